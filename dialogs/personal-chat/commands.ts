import type { PersonalPress } from '../../cards/press.ts';
import { plain } from '../intake/read-typed.ts';

/** The buttons of the menu that can be typed as well, in both languages. */
export type Command = Extract<PersonalPress['verb'], `menu.${string}`>;

/** A greeting shows the menu, also after days in the middle of an intake: it answers no question. */
const GREETINGS: readonly string[] = [
  'hallo',
  'hoi',
  'hey',
  'hi',
  'hello',
  'goedemorgen',
  'goedemiddag',
  'goedenavond',
  'good morning',
  'good afternoon',
];

const COMMANDS: readonly (readonly [Command, readonly string[]])[] = [
  ['menu.show', ['menu', 'help', 'hulp', 'start', ...GREETINGS]],
  ['menu.report', ['signaal melden', 'signaal', 'melden', 'melding', 'report a signal', 'report']],
  ['menu.short', ['kort melden', 'kort', 'short report']],
  ['menu.advice', ['advies vragen', 'advies', 'sparren', 'ask for advice', 'advice']],
  ['menu.anonymous', ['anoniem melden', 'report anonymously']],
  ['menu.signs', ['signalen herkennen', 'signalen', 'recognise signals']],
  ['menu.who', ['wie doet wat', 'who does what']],
  ['menu.mine', ['mijn meldingen', 'my reports']],
  ['menu.english', ['english', 'engels']],
  ['menu.dutch', ['nederlands', 'dutch']],
];

/** Understood in the middle of an intake too: none of them can be meant as an answer. */
const EVERYWHERE: readonly string[] = [
  ...GREETINGS,
  'menu',
  'help',
  'hulp',
  'mijn meldingen',
  'my reports',
  'signalen herkennen',
  'recognise signals',
  'wie doet wat',
  'who does what',
  'english',
  'nederlands',
  'signaal melden',
  'kort melden',
  'advies vragen',
  'anoniem melden',
  'report a signal',
  'short report',
  'ask for advice',
  'report anonymously',
];

/** The button that typed words name, if they name one here. */
export function commandOf(text: string, inIntake: boolean): Command | undefined {
  const words = plain(text);
  if (inIntake && !EVERYWHERE.includes(words)) return undefined;
  return COMMANDS.find(([, names]) => names.includes(words))?.[0];
}

/** Whether a button is one of the menu. */
export function isCommand(verb: PersonalPress['verb']): verb is Command {
  return verb.startsWith('menu.');
}

/** "112" and "nu gevaar": the card comes at once, from every state. */
export function isCallForHelp(text: string): boolean {
  return ['112', 'nu gevaar', 'danger now', 'bel 112', 'call 112'].includes(plain(text));
}

/** Words that tell something rather than greet: they begin a report (C2). */
export function isStory(text: string): boolean {
  const words = plain(text).split(' ');
  return words.length >= 4 || plain(text).length >= 30;
}
