import { informationCard } from '../../../cards/index.ts';
import type { InformationButton } from '../../../cards/information/view.ts';
import { inList } from '../../../cards/list-context.ts';
import type { Card } from '../../../src/domain/card.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { frameOf } from '../../frame-of.ts';
import { titleOf } from '../../information/index.ts';
import { opens, rowsOf } from '../../information/page.ts';
import { texts } from '../texts.ts';

/** A button, and the task of the functionaris that it belongs to (an id of taken.json). */
interface Tool {
  readonly task: string;
  readonly button: InformationButton;
}

/**
 * Hulp: what can be done in the channel, by the tasks that the plan gives the functionaris (C69).
 * A municipality that names its tasks otherwise finds the same buttons in the last row.
 */
export function help(facts: Facts): Card {
  const tasks = facts.content.ownTasks.functionaris;
  const tools = toolsFor(facts);
  const rowsFor = (heading: string, isHere: (tool: Tool) => boolean) =>
    rowsOf(
      tools.filter(isHere).map(({ button }) => button),
      heading,
    );
  const card = informationCard(
    {
      title: texts.helpTitle,
      notes: [],
      paragraphs: [...texts.help],
      sections: [],
      sources: [],
      rows: [
        ...tasks.flatMap(({ id, task }) => rowsFor(task, (tool) => tool.task === id)),
        ...rowsFor(texts.helpRest, (tool) => tasks.every(({ id }) => id !== tool.task)),
      ].map(({ heading, buttons }) => ({ heading, buttons: [...buttons] })),
      place: 'channel',
    },
    frameOf('nl', facts),
  );
  return inList(card);
}

function toolsFor(facts: Facts): readonly Tool[] {
  const item = (task: string, id: string): Tool[] => {
    const title = titleOf(id, 'nl', facts);
    return title === undefined ? [] : [{ task, button: opens(id, title) }];
  };
  return [
    { task: 'aanspreekpunt', button: { title: 'Overzicht', verb: 'desk.overview', id: '0' } },
    { task: 'aanspreekpunt', button: { title: 'Mijn tickets', verb: 'desk.mine', id: '0' } },
    { task: 'aanspreekpunt', button: { title: 'Nieuwe melding', verb: 'desk.new' } },
    ...item('bewustwording', 'kaarten'),
    { task: 'bewustwording', button: { title: 'Opleiding', verb: 'desk.training' } },
    ...item('bewustwording', 'uitleg'),
    ...item('meedenken', 'wie'),
    ...item('meedenken', 'meldcode'),
    ...item('meedenken', 'zorg'),
    { task: 'oppakken', button: { title: 'Zoeken', verb: 'desk.search-form' } },
    { task: 'oppakken', button: { title: 'Agenda', verb: 'desk.agenda', id: '0' } },
    {
      task: 'oppakken',
      button: { title: 'Alles van een collega overdragen', verb: 'desk.hand-over' },
    },
    { task: 'trends', button: { title: 'Statistiek', verb: 'desk.statistics' } },
    ...item('trends', 'overleggen'),
  ];
}
