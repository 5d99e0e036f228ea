import type { Field } from '../../../cards/field.ts';
import { containsBsn } from '../../../src/domain/bsn.ts';
import type { Form } from '../../../src/domain/form.ts';
import { mayReadName } from '../../../src/domain/open-matters.ts';
import { namesReporter } from '../copies/hide-reporter.ts';
import { texts } from '../texts.ts';
import { inputsOf } from './form.ts';
import type { FormContext, Inputs } from './form.ts';
import { FORMS } from './index.ts';

/** What has to be mended on a page, in sentences. */
export function problemsOf(form: Form, number: number, context: FormContext): readonly string[] {
  const page = FORMS[form.kind].pages[number];
  if (page === undefined) return [];
  const inputs = inputsOf(form);
  const problems = [
    ...page.fields(inputs, context).flatMap((field) => problemOf(field, inputs(field.id))),
    ...page.fields(inputs, context).flatMap((field) => nameProblem(field, inputs, context)),
    ...(page.problems?.(inputs, context) ?? []),
  ];
  return [...new Set(problems)];
}

/**
 * What the desk writes is read by every colleague, and found. So who may read the name of a
 * confidential reporter does not write it down; all others are not told what that name is (C86).
 */
function nameProblem({ kind, id }: Field, inputs: Inputs, { ticket, by }: FormContext) {
  const isSecret = ticket.reporter?.visibility === 'vertrouwelijk' && mayReadName(ticket, by.id);
  return kind === 'text' && isSecret && namesReporter(inputs(id), ticket)
    ? [texts.namesReporter]
    : [];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function problemOf(field: Field, value: string): readonly string[] {
  const { label } = field;
  if (value === '') return field.required ? [texts.missing(label)] : [];
  switch (field.kind) {
    case 'text':
      if (value.length > field.maxLength) return [texts.tooLong(label)];
      return containsBsn(value) ? [texts.bsn] : [];
    case 'date':
      return DATE.test(value) && !Number.isNaN(Date.parse(value)) ? [] : [texts.noDate(label)];
    case 'choice':
      return field.options.some((option) => option.value === value) ? [] : [texts.notListed(label)];
    case 'choices':
      return value.split(',').every((one) => field.options.some((option) => option.value === one))
        ? []
        : [texts.notListed(label)];
  }
}
