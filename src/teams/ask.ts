import type { ConnectorClient } from 'botframework-connector';
import type { Outbound, Outcome } from '../domain/delivery.ts';
import type { Log } from '../application/ports/log.ts';
import { attempts, SendFailure } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { outcomeOfStatus } from './outcome.ts';
import type { AllowsServiceUrl } from './service-url.ts';

export type Conversations = ConnectorClient['conversations'];

/** How a request ended that brought nothing. */
export type NotDelivered = Exclude<Outcome, { kind: 'delivered' }>;

interface Question {
  readonly serviceUrl: string;
  /** How long it may take in all, in milliseconds. */
  readonly limit: number;
  /** What the request does, since the same status means another thing for an edit. */
  readonly what: Outbound['kind'];
}

/** Asks the connector something, within a time. Never rejects. */
export type Ask = <T>(
  question: Question,
  work: (conversations: Conversations) => Promise<T>,
) => Promise<T | NotDelivered>;

/** Every request that we make of Teams goes through here. */
export function createAsk(options: {
  readonly connector: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly allows: AllowsServiceUrl;
  readonly log: Log;
}): Ask {
  const { connector, allows, log } = options;
  return async ({ serviceUrl, limit, what }, work) => {
    // The address comes from a store or an activity of long ago: looked at once more, since our
    // token goes there.
    if (!allows(serviceUrl)) return { kind: 'blocked', reason: 'service-url' };
    const attempt: Attempt = { signal: AbortSignal.timeout(limit), begun: false };
    try {
      return await attempts.run(attempt, () =>
        within(attempt.signal, async () => work((await connector(serviceUrl)).conversations)),
      );
    } catch (error) {
      return howItFailed(error, attempt, what, log);
    }
  };
}

/** Never looks into the error beyond what is ours: the SDK's errors hold the whole card. */
function howItFailed(
  error: unknown,
  attempt: Attempt,
  what: Outbound['kind'],
  log: Log,
): NotDelivered {
  if (error instanceof SendFailure && error.exchange.kind === 'answered') {
    const { status, retryAfter } = error.exchange;
    return outcomeOfStatus(what, status, retryAfter, Date.now());
  }
  if (attempt.begun) return { kind: 'unclear' };
  if (!(error instanceof SendFailure) && !attempt.signal.aborted) {
    log.warn('no connector to send with, for example because no token was given out', {
      code: 'CONNECTOR_UNAVAILABLE',
    });
  }
  return { kind: 'later', afterMs: undefined };
}

/** Rejects when the signal aborts, whether or not the work has noticed. */
function within<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new SendFailure({ kind: 'unanswered' }));
      },
      { once: true },
    );
    work().then(resolve, reject);
  });
}
