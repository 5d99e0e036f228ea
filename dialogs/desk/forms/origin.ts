import type { Field } from '../../../cards/field.ts';
import { choice, chosen } from './form.ts';

/**
 * Where information comes from. Of police and RIEC it is marked, and stays out of copies, search
 * and feedback (C99).
 */
const ORIGINS = [
  { id: 'eigen', name: 'Van onszelf of van een ander' },
  { id: 'politie', name: 'Van de politie' },
  { id: 'riec', name: 'Van het RIEC' },
] as const;

export const STAYS_INSIDE =
  'Informatie van de politie of het RIEC komt niet in kopieën, zoeken of terugkoppeling.';

export function originField(): Field {
  return choice('herkomst', ORIGINS, { label: 'Van wie komt dit?', required: true });
}

export function originOf(id: string): (typeof ORIGINS)[number]['id'] {
  return chosen(ORIGINS, id).id;
}
