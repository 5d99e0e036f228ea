import assert from 'node:assert/strict';
import type { Age, Registration } from '../../../src/domain/content.ts';
import { titles } from '../../cards/checklist.ts';
import { content, facts } from '../facts.ts';
import { AGES, cardOf, leadsTo, reads, REGISTRATIONS } from './items.ts';

const NOT_IN_PLAN = 'Dit staat niet in het plan.';
const SILENT = `${NOT_IN_PLAN} Vraag het de aandachtsfunctionaris.`;

/** The lines under this heading. */
function under(reading: string, heading: string): string {
  const [, after] = reading.split(`\n${heading}\n`);
  assert.ok(after !== undefined, `${heading} in ${reading}`);
  const next = after.search(
    /\n(Welke wet\?|Wie leidt de hulp\?|Waar komt de hulp vandaan\?|Bron:)/,
  );
  return after.slice(0, next);
}

const answer = (age: Age, registration: Registration, known = facts()) =>
  reads(`zorg.${age}.${registration}`, {}, known);

describe('Welke gemeente helpt?', () => {
  it('is two questions by buttons, and no name is asked for', () => {
    assert.deepEqual(
      leadsTo(cardOf('zorg')).slice(0, 3),
      AGES.map((age) => `info.show zorg.${age}`),
    );
    for (const age of AGES) {
      const card = cardOf(`zorg.${age}`);
      assert.deepEqual(
        leadsTo(card).slice(0, 5),
        REGISTRATIONS.map((registration) => `info.show zorg.${age}.${registration}`),
      );
      assert.ok(titles(card).includes('Opnieuw kiezen'));
    }
    assert.match(reads('zorg'), /Namen zijn niet nodig\./);
  });

  // The table of C49; the section is that of the plan, or none where the plan is silent.
  const RESPONSIBLE: readonly (readonly [Registration, RegExp, string | undefined])[] = [
    ['hier', /gemeente Soest is verantwoordelijk/, '§3.1'],
    ['hier-tijdelijk', /gemeente Soest is verantwoordelijk/, '§3.1'],
    ['nergens', /gevonden|aangetroffen/, '§3.1'],
    [
      'elders',
      /Wij weten niet welke gemeente dan verantwoordelijk is\..*zorgcoördinator/s,
      undefined,
    ],
    ['onbekend', /Eerst moet duidelijk zijn .* ingeschreven\..*Burgerzaken/s, undefined],
  ];
  for (const [registration, words, section] of RESPONSIBLE) {
    it(`C49: registered "${registration}" reads as the plan has it${section === undefined ? ', or that it is silent' : ''}`, () => {
      for (const age of AGES) {
        const part = under(answer(age, registration), 'Welke gemeente?');
        assert.match(part, words);
        const next = content.care.responsible[registration].next?.nl;
        assert.ok(next !== undefined);
        // Right after the answer, and before what to do: that says whom to ask.
        const inPlan = section === undefined ? NOT_IN_PLAN : `Zie het plan, ${section}.`;
        const { text } = content.care.responsible[registration];
        assert.equal(part, [text.nl, inPlan, next].join('\n'));
      }
    });
  }

  // The law by age (C48): the split is ours, so no section is cited for it.
  const LAW: readonly (readonly [Age, RegExp, RegExp | undefined, string | undefined])[] = [
    ['minderjarig', /Jeugdwet/, /Wmo/, undefined],
    ['volwassen', /Wmo 2015/, /Jeugdwet/, undefined],
    ['onbekend', /Wmo 2015.*Jeugdwet|Jeugdwet.*Wmo 2015/, undefined, '§3.1'],
  ];
  for (const [age, words, never, section] of LAW) {
    it(`C48: the law for "${age}"`, () => {
      for (const registration of REGISTRATIONS) {
        const part = under(answer(age, registration), 'Welke wet?');
        assert.match(part, words);
        if (never !== undefined) assert.doesNotMatch(part, never);
        assert.ok(part.includes(section === undefined ? SILENT : `Zie het plan, ${section}.`));
      }
    });
  }

  it('C50: says with which municipality care was bought', () => {
    assert.match(under(answer('volwassen', 'hier'), 'Waar komt de hulp vandaan?'), /Amersfoort/);
  });

  it('C50: names the central municipality where the answer does not, and none where there is none', () => {
    const bought = { text: { nl: 'Samen ingekocht.', en: 'Bought together.' }, section: null };
    const care = { ...content.care, bought, centre: 'Proefstad' };
    const reading = answer('volwassen', 'hier', facts({ content: { ...content, care } }));
    assert.match(
      under(reading, 'Waar komt de hulp vandaan?'),
      /Samen ingekocht\.\nDe centrumgemeente is Proefstad\./,
    );

    const { responsible, law, lead } = content.care;
    const alone = { responsible, law, lead };
    const without = answer('volwassen', 'hier', facts({ content: { ...content, care: alone } }));
    assert.doesNotMatch(without, /Waar komt de hulp vandaan|centrumgemeente|Amersfoort/);
  });

  it('C51: says that the zorgcoördinator leads', () => {
    assert.match(under(answer('onbekend', 'nergens'), 'Wie leidt de hulp?'), /zorgcoördinator/);
  });

  it('says what to do next, and asks whom to ask once', () => {
    const { responsible } = content.care;
    const ask = { nl: 'Vraag het de aandachtsfunctionaris.', en: 'Ask the officer.' };
    const elders = { ...responsible.elders, section: null, next: ask };
    const hier = { ...responsible.hier, next: { nl: 'Bel de balie.', en: 'Call the desk.' } };
    const care = { ...content.care, responsible: { ...responsible, elders, hier } };
    const known = facts({ content: { ...content, care } });
    const silent = under(answer('volwassen', 'elders', known), 'Welke gemeente?');
    assert.equal(silent.split('Vraag het de aandachtsfunctionaris').length, 2);
    assert.match(under(answer('volwassen', 'hier', known), 'Welke gemeente?'), /Bel de balie\./);

    const nothing = { nl: 'Dit staat niet in het plan.', en: 'The plan does not say this.' };
    const bare = { ...responsible, elders: { text: nothing, section: null } };
    const said = facts({ content: { ...content, care: { ...content.care, responsible: bare } } });
    assert.equal(under(answer('volwassen', 'elders', said), 'Welke gemeente?'), SILENT);
  });

  it('shows the own section of a municipality with another plan, and none that its plan lacks', () => {
    const plan = { title: 'Plan van Proefstad', sections: { '§3.1': 'hoofdstuk 5' } };
    const municipality = { ...content.municipality, plan };
    const mapped = answer('volwassen', 'hier', facts({ content: { ...content, municipality } }));
    assert.match(under(mapped, 'Welke gemeente?'), /Zie het plan, hoofdstuk 5\./);
    assert.match(mapped, /Bron: Plan van Proefstad/);

    const bare = { ...content.municipality, plan: { title: 'Plan', sections: {} } };
    const unmapped = answer(
      'volwassen',
      'hier',
      facts({ content: { ...content, municipality: bare } }),
    );
    assert.doesNotMatch(unmapped, /§|Zie het plan/);
    assert.ok(under(unmapped, 'Welke gemeente?').includes(`\n${NOT_IN_PLAN}\n`));
    assert.ok(under(unmapped, 'Wie leidt de hulp?').endsWith(SILENT));
  });
});
