import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { emergencyCard } from '../../../cards/emergency/index.ts';
import { texts } from '../../../cards/emergency/texts.ts';
import { EMERGENCY_WORDING } from '../../../cards/emergency/view.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, titles } from '../checklist.ts';

const ALARM = {
  nl: 'de noodknop of de beveiliging',
  en: 'the alarm button or security',
};

itBehavesLikeACard({
  name: 'emergency',
  place: 'personal',
  draw: emergencyCard,
  cases: {
    pressed: (language) => ({ kept: false, words: false, alarm: ALARM[language] }),
    words: (language) => ({ kept: true, words: true, alarm: ALARM[language] }),
  },
});

describe('the 112 card', () => {
  const dutch = { language: 'nl', example: false } as const;
  const pressed = readCard(emergencyCard({ kept: false, words: false, alarm: ALARM.nl }, dutch));
  const typed = readCard(emergencyCard({ kept: true, words: true, alarm: ALARM.nl }, dutch));

  it('says in words what must be done, and that nobody was called', () => {
    for (const sentence of [
      'Bel nu 112',
      'Deze chat heeft niemand gebeld.',
      'Breng eerst jezelf in veiligheid.',
      'Grijp niet zelf in.',
      'Laat dit scherm niet zien.',
      ALARM.nl,
    ]) {
      assert.ok(pressed.includes(sentence), sentence);
    }
  });

  it('has the four honest ways on of C27, and a number to press', () => {
    assert.deepEqual(titles(emergencyCard({ kept: false, words: false, alarm: ALARM.nl }, dutch)), [
      'Bel 112',
      '112 is gebeld, ga verder',
      'Ik kan niet bellen',
      'Het gevaar is voorbij',
      'Toch geen direct gevaar',
    ]);
  });

  it('tells after typed words that they are kept and how to go on, and only then', () => {
    assert.ok(typed.includes('Je antwoord is bewaard.'));
    assert.ok(
      typed.includes(
        "Gebeurt dit nu? Bel 112. Gebeurt het niet nu? Kies 'Toch geen direct gevaar', dan ga je verder waar je was.",
      ),
    );
    assert.ok(!pressed.includes('bewaard'));
    assert.ok(!pressed.includes('Gebeurt dit nu?'));
  });

  it('never speaks of a silent call', () => {
    const english = readCard(
      emergencyCard(
        { kept: true, words: true, alarm: ALARM.en },
        { language: 'en', example: false },
      ),
    );
    assert.doesNotMatch(
      `${pressed}${typed}${english}`,
      /stil|zwijg|zonder te praten|silent|quiet/i,
    );
  });

  it('raises the version of its wording when the wording changes', () => {
    const wording = JSON.stringify([
      texts.nl,
      texts.en,
      texts.nl.safety('…'),
      texts.en.safety('…'),
    ]);
    const digest = createHash('sha256').update(wording).digest('hex').slice(0, 12);
    assert.deepEqual(
      { version: EMERGENCY_WORDING, digest },
      { version: '2', digest: '7c9432dc31e3' },
    );
  });
});
