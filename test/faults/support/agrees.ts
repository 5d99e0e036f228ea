import assert from 'node:assert/strict';
import { drawDelivery } from '../../../dialogs/desk/deliveries.ts';
import { isHoliday } from '../../../src/calendar.ts';
import type { Content } from '../../../src/domain/content.ts';
import { instant } from '../../../src/domain/ids.ts';
import { LIFE } from '../../../src/domain/ticket-life.ts';
import type { HistoryEntry, Ticket } from '../../../src/domain/ticket.ts';
import type { Connector } from '../../support/connector.ts';

/** The card in the channel says what the record says, and the thread has a line for each event. */
export function agreesInChannel(ticket: Ticket, connector: Connector, content: Content): void {
  const { number } = ticket;
  const shown = connector.messages().find(({ id }) => id === ticket.card?.message);
  assert.ok(shown !== undefined, `${number}: there is no card`);
  const drawn = drawDelivery(
    ticket,
    { id: ticket.id, kind: 'channel-card', since: ticket.sentAt, wanted: 1 },
    '',
    {
      content,
      now: instant(Date.now()),
      newId: () => '',
      example: true,
      isHoliday,
      hasRole: () => true,
      understand: () => [],
    },
  );
  assert.ok(drawn !== undefined && 'card' in drawn);
  const card = shown.activity.attachments?.[0]?.content;
  assert.deepEqual(withoutAge(card), withoutAge(drawn.card), `${number}: the card is out of date`);
  const lines = connector.messages(ticket.card?.conversation ?? '').length - 1;
  const asked = ticket.history.filter(({ what }) => WITH_LINE.has(what)).length;
  // A link that was made at the other end stands in the history and on the card, without a line.
  const links = timesOf(ticket, 'gekoppeld');
  const doubted = timesOf(ticket, 'mogelijk-dubbel-geplaatst');
  assert.ok(
    lines >= asked - links,
    `${number}: ${String(lines)} lines for ${String(asked)} events`,
  );
  assert.ok(lines <= asked + doubted, `${number}: a line came twice and nobody knows why`);
}

const WITH_LINE = new Set<HistoryEntry['what']>(
  Object.values(LIFE)
    .filter(({ line }) => line !== undefined)
    .map(({ records }) => records),
);

function timesOf({ history }: Ticket, what: HistoryEntry['what']): number {
  return history.filter((entry) => entry.what === what).length;
}

/** How long a ticket is open changes by itself; the card says it as it was drawn. */
function withoutAge(card: unknown): unknown {
  return JSON.parse(JSON.stringify(card).replaceAll(/\d+ (?:uur|dag|dagen|minuten) open/g, 'open'));
}
