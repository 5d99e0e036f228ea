import type { Card } from '../../src/domain/card.ts';
import type { Person } from '../../src/domain/incoming.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { notice } from './notice.ts';

const texts = {
  one: 'Er is iemand toegevoegd',
  more: 'Er zijn mensen toegevoegd',
  who: (names: string) => `Nieuw in het team of kanaal van de functionaris: ${names}.`,
  unknown: 'iemand van wie Teams geen naam geeft',
  check: 'Wie in het kanaal zit, kan de tickets zien. Kijk of dat klopt.',
  wrong: 'Klopt het niet? Laat de eigenaar van het team deze persoon weghalen.',
} as const;

/** Somebody became a member of the team or channel (C100). */
export function joined(people: readonly Person[], facts: Facts): Card {
  const names = people.map(({ name }) => name.reveal()).map((name) => name || texts.unknown);
  const title = people.length === 1 ? texts.one : texts.more;
  return notice(facts, title, [texts.who(listed(names)), texts.check, texts.wrong]);
}

/** "A, B en C". */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
}
