import assert from 'node:assert/strict';
import { z } from 'zod';
import { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { everyText, partsOfType, textOf } from '../support/card-parts.ts';
import {
  cardIn,
  channelPress,
  people,
  personalPress,
  post,
  startConnector,
  TENANT,
} from '../support/connector.ts';
import type { Activity, Connector, Press } from '../support/connector.ts';
import {
  buttonOn,
  colleagueAt,
  eventually,
  personalChatOf,
  sendShortReport,
} from './support/chat.ts';

const STORY = 'Zilverreiger achter de zaak.';
const QUESTION = 'Zilverreiger gezien?';

const TICKET_VERBS = [
  'ticket.show',
  'ticket.claim',
  'ticket.recheck',
  'ticket.danger-yes',
  'ticket.danger-no',
  'ticket.danger-unknown',
  'ticket.details',
  'ticket.ask',
  'ticket.feedback',
];
/** What those come down to, each once: the same try within a minute is one. */
const TRIED = ['details', 'gevaar', 'onbekend', 'oppakken', 'terugkoppeling', 'vraag'];
const FORM_VERBS = ['form.preview', 'form.edit', 'form.send', 'form.cancel'];

const REPORT_VERBS = [
  'mine.open',
  'mine.add',
  'mine.add-send',
  'mine.withdraw',
  'mine.withdraw-send',
  'mine.show-name',
  'mine.show-name-send',
];

describe('somebody from outside who replays a button', function () {
  this.timeout(30_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;
  let number: string;
  let ticket: Ticket;
  let form: string;

  before(async () => {
    connector = await startConnector();
    bot = await bots.make({ MICROSOFT_APP_TENANT_ID: TENANT });
    await bot.start();
    const noor = personalChatOf(bot, connector, people.noor, '1763000000001');
    number = await sendShortReport(noor, STORY, 'Vertrouwelijk');
    await settled();
    ticket = await theTicket();
    const colleague = colleagueAt(bot, connector, ticket.card?.message ?? '');
    await colleague.pressVerb('ticket.claim', ticket.id);
    await colleague.press('Nee');
    await colleague.pressVerb('ticket.ask', ticket.id);
    await colleague.press('Voorbeeld', { text: QUESTION });
    await colleague.press('Versturen');
    await colleague.pressVerb('ticket.ask', ticket.id);
    form = buttonOn(colleague.card(), 'Annuleren').id ?? '';
    await colleague.press('Voorbeeld', { text: QUESTION });
    await eventually('the question is in the chat', async () =>
      (await theTicket()).pending.every(({ kind }) => kind === 'channel-card'),
    );
    ticket = await theTicket();
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  const theTicket = async (): Promise<Ticket> => {
    const [found] = await bot.tickets();
    assert.ok(found !== undefined);
    return found;
  };
  const settled = (): Promise<void> =>
    eventually('nothing is pending', async () => (await theTicket()).pending.length === 0);

  /** All that the record holds, secrets included, but for who tried what (C100). */
  const record = async (): Promise<string> => {
    const found = await theTicket();
    const history = found.history.filter(({ what }) => what !== 'geweigerd');
    return JSON.stringify(z.encode(Ticket, { ...found, history }));
  };

  /** What somebody tried, as the record says it. */
  const tried = async ({ aadObjectId }: { readonly aadObjectId: string }) =>
    (await theTicket()).history
      .filter(({ what, by }) => what === 'geweigerd' && by?.id === aadObjectId)
      .map((refusal) => refusal.tried)
      .sort();

  const presses = (): readonly Press[] => [
    ...TICKET_VERBS.map((verb) => ({ verb, id: ticket.id })),
    ...FORM_VERBS.map((verb) => ({ verb, id: form, inputs: { text: 'Van een ander.' } })),
  ];

  /** Sends it and hands back everything that was answered; the record stays as it is. */
  const replay = async (activity: Activity): Promise<{ status: number; text: string }> => {
    const before = await record();
    const sent = connector.requests.length;
    const answer = await post(bot.messages, activity);
    assert.equal(await record(), before, 'the record changed');
    assert.equal(connector.requests.length, sent, 'something was sent');
    for (const secret of ['Zilverreiger', 'Noor', 'Fatima', number, 'Kort']) {
      assert.ok(!answer.text.includes(secret), `the answer tells ${secret}`);
    }
    return answer;
  };

  const sentenceIn = (text: string): string => {
    const card = cardIn({ status: 200, headers: new Headers(), text, body: JSON.parse(text) });
    return everyText(card).join(' | ');
  };

  it('is refused in a personal chat, and learns nothing', async () => {
    for (const press of presses()) {
      const from = { from: people.sem, serviceUrl: connector.url };
      const { text } = await replay(personalPress(press, from));
      assert.match(sentenceIn(text), /werkt alleen in het kanaal van de functionaris/, press.verb);
    }
  });

  it('is refused in another channel, learns nothing, and is recorded (C100)', async () => {
    for (const press of presses()) {
      const { text } = await replay(
        channelPress(press, {
          from: people.sem,
          serviceUrl: connector.url,
          channel: '19:een-ander-kanaal@thread.tacv2',
          root: '1763000000777',
          message: '1763000000777',
        }),
      );
      assert.match(sentenceIn(text), /werkt alleen in het kanaal van de functionaris/, press.verb);
    }
    await eventually(
      'each try stands in the record',
      async () => (await tried(people.sem)).length >= TRIED.length,
    );
    assert.deepEqual(await tried(people.sem), TRIED);
  });

  it('is refused from another tenant, without a reason', async () => {
    for (const press of presses()) {
      const { status, text } = await replay(
        channelPress(press, {
          serviceUrl: connector.url,
          tenantId: '99999999-2222-4333-8444-555555555555',
        }),
      );
      assert.equal(status, 403);
      assert.deepEqual(JSON.parse(text), { code: 'REFUSED' });
    }
  });

  it('cannot send, see or drop the form of a colleague', async () => {
    for (const verb of FORM_VERBS) {
      const { text } = await replay(
        channelPress(
          { verb, id: form, inputs: { text: 'Van een ander.' } },
          {
            from: people.daan,
            serviceUrl: connector.url,
            root: ticket.card?.message ?? '',
            message: ticket.card?.message ?? '',
          },
        ),
      );
      assert.match(sentenceIn(text), /van een collega/, verb);
    }
  });

  it('cannot open, change or answer the report of somebody else', async () => {
    const entry = `${ticket.id}.${ticket.dialogue[0]?.id ?? ''}`;
    const others: readonly Press[] = [
      ...REPORT_VERBS.map((verb) => ({ verb, id: ticket.id, inputs: { text: 'Van een ander.' } })),
      { verb: 'message.open', id: entry },
      { verb: 'message.answer', id: entry, inputs: { answer: 'Van een ander.' } },
    ];
    const answers = new Set<string>();
    const strange = ticket.id.replaceAll(/^.{8}/g, '00000000');
    for (const press of others) {
      const from = { from: people.sem, serviceUrl: connector.url };
      const { text } = await replay(personalPress(press, from));
      const nothing = { ...press, id: press.id?.replace(ticket.id, strange) };
      const { text: absent } = await replay(personalPress(nothing, from));
      assert.equal(text, absent, `${press.verb} tells that the report exists`);
      answers.add(sentenceIn(text));
    }
    assert.equal(answers.size, 1, [...answers].join('\n'));
  });

  it('gets the same answer for a ticket that does not exist', async () => {
    const id = ticket.id.replaceAll(/^.{8}/g, '00000000');
    const { text } = await replay(
      channelPress({ verb: 'ticket.details', id }, { serviceUrl: connector.url }),
    );
    assert.match(sentenceIn(text), /Dit ticket is er niet/);
  });

  it('is told apart from the colleague whose button it is', async () => {
    const colleague = colleagueAt(bot, connector, ticket.card?.message ?? '');
    await colleague.pressVerb('ticket.details', ticket.id);
    assert.ok(colleague.words().includes(STORY));
    assert.ok(partsOfType(colleague.card(), 'Action.').every((one) => textOf(one, 'verb') !== ''));
  });
});
