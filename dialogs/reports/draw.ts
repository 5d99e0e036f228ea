import {
  messageOpenCard,
  myReportCard,
  myReportsCard,
  noticeCard,
  receiptCard,
} from '../../cards/index.ts';
import { readAt } from '../../cards/reading-hours.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Contact } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { readingHoursInWords } from '../../src/domain/reading-hours.ts';
import { openQuestions } from '../../src/domain/open-matters.ts';
import { withdrawalAsked } from '../../src/domain/ticket-actions.ts';
import type { DialogueEntry, Ticket } from '../../src/domain/ticket.ts';
import { dateInAmsterdam, dutchDateTime } from '../../src/domain/time.ts';
import type { Facts, PersonalOutcome } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { dateText } from '../intake/answer-text.ts';
import { texts } from './texts.ts';

/** The reporter can read back what was sent for this long, in hours (C89). */
const READABLE_HOURS = 24;

/** What a use case of the personal chat came to, as the card that answers the press. */
export function drawOutcome(
  outcome: Exclude<PersonalOutcome, { kind: 'details' }>,
  language: Language,
  facts: Facts,
): Card {
  switch (outcome.kind) {
    case 'submitted':
      return drawReceipt(outcome, language, facts);
    case 'reports':
      return drawReports(outcome, language, facts);
    case 'report':
      return drawReport(outcome, language, facts);
    case 'message':
      return outcome.done === 'answered'
        ? drawThanks(texts[language].answered, language, facts)
        : drawMessage(outcome, language, facts);
    case 'not-yours':
      return drawNotYours(language, facts);
  }
}

function drawReceipt(
  { ticket, already, typedInChat }: Extract<PersonalOutcome, { kind: 'submitted' }>,
  language: Language,
  facts: Facts,
): Card {
  const { municipality, contacts } = facts.content;
  return receiptCard(
    {
      number: ticket.number,
      kind: ticket.kind,
      already,
      confidential: ticket.reporter.visibility === 'vertrouwelijk',
      feedbackWorkingDays: municipality.terms.feedbackWorkingDays,
      readingHours: readingHoursInWords(municipality, language),
      support: nameAndPhone(contacts.staffSupport, language),
      typedInChat,
    },
    frameOf(language, facts),
  );
}

function nameAndPhone({ name, phone }: Contact, language: Language): string {
  return phone === undefined ? name[language] : `${name[language]} (${phone})`;
}

function drawReports(
  { tickets, more }: Extract<PersonalOutcome, { kind: 'reports' }>,
  language: Language,
  facts: Facts,
): Card {
  const t = texts[language];
  return myReportsCard(
    {
      reports: tickets.map((ticket) => ({
        id: ticket.id,
        number: ticket.number,
        line: `${t.kind[ticket.kind]}. ${t.sent(day(ticket, language))}. ${t.status[ticket.status]}.`,
        question: openQuestions(ticket).length > 0,
      })),
      more,
    },
    frameOf(language, facts),
  );
}

function day(ticket: Ticket, language: Language): string {
  return dateText(dateInAmsterdam(ticket.sentAt), language);
}

function drawReport(
  { ticket, form, done, again }: Extract<PersonalOutcome, { kind: 'report' }>,
  language: Language,
  facts: Facts,
): Card {
  const t = texts[language];
  const age = Date.parse(facts.now) - Date.parse(ticket.sentAt);
  const question = openQuestions(ticket)[0];
  const happened = {
    nothing: [],
    added: [t.added],
    'asked-withdrawal': [t.withdrawal],
    'name-shown': [t.nameShown],
  }[done];
  return myReportCard(
    {
      id: ticket.id,
      number: ticket.number,
      kind: ticket.kind,
      lines: [
        ...happened,
        t.sent(dutchDateTime(ticket.sentAt)),
        t.statusLine(t.status[ticket.status]),
        ...(ticket.card === undefined ? [t.notDelivered] : []),
        ...(ticket.status === 'gesloten' ? [] : [whenRead(ticket, language, facts)]),
      ],
      content: age < READABLE_HOURS * 3_600_000 ? ticket.answers.map(answerRow) : [],
      dialogue: ticket.dialogue.map((entry) => contribution(entry, language)),
      ...(question === undefined ? {} : { openQuestion: `${ticket.id}.${question.id}` }),
      canWithdraw: !withdrawalAsked(ticket),
      canShowName: ticket.reporter.visibility === 'vertrouwelijk',
      form,
      ...(again === undefined
        ? {}
        : { text: again.typed.reveal(), problem: t.problem[again.problem] }),
    },
    frameOf(language, facts),
  );
}

/** Nobody reads at night, and a status must not raise that hope (C82). */
function whenRead({ kind }: Ticket, language: Language, { content }: Facts): string {
  return readAt(language, readingHoursInWords(content.municipality, language), kind);
}

function answerRow({ asked, text }: Ticket['answers'][number]) {
  return { label: asked, text: text.reveal() };
}

function contribution(entry: DialogueEntry, language: Language) {
  return {
    who: texts[language].who[entry.kind],
    when: dutchDateTime(entry.at),
    text: entry.text.reveal(),
  };
}

/** A question or feedback, opened; with what was filled in but could not be taken. */
function drawMessage(
  { ticket, entry: entryId, again }: Extract<PersonalOutcome, { kind: 'message' }>,
  language: Language,
  facts: Facts,
): Card {
  const entry = ticket.dialogue.find(({ id }) => id === entryId);
  if (entry === undefined) return drawNotYours(language, facts);
  const answer = ticket.dialogue.find(({ answers }) => answers === entryId);
  const canAnswer = entry.kind === 'vraag' && answer === undefined;
  const shown = again?.typed.reveal() ?? answer?.text.reveal();
  return messageOpenCard(
    {
      id: `${ticket.id}.${entry.id}`,
      number: ticket.number,
      kind:
        entry.kind === 'vraag'
          ? 'vraag'
          : entry.kind === 'terugkoppeling' && ticket.kind === 'adviesvraag'
            ? 'advies'
            : 'terugkoppeling',
      when: dutchDateTime(entry.at),
      text: entry.text.reveal(),
      canAnswer,
      ...(shown === undefined ? {} : { answer: shown }),
      ...(again === undefined ? {} : { problem: texts[language].problem[again.problem] }),
    },
    frameOf(language, facts),
  );
}

/** The report itself stands only in the answer to a press: this goes as a message, which stays. */
export function drawAdded(language: Language, facts: Facts): Card {
  return drawThanks(texts[language].added, language, facts);
}

function drawThanks(saved: string, language: Language, facts: Facts): Card {
  const t = texts[language];
  return noticeCard(
    {
      title: t.answeredTitle,
      paragraphs: [saved],
      actions: [
        { title: t.mine, verb: 'menu.mine' },
        { title: t.menu, verb: 'menu.show' },
      ],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}

/** Not there and not yours look the same (C96: nobody can probe). */
export function drawNotYours(language: Language, facts: Facts): Card {
  const t = texts[language];
  return noticeCard(
    {
      title: t.notYoursTitle,
      paragraphs: [t.notYours],
      actions: [{ title: t.menu, verb: 'menu.show' }],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}
