import type { Content } from '../../src/domain/content.ts';
import { readItem } from '../../src/domain/information.ts';
import type { Item, KnownItem } from '../../src/domain/information.ts';
import { careAgePage, careAnswerPage, carePage } from './care.ts';
import { cardPage, cardQuestionPage, cardsPage } from './cards.ts';
import { doorPage } from './doors.ts';
import { meetingPage, meetingsPage } from './meetings.ts';
import { ownTeamPage } from './own-team.ts';
import type { Page, Reader } from './page.ts';
import { partnerPage, whoPage } from './partners.ts';
import { codePage, codeStepPage } from './reporting-code.ts';
import { tasksPage } from './tasks.ts';
import { topicPage, topicsPage } from './topics.ts';
import { teamTrainingPage, trainingPage } from './training.ts';

/** What stands on this item; `undefined` for one that the content does not have. */
export function pageOf(item: Item, reader: Reader): Page | undefined {
  const known = readItem(item, reader.facts.content);
  return known === undefined ? undefined : drawn(known, reader);
}

/** Where an item leads that the content no longer has: the overview of its kind. */
export function overviewOf(item: Item, content: Content): Item {
  const [kind = '', first = ''] = item.split('.');
  const card = `kaart.${first}`;
  if (kind === 'kaart' && item !== card && readItem(card, content) !== undefined) return card;
  return OVERVIEWS.get(kind) ?? 'wie';
}

const OVERVIEWS: ReadonlyMap<string, Item> = new Map([
  ['kaart', 'kaarten'],
  ['kaarten', 'kaarten'],
  ['overleg', 'overleggen'],
  ['overleggen', 'overleggen'],
  ['uitleg', 'uitleg'],
  ['meldcode', 'meldcode'],
  ['zorg', 'zorg'],
  ['opleiding', 'opleiding'],
]);

function drawn(item: KnownItem, reader: Reader): Page | undefined {
  const { content } = reader.facts;
  switch (item.kind) {
    case 'kaarten':
      return cardsPage(reader);
    case 'kaart': {
      const card = content.signalCards.find(({ id }) => id === item.card);
      if (card === undefined) return undefined;
      return item.question === undefined
        ? cardPage(card, reader)
        : cardQuestionPage(card, item.question, reader);
    }
    case 'wie':
      return whoPage(reader);
    case 'partner':
      return named(content.partners, item.id, (partner) => partnerPage(partner, reader));
    case 'eigen-team':
      return named(content.teams, item.id, (team) => ownTeamPage(team, reader));
    case 'overleggen':
      return meetingsPage(reader);
    case 'overleg':
      return named(content.consultations, item.id, (meeting) => meetingPage(meeting, reader));
    case 'taken':
      return tasksPage(reader);
    case 'uitleg':
      return topicsPage(reader);
    case 'onderwerp':
      return named(content.topics, item.id, (topic) => topicPage(topic, reader));
    case 'meldcode':
      return codePage(reader);
    case 'stap':
      return codeStepPage(item.step, reader);
    case 'zorg':
      return carePage(reader);
    case 'zorg-antwoord':
      return item.registration === undefined
        ? careAgePage(item.age, reader)
        : careAnswerPage(item.age, item.registration, reader);
    case 'opleiding':
      return trainingPage(reader);
    case 'team':
      return named(content.teams, item.id, (team) => teamTrainingPage(team, reader));
    case 'deur':
      return doorPage(item.door, reader);
  }
}

function named<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  draw: (found: T) => Page,
): Page | undefined {
  const found = list.find((candidate) => candidate.id === id);
  return found && draw(found);
}
