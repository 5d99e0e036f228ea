import type { PersonalPress } from '../../cards/press.ts';
import type { Emergency } from '../../src/domain/ticket.ts';
import { plain } from './read-typed.ts';

/** What was filled in on the card, by question id. Nothing of it gets lost, whatever is pressed. */
type Inputs = Readonly<Record<string, string>>;

/** What a person does in an intake, pressed or typed. */
export type IntakeAction =
  | {
      readonly kind: 'danger';
      readonly reason: Emergency['reason'];
      readonly inputs: Inputs;
    }
  | { readonly kind: 'no-danger' }
  | { readonly kind: 'called' }
  | { readonly kind: 'called-by'; readonly by: string; readonly at: string }
  | { readonly kind: 'cannot-call' }
  | { readonly kind: 'danger-past' }
  | { readonly kind: 'not-now' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'visibility'; readonly visibility: 'met-naam' | 'vertrouwelijk' | 'anoniem' }
  | { readonly kind: 'conflict'; readonly conflict: boolean }
  | { readonly kind: 'next'; readonly inputs: Inputs }
  | { readonly kind: 'back'; readonly inputs: Inputs }
  | { readonly kind: 'show' }
  | { readonly kind: 'stop'; readonly inputs: Inputs }
  | { readonly kind: 'edit'; readonly block: string }
  | { readonly kind: 'send' }
  | { readonly kind: 'typed'; readonly text: string };

/** A press on a card of the intake: what it means, and on which step it was shown. */
export interface Pressed {
  readonly action: IntakeAction;
  /** Absent on buttons that mean the same on every step. */
  readonly shown?: { readonly intake: string; readonly step: number | undefined };
}

/** What a press means to an intake; `undefined` when it belongs to another dialog. */
export function pressed(press: PersonalPress): Pressed | undefined {
  switch (press.verb) {
    case 'danger.now':
      return { action: { kind: 'danger', reason: 'knop', inputs: press.inputs } };
    case 'gate.yes':
      return { action: { kind: 'danger', reason: 'ja', inputs: press.inputs } };
    case 'gate.doubt':
      return { action: { kind: 'danger', reason: 'twijfel', inputs: press.inputs } };
    case 'gate.no':
      return { action: { kind: 'no-danger' }, shown: press.id };
    case 'emergency.called':
      return { action: { kind: 'called' } };
    case 'emergency.called-by':
      return {
        action: {
          kind: 'called-by',
          by: press.inputs['by'] ?? '',
          at: press.inputs['at'] ?? '',
        },
      };
    case 'emergency.cannot':
      return { action: { kind: 'cannot-call' } };
    case 'emergency.past':
      return { action: { kind: 'danger-past' } };
    case 'emergency.not-now':
      return { action: { kind: 'not-now' } };
    case 'emergency.continue':
      return { action: { kind: 'continue' } };
    case 'privacy.named':
      return { action: { kind: 'visibility', visibility: 'met-naam' }, shown: press.id };
    case 'privacy.confidential':
      return { action: { kind: 'visibility', visibility: 'vertrouwelijk' }, shown: press.id };
    case 'privacy.anonymous':
      return { action: { kind: 'visibility', visibility: 'anoniem' }, shown: press.id };
    case 'conflict.yes':
      return { action: { kind: 'conflict', conflict: true }, shown: press.id };
    case 'conflict.no':
      return { action: { kind: 'conflict', conflict: false }, shown: press.id };
    case 'intake.next':
      return { action: { kind: 'next', inputs: press.inputs }, shown: press.id };
    case 'intake.back':
      return { action: { kind: 'back', inputs: press.inputs }, shown: press.id };
    case 'intake.resume':
      return { action: { kind: 'show' }, shown: press.id };
    case 'intake.stop':
      return {
        action: { kind: 'stop', inputs: press.inputs },
        shown: { intake: press.id.intake, step: undefined },
      };
    case 'intake.send':
      return { action: { kind: 'send' }, shown: press.id };
    case 'intake.edit':
      return {
        action: { kind: 'edit', block: press.id.block },
        shown: { intake: press.id.intake, step: undefined },
      };
    default:
      return undefined;
  }
}

const WORDS: readonly { readonly words: readonly string[]; readonly action: IntakeAction }[] = [
  { words: ['stoppen', 'stop', 'annuleren', 'cancel'], action: { kind: 'stop', inputs: {} } },
  { words: ['terug', 'vorige', 'back'], action: { kind: 'back', inputs: {} } },
  { words: ['versturen', 'verstuur', 'send'], action: { kind: 'send' } },
];

const STOP_WORDS: typeof WORDS = [
  { words: ['stoppen', 'stop', 'ja', 'yes', 'ja stoppen'], action: { kind: 'stop', inputs: {} } },
  { words: ['verder', 'ga verder', 'nee', 'next', 'no', 'go on'], action: { kind: 'show' } },
];

const EMERGENCY_WORDS: typeof WORDS = [
  {
    words: [
      '112 is gebeld ga verder',
      '112 is gebeld',
      'gebeld',
      '112 has been called go on',
      '112 has been called',
      '112 was called',
      'called',
    ],
    action: { kind: 'called' },
  },
  { words: ['ik kan niet bellen', 'i cannot call'], action: { kind: 'cannot-call' } },
  {
    words: ['het gevaar is voorbij', 'voorbij', 'the danger is over'],
    action: { kind: 'danger-past' },
  },
  {
    words: [
      'toch geen direct gevaar',
      'geen gevaar',
      'geen direct gevaar',
      'no danger',
      'no immediate danger after all',
      'no direct danger after all',
      'no direct danger',
      'no immediate danger',
    ],
    action: { kind: 'not-now' },
  },
  { words: ['verder', 'ga verder', 'next', 'go on'], action: { kind: 'continue' } },
];

const CALLED_WORDS: typeof WORDS = [
  { words: ['ik', 'zelf', 'ikzelf', 'i did', 'me', 'myself'], action: calledBy('zelf') },
  { words: ['collega', 'een collega', 'colleague', 'a colleague'], action: calledBy('collega') },
  { words: ['weet ik niet', 'weet niet', 'i do not know'], action: calledBy('weet-niet') },
];

function calledBy(by: string): IntakeAction {
  return { kind: 'called-by', by, at: '' };
}

const PLACE_WORDS: Readonly<Record<string, typeof WORDS>> = {
  gate: [
    { words: ['ja', 'yes'], action: { kind: 'danger', reason: 'ja', inputs: {} } },
    {
      words: [
        'ik twijfel',
        'twijfel',
        'weet ik niet',
        'weet niet',
        'misschien',
        'i am not sure',
        'i m not sure',
        'not sure',
        'i do not know',
        'maybe',
      ],
      action: { kind: 'danger', reason: 'twijfel', inputs: {} },
    },
    { words: ['nee', 'no', 'nee geen gevaar'], action: { kind: 'no-danger' } },
  ],
  privacy: [
    {
      words: ['met mijn naam', 'met naam', 'naam', 'with my name'],
      action: { kind: 'visibility', visibility: 'met-naam' },
    },
    {
      words: ['vertrouwelijk', 'confidential', 'in confidence'],
      action: { kind: 'visibility', visibility: 'vertrouwelijk' },
    },
    {
      words: ['anoniem', 'anonymous', 'anonymously'],
      action: { kind: 'visibility', visibility: 'anoniem' },
    },
  ],
  conflict: [
    { words: ['ja', 'yes'], action: { kind: 'conflict', conflict: true } },
    { words: ['nee', 'no'], action: { kind: 'conflict', conflict: false } },
  ],
};

/** What typed words mean where the intake stands: a button by its title, or an answer. */
export function typed(text: string, at: string, before: string | undefined): IntakeAction {
  const words = plain(text);
  const known = listsFor(at, before)
    .flat()
    .find((entry) => entry.words.includes(words));
  return known?.action ?? { kind: 'typed', text };
}

function listsFor(at: string, before: string | undefined): readonly (typeof WORDS)[] {
  if (before === 'stop') return [STOP_WORDS];
  if (before === undefined) return [WORDS, PLACE_WORDS[at] ?? []];
  const stop = WORDS.filter(({ action }) => action.kind === 'stop');
  return [stop, before === 'emergency-called' ? CALLED_WORDS : [], EMERGENCY_WORDS];
}
