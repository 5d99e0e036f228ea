import assert from 'node:assert/strict';
import type { DangerWords } from '../../src/domain/content.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { soest } from '../content/soest.ts';
import { DANGER, ORDINARY } from './danger-sentences.ts';

describe('danger words', () => {
  let words: DangerWords;

  before(async () => {
    words = (await soest()).dangerWords;
  });

  describe('in the content of Soest', () => {
    it('are tried on at least forty sentences of danger and forty ordinary ones', () => {
      assert.ok(new Set(DANGER).size >= 40);
      assert.ok(new Set(ORDINARY).size >= 40);
    });

    for (const sentence of DANGER) {
      it(`find danger in "${sentence}"`, () => {
        assert.equal(speaksOfDanger(words, sentence), true);
      });
    }

    for (const sentence of ORDINARY) {
      it(`find none in "${sentence.slice(0, 60)}"`, () => {
        assert.equal(speaksOfDanger(words, sentence), false);
      });
    }

    it('find danger in the middle of an ordinary story', () => {
      for (const sentence of DANGER) {
        const story = `Ik zat aan de balie. ${sentence}\nDaarna ging ik naar huis.`;
        assert.equal(speaksOfDanger(words, story), true, sentence);
      }
    });

    it('do not find danger in all the ordinary stories together', () => {
      assert.equal(speaksOfDanger(words, ORDINARY.join('\n')), false);
    });

    it('do not care for capitals and accents', () => {
      for (const sentence of DANGER) {
        assert.equal(speaksOfDanger(words, sentence.toUpperCase()), true, sentence);
        assert.equal(speaksOfDanger(words, sentence.normalize('NFD')), true, sentence);
      }
      assert.equal(speaksOfDanger(words, 'Acúút gevaar'), true);
    });

    it('look at whole words', () => {
      assert.equal(speaksOfDanger(words, 'De dames hebben het spannend'), false);
      assert.equal(speaksOfDanger(words, 'Het dossiernummer is 4511298'), false);
    });

    it('find nothing in no words', () => {
      assert.equal(speaksOfDanger(words, ''), false);
      assert.equal(speaksOfDanger(words, ' …!? '), false);
    });
  });

  it('are silent in a sentence about the past, and only in that sentence', () => {
    assert.equal(speaksOfDanger(words, 'Vorig jaar was zij opgesloten'), false);
    assert.equal(speaksOfDanger(words, 'Zij was opgesloten'), true);
    assert.equal(speaksOfDanger(words, 'Ik zag haar vorig jaar. Zij is opgesloten'), true);
  });

  it('are not silent when the sentence is about now as well', () => {
    assert.equal(speaksOfDanger(words, 'Zij was vorig jaar opgesloten en nu opnieuw'), true);
  });

  it('are not silenced by a word of the past far away in a long sentence', () => {
    const far = 'en toen gingen wij met z’n allen naar het huis van de buren '.repeat(3);
    assert.equal(speaksOfDanger(words, `Vorig jaar kwam zij hier wonen ${far} met een mes`), true);
  });

  it('do not find a pair in words that stood on both sides of harmless ones', () => {
    const own: DangerWords = {
      urgent: ['heeft hij'],
      danger: ['brand'],
      past: [],
      now: [],
      harmless: ['geen wapen'],
    };
    assert.equal(speaksOfDanger(own, 'heeft geen wapen hij'), false);
    assert.equal(speaksOfDanger(own, 'heeft hij geen wapen'), true);
  });

  it('count every kind of pattern by its own rule', () => {
    const own: DangerWords = {
      urgent: ['brand'],
      danger: ['mes'],
      past: ['vroeger'],
      now: ['nu'],
      harmless: ['geen brand', 'bot mes'],
    };
    assert.equal(speaksOfDanger(own, 'vroeger brand'), true);
    assert.equal(speaksOfDanger(own, 'mes'), true);
    assert.equal(speaksOfDanger(own, 'vroeger mes'), false);
    assert.equal(speaksOfDanger(own, 'vroeger mes nu'), true);
    assert.equal(speaksOfDanger(own, 'geen brand'), false);
    assert.equal(speaksOfDanger(own, 'bot mes'), false);
    assert.equal(speaksOfDanger(own, 'bot mes, scherp mes'), true);
  });

  describe('take time in proportion to the text', () => {
    /** The quickest of several runs, in milliseconds, so that a busy machine does not decide. */
    const quickest = (text: string): number => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        speaksOfDanger(words, text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const HOSTILE = {
      'ordinary words': 'ze kreeg weinig loon en sliep daar, ',
      'the same first word again and again': 'wordt ',
      'words of danger in the past': 'vorig jaar geslagen ',
      'harmless words': 'geen gevaar ',
      'letters without an end': 'a',
      'sentences without words': '.',
    } as const;

    for (const [name, part] of Object.entries(HOSTILE)) {
      it(`with ${name}, up to 28,000 characters`, () => {
        const long = part.repeat(Math.ceil(28_000 / part.length)).slice(0, 28_000);
        quickest(long);
        const quarter = quickest(long.slice(0, 7_000));
        const whole = quickest(long);
        assert.ok(whole < 8 * quarter + 5, `${String(quarter)} ms and ${String(whole)} ms`);
      });
    }
  });
});
