import assert from 'node:assert/strict';
import { privacyCard } from '../../../cards/index.ts';
import { doorParagraphs } from '../../../dialogs/information/doors.ts';
import type { Contact } from '../../../src/domain/content.ts';
import { titles, READING_HOURS, STEP } from '../../cards/checklist.ts';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

/** A contact of whom only the name is known. */
function onlyName({ name, source }: Contact): Contact {
  return { name, source };
}

describe('the anonymous door', () => {
  const reading = reads('deur.anoniem');

  it('C23: says that Teams knows who you are, and that nothing is kept', () => {
    assert.match(reading, /Teams weet wie je bent\. Anoniem melden kan daarom niet in deze chat\./);
    assert.match(reading, /Wij bewaren hier niets van\./);
  });

  it('C23: gives number and page of Meld Misdaad Anoniem, to press on', () => {
    assert.match(reading, /Bel Meld Misdaad Anoniem: \[0800-7000\]\(tel:08007000\)\./);
    assert.match(
      reading,
      /Of kijk op \[meldmisdaadanoniem\.nl\]\(https:\/\/www\.meldmisdaadanoniem\.nl\/\)/,
    );
  });

  it('C23: says what they ask, that the number is not seen, and where it goes', () => {
    assert.match(reading, /wie, wat, waar, wanneer en hoe/);
    assert.match(reading, /Zij zien je nummer niet en nemen het gesprek niet op\./);
    assert.match(reading, /Zij geven je melding door aan politie en gemeente\./);
    assert.match(reading, /pakt de aandachtsfunctionaris de melding op\./);
  });

  it('C24: asks in English whether the name is to stay out of the report', () => {
    assert.match(
      reads('deur.anoniem', { language: 'en' }),
      /Do you want to keep your name out of the report\? Then choose Report a signal/,
    );
  });

  it('C24: offers the other way for who is afraid, in the words of its button', () => {
    for (const language of ['nl', 'en'] as const) {
      const privacy = titles(
        privacyCard(
          {
            id: STEP,
            kind: 'signaal',
            url: 'https://www.soest.nl/',
            readingHours: READING_HOURS[language],
            retention: 'Een jaar.',
            responsible: 'het college',
            contact: 'de FG',
          },
          { language, example: false },
        ),
      );
      const words = reads('deur.anoniem', { language });
      const named = language === 'nl' ? 'Vertrouwelijk' : 'Confidential';
      assert.ok(privacy.includes(named));
      assert.ok(words.includes(`${named}.`), words);
    }
  });

  it('makes up no number and no page', () => {
    const contacts = { ...content.contacts, mma: onlyName(content.contacts.mma) };
    const other = reads('deur.anoniem', {}, facts({ content: { ...content, contacts } }));
    assert.doesNotMatch(other, /tel:|https?:|undefined/);
  });
});

describe('the door for integrity', () => {
  it('C85: names integrity, police and Meld Misdaad Anoniem, and takes no report', () => {
    const reading = reads('deur.integriteit');
    for (const words of [
      'Gaat het over iemand die bij de gemeente werkt, of over de mensen die deze meldingen lezen?',
      'Deze melding hoort niet hier.',
      'De vertrouwenspersoon integriteit',
      'De politie: [0900-8844](tel:09008844)',
      'Meld Misdaad Anoniem: [0800-7000](tel:08007000)',
      'Wij bewaren hier niets van.',
    ]) {
      assert.ok(reading.includes(words), words);
    }
    assert.deepEqual(leadsTo(cardOf('deur.integriteit')), ['menu.show', 'danger.now nl']);
  });

  it('C85: never sends somebody back to the people it is about', () => {
    const contacts = {
      ...content.contacts,
      integrity: onlyName(content.contacts.integrity),
      police: onlyName(content.contacts.police),
    };
    const reading = reads('deur.integriteit', {}, facts({ content: { ...content, contacts } }));
    assert.doesNotMatch(reading, /functionaris/);
  });
});

describe('the door for yourself or your family', () => {
  it('C94: names CoMensha and Veilig Thuis with number and hours, and the own support', () => {
    const reading = reads('deur.zelf');
    const { comensha, veiligThuis, staffSupport } = content.contacts;
    assert.match(reading, /Je kunt zonder je naam advies vragen bij:/);
    for (const { phone, hours } of [comensha, veiligThuis]) {
      assert.ok(phone !== undefined && reading.includes(`[${phone}](tel:`));
      assert.ok(hours !== undefined && reading.includes(`(${hours.nl})`));
    }
    assert.ok(reading.toLowerCase().includes(staffSupport.name.nl.toLowerCase()));
    assert.doesNotMatch(reading.split('Veilig Thuis')[0] ?? '', /dag en nacht|24/);
  });
});

describe('the paragraphs of a door', () => {
  it('name a page in full but for how a browser begins it, since it may have to be typed', () => {
    const { name, source } = content.contacts.integrity;
    const integrity = { name, source, url: 'https://www.proef.example/melden/integer?x=1' };
    const contacts = { ...content.contacts, integrity };
    const paragraphs = doorParagraphs(
      'integriteit',
      'nl',
      facts({ content: { ...content, contacts } }),
    );
    assert.ok(
      paragraphs.includes('De vertrouwenspersoon integriteit: proef.example/melden/integer?x=1'),
    );
  });

  it('are those of the item in plain words, for the cards of the intake', () => {
    for (const door of ['anoniem', 'integriteit', 'zelf'] as const) {
      for (const language of ['nl', 'en'] as const) {
        const plain = reads(`deur.${door}`, { language }).replaceAll(
          /\[([^\]]+)\]\([^)]+\)/g,
          '$1',
        );
        const paragraphs = doorParagraphs(door, language, facts());
        assert.ok(paragraphs.length > 1);
        for (const paragraph of paragraphs) {
          assert.ok(plain.includes(`\n${paragraph}\n`), paragraph);
          assert.doesNotMatch(paragraph, /\]\(/);
        }
      }
    }
  });
});
