import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { isPart, parts, partsOfType, textOf } from '../support/card-parts.ts';
import type { Part } from '../support/card-parts.ts';
import { CHANNEL, chatOf, people, startConnector } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import { cardsOf, colleagueAt, eventually, numberIn, personalChatOf } from './support/chat.ts';
import type { Chat } from './support/chat.ts';

/** Stands in every free field; nobody else in the world says it. */
const MARKER = 'Zilverreiger';

/** What to choose so that every question comes up; the first choice elsewhere. */
const CHOICES: Readonly<Record<string, string>> = { 'gaat-over': 'allebei', gemeente: 'elders' };

/** What was filled in where, over the whole test. */
interface Filled {
  /** The ids of the free fields in which the marker was typed. */
  readonly fields: Set<string>;
  /** The team as it stood in the list. */
  team: string;
}

describe('what a person writes', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  const filled: Filled = { fields: new Set(), team: '' };
  let connector: Connector;
  let bot: BotProcess;
  let noor: Chat;
  let colleague: Chat;
  let ticket: Ticket;
  /** All answers to presses, in which everything may stand. */
  const answered: string[] = [];

  const theTicket = async (): Promise<Ticket> => {
    const [found] = await bot.tickets();
    assert.ok(found !== undefined);
    return found;
  };
  /** What a colleague looks at may hold back an edit of the card; everything else has gone out. */
  const settled = (): Promise<void> =>
    eventually('everything is delivered', async () => {
      const { card, pending } = await theTicket();
      return card !== undefined && pending.every(({ kind }) => kind === 'channel-card');
    });
  const lastMessage = (): unknown => cardsOf(connector, people.noor).filter(isPart).at(-1);
  const typed = async (text: string): Promise<void> => {
    const before = cardsOf(connector, people.noor).length;
    await noor.type(text);
    await eventually('a reply', () => cardsOf(connector, people.noor).length > before);
    noor.lookAt(lastMessage());
  };

  before(async () => {
    connector = await startConnector();
    bot = await bots.make();
    await bot.start();
    noor = personalChatOf(bot, connector, people.noor, '1763000000001');

    await typed(`Ik zag een ${MARKER} bij de achterdeur`);
    await report(noor, filled);
    answered.push(noor.words());
    numberIn(noor.words());
    await settled();
    ticket = await theTicket();

    colleague = colleagueAt(bot, connector, ticket.card?.message ?? '');
    await colleague.pressVerb('ticket.claim', ticket.id);
    await colleague.press('Ja');
    answered.push(colleague.words());
    await ask('ticket.ask');
    await noor.pressVerb('mine.open', ticket.id);
    await answerInCard();
    await ask('ticket.ask');
    await typed(`Het was toen ${MARKER} weer`);
    await noor.press(`Ja, bij ${ticket.number}`);
    await noor.pressVerb('mine.add-send', ticket.id, { text: `${MARKER} aanvulling` });
    await noor.pressVerb('mine.withdraw-send', ticket.id, { text: `${MARKER} reden` });
    await ask('ticket.feedback');
    await colleague.pressVerb('ticket.details', ticket.id);
    answered.push(colleague.words());
    // Words in the middle of another intake, and words that are danger.
    await noor.pressVerb('menu.short');
    await typed(`Bij de ingang stond ${MARKER} te wachten`);
    for (const answer of ['Nee', 'Vertrouwelijk', 'Nee']) await noor.press(answer);
    await typed(`Ook later zag ik ${MARKER} nog een keer`);
    await typed(`Bij ${MARKER} om de hoek`);
    await typed(`Nog iets over ${MARKER} achter in de straat`);
    assert.ok(noor.words().includes('Versturen'), noor.words());
    await typed(`Hij heeft een mes en ${MARKER} is bang`);
    await settled();
    ticket = await theTicket();
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  /** A question or feedback, with the preview before it. */
  const ask = async (verb: string): Promise<void> => {
    await colleague.pressVerb(verb, ticket.id);
    await colleague.press('Voorbeeld', { text: `Wat is ${MARKER}?` });
    await colleague.press('Versturen');
    if (!colleague.words().includes('Vraag aan melder')) await colleague.press('Versturen');
    await settled();
  };

  const answerInCard = async (): Promise<void> => {
    const { dialogue } = await theTicket();
    const entry = `${ticket.id}.${dialogue.at(-1)?.id ?? ''}`;
    await noor.pressVerb('message.open', entry);
    answered.push(noor.words());
    await noor.pressVerb('message.answer', entry, { answer: `${MARKER} antwoord` });
  };

  /** Everything that went to the channel, with its threads. */
  const inChannel = (): string =>
    JSON.stringify(
      connector.requests
        .filter(({ conversation }) => conversation.startsWith(CHANNEL))
        .map(({ body, path }) => [path, body]),
    );

  it('was written in every free field there is', () => {
    assert.deepEqual([...filled.fields].sort(), [
      'adres',
      'andere-gemeente',
      'persoon-omschrijving',
      'veilig-bereiken',
      'verhaal',
      'voertuigen',
      'waar',
      'wanneer',
    ]);
    assert.deepEqual(
      ticket.dialogue.map(({ kind }) => kind),
      ['vraag', 'antwoord', 'vraag', 'antwoord', 'aanvulling', 'intrekverzoek', 'terugkoppeling'],
    );
    for (const { text } of ticket.dialogue) assert.ok(text.reveal().includes(MARKER));
  });

  it('stands in the answers to presses, of the reporter and of the functionaris', () => {
    const [, readOut, question, details] = answered;
    for (const answer of [readOut, question, details]) assert.ok(answer?.includes(MARKER));
  });

  it('is in no log line, at trace', () => {
    assert.ok(bot.lines.length > 5);
    for (const line of bot.lines) {
      for (const secret of [MARKER, 'Noor', people.noor.aadObjectId, people.noor.id]) {
        assert.ok(!line.includes(secret), line);
      }
    }
  });

  it('is in no file under the data folder as it was written', async () => {
    const files = await filesUnder(bot.dataDir);
    assert.ok(files.length > 4);
    for (const path of files) {
      const bytes = await readFile(path);
      for (const secret of [MARKER, 'Noor', people.noor.aadObjectId, 'smba', '127.0.0.1']) {
        assert.ok(!bytes.includes(secret), `${path} holds ${secret}`);
        assert.ok(!path.includes(secret), path);
        const hidden = Buffer.from(secret).toString('base64').slice(0, -3);
        assert.ok(!bytes.includes(hidden), `${path} holds ${secret} in base64`);
      }
    }
  });

  it('is in no message of the personal chat', () => {
    const sent = connector.requests.filter(
      ({ conversation }) => conversation === chatOf(people.noor),
    );
    assert.ok(sent.length > 5);
    assert.ok(!JSON.stringify(sent.map(({ body }) => body)).includes(MARKER));
    for (const { activity } of sent) assert.equal(activity.summary, 'Je hebt een bericht.');
  });

  it('is in no card and no line of the channel', () => {
    assert.ok(inChannel().includes(ticket.number));
    assert.ok(!inChannel().includes(MARKER));
  });

  it('tells nobody who a confidential reporter is', () => {
    assert.notEqual(filled.team, '');
    const [, readOut, , details] = answered;
    for (const text of [inChannel(), readOut ?? '', details ?? '']) {
      for (const secret of ['Noor', 'de Wit', filled.team, people.noor.aadObjectId]) {
        assert.ok(!text.includes(secret), `tells ${secret}`);
      }
    }
    assert.ok(inChannel().includes('vertrouwelijk'));
    assert.ok(details?.includes('vertrouwelijk'));
  });
});

/** Fills in every page whole, in confidence, and sends. */
async function report(chat: Chat, filled: Filled): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const card = chat.card();
    const titles = partsOfType(card, 'Action.Execute').map((one) => textOf(one, 'title'));
    if (titles.includes('Versturen')) {
      await chat.press('Versturen');
      return;
    }
    const next = ['Nee', 'Vertrouwelijk', 'Verder'].find((title) => titles.includes(title));
    assert.ok(next !== undefined, chat.words());
    await chat.press(next, inputsFor(card, filled));
  }
  assert.fail('the report does not end');
}

function inputsFor(card: Part, filled: Filled): Record<string, string> {
  return Object.fromEntries(
    partsOfType(card, 'Input.').map((input) => [textOf(input, 'id'), valueFor(input, filled)]),
  );
}

function valueFor(input: Part, filled: Filled): string {
  const id = textOf(input, 'id');
  if (textOf(input, 'type') === 'Input.Date') return '2026-11-20';
  if (textOf(input, 'type') === 'Input.Text') {
    filled.fields.add(id);
    return `${MARKER} ${id}`;
  }
  const choices = parts(input['choices']);
  const [first] = choices;
  assert.ok(first !== undefined);
  if (id === 'team') filled.team = textOf(first, 'title');
  return CHOICES[id] ?? textOf(first, 'value');
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
