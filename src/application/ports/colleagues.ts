import type { ChatAddress } from '../../domain/conversation.ts';
import type { Sensitive } from '../../domain/sensitive.ts';
import type { Colleague } from '../../domain/ticket.ts';

/**
 * Remembers who was seen in the channel, and where the personal chat with somebody of the desk is.
 * Without an address the one that is known stays. Writes nothing when nothing is new.
 */
export type RememberColleague = (
  colleague: Colleague,
  address: Sensitive<ChatAddress> | undefined,
) => Promise<void>;

/** Everybody who was seen in the channel, by name. */
export type ListColleagues = () => Promise<readonly Colleague[]>;

/** Where the personal chat with this colleague is, if they ever wrote there. */
export type AddressOfColleague = (person: string) => Promise<Sensitive<ChatAddress> | undefined>;
