import { personalCard } from '../engine.ts';
import { readAt } from '../reading-hours.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { ReceiptView } from './view.ts';

/** The receipt, after the durable write and before delivery. */
export const receiptCard = personalCard({
  view: ReceiptView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    return {
      t,
      w: words[language],
      first: !view.already,
      title: view.already ? t.already(view.number) : t.title[view.kind],
      number: view.number,
      lines: [
        view.already ? t.nothingToDo : t.stored[view.kind],
        ...(view.already ? [] : [t.next[view.kind]]),
        t.term(t.days(view.feedbackWorkingDays)),
        ...(view.confidential ? [t.confidential] : []),
        readAt(language, view.readingHours, view.kind),
        t.careful[view.kind],
        ...(view.typedInChat ? [t.typed] : []),
        t.support(view.support),
      ],
    };
  },
});
