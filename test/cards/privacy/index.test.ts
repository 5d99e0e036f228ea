import assert from 'node:assert/strict';
import { privacyCard } from '../../../cards/privacy/index.ts';
import type { PrivacyView } from '../../../cards/privacy/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, READING_HOURS, STEP, titles } from '../checklist.ts';

function view(language: Language, kind: PrivacyView['kind']): PrivacyView {
  return {
    id: STEP,
    kind,
    readingHours: READING_HOURS[language],
    retention:
      language === 'nl'
        ? 'Eén jaar nadat wij klaar zijn. Klopt het signaal, dan vijf jaar.'
        : 'One year after we have finished. Five years if the signal is confirmed.',
    responsible: language === 'nl' ? 'het college van Soest' : 'the executive board of Soest',
    contact: 'fg@soest.example',
    url: 'https://www.soest.nl/',
  };
}

itBehavesLikeACard({
  name: 'privacy',
  place: 'personal',
  draw: privacyCard,
  cases: {
    signaal: (language) => view(language, 'signaal'),
    adviesvraag: (language) => view(language, 'adviesvraag'),
  },
});

describe('the privacy card', () => {
  const card = privacyCard(view('nl', 'signaal'), { language: 'nl', example: false });

  it('offers the three ways, then the way back', () => {
    assert.deepEqual(titles(card), [
      'Met mijn naam',
      'Vertrouwelijk',
      'Anoniem',
      'Terug',
      'Stoppen',
      'Lees meer over privacy',
      'Nu gevaar',
    ]);
  });

  it('says straight what Vertrouwelijk can and cannot do (C86)', () => {
    assert.match(
      readCard(card),
      /aam staat niet in de melding\. Maar uit je verhaal kan iemand afleiden wie je bent\. De beheerder van Teams, en soms politie of rechter, kan je naam te weten komen\./,
    );
  });

  it('promises no anonymity in Teams', () => {
    assert.ok(readCard(card).includes('Teams is nooit anoniem.'));
  });
});
