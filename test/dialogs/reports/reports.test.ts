import assert from 'node:assert/strict';
import { PersonalPress } from '../../../cards/press.ts';
import { listReports, pressReport } from '../../../dialogs/reports/index.ts';
import { drawOutcome } from '../../../dialogs/reports/draw.ts';
import { TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { TicketStatus } from '../../../src/domain/ticket.ts';
import type { Colleague, DialogueEntry, ReportedTicket } from '../../../src/domain/ticket.ts';
import { FATIMA, REPORT, moment, posted } from '../../domain/ticket-sample.ts';
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
  const own = (change: Partial<ReportedTicket> = {}): ReportedTicket => ({
    ...posted(change),
    reporter: change.reporter ?? REPORT.reporter,
  });

  /** What stands on the card so many minutes after sending. */
  const read = (minutes: number, ticket = own()): string =>
    readCard(
      drawOutcome(
        { kind: 'report', ticket, form: 'none', done: 'nothing' },
        'nl',
        facts({ now: moment(minutes).now }),
      ),
    );

  const said = (kind: DialogueEntry['kind'], text: string, by?: Colleague): DialogueEntry => ({
    id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
    at: moment().now,
    kind,
    text: conceal(text),
    ...(by === undefined ? {} : { by }),
  });

  it('can be read for 24 hours after sending and not longer (C89)', () => {
    assert.match(read(24 * 60 - 1), /Een man hield haar paspoort vast\./);
    assert.doesNotMatch(read(24 * 60), /Een man hield haar paspoort vast\./);
    assert.match(read(24 * 60), /alleen de eerste 24 uur/);
  });

  it('says that it is still on its way while it does not stand in the channel', () => {
    const waiting = own();
    delete waiting.card;
    assert.match(read(0, waiting), /Je melding is nog onderweg\./);
    assert.doesNotMatch(read(0), /onderweg/);
  });

  it('says in which of four states it is, and nothing finer', () => {
    const states = {
      nieuw: 'Ontvangen',
      opgepakt: 'De functionaris is ermee bezig',
      'in-behandeling': 'De functionaris is ermee bezig',
      wacht: 'De functionaris is ermee bezig',
      gesloten: 'Afgerond',
      heropend: 'De functionaris is er weer mee bezig',
    } as const;
    for (const status of TicketStatus.options) {
      assert.match(read(0, own({ status })), new RegExp(`Status: ${states[status]}\n`), status);
    }
  });

  it('says nothing of another report about the same person or place (C96)', () => {
    const linked = own({
      dossier: [
        {
          id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
          at: moment().now,
          by: FATIMA,
          kind: 'koppeling',
          ticket: REPORT.id,
          number: TicketNumber.parse('MH-2026-0777'),
          how: 'dubbel',
        },
      ],
    });
    assert.equal(read(0, linked), read(0));
  });

  it('offers to show the name only while it is hidden (C86)', () => {
    assert.match(read(0), /<Toon mijn naam>/);
    const named = own({ reporter: { ...REPORT.reporter, visibility: 'met-naam' } });
    assert.doesNotMatch(read(0, named), /<Toon mijn naam>/);
  });

  it('shows a name of a colleague nowhere: the reporter talks with the functionaris', () => {
    const text = read(0, own({ dialogue: [said('vraag', 'Welke dag?', FATIMA)] }));
    assert.match(text, /Vraag van de functionaris/);
    assert.doesNotMatch(text, /Fatima/);
  });

  it('tells that the name was asked for, in the list and as a message (C86)', () => {
    const told = own({ dialogue: [said('mededeling', 'De functionaris heeft je naam gevraagd.')] });
    assert.match(read(0, told), /Bericht over je naam/);
    const entry = told.dialogue[0]?.id ?? '';
    const opened = readCard(
      drawOutcome({ kind: 'message', ticket: told, entry, done: 'nothing' }, 'nl', facts()),
    );
    assert.match(opened, /Bericht over MH-2026-0001/);
    assert.match(opened, /De functionaris heeft je naam gevraagd\./);
    assert.doesNotMatch(opened, /Versturen/);
  });
});

describe('the details of a shielded ticket (C100)', () => {
  it('are asked for page by page, and the use case decides who may read them', () => {
    assert.deepEqual(press('desk.details', `${TICKET}.2`), {
      kind: 'read-details',
      ticket: TICKET,
      page: 2,
    });
  });
});
