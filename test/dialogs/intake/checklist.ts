import assert from 'node:assert/strict';
import { checkAnswer } from '../../../dialogs/intake/check-answer.ts';
import { reportOf } from '../../../dialogs/intake/report.ts';
import { PAGES } from '../../../dialogs/intake/pages.ts';
import { chosenFrom, optionsOf } from '../../../dialogs/intake/question.ts';
import type { Answers, Option, Question } from '../../../dialogs/intake/question.ts';
import { readTyped } from '../../../dialogs/intake/read-typed.ts';
import type { Language, Texts } from '../../../src/domain/language.ts';
import { Triage } from '../../../src/domain/ticket.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { content, facts, NOW } from '../facts.ts';
import { atReview, SENDER } from './intakes.ts';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

interface Checked {
  /** Answers that bring the question up, if it is not always asked. */
  readonly after?: Answers;
  /** What people type, and what is kept of it; shown to be the same in both intakes' languages. */
  readonly typed: Readonly<Record<string, string>>;
}

/** The checklist for every question; each file in `dialogs/intake/questions` has a test that runs it. */
export function itBehavesLikeAQuestion(question: Question, { after = {}, typed }: Checked): void {
  const options = optionsOf(question, content, after);
  const texts = [question.ask, ...(question.hint === undefined ? [] : [question.hint])];
  const labels = options.map(({ label }) => label);

  const check = (raw: string) => checkAnswer(question, raw, { content, answers: after, now: NOW });
  const read = (text: string, language: Language) =>
    readTyped(question, text, options, language, NOW);

  describe(`the question ${question.id}`, () => {
    it('has an id that can stand in a record and on a card', () => {
      assert.match(question.id, /^[a-z][a-z-]{1,40}$/);
    });

    it('stands on a page that exists', () => {
      assert.ok(PAGES.some(({ id }) => id === question.page));
    });

    it('asks in both languages, in different words', () => {
      for (const text of texts) assertBothLanguages(text);
      assert.notEqual(question.ask.nl, question.ask.en);
      assert.ok(question.label.trim() !== '');
      assert.ok(question.label.length <= 40, 'the functionaris reads a short label');
    });

    it('is asked in plain Dutch (B1)', () => {
      const dutch = [...texts, ...labels].map(({ nl }) => nl);
      assert.deepEqual(dutch.flatMap(plainDutchProblems), []);
    });

    it('never asks for what must not be asked (C95)', () => {
      const asked = [question.ask.nl, ...labels.map(({ nl }) => nl)].join('\n');
      assert.doesNotMatch(
        asked,
        /\bBSN\b|burgerservice|paspoortnummer|documentnummer|nationaliteit|geloof|religie|diagnose|\bIQ\b|beperking|geaardheid|\bfoto/i,
      );
    });

    it('is brought up by the answers it depends on, and by nothing less', () => {
      assert.ok(question.when?.(after) ?? true);
      if (Object.keys(after).length > 0) assert.equal(question.when?.({}), false);
    });

    it('takes what people type, and keeps it in its stored form', () => {
      for (const [text, value] of Object.entries(typed)) {
        for (const language of LANGUAGES) {
          const checked = check(read(text, language));
          assert.deepEqual(checked, { ok: true, value }, `"${text}" in ${language}`);
        }
      }
    });

    it('can be skipped unless it is required', () => {
      const checked = check('  ');
      assert.deepEqual(
        checked,
        question.required ? { ok: false, problem: 'required' } : { ok: true, value: '' },
      );
    });

    it('gives the triage only facts that keep their shape', () => {
      for (const chosen of possibleAnswers(options)) {
        const value = chosen.map(({ id }) => id).join(',');
        const given = question.triage?.({ value, chosen }) ?? {};
        assert.deepEqual(Triage.partial().parse(given), given);
      }
    });

    it('stands in the ticket with both wordings, as it was read', () => {
      const [value] = Object.values(typed);
      assert.ok(value !== undefined && value !== '', 'the first typed example is an answer');
      const state = atReview({ ...after, [question.id]: value }, question.askedFor[0]);
      for (const language of LANGUAGES) {
        const report = reportOf(state, { ...SENDER, language }, facts());
        const given = report.answers.find((answer) => answer.question === question.id);
        if (question.id === 'team') {
          assert.equal(given, undefined);
          continue;
        }
        assert.equal(given?.asked, question.ask[language]);
        assert.equal(given.label, question.label);
        assert.notEqual(given.text.reveal(), '');
      }
    });

    if (question.input.kind === 'text') describesFreeText(question, check);
    else if (question.input.kind !== 'date') describesChoice(question, options, { check, read });
  });
}

type Check = (raw: string) => ReturnType<typeof checkAnswer>;

function describesFreeText(question: Question, check: Check): void {
  if (question.input.kind !== 'text') return;
  const { maxLength } = question.input;

  it('gives no typed words to the triage card, which Teams keeps', () => {
    assert.equal(question.triage, undefined);
  });

  it('refuses a BSN and words that are too long (C95)', () => {
    assert.deepEqual(check('Zijn nummer is 111222333.'), { ok: false, problem: 'bsn' });
    assert.deepEqual(check('x'.repeat(maxLength + 1)), { ok: false, problem: 'tooLong' });
    assert.equal(check('x'.repeat(maxLength)).ok, true);
  });
}

function describesChoice(
  question: Question,
  options: readonly Option[],
  { check, read }: { check: Check; read: (text: string, language: Language) => string },
): void {
  it('has at least two answers with different ids and titles', () => {
    assert.ok(options.length >= 2);
    for (const key of [
      ({ id }: Option) => id,
      ({ label }: Option) => label.nl,
      ({ label }: Option) => label.en,
      ({ short }: Option) => short,
    ]) {
      assert.equal(new Set(options.map(key)).size, options.length);
    }
    for (const { label } of options) assertBothLanguages(label);
  });

  it('is answered by typing the number or the title of every answer, in both languages', () => {
    for (const [index, option] of options.entries()) {
      for (const language of LANGUAGES) {
        assert.equal(read(String(index + 1), language), option.id);
        assert.equal(read(`  ${option.label[language].toUpperCase()}. `, language), option.id);
      }
    }
  });

  it('refuses what is not on the list', () => {
    assert.deepEqual(check('staat-er-niet'), { ok: false, problem: 'notListed' });
    assert.deepEqual(check(read(String(options.length + 1), 'nl')), {
      ok: false,
      problem: 'notListed',
    });
  });

  it('gives the triage only words of the list, never what else was sent', () => {
    const words = options.flatMap(({ id, short }) => [id, short]);
    const forged = `${options[0]?.id ?? ''},verzonnen`;
    const chosen = chosenFrom(options, forged);
    const facts = question.triage?.({ value: forged, chosen }) ?? {};
    const lists = [
      facts.forms ?? [],
      facts.signals ?? [],
      facts.place ?? [],
      facts.neighbourhood ?? [],
    ];
    for (const word of lists.flat()) assert.ok(words.includes(word), word);
    assert.doesNotMatch(JSON.stringify(facts), /verzonnen/);
  });
}

/** No answer, each answer, and all of them. */
function possibleAnswers(options: readonly Option[]): readonly (readonly Option[])[] {
  return [[], ...options.map((option) => [option]), options];
}

function assertBothLanguages({ nl, en }: Texts): void {
  assert.ok(nl.trim() !== '' && en.trim() !== '');
}
