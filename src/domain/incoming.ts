import type { Reply } from './card.ts';
import type { ChatAddress } from './conversation.ts';
import type { Colleague } from './dossier.ts';
import type { Instant } from './ids.ts';
import type { Sensitive } from './sensitive.ts';

/** Whoever acts, as the tenant knows them. `id` is the Entra object id where there is one. */
export interface Person {
  readonly id: string;
  readonly name: Sensitive<string>;
}

/** How somebody is named in a record; Teams does not always tell a name. */
export function asColleague({ id, name }: Person): Colleague {
  const known = name.reveal();
  return { id, name: known === '' ? 'Iemand zonder naam' : known };
}

/** What a person does, freed of the channel's protocol. */
export type Action =
  /** Typed words. */
  | { readonly kind: 'text'; readonly text: Sensitive<string> }
  /** A pressed button: what its card carries (`verb`, `id`) and what was filled in. */
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly id: string | undefined;
      readonly inputs: Sensitive<Readonly<Record<string, string>>>;
      /** The message on which the button stands, where the channel tells it. */
      readonly message: string | undefined;
    }
  /** Words that were sent before, as they read now. */
  | { readonly kind: 'edited'; readonly text: Sensitive<string> }
  /** A message of the person was deleted. */
  | { readonly kind: 'deleted' }
  /** The app was removed: messages do not arrive any more. */
  | { readonly kind: 'departure' }
  /** Somebody became a member of the team or channel. */
  | { readonly kind: 'joined'; readonly people: readonly Person[] }
  /** The app was installed or the chat was opened for the first time. */
  | { readonly kind: 'arrival' }
  /** Something that we do not read: a picture, a file, a reaction. */
  | { readonly kind: 'unreadable' };

/** An activity in somebody's personal chat with the bot. */
export interface PersonalIncoming {
  readonly place: 'personal';
  readonly from: Person;
  readonly at: Instant;
  readonly address: ChatAddress;
  readonly action: Action;
}

/** An activity in a channel. `thread` is the conversation id with its root message. */
export interface ChannelIncoming {
  readonly place: 'channel';
  readonly from: Person;
  readonly at: Instant;
  readonly channel: string;
  /** The team that the channel is in, where it is told. */
  readonly team?: string | undefined;
  readonly thread: string;
  readonly action: Action;
}

export type Incoming = PersonalIncoming | ChannelIncoming;

/**
 * What the bot does with an activity. `reply` is the answer to a press and goes out in the very
 * response; replies to typed words are sent as messages by the application itself, which may go on
 * working (settling records, sending) after this resolves.
 */
export type Handle = (incoming: Incoming) => Promise<Reply | undefined>;
