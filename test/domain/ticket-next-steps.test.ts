import assert from 'node:assert/strict';
import { nextSteps } from '../../src/domain/next-steps.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { ticket } from './ticket-sample.ts';

const steps = (triage: Partial<Ticket['triage']>) => {
  const base = ticket();
  return nextSteps({ ...base, triage: { ...base.triage, routes: [], ...triage } });
};

/** One row of the plan each: what was reported, and the step that it must bring. */
const ROWS: readonly (readonly [string, Partial<Ticket['triage']>, RegExp])[] = [
  ['a person (C32 c)', { routes: ['persoon'] }, /Overleg met politie en zorgcoördinator.*§2\.3/],
  [
    'a person whom nobody can find (C32 i)',
    { routes: ['persoon'], identifiable: 'nee' },
    /zonder naam met zorgcoördinator en CoMensha.*§2\.3/,
  ],
  ['anything (C32 d)', {}, /Verrijk met informatie uit de eigen organisatie.*§2\.2/],
  ['a minor (C32 k)', { minor: 'ja' }, /Jeugdteam.*vandaag.*Veilig Thuis: 0800-2000/],
  [
    'a possible perpetrator (C33)',
    { possiblePerpetrator: 'ja' },
    /Mogelijke dader: deel met politie, bij arbeid ook met de Arbeidsinspectie/,
  ],
  ['a location (C37)', { routes: ['locatie'] }, /lokaal ondermijningsoverleg.*§2\.4/],
];

describe('the next steps on a ticket', () => {
  for (const [name, triage, step] of ROWS) {
    it(`of ${name} follow the plan`, () => {
      assert.match(steps(triage).join('\n'), step);
    });
  }

  it('show both routes at once when it is about both (C31)', () => {
    const both = steps({ routes: ['persoon', 'locatie'] }).join('\n');
    assert.match(both, /zorgcoördinator/);
    assert.match(both, /ondermijningsoverleg/);
  });

  it('say nothing of a minor, a perpetrator or a route that was not reported', () => {
    assert.doesNotMatch(
      steps({ minor: 'weet-niet', possiblePerpetrator: 'nee' }).join('\n'),
      /Jeugdteam|dader|ondermijning/,
    );
  });

  it('say where each step comes from, and mark what the plan does not hold', () => {
    const all = steps({
      routes: ['persoon', 'locatie'],
      minor: 'ja',
      possiblePerpetrator: 'ja',
    });
    for (const step of all) assert.match(step, /\((§2\.\d|advies, niet uit het plan)\)$/);
  });

  it('of an adviesvraag are one: answer it (C45)', () => {
    const [only, ...more] = nextSteps({ ...ticket(), kind: 'adviesvraag' });
    assert.match(only ?? '', /Beantwoord de vraag.*ketenregisseur of zorgcoördinator/);
    assert.deepEqual(more, []);
  });

  it('are plain Dutch', () => {
    const all = steps({ routes: ['persoon', 'locatie'], minor: 'ja', possiblePerpetrator: 'ja' });
    assert.deepEqual(all.flatMap(plainDutchProblems), []);
  });
});
