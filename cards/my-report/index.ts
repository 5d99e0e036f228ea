import { personalCard } from '../engine.ts';
import { type Language } from '../../src/domain/language.ts';
import { type Verb } from '../press.ts';
import { asContribution, asRow } from '../rows.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { MyReportView } from './view.ts';

/** One own report: status, what was said, and the ways on (C89). */
export const myReportCard = personalCard({
  view: MyReportView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    // An open form stands alone: on a phone the rest would push it off the screen.
    const busy = view.form !== 'none';
    return {
      t,
      title: `${t.title[view.kind]} ${view.number}`,
      lines: view.lines,
      hidden: !busy && view.content.length === 0,
      hasContent: !busy && view.content.length > 0,
      content: busy ? [] : view.content.map(asRow),
      hasDialogue: !busy && view.dialogue.length > 0,
      dialogue: busy ? [] : view.dialogue.map(asContribution),
      hasForm: busy,
      problems: view.problem === undefined ? [] : [view.problem],
      form: openForm(view, language),
      sets: [{ buttons: busy ? formButtons(view, language) : waysOn(view, language) }],
    };
  },
});

function openForm({ form, text }: MyReportView, language: Language) {
  if (form === 'none') return { title: '', lines: [], inputs: [] };
  if (form === 'show-name') return { ...texts[language].forms['show-name'], inputs: [] };
  const { title, lines, label } = texts[language].forms[form];
  return { title, lines, inputs: [{ label, value: text ?? null }] };
}

function waysOn(view: MyReportView, language: Language) {
  const t = texts[language];
  const { openQuestion } = view;
  return [
    ...(openQuestion === undefined
      ? []
      : [button(t.answer, 'message.open', openQuestion, 'positive')]),
    button(t.add, 'mine.add', view.id),
    ...(view.canWithdraw ? [button(t.withdraw, 'mine.withdraw', view.id)] : []),
    ...(view.canShowName ? [button(t.showName, 'mine.show-name', view.id)] : []),
    button(words[language].mine, 'menu.mine', null),
  ];
}

function formButtons(view: MyReportView, language: Language) {
  const w = words[language];
  const back = button(w.back, 'mine.open', view.id);
  switch (view.form) {
    case 'none':
      return [back];
    case 'add':
      return [button(w.send, 'mine.add-send', view.id, 'positive'), back];
    case 'withdraw':
      return [button(w.send, 'mine.withdraw-send', view.id, 'positive'), back];
    case 'show-name':
      return [button(texts[language].showName, 'mine.show-name-send', view.id, 'positive'), back];
  }
}

function button(title: string, verb: Verb, id: string | null, style: 'positive' | null = null) {
  return { title, verb, id, style };
}
