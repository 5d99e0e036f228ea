import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../src/teams/plain-text.ts';
import { runs } from '../support/counts.ts';

const BOT = '28:bot';
const mention = (text: string, id: string): object => ({
  type: 'mention',
  text,
  mentioned: { id },
});

describe('the words of an activity', () => {
  const cases: readonly [string, string, readonly unknown[], string][] = [
    ['stay as they are', 'Ik vertrouw het niet.', [], 'Ik vertrouw het niet.'],
    ['lose the space around them', '  hoi \n', [], 'hoi'],
    ['keep the lines inside', 'een\ntwee', [], 'een\ntwee'],
    [
      'lose the mention of the bot',
      '<at>Signaalpunt</at> overzicht',
      [mention('<at>Signaalpunt</at>', BOT)],
      'overzicht',
    ],
    [
      'lose every mention of the bot',
      '<at>S</at> <at>S</at> hulp',
      [mention('<at>S</at>', BOT)],
      'hulp',
    ],
    [
      'keep the name of somebody else',
      '<at>S</at> vraag <at id="1">Fatima</at>',
      [mention('<at>S</at>', BOT), mention('<at>Fatima</at>', '29:f')],
      'vraag Fatima',
    ],
    [
      'are read from HTML entities',
      'Jan &amp; Piet &lt;3 &quot;x&quot; &#39;y&#39; &#x41;',
      [],
      `Jan & Piet <3 "x" 'y' A`,
    ],
    ['are read from entities once', '&amp;lt;b&amp;gt;', [], '&lt;b&gt;'],
    ['get plain spaces', 'een&nbsp;twee\u00a0drie', [], 'een twee drie'],
    [
      'keep an entity that does not exist',
      '&euro; &#0; &#99999999; AT&T',
      [],
      '&euro; &#0; &#99999999; AT&T',
    ],
    [
      'survive entities of any shape',
      'hoi',
      [null, 1, 'x', [], { type: 'mention' }, { type: 'clientInfo', text: 5 }],
      'hoi',
    ],
    ['are empty for a bare mention', '<at>S</at>', [mention('<at>S</at>', BOT)], ''],
  ];
  for (const [title, text, entities, expected] of cases) {
    it(title, () => {
      assert.equal(plainText(text, entities, BOT), expected);
    });
  }

  it('come back whole when Teams writes them as HTML', () => {
    const escape = (text: string): string =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const expected = text.replaceAll('\u00a0', ' ').trim();
        assert.equal(plainText(escape(text), [], BOT), expected);
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('are read in a short time from a text made to be slow', () => {
    const started = performance.now();
    plainText('<at'.repeat(9000), [], BOT);
    plainText(`<at ${'x'.repeat(28_000)}`, [], BOT);
    plainText('&#'.repeat(14_000), [], BOT);
    assert.ok(performance.now() - started < 1000);
  });
});
