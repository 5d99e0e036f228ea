import { personalCard } from '../engine.ts';
import { asInput } from '../field.ts';
import { type Language } from '../../src/domain/language.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { QuestionsView } from './view.ts';

/** One page of questions. No input is marked as required for the client: the client would then block
 * Terug and Nu gevaar, and what was typed would be lost. The label says it, the server checks it.
 */
export const questionsCard = personalCard({
  view: QuestionsView,
  template,
  model: (view, { language }) => ({
    t: texts[language],
    title: view.title,
    progress: view.progress,
    notes: view.notes,
    problems: view.problems,
    hasProblems: view.problems.length > 0,
    fields: view.fields.map((field) => asInput(field, language)),
    buttons: buttons(view, language),
  }),
});

function buttons(view: QuestionsView, language: Language) {
  const w = words[language];
  const next = { title: w.next, verb: 'intake.next', style: 'positive', inputs: 'Auto' };
  const back = { title: w.back, verb: 'intake.back', style: null, inputs: 'Auto' };
  const stop = { title: w.stop, verb: 'intake.stop', style: null, inputs: 'None' };
  const shown = view.canGoBack ? [next, back, stop] : [next, stop];
  return shown.map((button) => ({ ...button, id: view.id }));
}
