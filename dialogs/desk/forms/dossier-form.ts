import type { Field } from '../../../cards/field.ts';
import type { Chosen, DossierEntry } from '../../../src/domain/dossier.ts';
import { noted, signed } from '../../../src/domain/ticket-changes.ts';
import { LIFE, perform } from '../../../src/domain/ticket-life.ts';
import type { DeskAction, Performed } from '../../../src/domain/ticket-life.ts';
import { dateInAmsterdam } from '../../../src/domain/time.ts';
import { choice, date } from './form.ts';
import type { FormContext, Inputs } from './form.ts';

/** What the forms have in common that write one entry in the dossier. */

type WithoutMaker<Entry> = Entry extends DossierEntry ? Omit<Entry, 'id' | 'at' | 'by'> : never;

/** An entry of the dossier as a form makes it; who and when are added. */
type NewEntry = WithoutMaker<DossierEntry>;

/** Writes one entry in the dossier, if the table allows the action. */
export function addEntry(
  action: DeskAction,
  { ticket, by, facts }: FormContext,
  entry: NewEntry,
): Performed {
  return perform(ticket, action, by, facts, (current) =>
    noted(current, { ...signed(by, facts), ...entry }),
  );
}

/** The title of a form: that of its action, with the ticket. */
export function titleOf(action: DeskAction): (context: FormContext) => string {
  return ({ ticket }) => `${LIFE[action].title} · ${ticket.number}`;
}

/** The date in Amsterdam today. */
export function today({ facts }: FormContext): string {
  return dateInAmsterdam(facts.now);
}

/** On which day something was done; today unless somebody says otherwise. */
export function dayOf(context: FormContext, label: string): Field {
  return date('datum', { label, required: true, value: today(context) });
}

/** Something that was done cannot have been done on a day to come. */
export function notToCome(inputs: Inputs, context: FormContext): readonly string[] {
  return inputs('datum') > today(context) ? ['Deze dag moet nog komen. Kies een andere dag.'] : [];
}

/** One of what is open, chosen already when there is one. A list without choices cannot be drawn. */
export function oneOfOpen(id: string, open: readonly Chosen[], label: string): readonly Field[] {
  const [first, ...more] = open;
  if (first === undefined) return [];
  const value = more.length === 0 ? first.id : undefined;
  return [choice(id, open, { label, required: true, value })];
}

/** The most characters of a text beside others on one card: a full form must stay under 20 KB. */
export const SHORT = 1000;
