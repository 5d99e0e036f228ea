import { personalCard } from '../engine.ts';
import { type Language } from '../../src/domain/language.ts';
import { required, words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { type Field, QuestionsView } from './view.ts';

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

/** Of one choice, up to this many options stand open on the card; more fold into a list. */
const OPEN_OPTIONS = 7;

/** The template draws one list per kind of input; exactly one of them has an element. */
function asInput(field: Field, language: Language) {
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

function buttons(view: QuestionsView, language: Language) {
  const w = words[language];
  const next = { title: w.next, verb: 'intake.next', style: 'positive', inputs: 'Auto' };
  const back = { title: w.back, verb: 'intake.back', style: null, inputs: 'Auto' };
  const stop = { title: w.stop, verb: 'intake.stop', style: null, inputs: 'None' };
  const shown = view.canGoBack ? [next, back, stop] : [next, stop];
  return shown.map((button) => ({ ...button, id: view.id }));
}
