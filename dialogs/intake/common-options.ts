import type { YesNoUnknown } from '../../src/domain/ticket.ts';
import type { ChosenAnswer, Option } from './question.ts';

/** "Weet ik niet" is accepted everywhere and never blocks (C5, C41). */
export const UNKNOWN: Option = {
  id: 'weet-niet',
  label: { nl: 'Weet ik niet', en: 'I do not know' },
  short: 'weet niet',
};

export const YES_NO_UNKNOWN: readonly Option[] = [
  { id: 'ja', label: { nl: 'Ja', en: 'Yes' }, short: 'ja' },
  { id: 'nee', label: { nl: 'Nee', en: 'No' }, short: 'nee' },
  UNKNOWN,
];

/** The triage value of an answer to {@link YES_NO_UNKNOWN}; skipped counts as unknown. */
export function asYesNoUnknown({ value }: ChosenAnswer): YesNoUnknown {
  return value === 'ja' || value === 'nee' ? value : 'weet-niet';
}
