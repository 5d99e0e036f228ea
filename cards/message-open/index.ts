import { personalCard } from '../engine.ts';
import { required, words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { MessageOpenView } from './view.ts';

/** A question or feedback of the functionaris. Stands only in answers to a press. */
export const messageOpenCard = personalCard({
  view: MessageOpenView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    const w = words[language];
    const send = { title: w.send, verb: 'message.answer', id: view.id, style: 'positive' };
    const mine = { title: w.mine, verb: 'menu.mine', id: null, style: null };
    const given = view.canAnswer ? undefined : view.answer;
    return {
      title: t.title[view.kind](view.number),
      when: view.when,
      text: view.text,
      given: given === undefined ? [] : [{ label: t.given, text: given }],
      problems: view.problem === undefined ? [] : [view.problem],
      inputs: view.canAnswer
        ? [{ label: required(t.answer, language), value: view.answer ?? null }]
        : [],
      buttons: view.canAnswer ? [send, mine] : [mine],
    };
  },
});
