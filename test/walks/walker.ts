import assert from 'node:assert/strict';
import { texts as emergencyTexts } from '../../cards/emergency/texts.ts';
import { FIND_INPUT } from '../../cards/information/index.ts';
import { readAsked } from '../../dialogs/asked/index.ts';
import { PROBLEMS } from '../../dialogs/intake/check-answer.ts';
import { pagesOf } from '../../dialogs/intake/pages-of.ts';
import { readIntake } from '../../dialogs/intake/state.ts';
import type { IntakeState } from '../../dialogs/intake/state.ts';
import { texts as intakeTexts } from '../../dialogs/intake/texts.ts';
import { texts as chatTexts } from '../../dialogs/personal-chat/texts.ts';
import { texts as reportTexts } from '../../dialogs/reports/texts.ts';
import { stopTexts } from '../../dialogs/intake/stop-texts.ts';
import { isExpired } from '../../src/domain/conversation.ts';
import { instant } from '../../src/domain/ids.ts';
import { everyText } from '../support/card-parts.ts';
import { CARD_BYTES, cardProblems } from '../support/card-rules.ts';
import { buttonsOf, headingOf, inputsOf, titlesOf, valueOf } from '../support/person.ts';
import type { Button, Person, Shown, Town } from '../support/person.ts';

/** A word that occurs once in a walk, by which everything that was written can be found back. */
const MARK = /w\d+w/g;

const languages = ['nl', 'en'] as const;

const TITLES_112 = languages.map((language) => emergencyTexts[language].title);
const MENUS = ['Wat wil je doen?', 'What do you want to do?'];
const LEFT = [
  ...languages.map((language) => stopTexts[language].stoppedTitle),
  'Anoniem melden',
  'Report anonymously',
  'Deze melding hoort niet hier',
  'This report does not belong here',
];

/** What the bot says when it did not take something; each of them is honest about it. */
const NOT_TAKEN = languages.flatMap((language) => [
  chatTexts[language].stale,
  chatTexts[language].sentTyped,
  chatTexts[language].unreadable,
  reportTexts[language].notYours,
  ...Object.values(reportTexts[language].problem),
  ...Object.values(PROBLEMS).map((problem) => problem[language].split('"')[0] ?? ''),
]);

const KEPT = languages.map((language) => emergencyTexts[language].kept);

/** The most characters of an open answer. */
const LONGEST = 4_000;

/** What the bot says to a card that time has overtaken. */
const OVERTAKEN = languages.flatMap((language) => [
  chatTexts[language].stale,
  chatTexts[language].nothing,
  intakeTexts[language].stale,
  intakeTexts[language].check,
]);

/** What looks like a field of a template when somebody types it; it is shown as it is. */
export const TYPED_FIELD = '${title}';

/** Kinds of card that were held against all rules already; one of each kind is enough. */
const checkedKinds = new Set<string>();

/** Somebody who walks at random, with what the bot must remember of it. */
export interface Walker {
  readonly person: Person;
  /** Presses this button; the inputs are filled in as given. */
  readonly press: (
    on: Shown,
    button: Button,
    inputs: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly type: (text: string, danger: boolean) => Promise<void>;
  readonly repeat: () => Promise<void>;
  /** Looks whether everything is still there after something else happened. */
  readonly look: () => void;
}

export function createWalker(town: Town, person: Person): Walker {
  /** Marks that the bot has, as far as it let the person believe. */
  const kept = new Set<string>();
  let looked = 0;

  return {
    person,
    press: async (on, button, inputs) => {
      const sent = button.takesInputs ? { ...inputsOf(on.card), ...inputs } : {};
      const newest = on === person.seen.at(-1) && !draftIsExpired();
      const before = intakeOf();
      const tickets = town.tickets().length;
      const isDoor = button.verb === 'info.show' && button.id?.startsWith('deur.') === true;
      const dropped = isDoor ? askedOf() : '';
      const reply = await person.sends(valueOf(button, on.card, inputs), on);
      if (newest) isNoDeadButton(button, reply);
      if (['danger.now', 'gate.yes', 'gate.doubt'].includes(button.verb)) is112(reply);
      remember(gives(button, sent), before, reply, tickets, dropped);
    },
    type: async (text, danger) => {
      const before = intakeOf();
      const tickets = town.tickets().length;
      const dropped = askedOf();
      const reply = await person.types(text);
      if (danger) is112(reply);
      const field = before?.before === undefined ? before?.asking : undefined;
      remember({ [field ?? '']: text }, before, reply, tickets, dropped);
    },
    repeat: async () => {
      const before = intakeOf();
      const tickets = town.tickets().length;
      const dropped = askedOf();
      const reply = await person.repeats();
      if (reply !== undefined) remember('anything', before, reply, tickets, dropped);
    },
    look: () => {
      lookAtCards();
      if (draftIsExpired()) onlyTickets();
      everythingIsThere();
    },
  };

  function intakeOf(): IntakeState | undefined {
    return readIntake(person.conversation(), instant(Date.now()))?.state;
  }

  /** A sentence that was looked up and waits for a report: it makes way for a new one. */
  function askedOf(): string {
    return readAsked(person.conversation(), instant(Date.now())) ?? '';
  }

  function draftIsExpired(): boolean {
    const dialog = person.conversation()?.dialog;
    return dialog === undefined || isExpired(dialog, instant(Date.now()));
  }

  function inTickets(): string {
    return [...town.memory.tickets.values()].map(({ json }) => json).join('\n');
  }

  function stored(): string {
    return `${JSON.stringify(person.conversation()?.dialog?.state.reveal() ?? {})}${inTickets()}`;
  }

  function onlyTickets(): void {
    const there = inTickets();
    for (const mark of kept) if (!there.includes(mark)) kept.delete(mark);
  }

  function everythingIsThere(): void {
    const there = stored();
    for (const mark of kept) assert.ok(there.includes(mark), `Lost: ${mark}`);
  }

  function remember(
    sent: Readonly<Record<string, string>> | 'anything',
    before: IntakeState | undefined,
    reply: Shown,
    tickets: number,
    dropped: string,
  ): void {
    const heading = headingOf(reply.card);
    if (LEFT.includes(heading)) onlyTickets();
    const there = stored();
    for (const mark of kept) {
      if (there.includes(mark)) continue;
      if (dropped.includes(mark) || mayGo(mark, sent, before, tickets)) kept.delete(mark);
    }
    const given = sent === 'anything' ? [] : marksIn(Object.values(sent).join('\n'));
    const refused =
      LEFT.includes(heading) ||
      MENUS.includes(heading) ||
      says(reply, NOT_TAKEN) ||
      (isFull() && !says(reply, KEPT));
    const shown = Object.values(inputsOf(reply.card)).join('\n');
    for (const mark of given) {
      if (there.includes(mark)) kept.add(mark);
      else assert.ok(refused || shown.includes(mark), `Taken and lost: ${mark} (${heading})`);
    }
    lookAtCards();
    everythingIsThere();
  }

  /**
   * A story of its greatest length, or one character less where a space at the end was taken off:
   * the 112 card, which has no place for more, just does not say kept.
   */
  function isFull(): boolean {
    return Object.values(intakeOf()?.answers ?? {}).some((answer) => answer.length >= LONGEST - 1);
  }

  /** An answer goes when the person gives another, or when it no longer belongs to the report. */
  function mayGo(
    mark: string,
    sent: Readonly<Record<string, string>> | 'anything',
    before: IntakeState | undefined,
    tickets: number,
  ): boolean {
    const fields = Object.entries(before?.answers ?? {})
      .filter(([, answer]) => answer.includes(mark))
      .map(([id]) => id);
    if (fields.length === 0) return false;
    if (sent === 'anything') return true;
    if (fields.every((id) => sent[id] !== undefined && !sent[id].includes(mark))) return true;
    const asked = before === undefined ? [] : pagesOf(before).flatMap(({ questions }) => questions);
    const wasSent = town.tickets().length > tickets;
    return wasSent && fields.every((id) => !asked.some((question) => question.id === id));
  }

  function lookAtCards(): void {
    for (const shown of person.seen.slice(looked)) isGoodCard(shown, person);
    looked = person.seen.length;
  }
}

/** Buttons with which a form of Mijn meldingen is sent; its other buttons leave it. */
const SENDS_FORM = ['mine.add-send', 'mine.withdraw-send', 'message.answer'];

/**
 * What somebody gives with this button: of a form that they leave, nothing. Words in the search box
 * are looked up and forgotten.
 */
function gives(
  { verb }: Button,
  sent: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (sent[FIND_INPUT] !== undefined) return {};
  const isForm = sent['text'] !== undefined || sent['answer'] !== undefined;
  return isForm && !SENDS_FORM.includes(verb) ? {} : sent;
}

/** A card with a way on, that keeps the rules of every card. */
export function isGoodCard({ card, as, conversation }: Shown, person: Person): void {
  const sent = JSON.stringify(card);
  const heading = headingOf(card);
  assert.ok(!sent.replaceAll(TYPED_FIELD, '').includes('${'), `A field is left in "${heading}"`);
  assert.ok(Buffer.byteLength(sent) <= CARD_BYTES, `"${heading}" is too big`);
  const inChannel = conversation.startsWith('19:');
  assert.ok(inChannel || buttonsOf(card).length > 0, `No way on from "${heading}"`);
  if (as === 'message') assert.deepEqual(marksIn(sent), [], `Words of ${person.name} in a message`);
  const kind = `${heading} ${titlesOf(card).join()} ${Object.keys(inputsOf(card)).join()}`;
  if (checkedKinds.has(kind)) return;
  checkedKinds.add(kind);
  assert.deepEqual(cardProblems(card), [], heading);
}

export function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? [];
}

function is112(reply: Shown): void {
  assert.ok(TITLES_112.includes(headingOf(reply.card)), `No 112 card: ${headingOf(reply.card)}`);
}

/** A button of the card that stands there now does what it says. */
export function isNoDeadButton({ title, verb }: Button, reply: Shown): void {
  assert.ok(!says(reply, OVERTAKEN), `"${title}" (${verb}) of the newest card is out of date`);
}

function says({ card }: Shown, sentences: readonly string[]): boolean {
  const texts = everyText(card);
  return sentences.some((sentence) => texts.some((text) => text.startsWith(sentence)));
}
