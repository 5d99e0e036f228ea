import { z } from 'zod';
import type { Content } from './content.ts';

/**
 * What people can look up, as ids that a button can carry. They point into the content, say
 * nothing about anybody, and are looked up anew at every press.
 *
 * - `kaarten`, `kaart.<card>`, `kaart.<card>.<question>`: Signalen herkennen
 * - `wie`, `partner.<id>`, `team.<id>`, `overleggen`, `overleg.<id>`, `taken`: Wie doet wat
 * - `uitleg`, `uitleg.<id>`: the law and what happens with a report
 * - `meldcode`, `meldcode.<1 to 5>`: the five steps
 * - `zorg`, `zorg.<age>`, `zorg.<age>.<registration>`: which municipality is responsible
 * - `opleiding`, `opleiding.<team>`: what people can follow
 * - `deur.anoniem`, `deur.integriteit`, `deur.zelf`: the other doors
 */
export const Item = z
  .string()
  .max(100)
  .regex(/^[a-z]+(\.[a-z0-9-]+){0,2}$/);
export type Item = z.output<typeof Item>;

/** An item that is in the content now. */
export type KnownItem =
  | {
      readonly kind:
        'kaarten' | 'wie' | 'overleggen' | 'taken' | 'uitleg' | 'meldcode' | 'zorg' | 'opleiding';
    }
  | { readonly kind: 'kaart'; readonly card: string; readonly question?: string }
  | {
      readonly kind: 'partner' | 'eigen-team' | 'overleg' | 'onderwerp' | 'team';
      readonly id: string;
    }
  | { readonly kind: 'stap'; readonly step: number }
  | { readonly kind: 'zorg-antwoord'; readonly age: Age; readonly registration?: Registration }
  | { readonly kind: 'deur'; readonly door: 'anoniem' | 'integriteit' | 'zelf' };

type Age = 'minderjarig' | 'volwassen' | 'onbekend';
type Registration = 'hier' | 'hier-tijdelijk' | 'nergens' | 'elders' | 'onbekend';

const AGES: readonly Age[] = ['minderjarig', 'volwassen', 'onbekend'];
const REGISTRATIONS: readonly Registration[] = [
  'hier',
  'hier-tijdelijk',
  'nergens',
  'elders',
  'onbekend',
];
const DOORS = ['anoniem', 'integriteit', 'zelf'] as const;
const LISTS = [
  'kaarten',
  'wie',
  'overleggen',
  'taken',
  'uitleg',
  'meldcode',
  'zorg',
  'opleiding',
] as const;

/** The item of an id; `undefined` when the content does not have it (any more). */
export function readItem(id: string, content: Content): KnownItem | undefined {
  const [kind = '', first, second] = id.split('.');
  if (first === undefined) {
    const list = LISTS.find((name) => name === kind);
    return list === undefined ? undefined : { kind: list };
  }
  const named = <T extends { readonly id: string }>(list: readonly T[]) =>
    second === undefined ? list.find((item) => item.id === first) : undefined;
  switch (kind) {
    case 'kaart': {
      const card = content.signalCards.find((candidate) => candidate.id === first);
      if (card === undefined) return undefined;
      if (second === undefined) return { kind: 'kaart', card: first };
      const question = card.questions.find((candidate) => candidate.id === second);
      return question && { kind: 'kaart', card: first, question: second };
    }
    case 'partner':
      return named(content.partners) && { kind: 'partner', id: first };
    case 'team':
      return (
        named(content.teams.filter(({ does }) => does.length > 0)) && {
          kind: 'eigen-team',
          id: first,
        }
      );
    case 'overleg':
      return named(content.consultations) && { kind: 'overleg', id: first };
    case 'uitleg':
      return named(content.topics) && { kind: 'onderwerp', id: first };
    case 'opleiding':
      return named(content.teams) && { kind: 'team', id: first };
    case 'meldcode': {
      const step = /^[1-5]$/.test(first) && second === undefined ? Number(first) : undefined;
      return step === undefined ? undefined : { kind: 'stap', step };
    }
    case 'zorg': {
      const age = AGES.find((name) => name === first);
      const registration = REGISTRATIONS.find((name) => name === second);
      if (age === undefined || (second !== undefined && registration === undefined))
        return undefined;
      return {
        kind: 'zorg-antwoord',
        age,
        ...(registration === undefined ? {} : { registration }),
      };
    }
    case 'deur': {
      const door = DOORS.find((name) => name === first);
      return door === undefined || second !== undefined ? undefined : { kind: 'deur', door };
    }
    default:
      return undefined;
  }
}

/** The menu items to which words can lead, beside the information. */
export const MenuTarget = z.enum([
  'menu.report',
  'menu.short',
  'menu.advice',
  'menu.anonymous',
  'menu.mine',
  'menu.english',
  'menu.show',
]);
export type MenuTarget = z.output<typeof MenuTarget>;

/** Where words can lead: a menu item (`MenuTarget`) or an item of the information. */
export type Target = string;
