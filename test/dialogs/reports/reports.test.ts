import assert from 'node:assert/strict';
import { PersonalPress } from '../../../cards/press.ts';
import { listReports, pressReport } from '../../../dialogs/reports/index.ts';
import { drawOutcome } from '../../../dialogs/reports/draw.ts';
import { TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { REPORT, moment, posted } from '../../domain/ticket-sample.ts';
import { readCard } from '../../support/read-card.ts';
import { facts } from '../facts.ts';

const press = (verb: string, id: string, inputs: Record<string, string> = {}) =>
  pressReport(PersonalPress.parse({ verb, id, inputs }), false);

const TICKET = REPORT.id;
const ENTRY = `${TICKET}.1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f`;

describe('Mijn meldingen', () => {
  it('lists the newest ten first and counts the older ones', () => {
    const tickets = Array.from({ length: 12 }, (_, index) => ({
      id: TicketId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
      number: TicketNumber.parse(`MH-2026-${String(index + 1).padStart(4, '0')}`),
    }));
    const { person, address } = REPORT.reporter;
    const effect = listReports({
      person,
      address,
      language: 'nl',
      cards: [],
      questions: [],
      tickets,
    });
    assert.ok(effect.kind === 'list-reports');
    assert.deepEqual(
      effect.tickets,
      tickets
        .slice(2)
        .map(({ id }) => id)
        .toReversed(),
    );
    assert.equal(effect.more, 2);
  });

  it('takes an addition only with words, without a BSN and of a length that can be read (C95)', () => {
    for (const [text, problem] of [
      ['  ', 'empty'],
      ['nummer 111222333', 'bsn'],
      ['x'.repeat(4_001), 'too-long'],
    ] as const) {
      const effect = press('mine.add-send', TICKET, { text });
      assert.ok(effect?.kind === 'open-report');
      assert.equal(effect.form, 'add');
      assert.equal(effect.again?.problem, problem);
      assert.equal(effect.again.typed.reveal(), text.trim());
    }
    const taken = press('mine.add-send', TICKET, { text: ' Het busje was wit. ' });
    assert.ok(taken?.kind === 'add-to-report');
    assert.equal(taken.text.reveal(), 'Het busje was wit.');
  });

  it('asks for a reason to withdraw but does not demand it (C89)', () => {
    const effect = press('mine.withdraw-send', TICKET, { text: '' });
    assert.ok(effect?.kind === 'ask-withdrawal');
    assert.equal(effect.text.reveal(), 'Geen reden opgegeven.');
  });

  it('takes an answer to a question under the same rules', () => {
    const empty = press('message.answer', ENTRY, { answer: ' ' });
    assert.ok(empty?.kind === 'open-message');
    assert.equal(empty.again?.problem, 'empty');
    const taken = press('message.answer', ENTRY, { answer: 'Dinsdag.' });
    assert.ok(taken?.kind === 'answer-message');
    assert.equal(taken.text.reveal(), 'Dinsdag.');
  });

  it('leaves other buttons alone', () => {
    const menu = PersonalPress.parse({ verb: 'menu.show', inputs: {} });
    assert.equal(pressReport(menu, false), undefined);
  });

  it('keeps words of danger at once, without a BSN: the 112 card takes the place of the form', () => {
    const danger = PersonalPress.parse({
      verb: 'mine.add-send',
      id: TICKET,
      inputs: { text: 'Hij slaat haar nu, nummer 111222333.' },
    });
    const effect = pressReport(danger, true);
    assert.ok(effect?.kind === 'add-to-report');
    assert.match(effect.text.reveal(), /^Hij slaat haar nu, nummer /);
    assert.doesNotMatch(effect.text.reveal(), /111222333/);
  });
});

describe('an own report', () => {
  const read = (minutes: number) =>
    readCard(
      drawOutcome(
        { kind: 'report', ticket: posted(), form: 'none', done: 'nothing' },
        'nl',
        facts({ now: moment(minutes).now }),
      ),
    );

  it('can be read for 24 hours after sending and not longer (C89)', () => {
    assert.match(read(24 * 60 - 1), /Een man hield haar paspoort vast\./);
    assert.doesNotMatch(read(24 * 60), /Een man hield haar paspoort vast\./);
    assert.match(read(24 * 60), /alleen de eerste 24 uur/);
  });

  it('says that it is still on its way while it does not stand in the channel', () => {
    const { card, ...waiting } = posted();
    assert.ok(card !== undefined);
    const text = readCard(
      drawOutcome(
        { kind: 'report', ticket: waiting, form: 'none', done: 'nothing' },
        'nl',
        facts(),
      ),
    );
    assert.match(text, /Je melding is nog onderweg\./);
    assert.doesNotMatch(read(0), /onderweg/);
  });

  it('offers to show the name only while it is hidden (C86)', () => {
    assert.match(read(0), /<Toon mijn naam>/);
    const named = posted();
    const text = readCard(
      drawOutcome(
        {
          kind: 'report',
          ticket: { ...named, reporter: { ...named.reporter, visibility: 'met-naam' } },
          form: 'none',
          done: 'nothing',
        },
        'nl',
        facts(),
      ),
    );
    assert.doesNotMatch(text, /<Toon mijn naam>/);
  });

  it('shows a name of a colleague nowhere: the reporter talks with the functionaris', () => {
    const text = readCard(
      drawOutcome(
        {
          kind: 'report',
          ticket: posted({
            dialogue: [
              {
                id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
                at: moment().now,
                kind: 'vraag',
                by: { id: 'fatima', name: 'Fatima el Amrani' },
                text: conceal('Welke dag?'),
              },
            ],
          }),
          form: 'none',
          done: 'nothing',
        },
        'nl',
        facts(),
      ),
    );
    assert.match(text, /Vraag van de functionaris/);
    assert.doesNotMatch(text, /Fatima/);
  });
});
