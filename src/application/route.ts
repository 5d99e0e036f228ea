import type { Outbound, Outcome, ToColleague } from '../domain/delivery.ts';
import { laneOf } from '../domain/ticket-deliveries.ts';
import type { Pending, Ticket } from '../domain/ticket.ts';
import type { AddressOfColleague } from './ports/colleagues.ts';
import type { OpenChat, ReadServiceUrl } from './ports/outside.ts';

export interface RoutePorts {
  readonly readServiceUrl: ReadServiceUrl;
  readonly addressOfColleague: AddressOfColleague;
  readonly openChat: OpenChat;
}

/** Where a delivery goes. */
export interface Route {
  readonly kind: 'found';
  readonly serviceUrl: string;
  /** The personal chat of the colleague whom it is for. */
  readonly chat?: string;
}

/** How the look for a way ended when there is none now. */
type NoRoute = Exclude<Outcome, { kind: 'delivered' }>;

const NEVER_SEEN: NoRoute = { kind: 'blocked', reason: 'CHANNEL_NEVER_SEEN' };

/** Finds the way to whom a delivery is for: the channel, the reporter's chat, or a colleague's. */
export async function routeOf(
  ports: RoutePorts,
  ticket: Ticket,
  pending: Pending,
): Promise<Route | NoRoute> {
  if (pending.kind === 'colleague-message') return toColleague(ports, pending.to);
  const serviceUrl =
    laneOf(pending) === 'channel'
      ? await ports.readServiceUrl()
      : ticket.reporter?.address.reveal().serviceUrl;
  return serviceUrl === undefined ? NEVER_SEEN : { kind: 'found', serviceUrl };
}

/** The chat that the colleague wrote in, or else one that is opened now. */
export async function toColleague(ports: RoutePorts, person: string): Promise<Route | NoRoute> {
  const known = (await ports.addressOfColleague(person))?.reveal();
  if (known !== undefined) {
    return { kind: 'found', serviceUrl: known.serviceUrl, chat: known.conversation };
  }
  const serviceUrl = await ports.readServiceUrl();
  if (serviceUrl === undefined) return NEVER_SEEN;
  const opened = await ports.openChat(person, serviceUrl);
  return opened.kind === 'opened'
    ? { kind: 'found', serviceUrl, chat: opened.conversation }
    : opened;
}

/** What was drawn, as it leaves along this way. */
export function along({ chat }: Route, drawn: Outbound | ToColleague): Outbound {
  if (drawn.kind !== 'to-colleague') return drawn;
  if (chat === undefined) throw new Error('COLLEAGUE_WITHOUT_CHAT');
  return {
    kind: 'message',
    conversation: chat,
    body: { card: drawn.card },
    summary: drawn.summary,
  };
}
