import assert from 'node:assert/strict';
import { findInformation, titleOf } from '../../../dialogs/information/index.ts';
import type { Target } from '../../../src/domain/information.ts';
import { STEP, titles } from '../../cards/checklist.ts';
import { readCard } from '../../support/read-card.ts';
import { content, facts } from '../facts.ts';
import { cardOf, itemsOf, leadsTo, reads } from './items.ts';

const knows = (...targets: readonly Target[]) =>
  facts({ understand: () => targets.map((to) => ({ to, because: [] })) });

const finds = (
  targets: readonly Target[],
  place: 'personal' | 'channel' = 'personal',
  words = 'zeepaardje',
) => findInformation(words, { language: 'nl', place }, knows(...targets));

describe('the search box of the information', () => {
  it('shows the best item, and says what was understood', () => {
    const card = finds(['partner.nla']);
    const { label } = content.partners.find(({ id }) => id === 'nla') ?? assert.fail();
    assert.ok(
      readCard(card).startsWith(
        `${label.nl}\nIk begrijp: ${label.nl}. Klopt dat niet? Kies Menu.\n`,
      ),
    );
  });

  it('says in the channel to search again, and leads to the box', () => {
    const card = finds(['overleg.lo'], 'channel');
    assert.match(readCard(card), /Ik begrijp: .*\. Klopt dat niet\? Zoek opnieuw\.\n/);
    assert.ok(leadsTo(card).includes('info.show wie'));
  });

  it('passes over the menu, which is not what the box searches', () => {
    assert.ok(readCard(finds(['menu.report', 'zorg'])).startsWith('Welke gemeente helpt?\n'));
  });

  it('offers other meanings, at most three, and none that stands on the card already', () => {
    const card = finds([
      'kaart.hotel',
      'kaarten',
      'partner.nla',
      'kaart.hotel',
      'zorg',
      'uitleg.wet',
      'wie',
    ]);
    const reading = readCard(card);
    assert.match(reading, /\nOf bedoelde je dit\?\n/);
    const others = leadsTo(card).slice(0, 3);
    assert.deepEqual(others, ['info.show partner.nla', 'info.show zorg', 'info.show uitleg.wet']);
    assert.equal(titles(card).length, new Set(titles(card)).size);
  });

  it('offers no door and nothing of the menu as another meaning, and nothing behind a door', () => {
    for (const place of ['personal', 'channel'] as const) {
      const others = ['deur.integriteit', 'menu.report', 'partner.nla', 'deur.zelf'];
      const card = finds(['kaart.hotel', ...others], place);
      assert.match(readCard(card), /\nOf bedoelde je dit\?\n/);
      assert.equal(leadsTo(card)[0], 'info.show partner.nla');
      assert.ok(leadsTo(card).every((to) => !to.startsWith('info.show deur.')));

      const door = finds(['deur.zelf', 'partner.nla', 'zorg'], place);
      assert.doesNotMatch(readCard(door), /Of bedoelde je dit/);
      assert.ok(!leadsTo(door).includes('info.show partner.nla'));
    }
  });

  it('leads to Wie doet wat with a remark when nothing is found', () => {
    for (const place of ['personal', 'channel'] as const) {
      for (const targets of [[], ['menu.report' as const]]) {
        const card = finds(targets, place);
        assert.match(readCard(card), /^Wie doet wat\nNiets gevonden\. Kies hieronder\.\n/);
      }
    }
  });

  it('C96: repeats nothing of what was typed, and reads the same for an address and for nonsense', () => {
    const read = (words: string) => JSON.stringify(finds([], 'personal', words));
    const address = read('Dorpsstraat 12, 3761 AB Soest');
    assert.equal(address, read('zeepaardje'));
    assert.equal(address, read('Jan de Vries'));
    assert.equal(address, read(''));
    const found = JSON.stringify(finds(['zorg'], 'personal', 'zeepaardje'));
    assert.doesNotMatch(found + address, /zeepaardje|Dorpsstraat|Vries/);
  });

  it('keeps the way back to a report under way', () => {
    for (const targets of [[], ['zorg']]) {
      const card = findInformation(
        'zeepaardje',
        { language: 'nl', place: 'personal', resume: STEP },
        knows(...targets),
      );
      assert.ok(leadsTo(card).includes(`intake.resume ${STEP}`));
    }
  });

  it('answers in English to who reads English, and in Dutch in the channel', () => {
    const looking = { language: 'en', place: 'personal' } as const;
    assert.match(
      readCard(findInformation('x', looking, knows())),
      /^Who does what\nNothing found\. Choose below\.\n/,
    );
    assert.match(
      readCard(findInformation('x', looking, knows('zorg'))),
      /\nI understand: Which municipality helps\? Is that not right\? Choose Menu\.\n/,
    );
    assert.match(
      readCard(findInformation('x', { ...looking, place: 'channel' }, knows())),
      /\nNiets gevonden\./,
    );
  });
});

describe('an item that was found in typed words', () => {
  it('says what was understood, and nothing of it when it was chosen by a button', () => {
    assert.match(reads('zorg', { found: true }), /\nIk begrijp: Welke gemeente helpt\? Klopt dat/);
    assert.doesNotMatch(reads('zorg'), /Ik begrijp/);
  });

  it('says that a report or question begins with the words when they are kept', () => {
    const kept = 'Wil je dit melden of vragen? Je tekst staat er dan al.';
    assert.ok(reads('zorg', { found: true, kept: true }).includes(kept));
    assert.ok(!reads('zorg', { found: true }).includes(kept));
    assert.match(reads('zorg', { kept: true, language: 'en' }), /Your text is there already\./);
  });
});

describe('an item that the content does not have any more', () => {
  for (const [item, overview] of [
    ['kaart.weg', 'Signalen herkennen'],
    ['partner.weg', 'Wie doet wat'],
    ['overleg.weg', 'Overleggen'],
    ['uitleg.weg', 'Uitleg'],
    ['team.weg', 'Wie doet wat'],
    ['team.anders', 'Wie doet wat'],
    ['meldcode.6', 'Meldcode'],
    ['zorg.weg', 'Welke gemeente helpt?'],
    ['zorg.volwassen.weg', 'Welke gemeente helpt?'],
    ['deur.weg', 'Wie doet wat'],
    ['weg', 'Wie doet wat'],
    ['constructor', 'Wie doet wat'],
  ] as const) {
    it(`leads to the overview of its kind: ${item}`, () => {
      for (const place of ['personal', 'channel'] as const) {
        assert.ok(reads(item, { place }).startsWith(`${overview}\n`));
      }
      assert.equal(titleOf(item, 'nl', facts()), undefined);
    });
  }

  it('leads to what teams can follow when it was the training of a team', () => {
    assert.ok(reads('opleiding.weg').startsWith('Opleiding\n'));
    const inChannel = reads('opleiding.weg', { place: 'channel' });
    assert.ok(inChannel.startsWith('Wat teams kunnen volgen\n'));
  });

  it('leads to its card when it was a question of a card', () => {
    const { title } = content.signalCards.find(({ id }) => id === 'hotel') ?? assert.fail();
    assert.ok(reads('kaart.hotel.weg').startsWith(`${title.nl}\n`));
  });

  it('is called what is shown when it was found in words', () => {
    assert.match(reads('partner.weg', { found: true }), /Ik begrijp: Wie doet wat\./);
  });
});

describe('the name of an item', () => {
  it('is that of the menu for a menu item, in both languages', () => {
    for (const [target, nl, en] of [
      ['menu.report', 'Signaal melden', 'Report a signal'],
      ['menu.short', 'Kort melden', 'Short report'],
      ['menu.advice', 'Advies vragen', 'Ask for advice'],
      ['menu.anonymous', 'Anoniem melden', 'Report anonymously'],
      ['menu.mine', 'Mijn meldingen', 'My reports'],
      ['menu.english', 'English', 'English'],
      ['menu.show', 'Menu', 'Menu'],
    ] as const) {
      assert.equal(titleOf(target, 'nl', facts()), nl);
      assert.equal(titleOf(target, 'en', facts()), en);
    }
  });

  it('tells a signal card from a partner, and a meeting from a partner of the same name', () => {
    const { title } = content.signalCards.find(({ id }) => id === 'hotel') ?? assert.fail();
    assert.equal(titleOf('kaart.hotel', 'nl', facts()), `${title.nl} (signalen)`);
    const [partner] = content.partners;
    assert.ok(partner);
    const consultations = content.consultations.map((meeting) => ({
      ...meeting,
      name: meeting.id === 'lo' ? partner.label.nl : meeting.name,
    }));
    const known = facts({ content: { ...content, consultations } });
    assert.equal(titleOf('overleg.lo', 'nl', known), `${partner.label.nl} (overleg)`);
  });

  it('is the heading of its card for everything else', () => {
    const others = itemsOf(content).filter((item) => !/^(kaart|overleg)\./.test(item));
    for (const item of others) {
      const [heading] = readCard(cardOf(item)).split('\n');
      assert.equal(titleOf(item, 'nl', facts()), heading);
    }
  });
});
