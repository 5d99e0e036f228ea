import assert from 'node:assert/strict';
import { LIST_INPUT } from '../../../cards/list-context.ts';
import { desk } from '../../../dialogs/desk/index.ts';
import type { ChannelIncoming } from '../../../src/domain/incoming.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { DeskFound } from '../../../src/domain/turn.ts';
import { FATIMA, held, JORIS, PLACE, posted } from '../../domain/ticket-sample.ts';
import { isPart, partsOfType } from '../../support/card-parts.ts';
import type { Part } from '../../support/card-parts.ts';
import { headingOf, titlesOf } from '../../support/person.ts';
import { readCard } from '../../support/read-card.ts';
import { facts, NOW } from '../facts.ts';

/** A press on the ticket's own card, on another message, or on what a list opened. */
function press(
  verb: string,
  id: string | undefined,
  where: 'card' | 'elsewhere' | 'list' = 'card',
): ChannelIncoming {
  const inputs = where === 'list' ? { [LIST_INPUT]: 'yes' } : {};
  const message = where === 'card' ? PLACE.message : '99';
  return {
    place: 'channel',
    from: { id: FATIMA.id, name: conceal(FATIMA.name) },
    at: NOW,
    channel: '19:kanaal',
    thread: PLACE.conversation,
    action: { kind: 'press', verb, id, inputs: conceal(inputs), message },
  };
}

function found(ticket: Ticket | undefined, form?: DeskFound['form']): DeskFound {
  return { ticket, form, tickets: [], more: false, colleagues: [], related: [] };
}

function overTheWire(card: object): Part {
  const parsed: unknown = JSON.parse(JSON.stringify(card));
  assert.ok(isPart(parsed));
  return parsed;
}

const marks = (card: unknown) =>
  partsOfType(card, 'Action.Execute').map(({ data }) => isPart(data) && data[LIST_INPUT] === 'yes');

describe('a press in the channel', () => {
  const ticket = held();

  it('on a card of another version says that the card is old, and reads nothing', () => {
    const stale = press('stale', undefined);
    assert.deepEqual(desk.subject(stale), { kind: 'none' });
    assert.equal(desk.turn(found(undefined), stale, facts()).ticket, undefined);
    assert.match(readCard(desk.turn(found(undefined), stale, facts()).card), /verlopen/);
  });

  it('about a ticket that is not there says so', () => {
    const { card } = desk.turn(found(undefined), press('ticket.show', ticket.id), facts());
    assert.equal(headingOf(overTheWire(card)), 'Niet gevonden');
  });

  it('on a second copy of the card turns that copy into "dubbel, zie"', () => {
    const turn = desk.turn(found(ticket), press('ticket.show', ticket.id, 'elsewhere'), facts());
    assert.match(readCard(turn.card), /^Dubbel, zie MH-2026-0001/);
    assert.ok(turn.ticket?.pending.some(({ kind }) => kind === 'mark-duplicate'));
  });

  it('in the message of a list is taken for what it is, and so is every press after it', () => {
    for (const [verb, id] of [
      ['ticket.show', ticket.id],
      ['ticket.more', ticket.id],
      ['ticket.details', ticket.id],
      ['ticket.history', `${ticket.id}.0`],
      ['ticket.form', `${ticket.id}.notitie`],
      ['ticket.recheck', ticket.id],
    ] as const) {
      const turn = desk.turn(found(ticket), press(verb, id, 'list'), facts());
      assert.doesNotMatch(readCard(turn.card), /Dubbel/, verb);
      assert.equal(turn.ticket?.pending.length ?? 0, 0, verb);
      assert.ok(marks(turn.card).length > 0 && marks(turn.card).every(Boolean), verb);
    }
  });

  it('has a way back to the list from the ticket, and none where something is typed', () => {
    const shown = desk.turn(found(ticket), press('ticket.show', ticket.id, 'list'), facts());
    assert.equal(titlesOf(overTheWire(shown.card)).at(-1), 'Naar overzicht');
    const form = press('ticket.form', `${ticket.id}.notitie`, 'list');
    const opened = desk.turn(found(ticket), form, facts());
    assert.ok(opened.form !== undefined && 'keep' in opened.form);
    const empty = press('form.send', opened.form.keep.id, 'list');
    const again = desk.turn(found(ticket, opened.form.keep), empty, facts());
    for (const { card } of [opened, again]) {
      assert.ok(partsOfType(card, 'Input.').length > 0);
      assert.ok(!titlesOf(overTheWire(card)).includes('Naar overzicht'));
    }
  });

  it('on the own card carries no mark of a list', () => {
    const { card } = desk.turn(found(ticket), press('ticket.show', ticket.id), facts());
    assert.ok(!marks(card).some(Boolean));
    assert.ok(!titlesOf(overTheWire(card)).includes('Naar overzicht'));
  });

  it('goes on in the list with the pages of a form', () => {
    const opened = desk.turn(
      found(ticket),
      press('ticket.form', `${ticket.id}.vraag`, 'list'),
      facts(),
    );
    assert.ok(opened.form !== undefined && 'keep' in opened.form);
    const { keep } = opened.form;
    const next = desk.turn(found(ticket, keep), press('form.preview', keep.id, 'list'), facts());
    assert.ok(marks(next.card).every(Boolean));
  });

  it('that was refused stands in the history with what was tried', () => {
    const after = desk.refused(posted(), press('ticket.claim', ticket.id), facts());
    const { what, tried, by } = after.history.at(-1) ?? {};
    assert.deepEqual({ what, tried, by }, { what: 'geweigerd', tried: 'oppakken', by: FATIMA });
  });

  it('of somebody without a name is recorded as such, not as nobody', () => {
    const nameless = { ...press('ticket.claim', ticket.id) };
    const turn = desk.turn(
      found(posted()),
      { ...nameless, from: { id: JORIS.id, name: conceal('') } },
      facts(),
    );
    assert.deepEqual(turn.ticket?.holder, { id: JORIS.id, name: 'Iemand zonder naam' });
  });
});
