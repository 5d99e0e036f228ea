import type { Field } from '../../../cards/field.ts';
import { NEEDS } from '../../../src/domain/routes/needs.ts';
import { choice, chosen } from './form.ts';
import type { FormContext } from './form.ts';

/**
 * Where information comes from. Of police and RIEC it is marked, and stays out of copies, search
 * and feedback (C99). A municipality without a RIEC is not asked about it.
 */
const ORIGINS = [
  { id: 'eigen', name: 'Van onszelf of van een ander' },
  { id: 'politie', name: 'Van de politie' },
  { id: 'riec', name: 'Van het RIEC' },
] as const;

export function staysInside(context: FormContext): string {
  const who = hasRiec(context) ? 'de politie of het RIEC' : 'de politie';
  return `Informatie van ${who} komt niet in kopieën, zoeken of terugkoppeling.`;
}

export function originField(context: FormContext): Field {
  const origins = ORIGINS.filter(({ id }) => id !== 'riec' || hasRiec(context));
  return choice('herkomst', origins, { label: 'Van wie komt dit?', required: true });
}

export function originOf(id: string): (typeof ORIGINS)[number]['id'] {
  return chosen(ORIGINS, id).id;
}

function hasRiec({ facts }: FormContext): boolean {
  return NEEDS.riec.isThere(facts.content);
}
