import assert from 'node:assert/strict';
import { deputy } from '../../scripts/playground/people.ts';
import { openStage } from '../support/browser.ts';
import type { Stage } from '../support/browser.ts';
import type { Player } from '../support/player.ts';
import { deskForms } from './desk-forms.ts';
import { REPORTS, sendReports } from './fifteen-tickets.ts';
import type { Report } from './fifteen-tickets.ts';
import { answers, closes, followsUp, handsOn, meets, takesUp } from './handling.ts';
import { tell } from './tell.ts';

tell('the desk: a ticket, each of its forms and the lists', deskForms);

/** What the desk registers itself (C25, C26). */
const REGISTERED = ['Meld Misdaad Anoniem', 'Een inwoner'] as const;

describe('fifteen tickets of all kinds, handled to the end by two functionarissen', function () {
  this.timeout(120_000);
  let stage: Stage | undefined;
  let fatima: Player | undefined;
  let daan: Player | undefined;
  const numbers: string[] = [];

  before(async () => {
    stage = await openStage();
    fatima = stage.functionaris;
    daan = await stage.enter(deputy);
    await fatima.goToChannel();
    await daan.goToChannel();
    numbers.push(...(await sendReports(stage)));
  });
  after(() => stage?.close());

  const at = (index: number): { who: Player; number: string } => {
    const who = index % 2 === 0 ? fatima : daan;
    const number = numbers[index];
    assert.ok(who !== undefined && number !== undefined);
    return { who, number };
  };

  for (const source of REGISTERED) {
    it(`registers a report of: ${source}`, async () => {
      assert.ok(fatima !== undefined);
      await (await fatima.asks('nieuw', 'Nieuwe melding')).press('Melding vastleggen');
      const first = await fatima.card('Stap 1 van 4');
      await first.choose('Is er nu iemand in direct gevaar?', 'Nee');
      await first.choose('Van wie komt het signaal?', source);
      await first.press('Verder');
      const story = await fatima.card('Stap 2 van 4');
      await story.fill('Verhaal', 'In een huis werken mensen dag en nacht.');
      await story.press('Verder');
      await (await fatima.card('Stap 3 van 4')).press('Verder');
      await (await fatima.card('Stap 4 van 4')).press('Vastleggen');
      const next = String(numbers.length + 1).padStart(4, '0');
      const made = await fatima.titled(new RegExp(`^Vastgelegd: MH-\\d{4}-${next}$`));
      numbers.push(/MH-\d{4}-\d{4}/.exec(await made.text())?.[0] ?? '');
      await fatima.titled(new RegExp(`^${numbers.at(-1) ?? ''}`));
    });
  }

  const kinds: readonly Omit<Report, 'send'>[] = [
    ...REPORTS,
    ...REGISTERED.map((source) => ({ about: `what came by ${source}` })),
  ];
  for (const [index, report] of kinds.entries()) {
    const isRegistered = index >= REPORTS.length;
    it(`handles ${report.about}`, async () => {
      const { who, number } = at(index);
      await takesUp(who, number);
      if (report.person === true) await meets(who, number);
      if (report.about.includes('a plate')) {
        const copy = await handsOn(who, number);
        assert.match(copy, /AB-12-CD/);
        assert.doesNotMatch(copy, /Noor|de Wit/);
        await followsUp(who, number);
      }
      if (!isRegistered) await answers(who, number, report);
      const closed = await closes(who, number);
      assert.match(await closed.text(), /Gesloten/);
      assert.deepEqual(await closed.buttons(), ['Details bekijken', 'Heropenen', 'Meer']);
    });
  }

  it('shows nothing open any more, and finds each of them by its number', async () => {
    assert.ok(fatima !== undefined);
    const overview = await fatima.asks('overzicht', 'Overzicht');
    assert.match(await overview.text(), /Er staat niets open\./);
    const search = await fatima.asks('zoek', 'Zoeken');
    await search.fill('Zoek naar', numbers[3] ?? '');
    await search.press('Zoeken');
    const found = await fatima.card('1 gevonden.');
    assert.match(await found.text(), new RegExp(`${numbers[3] ?? ''}[^]*Gesloten`));
  });
});
