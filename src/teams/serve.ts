import type { Handle, Incoming } from '../domain/incoming.ts';
import type { Log } from '../application/ports/log.ts';
import type { Now } from '../application/ports/outside.ts';
import type { Activity } from './activity.ts';
import * as answers from './answers.ts';
import { replyAsMessages } from './follow-up.ts';
import type { FollowUp } from './follow-up.ts';
import { isExecute, readIncoming } from './read-activity.ts';
import type { MessageAnswer } from './teams.ts';

/** What a turn comes to: the answer to the request, and the messages that follow it. */
export interface Turn {
  readonly answer: MessageAnswer;
  readonly followUps: readonly FollowUp[];
}

export interface ServeOptions {
  readonly tenantId: string | undefined;
  readonly handle: Handle;
  readonly seenServiceUrl: (url: string) => void;
  readonly log: Log;
  readonly now: Now;
}

/** Serves one authenticated activity. Does not throw, whatever `handle` does. */
export async function serve(activity: Activity, options: ServeOptions): Promise<Turn> {
  const { tenantId, log, now } = options;
  const read = readIncoming(activity, { tenantId, at: now() });
  if (read.kind === 'refused') {
    log.warn('an activity was refused', { code: read.code, activityType: typeOf(activity) });
    return { answer: answers.refusal(read.code), followUps: [] };
  }
  noteServiceUrl(activity.serviceUrl, options);
  const [first] = read.incoming;
  if (first !== undefined && isExecute(activity)) return answerPress(first, options);
  const followUps: FollowUp[] = [];
  for (const incoming of read.incoming) followUps.push(...(await answerRest(incoming, options)));
  const answer = activity.type === 'invoke' ? answers.NOT_SUPPORTED : answers.DONE;
  return { answer, followUps };
}

/** A press is answered in the response; only the line beside the card is a message. */
async function answerPress(incoming: Incoming, options: ServeOptions): Promise<Turn> {
  try {
    const reply = await options.handle(incoming);
    if (reply === undefined) return { answer: answers.NOTHING_TO_SHOW, followUps: [] };
    const line = reply.line === undefined ? [] : [{ text: reply.line }];
    return {
      answer: answers.cardAnswer(reply.card),
      followUps: line.length === 0 ? [] : [{ to: incoming, bodies: line }],
    };
  } catch (error) {
    return { answer: answers.apologyAnswer(noteFailure(error, incoming, options)), followUps: [] };
  }
}

/** Whatever else is answered with messages. */
async function answerRest(incoming: Incoming, options: ServeOptions): Promise<readonly FollowUp[]> {
  try {
    const reply = await options.handle(incoming);
    return reply === undefined ? [] : [replyAsMessages(incoming, reply)];
  } catch (error) {
    const text = answers.apology(noteFailure(error, incoming, options));
    // Who only arrived asked for nothing, and need not be told that it failed.
    return incoming.action.kind === 'arrival' ? [] : [{ to: incoming, bodies: [{ text }] }];
  }
}

function noteServiceUrl(url: string, { seenServiceUrl, log }: ServeOptions): void {
  try {
    seenServiceUrl(url);
  } catch (error) {
    // Nothing that is asked for now depends on it, and the 112 card must come whatever happens.
    log.error('the service URL could not be noted', { code: codeOf(error) });
  }
}

/** The message of an error may hold what a person wrote, so only its code is told. */
function noteFailure(error: unknown, incoming: Incoming, { log }: ServeOptions): string {
  const reference = answers.newReference();
  log.error('an activity could not be handled', {
    reference,
    code: codeOf(error),
    activityType: incoming.action.kind,
  });
  return reference;
}

/** Only what looks like a code that somebody wrote into a program. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code)) return code;
  const known = [TypeError, RangeError, SyntaxError, ReferenceError];
  return known.find((kind) => error instanceof kind)?.name ?? 'UNKNOWN';
}

const TYPES = ['message', 'invoke', 'installationUpdate', 'conversationUpdate'];

/** The type comes from outside, so only the known ones are told. */
function typeOf({ type }: Activity): string {
  return TYPES.includes(type) ? type : 'other';
}
