import { choice, choices } from './form.ts';
import type { FormContext } from './form.ts';
import type { Field } from '../../../cards/field.ts';
import type { Colleague } from '../../../src/domain/ticket.ts';
import type { Facts } from '../../../src/domain/turn.ts';

/** Choosing among the people of the channel, as far as the bot has seen them. */

/** A list without a choice cannot be drawn; then this is said instead. */
export const NOBODY_ELSE =
  'Wij kennen nog geen collega in dit kanaal. Laat een collega hier één keer op een knop drukken.';

/** Everybody but the holder. */
export function others({ ticket, colleagues }: FormContext): readonly Colleague[] {
  return colleagues.filter(({ id }) => id !== ticket.holder?.id);
}

/** Those of them who may act on tickets: a ticket given to anybody else would lie still (C72). */
export function whoMayAct(people: readonly Colleague[], { hasRole }: Facts): readonly Colleague[] {
  return people.filter(({ id }) => hasRole(id, 'functionaris') || hasRole(id, 'deputy'));
}

export function oneOf(id: string, people: readonly Colleague[], label: string): readonly Field[] {
  return people.length === 0 ? [] : [choice(id, people, { label, required: true })];
}

export function someOf(
  id: string,
  people: readonly Colleague[],
  asked: { readonly label: string; readonly value?: string | undefined },
): readonly Field[] {
  return people.length === 0 ? [] : [choices(id, people, { ...asked, required: true })];
}
