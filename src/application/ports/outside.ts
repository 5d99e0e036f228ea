import type { Instant } from '../../domain/ids.ts';
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
