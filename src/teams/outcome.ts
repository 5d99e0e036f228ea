import type { Outbound, Outcome } from '../domain/delivery.ts';

/**
 * What an answer of the connector that is no success means for the message.
 *
 * @param status the HTTP status
 * @param retryAfter the Retry-After header: seconds, or a date
 * @param now milliseconds since 1970
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
 */
export function outcomeOfStatus(
  kind: Outbound['kind'],
  status: number,
  retryAfter: string | undefined,
  now: number,
): Exclude<Outcome, { kind: 'delivered' }> {
  // A gateway says these; what stands behind it may have taken the message.
  if (status === 502 || status === 504) return { kind: 'unclear' };
  if (status >= 500 || status === 408 || status === 412 || status === 429) {
    return { kind: 'later', afterMs: readRetryAfter(retryAfter, now) };
  }
  if (status === 404 && kind === 'edit') return { kind: 'gone' };
  return { kind: 'blocked', reason: REASONS[status] ?? 'rejected' };
}

const REASONS: Readonly<Record<number, string>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'conversation-not-found',
  413: 'too-large',
};

/** A service that asks for more than this is asked again all the same. One hour. */
const LONGEST_WAIT = 3_600_000;

/** Milliseconds from now; `undefined` when the header is absent or says nothing we can read. */
function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]+,/.test(text)
      ? Date.parse(text) - now
      : NaN;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : undefined;
}
