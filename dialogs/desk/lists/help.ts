import type { Card } from '../../../src/domain/card.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { texts } from '../texts.ts';
import { drawList, menuRow } from './draw-list.ts';

/** Hulp: what can be done in the channel, with a button for each list. */
export function help(facts: Facts): Card {
  return drawList(
    {
      title: texts.helpTitle,
      intro: [...texts.help],
      rows: [
        menuRow('desk.help'),
        [{ title: 'Alles van een collega overdragen', verb: 'desk.hand-over' }],
      ],
    },
    facts,
  );
}
