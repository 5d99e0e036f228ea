import { personalCard } from '../engine.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { MyReportsView } from './view.ts';

/** A person's own reports, newest first (C89). */
export const myReportsCard = personalCard({
  view: MyReportsView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    return {
      t,
      w: words[language],
      none: view.reports.length === 0,
      reports: view.reports.map((report) => ({
        id: report.id,
        number: report.number,
        line: report.line,
        questions: report.question ? [t.question] : [],
        open: t.open(report.number),
      })),
      more: view.more > 0 ? [t.more(view.more)] : [],
    };
  },
});
