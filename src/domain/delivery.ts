import type { Card } from './card.ts';

/** One message that leaves us, and where it goes. */
export type Outbound =
  /** A new post with a card in a channel; starts a thread. */
  | {
      readonly kind: 'post';
      readonly channel: string;
      readonly card: Card;
      readonly summary: string;
    }
  /** The card of an existing message, in a thread or a personal chat, becomes this one. */
  | {
      readonly kind: 'edit';
      readonly conversation: string;
      readonly message: string;
      readonly card: Card;
      readonly summary: string;
    }
  /** A new message in a thread or a personal chat: a card, or a plain line of text. */
  | {
      readonly kind: 'message';
      readonly conversation: string;
      readonly body: { readonly card: Card } | { readonly text: string };
      readonly summary: string;
    };

/** A new message in the personal chat with a colleague, which has to be looked up before it leaves. */
export interface ToColleague {
  readonly kind: 'to-colleague';
  /** The colleague's id in the tenant. */
  readonly person: string;
  readonly card: Card;
  readonly summary: string;
}

/** How one attempt to send ended. */
export type Outcome =
  /** Accepted; where the message stands now. */
  | { readonly kind: 'delivered'; readonly conversation: string; readonly message: string }
  /** Nobody knows whether it was accepted: the connection broke or nothing came back in time. */
  | { readonly kind: 'unclear' }
  /** Not accepted, a repeat can help: 429, 412, 5xx, connection refused. */
  | { readonly kind: 'later'; readonly afterMs: number | undefined }
  /** Not accepted, and a human has to mend something: 401, 403, 413, conversation not found. */
  | { readonly kind: 'blocked'; readonly reason: string }
  /** The message that was to be edited is not there any more: 404 on an edit. */
  | { readonly kind: 'gone' };
