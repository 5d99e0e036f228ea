import type { PersonalPress } from '../../cards/press.ts';
import { containsBsn, withoutBsn } from '../../src/domain/bsn.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { NO_REASON } from '../../src/domain/ticket-actions.ts';
import type { PersonalEffect, TryAgain } from '../../src/domain/turn.ts';

/** How many reports the list shows, newest first. */
const LISTED = 10;

/** The most characters of an answer or addition. */
const LONGEST = 4000;

/** Mijn meldingen (C89). */
export function listReports({ tickets }: Conversation): PersonalEffect {
  const newest = tickets.map(({ id }) => id).reverse();
  return {
    kind: 'list-reports',
    tickets: newest.slice(0, LISTED),
    more: Math.max(0, newest.length - LISTED),
  };
}

/**
 * A press on an own report, on a message of the functionaris or on the details of a shielded
 * ticket; `undefined` for other buttons.
 *
 * @param dangerous the words speak of danger: the 112 card takes the place of the form, so they
 *   are kept as far as they may be instead of shown again to be mended
 */
export function pressReport(press: PersonalPress, dangerous: boolean): PersonalEffect | undefined {
  const typed = (id: string): string => {
    const text = (press.inputs[id] ?? '').trim();
    return dangerous ? withoutBsn(text).slice(0, LONGEST) : text;
  };
  switch (press.verb) {
    case 'mine.open':
      return { kind: 'open-report', ticket: press.id, form: 'none' };
    case 'mine.add':
      return { kind: 'open-report', ticket: press.id, form: 'add' };
    case 'mine.withdraw':
      return { kind: 'open-report', ticket: press.id, form: 'withdraw' };
    case 'mine.show-name':
      return { kind: 'open-report', ticket: press.id, form: 'show-name' };
    case 'mine.show-name-send':
      return { kind: 'show-name', ticket: press.id };
    case 'mine.add-send': {
      const text = typed('text');
      const again = cannotTake(text, true);
      if (again !== undefined) {
        return { kind: 'open-report', ticket: press.id, form: 'add', again };
      }
      return { kind: 'add-to-report', ticket: press.id, text: conceal(text) };
    }
    case 'mine.withdraw-send': {
      const text = typed('text');
      const again = cannotTake(text, false);
      if (again !== undefined) {
        return { kind: 'open-report', ticket: press.id, form: 'withdraw', again };
      }
      const reason = text === '' ? NO_REASON : conceal(text);
      return { kind: 'ask-withdrawal', ticket: press.id, text: reason };
    }
    case 'message.open':
      return { kind: 'open-message', ...press.id };
    case 'message.answer': {
      const text = typed('answer');
      const again = cannotTake(text, true);
      if (again !== undefined) return { kind: 'open-message', ...press.id, again };
      return { kind: 'answer-message', ...press.id, text: conceal(text), dialog: undefined };
    }
    case 'desk.details':
      return { kind: 'read-details', ...press.id };
    default:
      return undefined;
  }
}

/** What is wrong with typed words, if anything (C95). */
function cannotTake(text: string, required: boolean): TryAgain | undefined {
  if (text === '') return required ? { typed: conceal(text), problem: 'empty' } : undefined;
  if (text.length > LONGEST) return { typed: conceal(text), problem: 'too-long' };
  return containsBsn(text) ? { typed: conceal(text), problem: 'bsn' } : undefined;
}
