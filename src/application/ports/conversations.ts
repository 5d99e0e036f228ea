import type { Conversation } from '../../domain/conversation.ts';
import type { PersonKey } from '../../domain/ids.ts';
import type { Stored } from './tickets.ts';

/** Reads what the bot remembers of a personal chat. Throws `StoreError` when it cannot. */
export type ReadConversation = (person: PersonKey) => Promise<Stored<Conversation> | undefined>;

/** Writes it if it still stands at `revision`; 0 means that it does not exist yet. Durable. */
export type WriteConversation = (
  conversation: Conversation,
  revision: number,
) => Promise<'written' | 'conflict'>;

/** Removes everything the bot remembers of a personal chat. Removing nothing is no error. */
export type ForgetConversation = (person: PersonKey) => Promise<void>;

/** All conversations, in no order; for the daily sweep. A damaged one is put aside and left out. */
export type ListConversations = () => AsyncIterable<Stored<Conversation>>;

/** The keyed hash under which a person is kept. The same for the life of the data folder. */
export type KeyOfPerson = (personId: string) => PersonKey;
