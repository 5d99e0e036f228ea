import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Feed, FeedMessage } from './feed.ts';
import { BOT } from './people.ts';
import { parseJson } from './upstream.ts';
import type { Answer, Letter } from './upstream.ts';

const Created = z.looseObject({ id: z.string() });

const Activity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() }))
    .optional(),
  attachmentLayout: z.string().optional(),
  suggestedActions: z.unknown().optional(),
});
type Activity = z.infer<typeof Activity>;

/**
 * Tells the feed what the bot said in the chat of somebody whom the Playground does not show, in
 * the words in which the Playground would have told its pages.
 *
 * @param letter what the bot sent to the connector
 * @param answer what the Playground answered
 */
export function mirrorChat(feed: Feed, chat: string, letter: Letter, answer: Answer): void {
  const activity = Activity.safeParse(parseJson(letter.body)).data;
  if (activity === undefined || answer.status >= 300) return;
  if (activity.type === 'typing') {
    feed.add({ action: 'typing', actionConversationId: chat });
    return;
  }
  if (activity.type !== 'message') return;
  const id = Created.safeParse(parseJson(answer.body)).data?.id;
  const action = letter.method === 'PUT' ? 'updateMessage' : 'createMessage';
  for (const [index, part] of split(activity).entries()) {
    // Of a message that it cuts in two the Playground tells no ids; the bot cannot change it either.
    const messageId = index === 0 && id !== undefined ? id : randomUUID();
    feed.add({ action, actionConversationId: chat, message: message(messageId, part) });
  }
}

/** Text and attachments become messages of their own, except in a carousel. */
function split(activity: Activity): Activity[] {
  if (activity.attachmentLayout === 'carousel') return [activity];
  const text = activity.text === undefined ? [] : [{ ...activity, attachments: undefined }];
  const cards = (activity.attachments ?? []).map((one) => ({
    ...activity,
    text: undefined,
    attachments: [one],
  }));
  return [...text, ...cards];
}

function message(messageId: string, part: Activity): FeedMessage {
  return {
    messageId,
    timestamp: Date.now(),
    from: { id: BOT.id },
    ...(part.text === undefined
      ? {}
      : { text: part.text, textFormat: part.textFormat ?? 'markdown' }),
    attachments: (part.attachments ?? []).map(({ contentType, content }) => ({
      contentType,
      content,
    })),
    attachmentLayout: part.attachmentLayout ?? 'list',
    mentions: [],
    ...(part.suggestedActions === undefined ? {} : { suggestedActions: part.suggestedActions }),
  };
}
