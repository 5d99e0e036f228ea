import type { PersonKey } from '../../domain/ids.ts';
import type { Facts, PersonalDialogs } from '../../domain/turn.ts';
import type { Background } from '../background.ts';
import type { Lock } from '../keyed-lock.ts';
import type {
  ListConversations,
  ReadConversation,
  WriteConversation,
} from '../ports/conversations.ts';
import type { SendReply } from '../send-reply.ts';

interface Ports {
  readonly listConversations: ListConversations;
  readonly readConversation: ReadConversation;
  readonly writeConversation: WriteConversation;
  readonly remind: PersonalDialogs['remind'];
  readonly sendReply: SendReply;
  readonly lock: Lock;
  readonly background: Background;
}

/**
 * Asks people who stopped at the 112 card whether they want to go on (C84). That it was asked is
 * written before it is sent: a message that is lost is better here than one that comes twice.
 *
 * @returns how many people were asked
 */
export async function remindPeople(ports: Ports, facts: Facts): Promise<number> {
  let reminded = 0;
  for await (const { value } of ports.listConversations()) {
    if (ports.remind(value, facts) === undefined) continue;
    const { person } = value;
    reminded += await ports.lock(`person:${person}`, () => remindOne(ports, person, facts));
  }
  return reminded;
}

/** Looks once more under the person's lock: they may have come back meanwhile. */
async function remindOne(ports: Ports, person: PersonKey, facts: Facts): Promise<number> {
  const stored = await ports.readConversation(person);
  if (stored === undefined) return 0;
  const reminder = ports.remind(stored.value, facts);
  if (reminder === undefined) return 0;
  const { keep, card } = reminder;
  if ((await ports.writeConversation(keep, stored.revision)) === 'conflict') return 0;
  ports.background.run(ports.sendReply({ card }, keep.address.reveal(), false));
  return 1;
}
