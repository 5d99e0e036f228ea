import assert from 'node:assert/strict';
import { FormKind } from '../../src/domain/form.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { isPart } from '../support/card-parts.ts';
import type { Part } from '../support/card-parts.ts';
import { CHANNEL, channelPress, channelText, chatOf, people } from '../support/connector.ts';
import { cardIn, post, startConnector } from '../support/connector.ts';
import type { Connector, Press } from '../support/connector.ts';
import { buttonsOf, titlesOf } from '../support/person.ts';
import { eventually, personalChatOf, sendShortReport } from './support/chat.ts';
import { deskOf, pressOn, readsAs } from './support/desk-colleague.ts';

const LIST_MESSAGE = '1700000000001';
const WORDS = ['hulp', 'overzicht', 'mijn tickets', 'agenda', 'zoek', 'nieuw', 'zoek busje'];
const TICKET_PRESSES = [
  'ticket.show',
  'ticket.claim',
  'ticket.recheck',
  'ticket.details',
  'ticket.more',
];

describe('every button that the channel ever showed', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;
  let ticket: Ticket;
  /** Every card that somebody got as an answer. */
  const answered: Part[] = [];

  const theTicket = async (): Promise<Ticket> => {
    const [found, ...more] = await bot.tickets();
    assert.ok(found !== undefined && more.length === 0);
    return found;
  };
  const settled = (): Promise<void> =>
    eventually('nothing is pending', async () => (await theTicket()).pending.length === 0, 30_000);

  /** Fatima opens everything there is, sends some of it, and closes the ticket. */
  before(async () => {
    connector = await startConnector();
    bot = await bots.make();
    await bot.start();
    const noor = personalChatOf(bot, connector, people.noor, '1763000000001');
    await sendShortReport(noor, 'Een busje haalt elke dag mensen op.', 'Vertrouwelijk');
    await settled();
    const { id, card } = await theTicket();
    const fatima = deskOf(bot, connector, people.fatima, card?.message ?? '');
    const note = (): void => {
      answered.push(fatima.card());
    };
    for (const verb of TICKET_PRESSES) {
      await fatima.pressVerb(verb, id);
      note();
    }
    await fatima.pressVerb('ticket.history', `${id}.0`);
    note();
    for (const kind of FormKind.options) {
      if (kind === 'sluiten' || kind === 'nieuw') continue;
      await fatima.pressVerb('ticket.form', `${id}.${kind}`);
      note();
      for (const title of ['Verder', 'Voorbeeld', 'Terug', 'Annuleren']) {
        if (!titlesOf(fatima.card()).includes(title)) continue;
        await fatima.press(title);
        note();
      }
    }
    await fatima.pressVerb('ticket.form', `${id}.notitie`);
    await fatima.press('Vastleggen');
    note();
    await fatima.pressVerb('ticket.form', `${id}.vraag`);
    const question = await fatima.fillToEnd('Versturen', { text: 'Hoe laat was dat?' });
    note();
    await fatima.send(question);
    note();
    const lists = deskOf(bot, connector, people.fatima, LIST_MESSAGE);
    for (const verb of ['desk.overview', 'desk.mine', 'desk.agenda']) {
      await lists.pressVerb(verb, '0');
      answered.push(lists.card());
    }
    for (const verb of ['desk.search-form', 'desk.new', 'desk.hand-over', 'desk.help']) {
      await lists.pressVerb(verb);
      answered.push(lists.card());
    }
    for (const text of WORDS) {
      await post(
        bot.messages,
        channelText(text, { serviceUrl: connector.url, root: LIST_MESSAGE }),
      );
    }
    await fatima.pressVerb('ticket.form', `${id}.sluiten`);
    note();
    const last = await fatima.fillToEnd('Sluiten', { uitkomst: 'onbekend' });
    await fatima.send(last);
    note();
    await settled();
    ticket = await theTicket();
    assert.equal(ticket.status, 'gesloten', fatima.words());
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  /** Every button of every card, with the message that it stands on. */
  const everyPress = (): readonly { press: Press; message: string }[] => {
    const shown = connector.accepted.flatMap(({ conversation, activity }) =>
      conversation.startsWith(CHANNEL)
        ? (activity.attachments ?? []).flatMap(({ content }) => (isPart(content) ? [content] : []))
        : [],
    );
    const message = ticket.card?.message ?? '';
    const presses = [...shown, ...answered].flatMap((card) =>
      buttonsOf(card).map((button) => {
        const press = pressOn(card, button, { tekst: 'Nog iets.' });
        const inList = press.verb.startsWith('desk.') || press.inputs?.['list'] !== undefined;
        return { press, message: inList ? LIST_MESSAGE : message };
      }),
    );
    const each = new Map(presses.map((one) => [JSON.stringify(one), one]));
    return [...each.values()];
  };

  /** What nobody may change in a closed ticket: all but who looked and who tried. */
  const essence = (found: Ticket): unknown => ({
    ...found,
    history: found.history.filter(
      ({ what }) => !['geweigerd', 'details-bekeken', 'geschiedenis-bekeken'].includes(what),
    ),
    pending: [],
    attempts: [],
  });

  it('is answered with a card after a restart, and changes nothing in a closed ticket (C42)', async () => {
    const presses = everyPress();
    const verbs = new Set(presses.map(({ press }) => press.verb));
    for (const verb of ['form.send', 'form.preview', 'form.edit', 'form.cancel', 'ticket.form']) {
      assert.ok(verbs.has(verb), `no ${verb} among ${[...verbs].join(', ')}`);
    }
    assert.ok(presses.length > 60, String(presses.length));
    const before = essence(ticket);
    const heard = connector.messages(chatOf(people.noor)).length;
    assert.equal(await bot.end('SIGTERM'), 0);
    await bot.start();
    for (const from of [people.fatima, people.daan]) {
      for (const { press, message } of presses) {
        const here = { from, serviceUrl: connector.url, message, root: message };
        const card = cardIn(await post(bot.messages, channelPress(press, here)));
        const words = readsAs(card);
        assert.notEqual(words, '', press.verb);
        assert.doesNotMatch(words, /Er is niets gewijzigd/, `${press.verb} ${press.id ?? ''}`);
      }
    }
    assert.deepEqual(essence(await theTicket()), before);
    assert.equal(connector.messages(chatOf(people.noor)).length, heard, 'the reporter heard of it');
  });
});
