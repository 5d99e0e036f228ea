import { z } from 'zod';

/**
 * What the Playground tells its pages over their websocket, as far as we need to know it. The rest
 * of a message (text, cards, mentions) is passed on as it is.
 */
export const FeedMessage = z.looseObject({
  messageId: z.string(),
  /** Milliseconds since 1970. */
  timestamp: z.number(),
  from: z.looseObject({ id: z.string() }),
  /** Set on a new post in a channel: the id of the thread that it opens. */
  postConversationId: z.string().optional(),
});
export type FeedMessage = z.infer<typeof FeedMessage>;

export const FeedAction = z.discriminatedUnion('action', [
  z.looseObject({
    action: z.enum(['createMessage', 'updateMessage']),
    actionConversationId: z.string(),
    message: FeedMessage,
  }),
  z.looseObject({ action: z.literal('typing'), actionConversationId: z.string() }),
]);
export type FeedAction = z.infer<typeof FeedAction>;

/** Somebody who looks. */
export interface Listener {
  /** The id of the person who looks. */
  readonly viewer: string;
  readonly sees: (conversation: string) => boolean;
  readonly send: (action: FeedAction) => void;
}

export interface Feed {
  /**
   * @param action what was said
   * @param author the id of the person who typed it, whose page shows it already
   */
  readonly add: (action: FeedAction, author?: string) => void;
  /**
   * @param history whether the listener is told first what was said before
   * @returns the way to stop listening
   */
  readonly listen: (listener: Listener, history: 'with' | 'without') => () => void;
}

/**
 * Everything said in the Playground since it started. The Playground forgets it: a page that is
 * opened later, or again, is empty there. Here such a page gets every message once, in its newest
 * form, so that the ticket of an hour ago still stands in the channel.
 */
export function createFeed(): Feed {
  const said = new Map<string, FeedAction & { readonly message: FeedMessage }>();
  const listeners = new Set<Listener>();

  const keep = (action: FeedAction): boolean => {
    if (action.action === 'typing') return true;
    const known = said.get(action.message.messageId);
    if (action.action === 'createMessage') {
      if (known !== undefined) return false;
      said.set(action.message.messageId, action);
      return true;
    }
    // A page breaks on a change of a message that it never got, so nobody is told of such a change.
    if (known === undefined) return false;
    const message = { ...known.message, ...action.message };
    said.set(action.message.messageId, { ...known, message });
    return true;
  };

  return {
    add: (action, author) => {
      if (!keep(action)) return;
      for (const listener of listeners) {
        if (listener.viewer === author || !listener.sees(action.actionConversationId)) continue;
        listener.send(action);
      }
    },
    listen: (listener, history) => {
      for (const action of history === 'with' ? said.values() : []) {
        if (listener.sees(action.actionConversationId)) listener.send(action);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
