import assert from 'node:assert/strict';
import { perpetrator } from '../../../../dialogs/intake/questions/perpetrator.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(perpetrator, { typed: { ja: 'ja', 'weet niet': 'weet-niet' } });

describe('the possible perpetrator (C12)', () => {
  it('is never called a perpetrator without "mogelijke"', () => {
    for (const text of [perpetrator.ask.nl, perpetrator.label])
      assert.match(text, /mogelijke dader/i);
    assert.match(perpetrator.ask.en, /possible offender/i);
  });

  it('warns that Bibob information is secret', () => {
    assert.match(
      perpetrator.hint?.nl ?? '',
      /Deel hier geen Bibob-informatie\. Schrijf alleen: 'vraag vergunningen'\./,
    );
  });
});
