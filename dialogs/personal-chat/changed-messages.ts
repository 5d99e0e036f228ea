import { draftCard, noticeCard } from '../../cards/index.ts';
import { withoutDialog } from '../../src/domain/conversation.ts';
import type { Conversation, DialogState } from '../../src/domain/conversation.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { actInIntake, beginIntakeWith } from '../intake/index.ts';
import { writeIntake } from '../intake/state.ts';
import type { Intake } from '../intake/state.ts';
import { askWhetherAddition } from '../typed-answer/edited.ts';
import { askWhetherAnswer } from '../typed-answer/index.ts';
import { menu, shownAs, withKept } from './context.ts';
import type { Context } from './context.ts';

/**
 * Somebody changes or deletes a message in the chat. We read a message once, when it comes: the
 * person hears that, and how to tell us something new or ask to withdraw.
 */
const texts = {
  nl: {
    edited: 'Je hebt een bericht aangepast. Wij lazen je eerste tekst.',
    editedGoOn: 'Druk op Verder en pas je antwoord aan op de kaart.',
    editedAgain: 'Ik lees alleen je eerste tekst. Typ je wijziging als nieuw bericht.',
    deletedTitle: 'Je hebt een bericht verwijderd',
    deletedAnswers: 'Je antwoorden staan hier nog. Wij verwijderen ze als je op Stoppen drukt.',
    deletedSent: 'Wij bewaren wat je hebt verstuurd. Daaraan verandert niets.',
    deletedWithdraw: 'Wil je je melding intrekken? Kies Mijn meldingen.',
    mine: 'Mijn meldingen',
    menu: 'Menu',
  },
  en: {
    edited: 'You changed a message. We read your first text.',
    editedGoOn: 'Press Next and change your answer on the card.',
    editedAgain: 'I only read your first text. Type your change as a new message.',
    deletedTitle: 'You deleted a message',
    deletedAnswers: 'Your answers are still here. We delete them when you press Stop.',
    deletedSent: 'We keep what you have sent. That does not change.',
    deletedWithdraw: 'Do you want to withdraw your report? Choose My reports.',
    mine: 'My reports',
    menu: 'Menu',
  },
} satisfies Record<Language, object>;

/**
 * The new text of a message: danger first, then whatever it can belong to. A sentence that waits for
 * a report to begin with it reads otherwise now, so the old one does not wait any longer.
 */
export function edited(context: Context, words: string): PersonalTurn {
  const { conversation, intake, kept, language, facts } = context;
  const dangerous = speaksOfDanger(facts.content.dangerWords, words);
  if (intake !== undefined) {
    const told = { kind: 'danger', reason: 'woorden', inputs: { text: words } } as const;
    return dangerous ? actInIntake(context, intake, told) : stillFirstText(context, intake);
  }
  if (dangerous) return beginIntakeWith(context, withKept(context, words));
  if (kept?.edited === false) return askWhetherAnswer(conversation, words, facts);
  if (conversation.tickets.length > 0) return askWhetherAddition(conversation, words, facts);
  const again = menu(context, texts[language].editedAgain);
  return context.asked === undefined ? again : { ...again, keep: withoutDialog(conversation) };
}

function stillFirstText({ language, facts }: Context, intake: Intake): PersonalTurn {
  const t = texts[language];
  const card = draftCard(
    { id: shownAs(intake), lines: [t.edited, t.editedGoOn], canSend: false },
    frameOf(language, facts),
  );
  return { keep: 'unchanged', reply: { card } };
}

/** The name of the dialog that says that a person heard it: it goes after a week like every other. */
const TOLD = 'told-of-deletion';

/**
 * A message was deleted. Said once, and to nobody of whom we keep nothing. A sentence that waits
 * for a report to begin with it is deleted too: nobody was told of a button for that.
 */
export function deleted(context: Context): PersonalTurn {
  const { conversation, intake, asked, language, facts } = context;
  const silence: PersonalTurn = { keep: 'unchanged', reply: undefined };
  if (intake !== undefined) {
    return intake.state.toldOfDeletion === true ? silence : answersStay(context, intake);
  }
  const { dialog, tickets } = conversation;
  if (tickets.length === 0 && asked !== undefined) return { ...silence, keep: 'forget' };
  if (tickets.length === 0 || dialog?.name === TOLD) return silence;
  const t = texts[language];
  const card = noticeCard(
    {
      title: t.deletedTitle,
      paragraphs: [t.deletedSent, t.deletedWithdraw],
      actions: [
        { title: t.mine, verb: 'menu.mine' },
        { title: t.menu, verb: 'menu.show' },
      ],
      place: 'personal',
    },
    frameOf(language, facts),
  );
  const free = dialog === undefined || asked !== undefined;
  return { keep: free ? heard(context) : 'unchanged', reply: { card } };
}

function answersStay({ conversation, language, facts }: Context, intake: Intake): PersonalTurn {
  const t = texts[language];
  const state = { ...intake.state, toldOfDeletion: true };
  const touchedAt = conversation.dialog?.touchedAt ?? facts.now;
  const card = draftCard(
    { id: shownAs(intake), lines: [t.deletedAnswers], canSend: false },
    frameOf(language, facts),
  );
  const keep = { ...conversation, dialog: writeIntake({ ...intake, state }, touchedAt) };
  return { keep, reply: { card } };
}

function heard({ conversation, facts }: Context): Conversation {
  const dialog: DialogState = {
    name: TOLD,
    version: 1,
    id: facts.newId(),
    state: conceal({}),
    touchedAt: facts.now,
  };
  return { ...conversation, dialog };
}
