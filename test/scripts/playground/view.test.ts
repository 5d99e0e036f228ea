import assert from 'node:assert/strict';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import {
  BOT,
  CHANNEL,
  EMPLOYEE_CHAT,
  employee,
  functionaris,
} from '../../../scripts/playground/people.ts';
import type { LocalPerson } from '../../../scripts/playground/people.ts';
import type { Play } from '../../../scripts/playground/play.ts';
import { freePort } from '../../../scripts/playground/ports.ts';
import { plays } from '../../support/plays.ts';
import { PageConfig } from '../../../scripts/playground/view-config.ts';

const Spoken = z.looseObject({
  action: z.string(),
  actionConversationId: z.string(),
  message: z.looseObject({ text: z.string() }),
});

const Receipt = z.looseObject({ messageId: z.string(), postConversationId: z.string() });

const Activity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  name: z.string().optional(),
  from: z.looseObject({ id: z.string(), aadObjectId: z.string(), name: z.string().optional() }),
  conversation: z.looseObject({ id: z.string() }),
});

/** Calls until the answer is there. */
async function eventually<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(25);
  }
  throw new Error('It did not happen within ten seconds.');
}

describe('a view on the real Playground', function () {
  this.timeout(60_000);
  const { start: startPlay, endAll } = plays();

  let folder: string;
  let log: FileHandle;
  let play: Play;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signaalpunt-view-'));
    log = await open(join(folder, 'bot.log'), 'w');
    const started = await startPlay({
      script: 'test/support/stand-in-bot.ts',
      ...{ botPort: await freePort(), firstPort: 0 },
      ...{ env: { PATH: process.env['PATH'] }, output: log.fd },
    });
    if ('refused' in started) throw new Error(started.refused);
    play = started;
  });

  after(async () => {
    await endAll();
    await log.close();
    await rm(folder, { recursive: true });
  });

  const address = (person: LocalPerson) => play.addresses.get(person.id) ?? '';
  const post = async (person: LocalPerson, path: string, body: unknown) => {
    const response = await fetch(address(person) + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const configOf = async (person: LocalPerson) => {
    const response = await fetch(`${address(person)}/_internal/v1/config`);
    return PageConfig.parse(await response.json()).config;
  };
  /** What reached the bot, with this text. */
  const arrived = (text: string) =>
    eventually(async () => {
      const lines = (await readFile(join(folder, 'bot.log'), 'utf8')).trim().split('\n');
      const activities = lines
        .filter((line) => line !== '')
        .map((line) => Activity.parse(JSON.parse(line)));
      return activities.find((activity) => (activity.text ?? activity.name ?? '').includes(text));
    });
  const say = (person: LocalPerson, conversation: string, text: string, mentions: unknown[] = []) =>
    post(person, `/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, {
      ...{ text, textFormat: 'plain', from: { id: person.id }, mentions },
    });

  /** Loads the page as a browser does, without drawing it. */
  const openPage = async (person: LocalPerson) => {
    await (await fetch(address(person))).text();
    const texts: string[] = [];
    const stream = new WebSocket(
      `${address(person).replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`,
    );
    stream.addEventListener('message', (event) => {
      const spoken = Spoken.parse(JSON.parse(String(event.data)));
      texts.push(spoken.message.text);
    });
    const { personalChat } = await configOf(person);
    await eventually(() => (stream.readyState === WebSocket.OPEN ? true : undefined));
    const chat = encodeURIComponent(personalChat.id);
    await post(person, `/_debug/conversation/${chat}/installation`, {});
    return {
      chat: personalChat.id,
      hears: (text: string) => eventually(() => texts.find((one) => one.includes(text))),
      texts,
      close: () => {
        stream.close();
      },
    };
  };

  it('is the employee’s at the first address and the functionaris’s at the second', async () => {
    const [first, second] = [await configOf(employee), await configOf(functionaris)];
    assert.equal(first.currentUser.id, employee.id);
    assert.equal(first.personalChat.id, EMPLOYEE_CHAT);
    assert.equal(second.currentUser.id, functionaris.id);
    assert.notEqual(second.personalChat.id, EMPLOYEE_CHAT);
  });

  it('brings a press to the bot as coming from that person', async () => {
    const said = await say(employee, CHANNEL.id, 'iets om op te drukken');
    const { messageId, postConversationId } = Receipt.parse(JSON.parse(said.text));
    const answer = await post(functionaris, '/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      conversation: { id: postConversationId },
      from: { id: functionaris.id },
      replyToId: messageId,
      value: { action: { type: 'Action.Execute', verb: 'claim', data: {} }, trigger: 'manual' },
    });
    assert.equal(answer.status, 200, answer.text);
    const { from } = await arrived('adaptiveCard/action');
    assert.equal(from.id, functionaris.id);
    assert.equal(from.aadObjectId, functionaris.aadObjectId);
  });

  it('shows a page that is opened later, and again, what was said before', async () => {
    const text = 'dit was er al';
    await say(employee, EMPLOYEE_CHAT, text);
    await arrived(text);
    for (const when of ['later', 'again']) {
      const page = await openPage(employee);
      await page.hears(`Je zei: ${text}`);
      assert.equal(page.texts.filter((one) => one === text).length, 1, when);
      page.close();
    }
  });

  it('gives the functionaris a chat of their own, which the employee does not see', async () => {
    const [hers, his] = [await openPage(functionaris), await openPage(employee)];
    await say(functionaris, hers.chat, 'alleen voor mij');
    const { from, conversation } = await arrived('alleen voor mij');
    assert.equal(from.name, functionaris.name);
    assert.equal(conversation.id, hers.chat);
    await hers.hears('Je zei: alleen voor mij');
    await say(employee, EMPLOYEE_CHAT, 'alleen voor de melder');
    await his.hears('Je zei: alleen voor de melder');
    assert.equal(
      his.texts.some((text) => text.includes('alleen voor mij')),
      false,
    );
    assert.equal(
      hers.texts.some((text) => text.includes('alleen voor de melder')),
      false,
    );
    hers.close();
    his.close();
  });

  it('brings what the functionaris types in the channel to the bot and to the others', async () => {
    const his = await openPage(employee);
    const mention = { mentioned: { id: BOT.id, name: BOT.name }, text: `<at>${BOT.name}</at>` };
    await say(functionaris, CHANNEL.id, `<at>${BOT.name}</at> overzicht`, [mention]);
    const { from, conversation } = await arrived('overzicht');
    assert.equal(from.aadObjectId, functionaris.aadObjectId);
    assert.match(conversation.id, new RegExp(`^${CHANNEL.id.replaceAll('.', '\\.')};messageid=`));
    await his.hears(`${functionaris.name}: ${BOT.name} overzicht`);
    await his.hears('Je zei: ');
    his.close();
  });

  it('gives the bot the chat that somebody has, by either id of that person', async () => {
    const { personalChat } = await configOf(functionaris);
    for (const id of [functionaris.id, functionaris.aadObjectId]) {
      const answer = await post(employee, '/_connector/v3/conversations', { members: [{ id }] });
      assert.deepEqual(JSON.parse(answer.text), { id: personalChat.id });
    }
  });
});
