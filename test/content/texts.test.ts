import assert from 'node:assert/strict';
import type { Content } from '../../src/domain/content.ts';
import { soest } from './soest.ts';

/** B1: short sentences, common words, no blame, no judgement, nothing that we cannot know. */
const LONGEST_SENTENCE = 18;

const BANNED = {
  nl: [
    // formal
    'u|uw|indien|middels|betreffende|teneinde|omtrent|dient|dienen|derhalve|tevens|alsmede|gaarne|conform|inzake',
    // blame and judgement
    'verdacht|verdachte|raar|vreemd|illegaal|illegale|hoer|prostituee|prostituees|crimineel gedrag|sexy|zielig',
    // what is never asked or noted (C12, C52, C95)
    'lvb|iq|bsn|nationaliteit|religie|geloof|huidskleur|allochtoon|buitenlander|buitenlanders',
    // promises
    'garanderen|garantie|beloven we|gegarandeerd',
  ],
  en: [
    'illegal|suspicious|weird|strange|prostitute|prostitutes|whore|foreigner|foreigners',
    'nationality|religion|skin|guarantee|guaranteed|pursuant|hereby|regarding',
  ],
} as const;

interface Found {
  readonly place: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
}

/** Every text of the content that somebody reads, by walking through the whole of it. */
function textsIn(value: unknown, place: string): readonly Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn(item, `${place}.${String(index)}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Found[] => {
    const here = `${place}.${key}`;
    if (typeof inner !== 'string') return textsIn(inner, here);
    if (key === 'en') return [{ place: here, language: 'en', text: inner }];
    const isText = ['nl', 'short', 'question', 'proposal', 'source'].includes(key);
    return isText ? [{ place: here, language: 'nl', text: inner }] : [];
  });
}

const sentences = (text: string): readonly string[] => text.split(/[.!?:;]\s+/);
const wordCount = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

describe('the texts of the content', () => {
  let content: Content;
  let texts: readonly Found[];

  before(async () => {
    content = await soest();
    texts = textsIn(content, 'content');
  });

  it('are many, in both languages', () => {
    assert.ok(texts.filter(({ language }) => language === 'nl').length > 200);
    assert.ok(texts.filter(({ language }) => language === 'en').length > 100);
  });

  it(`have no sentence of more than ${String(LONGEST_SENTENCE)} words`, () => {
    const long = texts.filter(({ place, text }) =>
      place.endsWith('.source')
        ? false
        : sentences(text).some((sentence) => wordCount(sentence) > LONGEST_SENTENCE),
    );
    assert.deepEqual(long, []);
  });

  it('have no formal, blaming, judging or promising words', () => {
    const bad = texts.filter(({ language, text }) =>
      BANNED[language].some((words) => new RegExp(`\\b(?:${words})\\b`, 'iu').test(text)),
    );
    assert.deepEqual(bad, []);
  });

  it('are trimmed, closed and free of placeholders', () => {
    for (const { place, text } of texts) {
      assert.equal(text, text.trim(), place);
      assert.doesNotMatch(text, /\$\{|\bTODO\b|\bXXX\b|lorem| {2}|\n/i, place);
      assert.doesNotMatch(text, /["']/, `${place}: use typographic quotes`);
    }
  });

  it('say the same thing in two languages, never one of them twice', () => {
    const labels = [
      ...content.forms.map(({ label }) => label),
      ...content.teams.map(({ label }) => label),
      ...content.signalCards.flatMap((card) => [
        card.title,
        ...(card.note === undefined ? [] : [card.note]),
        ...card.signals.map(({ label }) => label),
      ]),
    ].filter(({ nl }) => nl !== 'Sociaal Team');
    for (const { nl, en } of labels) assert.notEqual(nl, en);
  });

  it('are short where they are ticked: a label of 70 signs, 45 for the functionaris', () => {
    for (const { signals } of content.signalCards) {
      for (const { label, short } of signals) {
        assert.ok(label.nl.length <= 70 && label.en.length <= 70, label.nl);
        assert.ok(short.length <= 45, short);
        assert.match(label.nl, /^[A-Z].*[^.]$/);
        assert.match(label.en, /^[A-Z].*[^.]$/);
        assert.match(short, /^[A-Z].*[^.]$/);
      }
    }
  });
});
