import { signalsOf } from '../../../src/domain/content.ts';
import type { Content, SignalCard } from '../../../src/domain/content.ts';
import { chosenFrom } from '../question.ts';
import type { Answers, Option, Question } from '../question.ts';

/** How many signals fit on a phone before nobody reads them any more. */
const MOST = 24;

/** Observations from the cards of the employee's team; ticking never stops the intake (C27). */
export const signals: Question = {
  id: 'signalen',
  page: 'signalen',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Welke dingen heb je gezien?', en: 'Which things did you see?' },
  hint: {
    nl: 'Eén signaal zegt weinig. Kies alleen wat je zelf zag of hoorde.',
    en: 'One sign says little. Only choose what you saw or heard yourself.',
  },
  label: 'Signalen',
  forPartner: 'triage',
  input: { kind: 'choices', options: signalsFor },
  triage: ({ chosen }) => ({ signals: chosen.map((signal) => signal.short) }),
};

/**
 * The signals of the team's cards; without a team those of all cards of our own people, each once.
 * What was ticked before, also on a card that we share with others, stays in the list, so that
 * changing the team loses nothing.
 */
function signalsFor(content: Content, answers: Answers): readonly Option[] {
  const team = content.teams.find((candidate) => candidate.id === answers['team']);
  const cards =
    team === undefined || team.signalCards.length === 0
      ? content.signalCards.filter(({ outward }) => !outward)
      : content.signalCards.filter((card) => team.signalCards.includes(card.id));
  const offered = inTurns(cards, content).slice(0, MOST);
  const ticked = chosenFrom(inTurns(content.signalCards, content), answers['signalen'] ?? '');
  return [...offered, ...ticked.filter((signal) => !offered.some(({ id }) => id === signal.id))];
}

/** One signal of each card in turn, so that a cut leaves something of every card. */
function inTurns(cards: readonly SignalCard[], { signalCards }: Content): readonly Option[] {
  const lists = cards.map((card) => signalsOf(card, signalCards));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const all = Array.from({ length: longest }, (_, row) =>
    lists.flatMap((list) => list.slice(row, row + 1)),
  ).flat();
  return [...new Map(all.map((signal) => [signal.id, signal])).values()];
}
