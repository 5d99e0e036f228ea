import type { Instant } from '../../domain/ids.ts';
import type { Colleague } from '../../domain/ticket.ts';
import type { Outbound, Outcome } from '../../domain/delivery.ts';

/** Makes one attempt to send, of at most ten seconds and one POST. Never throws. */
export type Send = (message: Outbound, serviceUrl: string) => Promise<Outcome>;

/** Now, in UTC. */
export type Now = () => Instant;

/**
 * The service URL that the tenant's channel used last. Kept in the store, so that a ticket can be
 * posted right after a start; `undefined` before the first valid activity.
 */
export type ReadServiceUrl = () => Promise<string | undefined>;
export type KeepServiceUrl = (url: string) => Promise<void>;

/**
 * Opens the personal chat with somebody who never wrote to the bot. Opening one that exists gives
 * the same one. Never throws; how it failed is an outcome like that of a message.
 */
export type OpenChat = (
  person: string,
  serviceUrl: string,
) => Promise<
  | { readonly kind: 'opened'; readonly conversation: string }
  | Exclude<Outcome, { kind: 'delivered' }>
>;

/** The members of a channel as Teams knows them now; `undefined` when it does not tell in time. */
export type ListMembers = (
  channel: string,
  serviceUrl: string,
) => Promise<readonly Colleague[] | undefined>;
