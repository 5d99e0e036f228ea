import { channelCard } from '../engine.ts';
import { asRow } from '../rows.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { ClaimCheckView } from './view.ts';

/** The danger check after Oppakken. On *Ja* it shows what to read out to 112, so it stands only in
 * the answer to the person who pressed.
 */
export const claimCheckCard = channelCard({
  view: ClaimCheckView,
  template,
  number: (view) => view.number,
  model: (view) => {
    const back = { title: texts.back, verb: 'ticket.show', id: view.id };
    const answers = [
      { title: texts.yes, verb: 'ticket.danger-yes', id: view.id },
      { title: texts.no, verb: 'ticket.danger-no', id: view.id },
      { title: texts.unknown, verb: 'ticket.danger-unknown', id: view.id },
    ];
    const { title, lines } = texts[view.answered ?? 'open'];
    return {
      title,
      lines,
      number: view.number,
      readOut: view.answered === 'ja' ? view.readOut.map(asRow) : [],
      after: view.answered === 'ja' ? [texts.ja.after] : [],
      buttons: view.answered === undefined ? [...answers, back] : [back],
    };
  },
});
