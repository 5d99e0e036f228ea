import type { Field } from '../../../cards/field.ts';
import { formCard, previewCard } from '../../../cards/index.ts';
import type { Card } from '../../../src/domain/card.ts';
import type { Form } from '../../../src/domain/form.ts';
import { texts } from '../texts.ts';
import { inputsOf } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';
import { FORMS } from './index.ts';

/** The page, or the preview after the last one. */
export function show(form: Form, context: FormContext, problems: readonly string[] = []): Card {
  const definition = FORMS[form.kind];
  const page = definition.pages[form.page];
  if (page === undefined) return showPreview(definition, form, context, problems);
  const inputs = inputsOf(form);
  const count = definition.pages.length;
  const isLast = form.page === count - 1;
  const acts = isLast && definition.preview === undefined;
  return formCard({
    id: form.id,
    ...(form.kind === 'nieuw' ? {} : { number: context.ticket.number }),
    title: definition.title(context),
    ...(count > 1 ? { progress: texts.page(form.page + 1, count) } : {}),
    problems: [...problems],
    intro: [...(page.intro?.(inputs, context) ?? [])],
    fields: page.fields(inputs, context).map((field) => asFilledIn(field, form)),
    forward: acts
      ? { title: definition.button ?? texts.record, kind: 'apply' }
      : { title: isLast ? texts.preview : texts.next, kind: 'look' },
    canGoBack: form.page > 0,
  });
}

function showPreview(
  definition: DeskForm,
  form: Form,
  context: FormContext,
  problems: readonly string[],
): Card {
  if (definition.preview === undefined) throw new Error('FORM_WITHOUT_PREVIEW');
  const { reads, text, rows, warnings } = definition.preview(inputsOf(form), context);
  return previewCard({
    id: form.id,
    number: context.ticket.number,
    title: definition.title(context),
    reads,
    text,
    rows: [...(rows ?? [])],
    warnings: [...problems, ...warnings],
    send: definition.button ?? texts.record,
  });
}

/** What was typed stands in the input again; before that, what the form proposes. */
function asFilledIn(field: Field, { inputs }: Form): Field {
  const typed = inputs.reveal()[field.id];
  return typed === undefined || typed === '' ? field : { ...field, value: typed };
}
