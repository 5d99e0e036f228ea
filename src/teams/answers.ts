import { randomBytes } from 'node:crypto';
import type { Card } from '../domain/card.ts';
import { CARD_TYPE } from './outgoing-activity.ts';
import type { RefusalCode } from './activity.ts';
import type { MessageAnswer } from './teams.ts';

/** Every answer that goes back over HTTP. All of it is fixed but for a card and a reference. */

const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

/** Read and done; nothing to show. */
export const DONE: MessageAnswer = { status: 200 };

/** A mistake of ours. Teams tries again. */
export const FAILED: MessageAnswer = { status: 500, body: { code: 'FAILED' } };

/** The answer to an invoke that we do not serve. */
export const NOT_SUPPORTED: MessageAnswer = { status: 501, body: { code: 'NOT_SUPPORTED' } };

/**
 * An answer to a press has to show something: Teams calls an empty one an error and the Playground
 * stops working on an unknown type. This says no more than what is certain.
 */
export const NOTHING_TO_SHOW: MessageAnswer = message('Ontvangen.');

export function cardAnswer(card: Card): MessageAnswer {
  return { status: 200, body: { statusCode: 200, type: CARD_TYPE, value: card } };
}

/** What stands in the log and on the screen of whoever met a mistake, to find the one by the other. */
export function newReference(): string {
  return randomBytes(4).toString('hex');
}

/** What a person reads when something went wrong on our side. */
export function apology(reference: string): string {
  return `Er ging iets mis. Probeer het nog eens. Bel bij direct gevaar 112. (code ${reference})`;
}

export function apologyAnswer(reference: string): MessageAnswer {
  return message(apology(reference));
}

/** Says no without saying why; the reason stands in the log. */
export function refusal(code: RefusalCode): MessageAnswer {
  return code === 'INVALID'
    ? { status: 400, body: { code: 'INVALID_ACTIVITY' } }
    : { status: 403, body: { code: 'REFUSED' } };
}

/** Teams tries again after a 503, and does not after a 401. */
export function unauthenticated(temporary: boolean): MessageAnswer {
  return temporary
    ? { status: 503, body: { code: 'TRY_AGAIN' } }
    : { status: 401, body: { code: 'UNAUTHENTICATED' } };
}

function message(value: string): MessageAnswer {
  return { status: 200, body: { statusCode: 200, type: MESSAGE_TYPE, value } };
}
