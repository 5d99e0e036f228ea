import assert from 'node:assert/strict';
import { signalsOf } from '../../../src/domain/content.ts';
import { titles } from '../../cards/checklist.ts';
import { parts, partsOfType, textOf } from '../../support/card-parts.ts';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

const CARDS = content.signalCards;

describe('Signalen herkennen', () => {
  it('C1: leads to every card, and none of them is empty', () => {
    const overview = leadsTo(cardOf('kaarten'));
    for (const card of CARDS) {
      assert.ok(overview.includes(`info.show kaart.${card.id}`), card.id);
      for (const place of ['personal', 'channel'] as const) {
        const reading = reads(`kaart.${card.id}`, { place });
        const signals = signalsOf(card, CARDS);
        assert.ok(signals.length > 0, card.id);
        for (const { label } of signals) assert.ok(reading.includes(label.nl), label.nl);
      }
    }
  });

  it('puts cards for the own work, per form, to share and of a possible offender apart', () => {
    const lines = reads('kaarten').split('\n');
    const under = (heading: string): string => {
      const from = lines.indexOf(heading);
      assert.ok(from > 0, heading);
      const rest = lines.slice(from + 1);
      return rest
        .slice(
          0,
          rest.findIndex((line) => !line.startsWith('<')),
        )
        .join(' ');
    };
    for (const { kind, outward, title } of CARDS) {
      const heading =
        kind === 'daderschap'
          ? 'Een mogelijke dader'
          : outward
            ? 'Om te delen met anderen'
            : kind === 'vorm'
              ? 'Per vorm van uitbuiting'
              : 'Voor je werk bij de gemeente';
      assert.ok(under(heading).includes(`<${title.nl}>`), title.nl);
    }
  });

  it('says on the overview and on every card that a signal is no proof', () => {
    assert.match(reads('kaarten'), /Een signaal is geen bewijs\./);
    for (const { id } of CARDS) {
      assert.match(reads(`kaart.${id}`), /Eén signaal is geen bewijs\./);
      assert.match(reads(`kaart.${id}`, { language: 'en' }), /One sign is no proof\./);
    }
  });

  it('C14: leads to the films of kijkopmensenhandel.nl at the address of the plan', () => {
    assert.ok(reads('kaarten').includes('](http://www.kijkopmensenhandel.nl/)'));
  });

  it('shows no link where a municipality has no page about films', () => {
    const topics = content.topics.filter(({ id }) => id !== 'kijk-op-mensenhandel');
    const other = facts({ content: { ...content, topics } });
    assert.doesNotMatch(reads('kaarten', {}, other), /Meer weten|http/);
  });
});

describe('a signal card', () => {
  it('is a report in the personal chat: its signals can be ticked and go along', () => {
    for (const card of CARDS) {
      const drawn = cardOf(`kaart.${card.id}`);
      const [ticks] = partsOfType(drawn, 'Input.ChoiceSet');
      assert.equal(ticks?.['id'], 'signalen');
      assert.deepEqual(
        parts(ticks['choices']).map((choice) => textOf(choice, 'value')),
        signalsOf(card, CARDS).map(({ id }) => id),
      );
      assert.ok(leadsTo(drawn).includes(`info.report ${card.id}`));
      // An empty report beside it would lose what was ticked.
      assert.ok(!titles(drawn).includes('Signaal melden'));
      assert.ok(titles(drawn).includes('Advies vragen'));
    }
  });

  it('is a list to read in the channel', () => {
    const card = cardOf('kaart.hotel', { place: 'channel' });
    assert.deepEqual(partsOfType(card, 'Input.'), []);
    assert.deepEqual(leadsTo(card), ['info.show kaarten', 'info.show wie', 'desk.help']);
  });

  it('offers an empty report where it has nothing to tick', () => {
    const cards = CARDS.map((card) => ({ ...card, signals: [], also: [] }));
    const other = facts({ content: { ...content, signalCards: cards } });
    const card = cardOf('kaart.hotel', {}, other);
    assert.deepEqual(partsOfType(card, 'Input.'), []);
    assert.ok(titles(card).includes('Signaal melden'));
  });

  it('C6: asks the question of its audience, and says what to do if the answer is yes', () => {
    const asking = CARDS.filter(({ questions }) => questions.length > 0);
    assert.ok(asking.some(({ id }) => id === 'handhaver'));
    for (const { id, questions } of asking) {
      for (const { id: question, question: asked, yes } of questions) {
        const item = `kaart.${id}.${question}`;
        assert.ok(leadsTo(cardOf(`kaart.${id}`)).includes(`info.show ${item}`));
        const reading = reads(item);
        assert.ok(reading.startsWith(`${asked.nl}\nIs het antwoord ja?\n`));
        for (const { nl } of yes) assert.ok(reading.includes(nl), nl);
        assert.ok(leadsTo(cardOf(item)).includes(`info.show kaart.${id}`));
      }
    }
  });

  it('C9, C11: may be shared when it is for others, and only then', () => {
    assert.ok(CARDS.some(({ outward }) => outward));
    for (const { id, outward } of CARDS) {
      assert.equal(reads(`kaart.${id}`).includes('Deze kaart mag je delen.'), outward, id);
    }
  });

  it('C9, C23: ends, when it is for others, with numbers for people who cannot use this chat', () => {
    const { police, mma, veiligThuis } = content.contacts;
    for (const { id, outward } of CARDS) {
      const reading = reads(`kaart.${id}`, { place: 'channel' });
      assert.equal(reading.includes('\nContact\n'), outward, id);
      if (!outward) continue;
      const contact = reading.split('\nContact\n')[1] ?? '';
      for (const { phone } of [police, mma, veiligThuis]) {
        assert.ok(phone !== undefined && contact.includes(`[${phone}](tel:`), id);
      }
      assert.doesNotMatch(contact, /functionaris/);
    }
  });

  it('C9, C23: leaves out a number that nobody knows', () => {
    const { name, source } = content.contacts.mma;
    const contacts = { ...content.contacts, mma: { name, source } };
    const reading = reads('kaart.bewoner', {}, facts({ content: { ...content, contacts } }));
    assert.match(reading, /- De politie: \[0900-8844\]/);
    assert.doesNotMatch(reading, /- Meld Misdaad Anoniem|- .*functionaris/);
  });

  it('C12, C54: speaks of a possible offender, and of not talking to that person', () => {
    const cards = CARDS.filter(({ kind }) => kind === 'daderschap');
    assert.ok(cards.length > 0);
    for (const { id, note } of cards) {
      const reading = reads(`kaart.${id}`);
      assert.match(reading, /Het gaat altijd om een mogelijke dader\./);
      assert.match(reading, /Praat niet met de mogelijke dader over je vermoeden\./);
      assert.ok(note === undefined || reading.includes(note.nl));
      assert.doesNotMatch(reading.replaceAll(/mogelijke dader/gi, ''), /\bdader/i);
    }
    assert.doesNotMatch(reads('kaart.hotel'), /Het gaat altijd om een mogelijke dader/);

    // Also where the municipality wrote nothing about it.
    const bare = CARDS.map((card) => ({ ...card, now: [] }));
    const known = facts({ content: { ...content, signalCards: bare } });
    for (const { id } of cards) {
      assert.match(reads(`kaart.${id}`, {}, known), /Praat niet met de mogelijke dader/);
    }
  });

  it('C15: says who published it, and who published its signals, each once', () => {
    const [first, second] = content.sources;
    assert.ok(first && second);
    const [card] = CARDS;
    assert.ok(card);
    const signals = card.signals
      .slice(0, 3)
      .map((signal, index) => ({ ...signal, source: index === 1 ? second.id : first.id }));
    const sources = [
      { ...first, by: 'Uitgever Een' },
      { ...second, by: 'Uitgever Twee' },
    ];
    const shown = (source: string) =>
      reads(
        `kaart.${card.id}`,
        {},
        facts({
          content: {
            ...content,
            sources,
            signalCards: [{ ...card, source, signals, also: [] }],
          },
        }),
      );
    assert.match(
      shown('Eigen werk.'),
      /Signalen van: Uitgever Een, Uitgever Twee\.\nBron: Eigen werk\./,
    );
    // Whom the source of the card names already is not named again.
    assert.match(shown('uitgever-een.nl'), /Signalen van: Uitgever Twee\.\nBron: uitgever-een\.nl/);
  });

  it('C15: is named with its source on every card of Soest', () => {
    for (const { id, source } of CARDS) {
      for (const place of ['personal', 'channel'] as const) {
        assert.ok(reads(`kaart.${id}`, { place }).includes(`Bron: ${source}`), id);
      }
    }
  });

  it('C93: says what to do now, once', () => {
    const cards = CARDS.filter(({ now }) => now.length > 0);
    assert.ok(cards.some(({ id }) => id === 'balie'));
    for (const { id, now } of cards) {
      const lines = reads(`kaart.${id}`).split('\n');
      assert.ok(lines.includes('Wat je nu doet'), id);
      for (const { nl } of now) {
        assert.equal(lines.filter((line) => line.replace(/^- /, '') === nl).length, 1, nl);
      }
    }
  });
});
