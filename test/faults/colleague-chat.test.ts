import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { chatOf, people, personalText, post, startConnector } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import { buttonsOf } from '../support/person.ts';
import { isPart } from '../support/card-parts.ts';
import { eventually, personalChatOf, sendShortReport } from './support/chat.ts';
import { deskOf, readsAs } from './support/desk-colleague.ts';
import type { AtDesk } from './support/desk-colleague.ts';

const STORY = 'Zilverreiger achter de zaak.';

/** The roles of a municipality in which everybody has one of their own. */
const ROLES = {
  functionaris: [people.fatima.aadObjectId],
  deputy: [people.daan.aadObjectId, people.bas.aadObjectId],
  manager: [people.ingrid.aadObjectId],
  fg: [],
  brp: [],
};

describe('a message in the own chat of a colleague (C100, C102)', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;
  let content: string;
  let reports = 0;

  before(async () => {
    content = await mkdtemp(join(tmpdir(), 'signaalpunt-roles-'));
    await cp('content/soest', content, { recursive: true });
    await writeFile(join(content, 'rollen.json'), JSON.stringify(ROLES));
    connector = await startConnector();
    bot = await bots.make({ CONTENT_DIR: content });
    await bot.start();
  });
  afterEach(() => {
    connector.heal();
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
    await rm(content, { recursive: true, force: true });
  });

  /** A ticket that Fatima shielded for Daan and Bas, and those three at its card. */
  const shielded = async () => {
    reports += 1;
    const message = `176300000000${String(reports)}`;
    const noor = personalChatOf(bot, connector, people.noor, message);
    const number = await sendShortReport(noor, STORY, 'Vertrouwelijk');
    const ticket = async (): Promise<Ticket> => {
      const found = (await bot.tickets()).find((one) => one.number === number);
      assert.ok(found !== undefined);
      return found;
    };
    await eventually('the card is there', async () => (await ticket()).card !== undefined);
    const { id, card } = await ticket();
    const at = (who: (typeof people)[keyof typeof people]): AtDesk =>
      deskOf(bot, connector, who, card?.message ?? '');
    const fatima = at(people.fatima);
    await fatima.pressVerb('ticket.claim', id);
    await fatima.press('Nee');
    await fatima.pressVerb('ticket.form', `${id}.afschermen`);
    const named = `${people.daan.aadObjectId},${people.bas.aadObjectId}`;
    await fatima.send(await fatima.fillToEnd('Afschermen', { personen: named }));
    return { id, number, ticket, daan: at(people.daan), bas: at(people.bas) };
  };

  const opened = (person: { readonly aadObjectId: string }) =>
    connector.requests.filter(
      ({ kind, conversation }) => kind === 'open' && conversation === person.aadObjectId,
    ).length;
  const unreachable = ({ history }: Ticket) =>
    history.filter(({ what }) => what === 'collega-niet-bereikbaar').length;
  const settled = (ticket: () => Promise<Ticket>): Promise<void> =>
    eventually('the message is no longer pending', async () =>
      (await ticket()).pending.every(({ kind }) => kind !== 'colleague-message'),
    );

  it('reaches one who never wrote to the bot, in a chat that is opened for it', async () => {
    const { id, number, ticket, daan } = await shielded();
    await daan.pressVerb('ticket.details', id);
    assert.doesNotMatch(daan.words(), /Zilverreiger/);
    await settled(ticket);
    assert.equal(opened(people.daan), 1);
    const [card, ...more] = connector.shown(chatOf(people.daan));
    assert.ok(isPart(card) && more.length === 0);
    assert.match(readsAs(card), new RegExp(number));
    assert.doesNotMatch(JSON.stringify(card), /Zilverreiger/);
    const [button] = buttonsOf(card);
    const chat = personalChatOf(bot, connector, people.daan);
    await chat.pressVerb(button?.verb ?? '', button?.id);
    assert.match(chat.words(), /Zilverreiger/);
    assert.equal(unreachable(await ticket()), 0);
  });

  it('is given up when their chat is forbidden, and the history says so', async () => {
    const { id, ticket, bas } = await shielded();
    connector.failWhen(({ kind }) =>
      kind === 'open' ? { kind: 'status', status: 403 } : undefined,
    );
    await bas.pressVerb('ticket.details', id);
    await eventually('the history says so', async () => unreachable(await ticket()) === 1);
    await settled(ticket);
    assert.deepEqual(connector.shown(chatOf(people.bas)), []);
    await bas.pressVerb('ticket.details', id);
    await eventually('once more', async () => unreachable(await ticket()) === 2);
  });

  it('goes to the chat in which they write, once they do', async () => {
    const before = opened(people.bas);
    await post(
      bot.messages,
      personalText('hallo', { from: people.bas, serviceUrl: connector.url }),
    );
    const { id, ticket, bas } = await shielded();
    const shown = connector.shown(chatOf(people.bas)).length;
    await bas.pressVerb('ticket.details', id);
    await settled(ticket);
    assert.equal(opened(people.bas), before, 'no chat had to be opened');
    assert.equal(connector.shown(chatOf(people.bas)).length, shown + 1);
  });
});
