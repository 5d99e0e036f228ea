import { noticeCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Instant } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/language.ts';
import { isReadingTime } from '../../src/domain/reading-hours.ts';
import { addWorkingDays } from '../../src/domain/terms.ts';
import { dateInAmsterdam } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { readIntake, writeIntake } from './state.ts';
import type { Intake, IntakeState } from './state.ts';

const texts = {
  nl: {
    title: 'Wil je nog iets doorgeven?',
    paragraphs: [
      'Je bent niet verder gegaan. Er is nog niets verstuurd.',
      'Doe je niets? Dan verwijderen wij alles een week na je laatste antwoord.',
    ],
    go: 'Verder',
    stop: 'Stoppen',
    menu: 'Menu',
  },
  en: {
    title: 'Do you still want to tell us something?',
    paragraphs: [
      'You did not go on. Nothing has been sent yet.',
      'If you do nothing, we delete everything a week after your last answer.',
    ],
    go: 'Next',
    stop: 'Stop',
    menu: 'Menu',
  },
} satisfies Record<Language, object>;

/**
 * One message to somebody who saw the 112 card and did not go on, on the next working day (C84).
 * That we wrote is kept with the intake, which still goes a week after the person's own last touch.
 */
export function remindOfIntake(
  conversation: Conversation,
  facts: Facts,
): { readonly keep: Conversation; readonly card: Card } | undefined {
  const intake = readIntake(conversation, facts.now);
  const touchedAt = conversation.dialog?.touchedAt;
  if (intake === undefined || touchedAt === undefined) return undefined;
  if (intake.state.reminded === true || !stoodAtEmergency(intake.state)) return undefined;
  if (!isNextWorkingDay(touchedAt, facts)) return undefined;
  const told = { ...intake, state: { ...intake.state, reminded: true } };
  return {
    keep: { ...conversation, dialog: writeIntake(told, touchedAt) },
    card: reminder(intake, conversation.language, facts),
  };
}

/** The 112 card, or one of the cards that follow it, is what the intake shows. */
function stoodAtEmergency({ before }: IntakeState): boolean {
  return before !== undefined && before !== 'stop';
}

/** It is a working day after this one, and somebody is there to read. */
function isNextWorkingDay(
  since: Instant,
  { content: { municipality }, now, isHoliday }: Facts,
): boolean {
  const next = addWorkingDays(dateInAmsterdam(since), 1, municipality, isHoliday);
  return dateInAmsterdam(now) >= next && isReadingTime(municipality, now, isHoliday);
}

function reminder({ id, state }: Intake, language: Language, facts: Facts): Card {
  const t = texts[language];
  const shown = `${id}.${String(state.step)}`;
  return noticeCard(
    {
      title: t.title,
      paragraphs: t.paragraphs,
      actions: [
        { title: t.go, verb: 'intake.resume', id: shown },
        { title: t.stop, verb: 'intake.stop', id: shown },
        { title: t.menu, verb: 'menu.show' },
      ],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}
