import { join } from 'node:path';
import type {
  ForgetConversation,
  ReadConversation,
  WriteConversation,
} from '../application/ports/conversations.ts';
import { removeDurably } from './durable-file.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import { conversationKind } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';

export interface ConversationPorts {
  readonly readConversation: ReadConversation;
  readonly writeConversation: WriteConversation;
  readonly forgetConversation: ForgetConversation;
}

/** Conversations, each in a file named after the key of its person. */
export function conversationPorts(
  cabinet: Cabinet,
  folder: string,
  turns: Turns,
  guard: Guard,
): ConversationPorts {
  const records = recordsOf(conversationKind, cabinet);

  return {
    readConversation: guard.port((person) =>
      turns.inTurn(person, () => records.read(folder, person)),
    ),
    writeConversation: guard.port((conversation, revision) =>
      turns.inTurn(conversation.person, async () => {
        const { person } = conversation;
        if (revision === 0) {
          return (await records.create(folder, person, conversation)) ? 'written' : 'conflict';
        }
        const current = await records.look(folder, person);
        if (current?.revision !== revision) return 'conflict';
        await records.replace(folder, person, conversation, revision + 1);
        return 'written';
      }),
    ),
    forgetConversation: guard.port((person) =>
      turns.inTurn(person, () => removeDurably(cabinet.disk.fileSystem, join(folder, person))),
    ),
  };
}
