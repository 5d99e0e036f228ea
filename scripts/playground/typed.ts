import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { FeedMessage } from './feed.ts';
import { BOT, employee } from './people.ts';
import type { LocalPerson } from './people.ts';
import { ask, jsonAnswer, parseJson } from './upstream.ts';
import type { Answer, Letter } from './upstream.ts';

const Said = z.looseObject({
  from: z.looseObject({ id: z.string() }),
  text: z.string(),
  textFormat: z.string().default('plain'),
  mentions: z
    .array(z.looseObject({ mentioned: z.looseObject({ id: z.string() }), text: z.string() }))
    .default([]),
});

const Receipt = z.looseObject({
  messageId: z.string(),
  timestamp: z.number(),
  postConversationId: z.string().optional(),
});

/** What came of a typed message: the answer for the page, and what the other pages are told. */
export interface Typed {
  readonly answer: Answer;
  /** Undefined when the Playground refused it. */
  readonly message?: FeedMessage;
}

/**
 * Sends what somebody typed. The Playground tells the bot that its current user typed it, whoever
 * did; so for the others it keeps the message only, and the bot is told by us, as the Playground
 * would: of everything in a personal chat, in a channel of what mentions the bot.
 *
 * @param personal whether the conversation is a personal chat
 */
export async function sendTyped(
  origin: string,
  person: LocalPerson,
  conversation: string,
  personal: boolean,
  letter: Letter,
): Promise<Typed> {
  const said = Said.safeParse(parseJson(letter.body)).data;
  const keep = (answer: Answer) => kept(said, personal ? undefined : person, answer);
  if (said === undefined || person === employee) return keep(await ask(origin, letter));

  const silent = { ...letter, body: JSON.stringify({ ...said, mentions: [] }) };
  const typed = keep(personal ? ownReceipt() : await ask(origin, silent));
  if (typed.message === undefined) return typed;
  if (personal || said.mentions.some(({ mentioned }) => mentioned.id === BOT.id)) {
    const { text, textFormat, mentions } = said;
    const entities = mentions.map((mention) => ({ type: 'mention', ...mention }));
    const thread = typed.message.postConversationId ?? conversation;
    await tellBot(origin, person, thread, { type: 'message', text, textFormat, entities });
  }
  return typed;
}

/** The Playground takes no message into a personal chat without telling the bot. */
const ownReceipt = (): Answer =>
  jsonAnswer(200, { messageId: randomUUID(), timestamp: Date.now() });

/** @param author whom to name: among several people a page shows only a face */
function kept(
  said: z.infer<typeof Said> | undefined,
  author: LocalPerson | undefined,
  answer: Answer,
): Typed {
  const receipt = Receipt.safeParse(parseJson(answer.body)).data;
  if (said === undefined || receipt === undefined || answer.status >= 300) return { answer };
  const words = said.text.replaceAll(/<\/?at>/g, '');
  const text = author === undefined ? words : `${author.name}: ${words}`;
  const message = { attachments: [], attachmentLayout: 'list', ...said, text, mentions: [] };
  return { answer, message: { ...message, ...receipt } };
}

/**
 * Tells the bot that somebody opened a conversation. The Playground would say that its current user
 * did.
 */
export const announce = (
  origin: string,
  person: LocalPerson,
  conversation: string,
): Promise<Answer> =>
  tellBot(origin, person, conversation, { type: 'installationUpdate', action: 'add' });

const Template = z.looseObject({ conversation: z.looseObject({ id: z.string() }) });

/** Sends the bot an activity, from the Playground's template for the conversation. */
async function tellBot(
  origin: string,
  person: LocalPerson,
  conversation: string,
  activity: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const [place = conversation] = conversation.split(';');
  const query = new URLSearchParams({ conversationId: place, type: 'install' });
  const found = await ask(origin, {
    method: 'GET',
    url: `/_internal/v1/customActivities/template?${query.toString()}`,
    body: '',
    contentType: 'application/json',
  });
  const template = Template.safeParse(parseJson(found.body)).data;
  if (template === undefined) return found;
  const { id, aadObjectId, name } = person;
  return ask(origin, {
    method: 'POST',
    url: '/_internal/v1/customActivities',
    body: JSON.stringify({
      ...template,
      action: undefined,
      ...activity,
      from: { id, aadObjectId, name },
      conversation: { ...template.conversation, id: conversation },
    }),
    contentType: 'application/json',
  });
}
