import { z } from 'zod';
import type { Language } from '../src/domain/language.ts';
import { required } from './words.ts';

/** Inputs, as the intake and the forms of the desk ask for them. */

const Option = z.strictObject({ value: z.string(), title: z.string() });

const base = {
  id: z.string(),
  label: z.string(),
  required: z.boolean(),
  hint: z.string().optional(),
};

/** One question as an input. `value` is what was answered before, only in answers to a press. */
export const Field = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('text'),
    multiline: z.boolean(),
    maxLength: z.int(),
    value: z.string().optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('choice'),
    options: z.array(Option).min(1),
    value: z.string().optional(),
  }),
  /** Several; `value` is the chosen values joined by a comma, as the channel sends them. */
  z.strictObject({
    ...base,
    kind: z.literal('choices'),
    options: z.array(Option).min(1),
    value: z.string().optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('date'), value: z.string().optional() }),
]);
export type Field = z.output<typeof Field>;

/** Of one choice, up to this many options stand open on the card; more fold into a list. */
const OPEN_OPTIONS = 7;

/** The template draws one list per kind of input; exactly one of them has an element. */
export function asInput(field: Field, language: Language) {
  const none = { texts: [], choices: [], dates: [] };
  const named = field.required ? required(field.label, language) : field.label;
  const base = {
    id: field.id,
    label: field.hint === undefined ? named : `${named}\n${field.hint}`,
    value: field.value ?? null,
  };

  switch (field.kind) {
    case 'text':
      return {
        ...none,
        texts: [{ ...base, multiline: field.multiline, maxLength: field.maxLength }],
      };
    case 'date':
      return { ...none, dates: [base] };
    case 'choice':
      return { ...none, choices: [{ ...base, ...one(field.options) }] };
    case 'choices':
      return { ...none, choices: [{ ...base, ...several(field.options) }] };
  }
}

interface Option {
  readonly value: string;
  readonly title: string;
}

function one(options: readonly Option[]) {
  const style = options.length > OPEN_OPTIONS ? 'compact' : 'expanded';
  return { options, style, several: false };
}

/** Signs to tick always stand open: people recognise them by reading, not by opening a list. */
function several(options: readonly Option[]) {
  return { options, style: 'expanded', several: true };
}
