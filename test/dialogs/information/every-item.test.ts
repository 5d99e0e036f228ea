import assert from 'node:assert/strict';
import { inList } from '../../../cards/list-context.ts';
import { ChannelPress, PersonalPress } from '../../../cards/press.ts';
import { training } from '../../../dialogs/desk/lists/training.ts';
import { titleOf } from '../../../dialogs/information/index.ts';
import type { Looking } from '../../../dialogs/information/index.ts';
import type { Card } from '../../../src/domain/card.ts';
import { readItem } from '../../../src/domain/information.ts';
import { STEP, titles } from '../../cards/checklist.ts';
import { everyText, isPart, partsOfType, textOf } from '../../support/card-parts.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { content, facts } from '../facts.ts';
import { cardOf, itemsOf, leadsTo, reads } from './items.ts';

const ITEMS = itemsOf(content);

/** Everything at once that can stand on an item beside its own words. */
const FULL = {
  found: true,
  kept: true,
  resume: STEP,
  others: ['wie', 'zorg', 'meldcode', 'taken'],
};

const READERS: Readonly<Record<string, Partial<Looking>>> = {
  'in Dutch': {},
  'in English': { language: 'en' },
  'with a report under way': FULL,
  'in English with a report under way': { ...FULL, language: 'en' },
  'in the channel': { place: 'channel' },
  'in the channel, found': { place: 'channel', found: true },
};

describe('every item of the information of Soest', () => {
  for (const [how, looking] of Object.entries(READERS)) {
    it(`keeps the rules of all cards ${how}, and fits within 20 KB`, () => {
      for (const item of ITEMS) {
        assert.deepEqual(cardProblems(inList(cardOf(item, looking))), [], item);
      }
    });

    it(`leads only to what the bot knows ${how}`, () => {
      const press = looking.place === 'channel' ? ChannelPress : PersonalPress;
      for (const item of ITEMS) {
        for (const action of partsOfType(cardOf(item, looking), 'Action.Execute')) {
          const data = isPart(action['data']) ? action['data'] : {};
          const named = `${item}: ${textOf(action, 'title')}`;
          const read = press.safeParse({ ...data, inputs: {} });
          assert.ok(read.success, named);
          if (read.data.verb === 'info.show') assert.ok(readItem(read.data.id, content), named);
        }
      }
    });

    it(`leaves no binding open and no text empty ${how}`, () => {
      for (const item of ITEMS) {
        const wrong = everyText(cardOf(item, looking)).filter(
          (text) => text.includes('${') || text.includes('undefined') || text.trim() === '',
        );
        assert.deepEqual(wrong, [], item);
      }
    });
  }

  it('has reporting, asking and the menu on it, except where reports do not belong (C85)', () => {
    for (const item of ITEMS) {
      const card = cardOf(item);
      const shown = titles(card);
      assert.equal(shown.at(-2), 'Menu', item);
      const asks = shown.includes('Advies vragen');
      const reports = shown.includes('Signaal melden') || shown.includes('Meld deze signalen');
      assert.equal(asks && reports, item !== 'deur.integriteit', item);
    }
  });

  it('begins its last row with Verder while a report is under way, so that it is not lost', () => {
    for (const item of ITEMS) {
      const sets = partsOfType(cardOf(item, { resume: STEP }), 'ActionSet');
      const row = sets.at(-2);
      const [first] = partsOfType(row, 'Action.Execute');
      assert.deepEqual(first?.['data'], { v: 1, verb: 'intake.resume', id: STEP }, item);
      assert.ok(!titles(cardOf(item)).includes('Verder'), item);
    }
  });

  it('can be reached from the two menu items without typing', () => {
    const seen = new Set<string>();
    const walk = (item: string): void => {
      if (seen.has(item)) return;
      seen.add(item);
      for (const action of partsOfType(cardOf(item), 'Action.Execute')) {
        if (action['verb'] === 'info.show' && isPart(action['data'])) {
          walk(textOf(action['data'], 'id'));
        }
      }
    };
    for (const start of ['kaarten', 'wie']) walk(start);
    // The doors stand in the menu and on the first pages of a report.
    const missed = ITEMS.filter((item) => !seen.has(item) && !item.startsWith('deur.'));
    assert.deepEqual(missed, []);
  });

  it('can be reached in the channel from Wie doet wat alone', () => {
    const seen = new Set<string>();
    const walk = (item: string): void => {
      if (seen.has(item)) return;
      seen.add(item);
      follow(cardOf(item, { place: 'channel' }));
    };
    const follow = (card: Card): void => {
      for (const action of partsOfType(card, 'Action.Execute')) {
        if (action['verb'] === 'info.show' && isPart(action['data'])) {
          walk(textOf(action['data'], 'id'));
        }
        // What teams can follow stands behind what was agreed with them.
        if (action['verb'] === 'desk.training' && !seen.has('opleiding')) follow(training(facts()));
      }
    };
    walk('wie');
    assert.deepEqual(
      ITEMS.filter((item) => !seen.has(item) && !item.startsWith('deur.')),
      [],
    );
  });

  it('never leads to itself', () => {
    for (const item of ITEMS) {
      for (const place of ['personal', 'channel'] as const) {
        assert.ok(!leadsTo(cardOf(item, { place })).includes(`info.show ${item}`), item);
      }
    }
  });

  it('asks for nothing in the channel but what to look for', () => {
    for (const item of ITEMS) {
      const inputs = partsOfType(cardOf(item, { place: 'channel' }), 'Input.');
      assert.deepEqual(
        inputs.map((input) => textOf(input, 'id')),
        item === 'wie' ? ['zoek'] : [],
        item,
      );
    }
  });

  it('is Dutch in the channel, whatever language is asked for', () => {
    for (const item of ITEMS) {
      assert.equal(
        reads(item, { place: 'channel', language: 'en' }),
        reads(item, { place: 'channel' }),
      );
    }
  });

  it('has a name in both languages, and no two items beside each other have the same', () => {
    for (const language of ['nl', 'en'] as const) {
      const named = ITEMS.filter((item) => !item.startsWith('zorg.')).map((item) =>
        titleOf(item, language, facts()),
      );
      assert.ok(named.every((title) => title !== undefined && title.trim() !== ''));
      assert.deepEqual(
        named.filter((title, index) => named.indexOf(title) !== index),
        [],
      );
    }
  });

  it('has Hulp as the way back in the channel, and none of the personal chat', () => {
    for (const item of ITEMS) {
      assert.equal(leadsTo(cardOf(item, { place: 'channel' })).at(-1), 'desk.help', item);
      assert.ok(!leadsTo(cardOf(item)).includes('desk.help'), item);
    }
  });

  it('calls one thing Opleiding in the channel: what was agreed (C17)', () => {
    for (const item of ITEMS) {
      for (const action of partsOfType(cardOf(item, { place: 'channel' }), 'Action.Execute')) {
        if (action['title'] === 'Opleiding') assert.equal(action['verb'], 'desk.training', item);
      }
    }
    for (const item of ['wie', 'kaarten']) {
      assert.ok(leadsTo(cardOf(item, { place: 'channel' })).includes('desk.training'), item);
      assert.ok(leadsTo(cardOf(item)).includes('info.show opleiding'), item);
    }
  });

  it('is called an example while a blocking decision is open (C90)', () => {
    const known = facts({ example: true });
    for (const place of ['personal', 'channel'] as const) {
      assert.match(reads('wie', { place }, known), /^Voorbeeld, niet vastgesteld\n/);
    }
  });

  it('says in plain Dutch what we say ourselves', () => {
    // Names of partners and of who offers a training, tasks of the plan and sources are quoted.
    const ours = ITEMS.filter((item) => !/^(partner|taken|overleg|opleiding)/.test(item)).flatMap(
      (item) =>
        reads(item)
          .split('\n')
          .filter((line) => !/^(Bron|Signalen van)|^</.test(line))
          .flatMap(plainDutchProblems)
          .map((problem) => `${item}: ${problem}`),
    );
    assert.deepEqual(ours, []);
  });
});
