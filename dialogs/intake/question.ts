import type { Content } from '../../src/domain/content.ts';
import type { Texts } from '../../src/domain/language.ts';
import type { TicketKind, Triage } from '../../src/domain/ticket.ts';
import type { PageId } from './pages.ts';

/**
 * A question is data: what the reporter reads, what the functionaris reads, how it is answered and
 * when it is asked. Pages, cards, the ticket and its details follow from it.
 */
export interface Question {
  /** Stable: stored answers and the inputs of cards carry it. Never reuse one. */
  readonly id: string;
  /** The page it stands on; the block of the review and of the details is the same. */
  readonly page: PageId;
  /** In which intakes it is asked. */
  readonly askedFor: readonly TicketKind[];
  /** Also asked in Kort melden. */
  readonly short: boolean;
  readonly required: boolean;
  /** What the reporter reads. */
  readonly ask: Texts;
  /** An example or explanation under the question. */
  readonly hint?: Texts;
  /** What the functionaris reads. */
  readonly label: string;
  readonly forPartner: ForPartner;
  readonly input: Input;
  /** Asked only if this holds for the answers so far. */
  readonly when?: (answers: Answers) => boolean;
  /** The facts for triage that follow from the answer. Listed choices only, never typed words. */
  readonly triage?: (answer: ChosenAnswer) => Partial<Triage>;
}

/**
 * What the answer is in a copy for a partner (C34, C98):
 *
 * - `triage`: a listed choice that stands there among the facts for triage
 * - `feit`: another listed choice; points at nobody
 * - `vrije-tekst`: told in own words; an anonymous copy has it without what points at somebody
 * - `aanwijzend`: who or where exactly; only in a copy with data
 * - `melder`: about who reported it; in no copy
 */
export type ForPartner = 'triage' | 'feit' | 'vrije-tekst' | 'aanwijzend' | 'melder';

export type Input =
  | { readonly kind: 'text'; readonly multiline: boolean; readonly maxLength: number }
  | { readonly kind: 'choice'; readonly options: Options }
  | { readonly kind: 'choices'; readonly options: Options }
  | { readonly kind: 'date' };

/** One listed answer: what the reporter reads (`label`) and what the functionaris reads (`short`). */
export interface Option {
  readonly id: string;
  readonly label: Texts;
  readonly short: string;
}

/** Fixed options, or options that the municipality's content gives. */
export type Options =
  readonly Option[] | ((content: Content, answers: Answers) => readonly Option[]);

/**
 * The answers so far by question id. Text as typed, a choice by its id, several joined by a comma,
 * a date as `2026-11-24`. An empty string is a question that was seen and skipped.
 */
export type Answers = Readonly<Record<string, string>>;

/** An answer with the options that were chosen, if it is a choice. */
export interface ChosenAnswer {
  readonly value: string;
  readonly chosen: readonly Option[];
}

export function optionsOf(
  question: Question,
  content: Content,
  answers: Answers,
): readonly Option[] {
  if (question.input.kind !== 'choice' && question.input.kind !== 'choices') return [];
  const { options } = question.input;
  return typeof options === 'function' ? options(content, answers) : options;
}

/** An open question: words typed later are put with those typed before, so that none get lost. */
export function isOpenText({ input }: Question): boolean {
  return input.kind === 'text' && input.multiline;
}

/** The chosen options behind a stored answer, in the order of the list. */
export function chosenFrom(options: readonly Option[], value: string): readonly Option[] {
  const ids = new Set(value.split(','));
  return options.filter((option) => ids.has(option.id));
}

/** Whether an answer has one of the ids among what was chosen. */
export function has(answers: Answers, question: string, ...ids: readonly string[]): boolean {
  const chosen = (answers[question] ?? '').split(',');
  return ids.some((id) => chosen.includes(id));
}
