import type { z } from 'zod';
import { Content, SignalCard } from '../domain/content.ts';

/** One file for each part of the content; signal cards have a folder of their own. */
export const FILES = {
  municipality: 'gemeente.json',
  contacts: 'contacten.json',
  teams: 'teams.json',
  forms: 'vormen.json',
  neighbourhoods: 'wijken.json',
  sources: 'bronnen.json',
  decisions: 'besluiten.json',
  roles: 'rollen.json',
  dangerWords: 'gevaarwoorden.json',
  partners: 'partners.json',
  consultations: 'overleggen.json',
  ownTasks: 'taken.json',
  standardTexts: 'standaardteksten.json',
  desk: 'bureau.json',
  retention: 'bewaren.json',
  training: 'opleidingen.json',
  topics: 'uitleg.json',
  reportingCode: 'meldcode.json',
  care: 'zorg.json',
  searchWords: 'zoekwoorden.json',
} as const satisfies Record<Exclude<keyof Content, 'signalCards'>, string>;

/** The folder with a file for each signal card. */
export const SIGNALS = 'signalen';

/** Every part that has a file of its own, with the schema of that file. */
export const PARTS: readonly {
  readonly part: keyof typeof FILES;
  readonly file: string;
  readonly schema: z.ZodType;
}[] = Object.entries(FILES).map(([name, file]) => {
  const part = name as keyof typeof FILES;
  return { part, file, schema: Content.shape[part] };
});

/** The schema of a file in `signalen`. */
export const CARD_SCHEMA: z.ZodType<SignalCard> = SignalCard;

/** The file of a signal card. */
export function cardFile(id: string): string {
  return `${SIGNALS}/${id}.json`;
}

/** The id of a signal card by its file, `undefined` for any other file. */
export function cardOf(file: string): string | undefined {
  return new RegExp(`^${SIGNALS}/(.+)[.]json$`).exec(file)?.[1];
}
