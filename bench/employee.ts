import { personalPress } from '../test/support/connector.ts';
import { everyPart, isPart, textOf } from '../test/support/card-parts.ts';
import type { Part } from '../test/support/card-parts.ts';
import type { Client } from './client.ts';

/** Somebody who reports over HTTP, as Teams would send it, and looks at each card that comes. */
export interface Employee {
  /** Begins an intake and comes to its first page of questions. */
  readonly begin: (verb: 'menu.report' | 'menu.short') => Promise<void>;
  /**
   * One press on a page of questions, with everything on it filled in: Verder until the last page,
   * then Terug until the first, and so on. Gives how long the answer took, in milliseconds.
   */
  readonly press: () => Promise<number>;
  /** Verder until the review. */
  readonly toReview: () => Promise<void>;
  /** Versturen, from the review. Gives how long the receipt took, in milliseconds. */
  readonly send: () => Promise<number>;
}

/** As people write them: a story of a few sentences, the rest short. */
const ANSWERS: Readonly<Record<string, string>> = {
  verhaal:
    'Aan de balie stond een vrouw die zelf niets zei. Een man deed steeds het woord en hield haar paspoort vast. ' +
    'Zij keek hem aan voordat ze knikte. Ik vroeg of ze een tolk wilde, toen zei hij dat ze haast hadden. ' +
    'Volgens de inschrijving wonen er negen mensen op dat adres. De week ervoor zag een collega hetzelfde.',
  'eigen-waarneming': 'zelf',
  namens: 'niemand',
  waar: 'Balie Burgerzaken, en later bij de fietsenstalling',
  gemeente: 'hier',
  wanneer: 'Vanochtend rond 10 uur',
  'wanneer-datum': '2026-11-24',
  'nog-gaande': 'weet-niet',
  'gaat-over': 'allebei',
  'mogelijke-dader': 'ja',
  minderjarig: 'nee',
  'persoon-omschrijving': 'Rond de dertig, donker haar in een staart, groene jas',
  adres: 'Kerkstraat 12',
  'soort-pand': 'bedrijf',
  voertuigen: 'Witte bus zonder opschrift',
  terugkoppeling: 'ja',
};

/** @param number makes somebody else of them: their turns do not wait for each other's */
export function employee(client: Client, number: number, serviceUrl?: string): Employee {
  const digits = String(number).padStart(12, '0');
  const from = {
    id: `29:1-bench-${digits}`,
    aadObjectId: `00000000-0000-4000-8000-${digits}`,
    name: `Medewerker ${digits}`,
  };
  let card: readonly Part[] = [];
  let forward = true;

  const answer = async (verb: string): Promise<number> => {
    const id = buttonOf(card, verb)?.['id'];
    const activity = personalPress(
      { verb, id: typeof id === 'string' ? id : undefined, inputs: filledIn(card) },
      { from, ...(serviceUrl === undefined ? {} : { serviceUrl }) },
    );
    const start = performance.now();
    const text = await client.post(activity);
    const took = performance.now() - start;
    card = everyPart(JSON.parse(text));
    return took;
  };

  /** The next card has to offer the button that comes after this one: else nothing was measured. */
  const expect = (verb: string): void => {
    if (buttonOf(card, verb) === undefined) throw new Error(`There is no button ${verb}.`);
  };

  const press = async (verb: string, following: string): Promise<number> => {
    const took = await answer(verb);
    expect(following);
    return took;
  };

  return {
    begin: async (verb) => {
      await press(verb, 'gate.no');
      await press('gate.no', 'privacy.confidential');
      await press('privacy.confidential', 'conflict.no');
      await press('conflict.no', 'intake.next');
      forward = true;
    },
    press: () => {
      if (isPage(card, 'wensen')) forward = false;
      if (isPage(card, 'verhaal')) forward = true;
      return press(forward ? 'intake.next' : 'intake.back', 'intake.next');
    },
    toReview: async () => {
      while (buttonOf(card, 'intake.send') === undefined) await answer('intake.next');
    },
    send: () => press('intake.send', 'menu.mine'),
  };
}

/** The question by which a page is known. */
const FIRST_QUESTION = { verhaal: 'verhaal', wensen: 'terugkoppeling' } as const;

function isPage(card: readonly Part[], page: keyof typeof FIRST_QUESTION): boolean {
  return card.some(
    (part) =>
      textOf(part, 'type').startsWith('Input.') && textOf(part, 'id') === FIRST_QUESTION[page],
  );
}

/** What the button of this verb carries. */
function buttonOf(card: readonly Part[], verb: string): Part | undefined {
  const button = card.find(
    (part) => textOf(part, 'type') === 'Action.Execute' && textOf(part, 'verb') === verb,
  );
  const data = button?.['data'];
  return isPart(data) ? data : undefined;
}

function filledIn(card: readonly Part[]): Record<string, string> {
  return Object.fromEntries(
    card
      .filter((part) => textOf(part, 'type').startsWith('Input.'))
      .map((input) => [textOf(input, 'id'), ANSWERS[textOf(input, 'id')] ?? '']),
  );
}
