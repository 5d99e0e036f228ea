import type { Field } from '../../../cards/field.ts';
import type { Card } from '../../../src/domain/card.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { Sensitive } from '../../../src/domain/sensitive.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Performed } from '../../../src/domain/ticket-life.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import type { TicketNumber } from '../../../src/domain/ids.ts';
import type { DeskEffect, Facts } from '../../../src/domain/turn.ts';

/**
 * A form of the desk, as data and pure functions: what it asks, what it shows before it acts and
 * what it does. `run.ts` shows, checks, keeps and applies all of them in the same way.
 */
export interface DeskForm {
  readonly title: (context: FormContext) => string;
  /** The pages, each with its inputs. Later pages know what was filled in on earlier ones. */
  readonly pages: readonly [FormPage, ...FormPage[]];
  /** What is shown word for word before it is done. Without it the last page does it. */
  readonly preview?: (inputs: Inputs, context: FormContext) => FormPreview;
  /** The title of the button that does it; "Vastleggen" when absent. */
  readonly button?: string;
  /**
   * Does it. Called only when no page has a problem. The table of `ticket-life.ts` still decides
   * whether it is allowed.
   */
  readonly apply: (inputs: Inputs, context: FormContext) => Applied;
  /** What the colleague reads when it is done; the ticket's card when absent. */
  readonly after?: (ticket: Ticket, inputs: Inputs, context: FormContext) => Card;
  /** Show it once more when the ticket changed meanwhile, since what is sent may be out of date. */
  readonly looksAgain: boolean;
}

export interface FormPage {
  /** Sentences above the inputs: what the ticket says that matters here. */
  readonly intro?: (inputs: Inputs, context: FormContext) => readonly string[];
  readonly fields: (inputs: Inputs, context: FormContext) => readonly Field[];
  /**
   * What has to be mended beyond what the fields say themselves (required, length, a date, a listed
   * choice, no BSN), in sentences.
   */
  readonly problems?: (inputs: Inputs, context: FormContext) => readonly string[];
}

export interface FormPreview {
  readonly reads: string;
  readonly text: string;
  readonly rows?: readonly { readonly label: string; readonly text: string }[];
  readonly warnings: readonly string[];
}

/** What was filled in, trimmed, by the id of the input; absent inputs read as ''. */
export type Inputs = (id: string) => string;

export type Applied = Performed | { readonly kind: 'effect'; readonly effect: DeskEffect };

/** What was filled in on a form so far. */
export function inputsOf({ inputs }: Form): Inputs {
  const filled = inputs.reveal();
  return (id) => filled[id] ?? '';
}

/** What a form may know. */
export interface FormContext {
  readonly ticket: Ticket;
  readonly by: Colleague;
  readonly facts: Facts;
  readonly colleagues: readonly Colleague[];
  readonly related: readonly TicketNumber[];
}

/** The most characters of a text of the desk, unless its field says otherwise. */
export const LONGEST = 4000;

interface Asked {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly value?: string | undefined;
}

/** A text of several lines. */
export function longText(id: string, asked: Asked & { readonly maxLength?: number }): Field {
  const { maxLength = LONGEST } = asked;
  return { kind: 'text', id, multiline: true, maxLength, ...common(asked) };
}

/** A text of one line. */
export function shortText(id: string, asked: Asked): Field {
  return { kind: 'text', id, multiline: false, maxLength: 200, ...common(asked) };
}

export function date(id: string, asked: Asked): Field {
  return { kind: 'date', id, ...common(asked) };
}

interface Listed {
  readonly id: string;
  readonly name: string;
}

/** One of a list. */
export function choice(id: string, list: readonly Listed[], asked: Asked): Field {
  return { kind: 'choice', id, options: options(list), ...common(asked) };
}

/** Several of a list; the value is the ids joined by commas. */
export function choices(id: string, list: readonly Listed[], asked: Asked): Field {
  return { kind: 'choices', id, options: options(list), ...common(asked) };
}

function options(list: readonly Listed[]) {
  return list.map(({ id, name }) => ({ value: id, title: name }));
}

function common({ label, required = false, hint, value }: Asked) {
  return {
    label,
    required,
    ...(hint === undefined ? {} : { hint }),
    ...(value === undefined ? {} : { value }),
  };
}

/** The chosen one of a list, by its id; fails when a check before this one let through another. */
export function chosen<T extends Listed>(list: readonly T[], id: string): T {
  const found = list.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error('CHOICE_NOT_LISTED');
  return found;
}

/** The ids of a choice of several. */
export function several(value: string): readonly string[] {
  return value.split(',').filter((id) => id !== '');
}

/** Typed words for the record; `undefined` for none. */
export function words(text: string): Sensitive<string> | undefined {
  return text === '' ? undefined : conceal(text);
}
