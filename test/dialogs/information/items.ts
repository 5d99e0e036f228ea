import { informationCard } from '../../../dialogs/information/index.ts';
import type { Looking } from '../../../dialogs/information/index.ts';
import type { Card } from '../../../src/domain/card.ts';
import type { Content } from '../../../src/domain/content.ts';
import type { Item } from '../../../src/domain/information.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { isPart, partsOfType, textOf } from '../../support/card-parts.ts';
import { readCard } from '../../support/read-card.ts';
import { facts } from '../facts.ts';

export const AGES = ['minderjarig', 'volwassen', 'onbekend'] as const;
export const REGISTRATIONS = ['hier', 'hier-tijdelijk', 'nergens', 'elders', 'onbekend'] as const;

/** Every item that this content has, written out beside the program that reads their ids. */
export function itemsOf(content: Content): readonly Item[] {
  return [
    'kaarten',
    ...content.signalCards.flatMap((card) => [
      `kaart.${card.id}`,
      ...card.questions.map(({ id }) => `kaart.${card.id}.${id}`),
    ]),
    'wie',
    ...content.partners.map(({ id }) => `partner.${id}`),
    ...content.teams.filter(({ does }) => does.length > 0).map(({ id }) => `team.${id}`),
    'overleggen',
    ...content.consultations.map(({ id }) => `overleg.${id}`),
    'taken',
    'uitleg',
    ...content.topics.map(({ id }) => `uitleg.${id}`),
    'meldcode',
    ...[1, 2, 3, 4, 5].map((step) => `meldcode.${String(step)}`),
    'zorg',
    ...AGES.map((age) => `zorg.${age}`),
    ...AGES.flatMap((age) => REGISTRATIONS.map((registration) => `zorg.${age}.${registration}`)),
    'opleiding',
    ...content.teams.map(({ id }) => `opleiding.${id}`),
    'deur.anoniem',
    'deur.integriteit',
    'deur.zelf',
  ];
}

/** The card of an item, as an employee who reads Dutch sees it unless said otherwise. */
export function cardOf(item: Item, looking: Partial<Looking> = {}, known: Facts = facts()): Card {
  return informationCard({ language: 'nl', place: 'personal', ...looking, item }, known);
}

/** The same as somebody reads it. */
export function reads(item: Item, looking: Partial<Looking> = {}, known: Facts = facts()): string {
  return readCard(cardOf(item, looking, known));
}

/** Where the buttons of a card lead: the verb, and the id where there is one. */
export function leadsTo(card: Card): readonly string[] {
  return partsOfType(card, 'Action.Execute').map((action) => {
    const id = isPart(action['data']) ? textOf(action['data'], 'id') : '';
    return id === '' ? textOf(action, 'verb') : `${textOf(action, 'verb')} ${id}`;
  });
}
