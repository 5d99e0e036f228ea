import assert from 'node:assert/strict';
import type { Outbound } from '../../../src/domain/delivery.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { content } from '../../dialogs/facts.ts';
import { everyText } from '../../support/card-parts.ts';
import { atReview, recordingBot } from '../recording-bot.ts';

const FG = '5e57a1d0-0000-4000-8000-000000000009';
const known = { content: { ...content, roles: { ...content.roles, fg: [FG] } } };
const sem = { id: 'sem', name: conceal('Sem Bakker') };
const nameless = { id: 'sem', name: conceal('') };

function place(message: Outbound): string {
  return message.kind === 'post' ? message.channel : message.conversation;
}

/** Where it was told, and in which words. */
async function joined(
  people: readonly (typeof sem)[],
  options: Parameters<typeof recordingBot>[0],
) {
  const town = recordingBot({ known, ...options });
  await town.colleague('fatima').act({ kind: 'joined', people });
  return { ...town, places: town.sent.map(place), words: wordsOf(town.sent[0]) };
}

function wordsOf(message: Outbound | undefined): string {
  if (message?.kind === 'post') return everyText(message.card).join('\n');
  return '';
}

describe('somebody who joins the team or channel (C100)', () => {
  it('is told by name in the channel and to the functionaris gegevensbescherming', async () => {
    const { places, words } = await joined([sem], {});
    assert.deepEqual(places, ['19:functionaris@thread.tacv2', `a:${FG}`]);
    assert.match(words, /Sem Bakker/);
    assert.match(words, /Kijk of dat klopt/);
  });

  it('is named from the list of members when Teams gives no name', async () => {
    const members = [{ id: 'sem', name: 'Sem Bakker' }];
    assert.match((await joined([nameless], { members })).words, /Sem Bakker/);
  });

  it('is told without a name when nobody knows it', async () => {
    assert.match((await joined([nameless], {})).words, /Teams geen naam geeft/);
  });

  it('is told to whoever holds an open ticket, once', async () => {
    const town = recordingBot({ known });
    for (const reporter of ['anna', 'bas']) {
      const person = town.person(reporter);
      await person.presses((await atReview(person)).card, 'Versturen');
    }
    const fatima = town.colleague('fatima');
    for (const id of town.memory.tickets.keys()) await fatima.sends('ticket.claim', id);
    const before = town.sent.length;
    await fatima.act({ kind: 'joined', people: [sem] });
    assert.deepEqual(town.sent.slice(before).map(place).sort(), [
      '19:functionaris@thread.tacv2',
      `a:${FG}`,
      'a:fatima',
    ]);
  });

  it('is tried again for a while', async () => {
    let tries = 0;
    const fails = (message: Outbound) => {
      if (message.kind !== 'post') return undefined;
      tries += 1;
      return tries < 3 ? ({ kind: 'later', afterMs: undefined } as const) : undefined;
    };
    assert.match((await joined([sem], { fails })).words, /Sem Bakker/);
    assert.equal(tries, 3);
  });

  it('of another team concerns nobody here', async () => {
    const town = recordingBot({ known });
    await town.colleague('fatima').act({ kind: 'text', text: conceal('overzicht') });
    const before = town.sent.length;
    await town.colleague('x', '19:elsewhere').act({ kind: 'joined', people: [sem] });
    assert.equal(town.sent.length, before);
  });

  it('stands in the log as a number', async () => {
    const { lines } = await joined([sem], {});
    assert.deepEqual(
      lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields),
      [{ count: 1 }],
    );
  });
});
