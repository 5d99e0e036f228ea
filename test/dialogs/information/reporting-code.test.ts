import assert from 'node:assert/strict';
import { titles } from '../../cards/checklist.ts';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

const CODE = content.reportingCode;

describe('the meldcode', () => {
  it('C46: speaks of secrecy before anything else', () => {
    for (const language of ['nl', 'en'] as const) {
      const [, first] = reads('meldcode', { language }).split('\n');
      assert.equal(first, CODE.secrecy[language]);
    }
  });

  it('C46: names the teams for which it is mandatory, and no other one', () => {
    const reading = reads('meldcode');
    for (const { label, reportingCode } of content.teams) {
      assert.equal(reading.includes(`- ${label.nl}`), reportingCode, label.nl);
    }
    assert.doesNotMatch(reading, /je moet/i);
  });

  it('C47: says that "kunnen" is the word of the plan and that a report does not replace the steps', () => {
    const reading = reads('meldcode');
    assert.ok(reading.includes(CODE.can.nl));
    assert.ok(reading.includes(CODE.notReplaced.nl));
  });

  it('C47: has five steps in their order, one card for each', () => {
    const overview = titles(cardOf('meldcode')).filter((title) => /^\d\. /.test(title));
    assert.deepEqual(
      overview,
      CODE.steps.map(({ title }, index) => `${String(index + 1)}. ${title.nl}`),
    );
    for (const [index, { title, text }] of CODE.steps.entries()) {
      const step = index + 1;
      const reading = reads(`meldcode.${String(step)}`);
      assert.ok(reading.startsWith(`Stap ${String(step)}: ${title.nl}\n`));
      for (const { nl } of text) assert.ok(reading.includes(nl), nl);
      assert.ok(reading.includes(CODE.notReplaced.nl));
    }
  });

  it('C47: can be walked through with Volgende and back with Vorige', () => {
    for (const step of [1, 2, 3, 4, 5]) {
      for (const place of ['personal', 'channel'] as const) {
        const card = cardOf(`meldcode.${String(step)}`, { place });
        const shown = titles(card);
        assert.equal(shown.includes('Vorige'), step > 1);
        assert.equal(shown.includes('Volgende'), step < 5);
        const ways = leadsTo(card).filter((to) => /meldcode\.\d/.test(to));
        assert.deepEqual(
          ways,
          [step - 1, step + 1]
            .filter((to) => to >= 1 && to <= 5)
            .map((to) => `info.show meldcode.${String(to)}`),
        );
        assert.ok(leadsTo(card).includes('info.show meldcode'));
      }
    }
  });

  it('C47: gives the number of Veilig Thuis where somebody may ask them, and makes up none', () => {
    const { phone, name, source } = content.contacts.veiligThuis;
    assert.ok(phone !== undefined);
    const line = `\nContact\nVeilig Thuis: [${phone}](tel:${phone.replaceAll('-', '')})`;
    const withIt = [
      'meldcode',
      ...[1, 2, 3, 4, 5].map((step) => `meldcode.${String(step)}`),
    ].filter((item) => reads(item).includes(line));
    assert.deepEqual(withIt, ['meldcode', 'meldcode.2', 'meldcode.4']);

    const contacts = { ...content.contacts, veiligThuis: { name, source } };
    const unknown = facts({ content: { ...content, contacts } });
    assert.match(
      reads('meldcode.2', {}, unknown),
      /\nContact\nVeilig Thuis: vraag de aandachtsfunctionaris\n/,
    );
  });

  it('C47: shows where step 3 may be skipped for safety', () => {
    assert.match(reads('meldcode.3'), /niet veilig\? Sla deze stap dan over/);
  });
});
