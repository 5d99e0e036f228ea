import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Content } from '../../src/domain/content.ts';
import { MenuTarget, readItem, type Target } from '../../src/domain/information.ts';
import { createUnderstanding, type Understand } from '../../src/domain/understanding.ts';
import { reading } from '../../src/stems.ts';
import { soest } from '../content/soest.ts';

describe('free text', () => {
  let content: Content;
  let understand: Understand;

  before(async () => {
    content = await soest();
    understand = createUnderstanding(content, reading);
  });

  const firstOf = (text: string, read: Understand = understand) => read(text)[0]?.to;

  /** Soest with these words alone, so that a test sees one rule at work. */
  const withWords = (
    leads: readonly { readonly to: string; readonly words: readonly string[] }[],
    synonyms: readonly (readonly string[])[] = [],
  ) =>
    createUnderstanding(
      {
        ...content,
        searchWords: {
          leads: leads.map(({ to, words }) => ({ to, words: [...words] })),
          synonyms: synonyms.map((words) => [...words]),
        },
      },
      reading,
    );

  describe('leads by what sort of sentence it is', () => {
    const EXAMPLES: readonly (readonly [string, string, Target])[] = [
      ['a story about a hotel is a report', 'Ik zag een bang meisje in een hotel', 'menu.report'],
      ['a question about hotels is the card', 'Waar let ik op in een hotel?', 'kaart.hotel'],
      ['who is asked is the partner', 'Hoe bereik ik Veilig Thuis?', 'partner.veilig-thuis'],
      ['doubt is a question for advice', 'Ik twijfel over een klant', 'menu.advice'],
      [
        'doubt about a story is advice too',
        'Ik zag een man met zes paspoorten. Wat moet ik doen?',
        'menu.advice',
      ],
      [
        'a story with a yes-or-no question is advice',
        'Zij slapen met tien man in een schuur, mag dat?',
        'menu.advice',
      ],
      ['danger is a report, however short', 'mes op balie, hij bedreigt mij', 'menu.report'],
      ['a few words are looked up', 'illegale bewoning', 'kaart.woning'],
      ['a longer statement is a report', 'acht matrassen in een kelder', 'menu.report'],
      ['a wish to learn is training', 'Ik wil een cursus volgen', 'opleiding'],
      ['without a name, in a story too', 'Ik wil anoniem melden wat ik zag', 'menu.anonymous'],
      ['whether it is anonymous is explained (C23)', 'Is melden anoniem?', 'deur.anoniem'],
      ['fear opens the door (C23)', 'Ze mogen niet weten dat ik het ben', 'deur.anoniem'],
      ['a colleague opens another door (C85)', 'Het gaat over een collega', 'deur.integriteit'],
      ['so does the own family (C94)', 'Mijn zus moet voor haar vriend werken', 'deur.zelf'],
      ['own reports', 'Hoe staat het met mijn melding?', 'menu.mine'],
      ['who pays for shelter (C48)', 'Welke gemeente betaalt de opvang?', 'zorg'],
      ['the reporting code (C46)', 'stappen van de meldcode', 'meldcode'],
      ['English words', 'What are the signs of labour exploitation?', 'kaart.arbeid'],
    ];

    for (const [name, text, to] of EXAMPLES) {
      it(`${name}: "${text}"`, () => {
        assert.equal(firstOf(text), to);
      });
    }

    it('a team is meant only where training is asked for', () => {
      assert.equal(firstOf('training voor het Jeugdteam'), 'opleiding.jeugdteam');
      assert.ok(understand('Jeugdteam').every(({ to }) => !to.startsWith('opleiding')));
    });

    it('an own team is meant only where somebody asks for whom it is', () => {
      assert.equal(firstOf('Wie gaat er over hotels?'), 'team.toezicht-en-handhaving');
      assert.ok(understand('hotels').every(({ to }) => !to.startsWith('team.')));
    });

    it('a long statement is a report, also when it names what is looked up', () => {
      const text =
        'opvang met acht matrassen, negen tassen, geen sleutel, gesloten luiken en vuile lakens';
      assert.equal(firstOf(text), 'menu.report');
    });

    it('however many words of one card a story has, it stays a story', () => {
      const text = 'Hij had paspoorten, identiteitskaarten, rijbewijzen en documenten aan de balie';
      assert.equal(firstOf(text), 'menu.report');
    });

    it('who may see something looks it up, and asks for no advice', () => {
      assert.equal(firstOf('Mag ik alle lijstjes met signalen zien?'), 'kaarten');
    });

    it('offers several items where the words are about several', () => {
      const found = understand('Zijn er signalen van loverboys in een hotel?').map(({ to }) => to);
      assert.ok(['kaart.seksueel', 'kaart.hotel'].every((card) => found.includes(card)));
    });

    it('finds nothing in no words and in words that it does not know', () => {
      for (const text of ['', ' …!? ', 'qwertzuiop', '👍']) assert.deepEqual(understand(text), []);
    });
  });

  describe('takes its words from the content', () => {
    it('a new partner is found by its name, without a word in zoekwoorden.json', () => {
      const [partner] = content.partners;
      assert.ok(partner);
      const label = { nl: 'Waterschap Vallei', en: 'Water board Vallei' };
      const read = createUnderstanding(
        {
          ...content,
          partners: [...content.partners, { ...partner, id: 'waterschap', name: 'WSV', label }],
        },
        reading,
      );
      for (const text of ['waterschap', 'Wie is het Waterschap?', 'water board', 'wsv']) {
        assert.equal(firstOf(text, read), 'partner.waterschap', text);
      }
      assert.notEqual(firstOf('waterschap'), 'partner.waterschap');
    });

    it('a new card is found by its title', () => {
      const [card] = content.signalCards;
      assert.ok(card);
      const title = { nl: 'In de binnenvaart', en: 'On inland ships' };
      const signalCards = [...content.signalCards, { ...card, id: 'schip', title }];
      const read = createUnderstanding({ ...content, signalCards }, reading);
      assert.equal(firstOf('binnenvaart', read), 'kaart.schip');
      assert.equal(firstOf('signs on inland ships', read), 'kaart.schip');
    });

    it('an item that the content does not have is never offered', () => {
      const read = withWords([{ to: 'kaart.ruimtevaart', words: ['raket'] }]);
      assert.deepEqual(read('raket'), []);
    });

    it('a word of a signal makes a report likely when nothing else is said', () => {
      assert.equal(firstOf('condooms', withWords([{ to: 'wie', words: ['wie'] }])), 'menu.report');
    });

    it('says which words of the content matched, never what was typed', () => {
      const read = withWords([{ to: 'kaart.hotel', words: ['pension'] }]);
      const [found] = read('pensjon geheimwoord');
      assert.deepEqual(found, { to: 'kaart.hotel', because: ['pension'] });
    });
  });

  describe('reads words', () => {
    it('whatever their ending, capitals and accents', () => {
      const read = withWords([{ to: 'wie', words: ['molen'] }]);
      for (const text of ['molens', 'MOLEN', 'mólen']) {
        assert.equal(firstOf(text, read), 'wie', text);
      }
    });

    it('with faults that sound the same', () => {
      assert.equal(firstOf('sosjaal team'), 'kaart.sociaal-team');
      assert.equal(firstOf('fergunningen'), 'kaart.vergunningen');
    });

    it('with one letter wrong from five letters and two from eight', () => {
      const read = withWords([
        { to: 'wie', words: ['tabak'] },
        { to: 'zorg', words: ['molensteen'] },
      ]);
      assert.equal(firstOf('tabek', read), 'wie');
      assert.equal(firstOf('tebek', read), undefined);
      assert.equal(firstOf('molestien', read), 'zorg');
      assert.equal(firstOf('mulestien', read), undefined);
      assert.equal(firstOf('mensehandel'), 'uitleg.mensenhandel');
      assert.equal(firstOf('anoniem meldden'), 'menu.anonymous');
    });

    it('never mends a short word: "weet" is no "wet"', () => {
      const read = withWords([{ to: 'wie', words: ['wet'] }]);
      for (const text of ['weet', 'weten', 'met']) assert.deepEqual(read(text), [], text);
    });

    it('never mends a word that the content itself writes', () => {
      const read = withWords([{ to: 'wie', words: ['paspoord'] }]);
      assert.notEqual(firstOf('paspoor', read), undefined);
      const [topic] = content.topics;
      assert.ok(topic);
      const text = [{ nl: 'Een molensteeg is smal.', en: 'A lane.' }];
      const searchWords = { leads: [{ to: 'wie', words: ['molensteen'] }], synonyms: [] };
      const written = createUnderstanding(
        { ...content, searchWords, topics: [...content.topics, { ...topic, id: 'steeg', text }] },
        reading,
      );
      assert.deepEqual(written('molensteeg'), []);
      assert.equal(firstOf('molensteem', written), 'wie');
    });

    it('in compounds: "hotelkamer" has "hotel"', () => {
      const read = withWords([{ to: 'kaart.hotel', words: ['herberg'] }]);
      assert.equal(firstOf('herbergkamer', read), 'kaart.hotel');
      assert.equal(firstOf('jeugdherberg', read), 'kaart.hotel');
      assert.equal(firstOf('eenherbergzaam', read), undefined);
    });

    it('by their synonyms, words and phrases', () => {
      const read = withWords(
        [{ to: 'kaart.hotel', words: ['herberg'] }],
        [['herberg', 'slaaphuis', 'bed met ontbijt']],
      );
      assert.equal(firstOf('slaaphuis', read), 'kaart.hotel');
      assert.equal(firstOf('bed met ontbijt', read), 'kaart.hotel');
      assert.equal(firstOf('ontbijt', read), undefined);
    });

    it('in their own order when a phrase has but one full word: "zus mijn" is nobody', () => {
      const read = withWords([{ to: 'deur.zelf', words: ['mijn tante'] }]);
      assert.equal(firstOf('mijn lieve tante', read), 'deur.zelf');
      assert.ok(read('tante van mijn').every(({ to }) => to !== 'deur.zelf'));
    });

    it('in phrases that count when all their words are near each other in one sentence', () => {
      const read = withWords([
        { to: 'zorg', words: ['rode vlaggen'] },
        { to: 'taken', words: ['vlaggen'] },
      ]);
      assert.equal(firstOf('rode vlaggen', read), 'zorg');
      assert.equal(firstOf('vlaggen die rode', read), 'zorg');
      assert.equal(firstOf('vlaggen', read), 'taken');
      assert.equal(firstOf('rode. vlaggen', read), 'taken');
      const far = 'welke vlaggen hangen er aan al die grote gele huizen en rode';
      assert.equal(firstOf(far, read), 'taken');
    });
  });

  describe('is bounded', () => {
    const exists = (to: Target) =>
      MenuTarget.safeParse(to).success || readItem(to, content) !== undefined;

    it('answers anything with at most five items that exist, and the same each time', () => {
      const words = content.searchWords.leads.flatMap((lead) => lead.words);
      const typed = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc
          .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('?', '.', ',', 'ik', 'zag')))
          .map((parts) => parts.join(' ')),
      );
      fc.assert(
        fc.property(typed, (text) => {
          const found = understand(text);
          assert.ok(found.length <= 5);
          assert.ok(found.every(({ to }) => exists(to)));
          assert.equal(new Set(found.map(({ to }) => to)).size, found.length);
          assert.deepEqual(understand(text), found);
        }),
        { numRuns: 300 },
      );
    });

    /** The quickest of several runs, in milliseconds, so that a busy machine does not decide. */
    const quickest = (text: string): number => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        understand(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };

    const numbered = (word: string) =>
      Array.from({ length: 1000 }, (_, index) => `${word}${String(index)}`).join(' ');
    it('compares no more than sixty unknown words with the words of the content', () => {
      const read = withWords([{ to: 'zorg', words: ['molensteen'] }]);
      const unknown = (count: number) =>
        Array.from({ length: count }, (_, index) => `qwertzuiop${String(index)}`).join(' ');
      const finds = (text: string) => read(text).some(({ to }) => to === 'zorg');
      assert.equal(finds(`${unknown(50)} molestien`), true);
      assert.equal(finds(`${unknown(90)} molestien`), false);
    });

    const HOSTILE: Readonly<Record<string, string>> = {
      'a long story': 'ze kreeg weinig loon en sliep daar, de man zag ons in het hotel. '.repeat(
        90,
      ),
      'words that are all unknown': numbered('woordenboekje'),
      'words that are all nearly known': numbered('mensenhandal'),
      'one word without an end': 'hotel'.repeat(2000),
      'sentences without words': '.'.repeat(28_000),
      'the same phrase again and again': 'hoe lang bewaren jullie dit '.repeat(300),
      commas: 'ja,'.repeat(4000),
    };

    for (const [name, text] of Object.entries(HOSTILE)) {
      it(`reads ${name} in less than 50 milliseconds`, () => {
        assert.ok(text.length >= 4000);
        const time = quickest(text);
        assert.ok(time < 50, `${String(time)} ms`);
      });
    }
  });
});
