import { informationCard } from '../../dialogs/information/index.ts';
import { MenuTarget } from '../../src/domain/information.ts';
import type { Target } from '../../src/domain/information.ts';
import { facts } from '../dialogs/facts.ts';
import { everyText, partsOfType, textOf } from '../support/card-parts.ts';
import { openTown } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';
import type { Sentence } from './sentence.ts';

/** Where a typed sentence ends, seen by the person who typed it, through the whole bot. */
export interface Landing {
  readonly sentence: Sentence;
  /** The 112 card came. */
  readonly emergency: boolean;
  /** What came first is one of the items that were expected. */
  readonly right: boolean;
  /** The answer is the menu, or has a way to it. */
  readonly menu: boolean;
  readonly heading: string;
}

/** Types each sentence as somebody new. */
export async function landingsOf(sentences: readonly Sentence[]): Promise<readonly Landing[]> {
  const town = await openTown();
  try {
    const landings: Landing[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const person = town.employee(`Medewerker ${String(index)}`);
      const { card } = await person.types(sentence.text);
      const buttons = partsOfType(card, 'Action.Execute').map((button) => textOf(button, 'verb'));
      landings.push({
        sentence,
        emergency: buttons.includes('emergency.called'),
        right: sentence.to.some((to) => isShown(to, card)),
        menu: buttons.some((verb) => verb === 'menu.show' || verb === 'menu.report'),
        heading: headingOf(card),
      });
    }
    return landings;
  } finally {
    town.close();
  }
}

const GATES: Partial<Record<MenuTarget, RegExp>> = {
  'menu.report': /Ik begrijp: je wilt een signaal melden/,
  'menu.short': /Ik begrijp: je wilt een signaal melden/,
  'menu.advice': /Ik begrijp: je wilt advies vragen/,
};

const HEADINGS: Partial<Record<MenuTarget, RegExp>> = {
  'menu.anonymous': /^Anoniem melden$/,
  'menu.mine': /^Mijn meldingen$/,
  'menu.english': /^What do you want to do\?$/,
  'menu.show': /^(Wat wil je doen\?|Welkom bij Signaalpunt)$/,
};

function isShown(to: Target, card: unknown): boolean {
  const inMenu = MenuTarget.safeParse(to).data;
  if (inMenu === undefined) {
    const item = informationCard({ item: to, language: 'nl', place: 'personal' }, facts());
    return headingOf(card) === headingOf(item);
  }
  const gate = GATES[inMenu];
  return gate === undefined
    ? (HEADINGS[inMenu]?.test(headingOf(card)) ?? false)
    : gate.test(readCard(card));
}

function headingOf(card: unknown): string {
  const heading = partsOfType(card, 'TextBlock').find((block) => block['style'] === 'heading');
  return heading === undefined ? (everyText(card)[0] ?? '') : textOf(heading, 'text');
}
