import assert from 'node:assert/strict';
import type { Outbound } from '../../src/domain/delivery.ts';
import { approve } from '../support/approved.ts';
import { type Part, parts, partsOfType, textOf } from '../support/card-parts.ts';
import { cardProblems } from '../support/card-rules.ts';
import { openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';

/**
 * Tells a scenario and writes down what both sides saw and did, in order, as somebody beside them
 * would: the transcript. Every card that passes keeps the rules of all cards.
 */
export interface Story {
  readonly town: Town;
  readonly employee: (name: string) => Actor;
  readonly colleague: (name: string) => Actor;
  readonly restart: () => Promise<void>;
  readonly passes: Town['passes'];
  /** Everything so far, as plain text. */
  readonly transcript: () => string;
}

/** What is filled in, by the beginning of the label; choices by their titles. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface Actor {
  readonly name: string;
  readonly person: Person;
  /** Presses the newest button with this title, with the inputs of its card filled in. */
  readonly presses: (title: string, filled?: Filled) => Promise<Reading>;
  readonly types: (text: string) => Promise<Reading>;
  /** How often this person pressed, and how many texts they wrote, on cards or in the chat. */
  readonly effort: () => { readonly presses: number; readonly texts: number };
}

/** A card as it is read, so that a scenario can say what stands on it. */
export interface Reading {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly shown: Shown;
}

/**
 * Tells one story in a town of its own.
 *
 * @param options what `openTown` takes, for example the content of another municipality
 */
export async function tell(
  story: (told: Story) => Promise<void>,
  options: Parameters<typeof openTown>[0] = {},
): Promise<string> {
  const town = await openTown(options);
  const lines: string[] = [];
  const names = new Map<string, string>();
  let seen = 0;
  let newest = '';

  const write = (title: string, card: object | undefined, text = ''): void => {
    lines.push('', title);
    if (card !== undefined) assert.deepEqual(cardProblems(card), [], title);
    const body = card === undefined ? text : readCard(overTheWire(card));
    const same = card !== undefined && body === newest;
    if (card !== undefined) newest = body;
    lines.push(...(same ? SAME : body).split('\n').map((line) => `    ${line}`.trimEnd()));
  };

  const placeOf = (conversation: string): string =>
    names.get(conversation) ?? (conversation.includes(';') ? 'In de draad' : 'In het kanaal');

  const writeSent = (): void => {
    for (const sent of town.sent.slice(seen))
      write(titleOf(sent, placeOf), cardOf(sent), wordsOf(sent));
    seen = town.sent.length;
  };

  const after = (answer: Shown): Reading => {
    if (answer.as === 'answer') write('Antwoord, alleen voor wie drukte:', answer.card);
    writeSent();
    return {
      text: readCard(answer.card),
      buttons: titlesOf(answer.card),
      shown: answer,
    };
  };

  const actor = (person: Person): Actor => {
    const { name } = person;
    names.set(`a:${person.id}`, `In de chat van ${name}`);
    let presses = 0;
    let texts = 0;
    return {
      name,
      person,
      presses: async (title, filled = {}) => {
        const newest = person.card();
        const on = titlesOf(newest.card).includes(title) ? newest : person.cardWith(title);
        const does = Object.entries(filled).map(
          ([label, value]) => `    ${label} ${asText(value)}`,
        );
        lines.push('', `${name} drukt op <${title}>`, ...does);
        presses += 1;
        texts += textsIn(on.card, filled);
        return after(await person.presses(title, valuesFor(on.card, filled), on));
      },
      types: async (text) => {
        lines.push('', `${name} typt: ${text}`);
        texts += 1;
        return after(await person.types(text));
      },
      effort: () => ({ presses, texts }),
    };
  };

  try {
    await story({
      town,
      employee: (name) => actor(town.employee(name)),
      colleague: (name) => actor(town.colleague(name)),
      restart: async () => {
        lines.push('', '--- de server start opnieuw ---');
        await town.restart();
        writeSent();
      },
      passes: async (time) => {
        const [unit = '', count = 0] = Object.entries(time)[0] ?? [];
        lines.push('', `--- ${String(count)} ${UNITS[unit] ?? unit} later ---`);
        await town.passes(time);
        writeSent();
      },
      transcript: () => lines.join('\n').trimStart(),
    });
    return lines.join('\n').trimStart();
  } finally {
    town.close();
  }
}

/** The shared card often follows the answer to the presser, word for word. */
const SAME = '(dezelfde kaart)';

const UNITS: Readonly<Record<string, string>> = {
  days: 'dagen',
  hours: 'uur',
  minutes: 'minuten',
  seconds: 'seconden',
};

const ENGLISH = /^english$|-en$/;

/** What people read in a transcript, without the marks of inputs, options and buttons. */
function readingOf(transcript: string): readonly string[] {
  return transcript
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.replace(/^ +(?:[o•] )?/, '').replaceAll(/[[\]]|<[^>]*>/g, ''));
}

/**
 * Tells a story and compares its transcript with the approved one. What both sides read in a Dutch
 * story is plain Dutch (B1).
 */
export async function approveTranscript(
  name: string,
  story: (told: Story) => Promise<void>,
): Promise<void> {
  const transcript = await tell(story);
  if (!ENGLISH.test(name)) assert.deepEqual(readingOf(transcript).flatMap(plainDutchProblems), []);
  approve(`transcripts/${name}.txt`, transcript);
}

/** How many of the filled in inputs have to be typed. */
function textsIn(card: Part, filled: Filled): number {
  const typed = partsOfType(card, 'Input.Text').map((input) => textOf(input, 'label'));
  return Object.keys(filled).filter((label) => typed.some((full) => full.startsWith(label))).length;
}

/** Card inputs by id, for what was filled in by label. */
function valuesFor(card: Part, filled: Filled): Record<string, string> {
  const inputs = partsOfType(card, 'Input.');
  return Object.fromEntries(
    Object.entries(filled).map(([label, value]) => {
      const input = inputs.find((candidate) => textOf(candidate, 'label').startsWith(label));
      assert.ok(input !== undefined, `No input "${label}"`);
      return [textOf(input, 'id'), valueFor(input, value)];
    }),
  );
}

function valueFor(input: Part, value: string | readonly string[]): string {
  if (textOf(input, 'type') !== 'Input.ChoiceSet') return asText(value);
  const choices = parts(input['choices']);
  return [value]
    .flat()
    .map((title) => {
      const choice = choices.find((candidate) => textOf(candidate, 'title') === title);
      assert.ok(choice !== undefined, `No choice "${title}"`);
      return textOf(choice, 'value');
    })
    .join(',');
}

function asText(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

function titleOf(sent: Outbound, placeOf: (conversation: string) => string): string {
  switch (sent.kind) {
    case 'post':
      return 'In het kanaal, nieuwe kaart:';
    case 'edit':
      return sent.conversation.includes(';')
        ? 'In het kanaal, de kaart is nu:'
        : `${placeOf(sent.conversation)}, in plaats van een eerdere kaart:`;
    case 'message':
      return `${placeOf(sent.conversation)}:`;
  }
}

function cardOf(sent: Outbound): object | undefined {
  if (sent.kind !== 'message') return sent.card;
  return 'card' in sent.body ? sent.body.card : undefined;
}

function wordsOf(sent: Outbound): string {
  return sent.kind === 'message' && 'text' in sent.body ? sent.body.text : '';
}

function overTheWire(card: object): unknown {
  return JSON.parse(JSON.stringify(card));
}
