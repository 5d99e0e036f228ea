import { channelCard } from '../engine.ts';
import { asInput } from '../field.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { FormView } from './view.ts';

/** One page of a form. As in the intake no input is marked as required for the client. */
export const formCard = channelCard({
  view: FormView,
  template,
  number: (view) => view.number ?? 'Signaalpunt',
  model: (view) => ({
    t: texts,
    title: view.title,
    progress: view.progress === undefined ? [] : [view.progress],
    problems: view.problems,
    hasProblems: view.problems.length > 0,
    intro: view.intro,
    fields: view.fields.map((field) => asInput(field, 'nl')),
    buttons: buttons(view),
  }),
});

function buttons({ id, forward, canGoBack }: FormView) {
  const verb = forward.kind === 'look' ? 'form.preview' : 'form.send';
  const on = { title: forward.title, verb, style: 'positive', inputs: 'Auto' };
  const back = { title: texts.back, verb: 'form.edit', style: null, inputs: 'Auto' };
  const cancel = { title: texts.cancel, verb: 'form.cancel', style: null, inputs: 'None' };
  const shown = canGoBack ? [on, back, cancel] : [on, cancel];
  return shown.map((button) => ({ ...button, id }));
}
