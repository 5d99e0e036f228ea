import { z } from 'zod';
import { CARD_VERSION } from '../../cards/press.ts';
import { conceal } from '../domain/sensitive.ts';
import type { Action } from '../domain/incoming.ts';
import { MAX_TEXT } from './activity.ts';

/** What every button of ours carries; the inputs stand beside it in the same object. */
const Carried = z.object({
  v: z.number(),
  verb: z.string().regex(/^[a-z][a-z0-9.-]{0,59}$/),
  id: z.string().max(100).nullish(),
});

/** The value of an `adaptiveCard/action` invoke. */
const Execute = z.object({ action: z.object({ data: z.unknown().optional() }) });

/** Input ids are ours. A name that starts otherwise (`__proto__`) is not one of them. */
const INPUT_ID = /^[a-z][a-z0-9_.-]{0,59}$/i;

const MAX_INPUTS = 60;

/** The verb of a press on a card that this version of the bot does not know: show what is now. */
export const STALE = 'stale';

/** Reads the press of an Action.Execute. */
export function readExecute(value: unknown, message: string | undefined): Action {
  const execute = Execute.safeParse(value);
  return readCarried(execute.success ? execute.data.action.data : undefined, message);
}

/** Reads the press of an Action.Submit, whose data is the value itself. */
export function readSubmit(value: unknown, message: string | undefined): Action {
  return readCarried(value, message);
}

/**
 * Whatever else a button carries makes a stale press, never a mistake: the person pressed
 * something that the bot once showed, and gets an answer to it.
 */
function readCarried(data: unknown, message: string | undefined): Action {
  const carried = Carried.safeParse(data);
  if (!carried.success) {
    return { kind: 'press', verb: STALE, id: undefined, inputs: conceal({}), message };
  }
  const inputs = readInputs(data);
  if (inputs === undefined) return { kind: 'unreadable' };
  const { v, verb, id } = carried.data;
  return {
    kind: 'press',
    verb: v === CARD_VERSION ? verb : STALE,
    id: id ?? undefined,
    inputs: conceal(inputs),
    message,
  };
}

/** The filled-in values as strings; `undefined` when there are more, or longer, than we ever ask. */
function readInputs(data: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof data !== 'object' || data === null) return {};
  const filled = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'v' || key === 'verb' || key === 'id' || !INPUT_ID.test(key)) return [];
    const text = asText(value);
    return text === undefined ? [] : [[key, text] as const];
  });
  const fits = filled.length <= MAX_INPUTS && filled.every(([, text]) => text.length <= MAX_TEXT);
  return fits ? Object.fromEntries(filled) : undefined;
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}
