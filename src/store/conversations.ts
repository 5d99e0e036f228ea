import { join } from 'node:path';
import type {
  ForgetConversation,
  ListConversations,
  ReadConversation,
  WriteConversation,
} from '../application/ports/conversations.ts';
import { PersonKey } from '../domain/ids.ts';
import { removeDurably } from './durable-file.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import { orLeaveOut } from './leave-out.ts';
import { conversationKind } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';
import { makeSeenRevisions } from './seen-revisions.ts';

export interface ConversationPorts {
  readonly readConversation: ReadConversation;
  readonly writeConversation: WriteConversation;
  readonly forgetConversation: ForgetConversation;
  readonly listConversations: ListConversations;
}

/** Conversations, each in a file named after the key of its person. */
export function conversationPorts(
  cabinet: Cabinet,
  folder: string,
  turns: Turns,
  guard: Guard,
): ConversationPorts {
  const records = recordsOf(conversationKind, cabinet);
  const seen = makeSeenRevisions();

  return {
    readConversation: guard.port((person) =>
      turns.inTurn(person, async () => {
        // Gone first: a read that fails says nothing of what stands there.
        seen.take(person);
        const stored = await records.read(folder, person);
        if (stored !== undefined) seen.saw(person, stored.revision);
        return stored;
      }),
    ),
    writeConversation: guard.port((conversation, revision) =>
      turns.inTurn(conversation.person, async () => {
        const { person } = conversation;
        const known = seen.take(person);
        if (revision === 0) {
          return (await records.create(folder, person, conversation)) ? 'written' : 'conflict';
        }
        const current = known ?? (await records.look(folder, person))?.revision;
        if (current !== revision) return 'conflict';
        await records.replace(folder, person, conversation, revision + 1);
        return 'written';
      }),
    ),
    forgetConversation: guard.port((person) =>
      turns.inTurn(person, () => {
        seen.take(person);
        return removeDurably(cabinet.disk.fileSystem, join(folder, person));
      }),
    ),
    listConversations: async function* () {
      const names = await guard.port(() => cabinet.disk.fileSystem.readdir(folder))();
      const readOne = guard.port((person: PersonKey) =>
        turns.inTurn(person, () => orLeaveOut(cabinet, () => records.read(folder, person))),
      );
      for (const name of names) {
        const person = PersonKey.safeParse(name).data;
        const conversation = person && (await readOne(person));
        if (conversation !== undefined) yield conversation;
      }
    },
  };
}
