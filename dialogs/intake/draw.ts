import {
  conflictCard,
  draftCard,
  emergencyAdviceCard,
  emergencyCalledCard,
  gateCard,
  noticeCard,
  privacyCard,
  questionsCard,
  reviewCard,
} from '../../cards/index.ts';
import type { Field } from '../../cards/field.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import { readingHoursInWords } from '../../src/domain/reading-hours.ts';
import { retentionInWords } from '../../src/domain/retention.ts';
import { clockTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { emergencyReply } from '../emergency/index.ts';
import { frameOf } from '../frame-of.ts';
import { answerForReporter } from './answer-text.ts';
import { problemText } from './check-answer.ts';
import { pageAt } from './moves.ts';
import { pageNotes } from './page-notes.ts';
import { knownOn } from './known-on.ts';
import { answeredIn, pagesOf } from './pages-of.ts';
import type { Page } from './pages-of.ts';
import { chosenFrom, isOpenText, optionsOf } from './question.ts';
import type { Question } from './question.ts';
import type { Intake, IntakeState } from './state.ts';
import type { Remarks } from './step.ts';
import { stopTexts } from './stop-texts.ts';
import { texts } from './texts.ts';

/**
 * Draws where an intake stands. In the answer to a press everything may be shown, since Teams does
 * not keep it. A message is kept, so it shows only what nobody typed: fixed cards and questions.
 */
export interface Drawing {
  readonly intake: Intake;
  readonly remarks: Remarks;
  readonly language: Language;
  /** The person's own name, to point it out before sending in confidence (C86). */
  readonly ownName: string;
  readonly as: 'answer' | 'message';
}

export function drawIntake(drawing: Drawing, facts: Facts): Card {
  const { intake, language, remarks } = drawing;
  const { state } = intake;
  const frame = frameOf(language, facts);
  const id = `${intake.id}.${String(state.step)}`;
  const { municipality } = facts.content;
  const readingHours = readingHoursInWords(municipality, language);
  const problems = problemLines(drawing);
  if (problems.length > 0 && pageAt(state) === undefined) {
    return draftCard({ id, lines: problems, canSend: false }, frame);
  }
  if (state.before !== undefined) return drawBefore(drawing, state.before, id, facts);
  switch (state.at) {
    case 'gate':
      return gateCard(
        {
          id,
          readingHours,
          kept: remarks.kept === true || hasStory(state),
          ...(state.begunByWords === true ? { understood: state.kind } : {}),
        },
        frame,
      );
    case 'privacy':
      return privacyCard(
        {
          id,
          kind: state.kind,
          readingHours,
          retention: retentionInWords(facts.content, state.kind, language),
          responsible: municipality.privacy.responsible,
          contact: municipality.privacy.contact,
          url: municipality.privacy.url,
        },
        frame,
      );
    case 'conflict':
      return conflictCard({ id }, frame);
    case 'review':
      return drawing.as === 'answer'
        ? drawReview(drawing, id, facts)
        : draftCard({ id, lines: reviewLines(drawing), canSend: true }, frame);
    default: {
      const page = pageAt(state);
      if (page === undefined) return draftCard({ id, lines: [], canSend: false }, frame);
      return drawing.as === 'answer'
        ? drawPage(drawing, page, id, facts)
        : draftCard({ id, lines: questionLines(drawing, page, facts), canSend: false }, frame);
    }
  }
}

/** Something was told in words; what was only ticked on a signal card is no such thing. */
function hasStory(state: IntakeState): boolean {
  return pagesOf(state)
    .flatMap((page) => answeredIn(page, state))
    .some(({ input }) => input.kind === 'text');
}

function drawBefore(
  { language, intake }: Drawing,
  before: NonNullable<IntakeState['before']>,
  id: string,
  facts: Facts,
): Card {
  const frame = frameOf(language, facts);
  const { contacts } = facts.content;
  const alarm = contacts.alarm[language];
  const last = intake.state.emergencies.at(-1);
  switch (before) {
    case 'emergency': {
      const words = last?.reason === 'woorden';
      return emergencyReply({ language, kept: words, words }, facts).card;
    }
    case 'emergency-called':
      return emergencyCalledCard({ now: clockTime(facts.now) }, frame);
    case 'emergency-cannot':
      return emergencyAdviceCard(
        { about: 'kan-niet-bellen', alarm, police: contacts.police.phone ?? '' },
        frame,
      );
    case 'emergency-past':
      return emergencyAdviceCard(
        { about: 'voorbij', alarm, police: contacts.police.phone ?? '' },
        frame,
      );
    case 'stop': {
      const t = stopTexts[language];
      return noticeCard(
        {
          title: t.title,
          paragraphs: t.paragraphs,
          actions: [
            { title: t.go, verb: 'intake.resume', id },
            { title: t.stop, verb: 'intake.stop', id },
          ],
          place: 'personal',
        },
        frame,
      );
    }
  }
}

function drawPage(drawing: Drawing, page: Page, id: string, facts: Facts): Card {
  const { intake, language } = drawing;
  const { state } = intake;
  const t = texts[language];
  const pages = pagesOf(state);
  return questionsCard(
    {
      id,
      title: page.title[language],
      progress: t.progress(
        pages.findIndex(({ id: other }) => other === page.id) + 1,
        pages.length + 1,
      ),
      notes: notesFor(page, drawing),
      problems: problemLines(drawing),
      fields: page.questions.map((question) => fieldOf(question, drawing, facts)),
      canGoBack: true,
    },
    frameOf(language, facts),
  );

  function notesFor(shown: Page, { remarks: said }: Drawing): string[] {
    const kept = said.kept === true ? [t.kept] : [];
    return [...staleLines(said, language), ...kept, ...pageNotes(shown.id, drawing, facts)];
  }
}

function staleLines(remarks: Remarks, language: Language): string[] {
  if (remarks.stale !== true) return [];
  return [remarks.filledIn === undefined ? texts[language].stale : texts[language].check];
}

function problemLines({ remarks, language }: Drawing): string[] {
  return (remarks.problems ?? []).map(({ question, problem }) =>
    problemText(problem, question, language),
  );
}

function fieldOf(question: Question, { intake, remarks, language }: Drawing, facts: Facts): Field {
  const { answers } = intake.state;
  const given = remarks.filledIn?.[question.id] ?? answers[question.id] ?? '';
  const listed = optionsOf(question, facts.content, answers);
  // What is not on the list any more, from an older intake or content, is not chosen either.
  const value =
    listed.length === 0
      ? given
      : chosenFrom(listed, given)
          .map((option) => option.id)
          .join(',');
  const base = {
    id: question.id,
    label: question.ask[language],
    required: question.required,
    ...(question.hint === undefined ? {} : { hint: question.hint[language] }),
    ...(value === '' ? {} : { value }),
  };
  const options = listed.map((option) => ({
    value: option.id,
    title: option.label[language],
  }));
  switch (question.input.kind) {
    case 'text':
      return {
        ...base,
        kind: 'text',
        multiline: question.input.multiline,
        maxLength: question.input.maxLength,
      };
    case 'choice':
      return { ...base, kind: 'choice', options };
    case 'choices':
      return { ...base, kind: 'choices', options };
    case 'date':
      return { ...base, kind: 'date' };
  }
}

/** The question at hand in lines, for somebody who types. */
function questionLines(drawing: Drawing, page: Page, facts: Facts): string[] {
  const { intake, remarks, language } = drawing;
  const { state } = intake;
  const t = texts[language];
  const question = page.questions.find(({ id }) => id === state.asking) ?? page.questions[0];
  if (question === undefined) return [];
  const options = optionsOf(question, facts.content, state.answers).map(
    (option, index) => `${String(index + 1)}. ${option.label[language]}`,
  );
  return [
    ...(remarks.kept === true ? [t.kept] : []),
    ...problemLines(drawing),
    ...(question === page.questions[0] ? pageNotes(page.id, drawing, facts) : []),
    question.ask[language],
    ...(question.hint === undefined ? [] : [question.hint[language]]),
    ...(isOpenText(question) && (state.answers[question.id] ?? '') !== '' ? [t.more] : []),
    ...options,
    howToType(question, language),
    ...(question.required ? [] : [t.skip]),
  ];
}

function howToType(question: Question, language: Language): string {
  const t = texts[language];
  const how = { text: t.type, choice: t.typeOption, choices: t.typeOptions, date: t.typeDate };
  return how[question.input.kind];
}

function reviewLines({ intake, remarks, language }: Drawing): string[] {
  const t = texts[language];
  const kept = remarks.kept === true ? [t.kept] : [];
  return [...kept, intake.state.kind === 'signaal' ? t.ready : t.readyAdvice, t.review];
}

function drawReview(drawing: Drawing, id: string, facts: Facts): Card {
  const { intake, language } = drawing;
  const { state } = intake;
  const t = texts[language];
  const blocks = pagesOf(state).map((page) => ({
    id: `${intake.id}.${page.id}`,
    title: page.title[language],
    rows: rowsOf(page),
  }));
  return reviewCard(
    {
      id,
      kind: state.kind,
      visibility: state.visibility === 'vertrouwelijk' ? t.confidential[state.kind] : t.named,
      blocks,
      warnings: [...staleLines(drawing.remarks, language), ...warnings(drawing)],
      known: state.kind === 'adviesvraag' ? knownOn(state, language, facts) : [],
    },
    frameOf(language, facts),
  );

  function rowsOf(page: Page): { label: string; text: string }[] {
    const rows = answeredIn(page, state).map((question) => ({
      label: question.ask[language],
      text: answerForReporter(question, state.answers, facts.content, language),
    }));
    const first = page.questions[0];
    if (rows.length > 0 || first === undefined) return rows;
    return [{ label: first.ask[language], text: t.skipped }];
  }
}

/** What is worth a second look before sending (C86, C95). */
function warnings({ intake, language, ownName }: Drawing): string[] {
  const { state } = intake;
  const t = texts[language];
  if (state.kind === 'adviesvraag') return [t.noNames];
  if (state.visibility !== 'vertrouwelijk') return [t.judgement];
  const typed = Object.values(state.answers).join(' ').toLowerCase();
  const named = ownName
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part.length > 2 && typed.includes(part));
  return [named ? t.ownName : t.ownWork, t.judgement];
}
