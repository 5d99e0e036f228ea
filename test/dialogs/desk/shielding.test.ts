import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { LIST_INPUT } from '../../../cards/list-context.ts';
import { drawDelivery } from '../../../dialogs/desk/deliveries.ts';
import { desk } from '../../../dialogs/desk/index.ts';
import { detailsView } from '../../../dialogs/desk/details-view.ts';
import { drawTicket } from '../../../dialogs/desk/ticket-view.ts';
import type { Pending, Ticket } from '../../../src/domain/ticket.ts';
import { TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { link, linkedBack } from '../../../src/domain/ticket-links.ts';
import { done, FATIMA, formId, held, JORIS, moment, PLACE } from '../../domain/ticket-sample.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { readCard } from '../../support/read-card.ts';
import { facts, NOW } from '../facts.ts';
import { samples, withDossier } from './dossier-sample.ts';

const SHIELDED = withDossier([samples.shielded([FATIMA])]);

/** Another ticket than the one of the samples, open to the channel. */
const OPEN = held({
  id: TicketId.parse('9d9f3c1a-2b4e-4f60-8a91-c0d1e2f3a4b5'),
  number: TicketNumber.parse('MH-2026-0002'),
});

function lineIn(ticket: Ticket, line: Extract<Pending, { kind: 'thread-line' }>['line']): string {
  const pending: Pending = { id: randomUUID(), kind: 'thread-line', since: NOW, line };
  const drawn = drawDelivery(ticket, pending, '19:kanaal', facts());
  assert.ok(drawn?.kind === 'message' && 'text' in drawn.body);
  return drawn.body.text;
}

function joris(verb: string, ticket: Ticket) {
  const found = { ticket, form: undefined, tickets: [], more: false, colleagues: [], related: [] };
  const turn = desk.turn(
    found,
    {
      place: 'channel',
      from: { id: JORIS.id, name: conceal(JORIS.name) },
      at: NOW,
      channel: '19:kanaal',
      thread: PLACE.conversation,
      action: {
        kind: 'press',
        verb,
        id: ticket.id,
        inputs: conceal({ [LIST_INPUT]: 'yes' }),
        message: '9',
      },
    },
    facts(),
  );
  return { text: readCard(turn.card), history: turn.ticket?.history ?? [] };
}

describe('a shielded ticket, for who looks on (C100)', () => {
  it('says in its thread that there is something new, and not what', () => {
    for (const line of [
      'antwoord',
      'aanvulling',
      'intrekverzoek',
      'naam',
      'vraag',
      'terugkoppeling',
      'notitie',
      'dossier',
      'doorgezet',
      'naam-gevraagd',
    ] as const) {
      const text = lineIn(SHIELDED, line);
      assert.notEqual(text, lineIn(held(), line));
      assert.doesNotMatch(text, /melder|partner|notitie|naam|vastgelegd/, line);
      assert.deepEqual(plainDutchProblems(text), []);
    }
  });

  it('says in its thread what the card shows as well: whose it is, and whether it is open', () => {
    for (const line of ['overgedragen', 'afgeschermd', 'gesloten', 'heropend'] as const) {
      assert.equal(lineIn(SHIELDED, line), lineIn(held(), line));
    }
  });

  it('opens neither Meer nor the danger question, and records who tried', () => {
    for (const [verb, tried] of [
      ['ticket.more', 'details'],
      ['ticket.recheck', 'gevaar'],
    ] as const) {
      const { text, history } = joris(verb, SHIELDED);
      assert.match(text, /Dit ticket is afgeschermd/);
      assert.deepEqual(
        history.slice(-1).map((entry) => [entry.what, entry.tried, entry.by?.name]),
        [['geweigerd', tried, 'Joris de Wit']],
      );
    }
  });

  it('is not named by an open ticket that is linked with it, from whichever end', () => {
    const how = 'verwant';
    const ends = [
      done(link(OPEN, SHIELDED, how, JORIS, formId(), moment())),
      linkedBack(OPEN, SHIELDED, how, FATIMA, moment()),
    ];
    for (const ticket of ends) {
      const details = detailsView(ticket, { person: JORIS.id, place: 'channel', page: 0 }, facts());
      assert.doesNotMatch(readCard(drawTicket(ticket, facts())), /MH-2026-0001/);
      assert.doesNotMatch(JSON.stringify(details), /MH-2026-0001/);
      assert.match(JSON.stringify(details), /een afgeschermd ticket/);
    }
    const inside = linkedBack(SHIELDED, OPEN, how, FATIMA, moment());
    const own = detailsView(inside, { person: FATIMA.id, place: 'personal', page: 0 }, facts());
    assert.match(JSON.stringify(own), /MH-2026-0002/);
  });
});
