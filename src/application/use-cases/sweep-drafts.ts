import { isExpired, withoutDialog } from '../../domain/conversation.ts';
import type { Instant, PersonKey } from '../../domain/ids.ts';
import type { Lock } from '../keyed-lock.ts';
import type {
  ForgetConversation,
  ListConversations,
  ReadConversation,
  WriteConversation,
} from '../ports/conversations.ts';

interface Ports {
  readonly listConversations: ListConversations;
  readonly readConversation: ReadConversation;
  readonly writeConversation: WriteConversation;
  readonly forgetConversation: ForgetConversation;
  readonly lock: Lock;
}

/** Deletes half-finished reports a week after the last touch, also of people who never come back. */
export async function sweepDrafts(ports: Ports, now: Instant): Promise<number> {
  let swept = 0;
  for await (const { value } of ports.listConversations()) {
    if (value.dialog === undefined || !isExpired(value.dialog, now)) continue;
    const { person } = value;
    swept += await ports.lock(`person:${person}`, () => sweepOne(ports, person, now));
  }
  return swept;
}

/** Looks once more under the person's lock: they may have come back meanwhile. */
async function sweepOne(ports: Ports, person: PersonKey, now: Instant): Promise<number> {
  const stored = await ports.readConversation(person);
  if (stored?.value.dialog === undefined || !isExpired(stored.value.dialog, now)) return 0;
  const rest = withoutDialog(stored.value);
  if (rest === 'forget') await ports.forgetConversation(person);
  else await ports.writeConversation(rest, stored.revision);
  return 1;
}
