import { z } from 'zod';
import { EMPLOYEE_CHAT, TENANT, employee, people } from './people.ts';
import type { Answer, Letter } from './upstream.ts';
import { ask, jsonAnswer, parseJson } from './upstream.ts';

/** Everybody's chat with the bot: the Playground's id of the conversation by the person's id. */
export type Chats = ReadonlyMap<string, string>;

const Created = z.looseObject({ id: z.string() });

/**
 * Gives everybody a chat of their own. The Playground knows one personal chat, that of its current
 * user; for the others it makes one when asked, as the bot would ask, but shows it to nobody.
 */
export async function openChats(origin: string): Promise<Chats> {
  const chats = new Map([[employee.id, EMPLOYEE_CHAT]]);
  for (const person of people.filter((other) => other !== employee)) {
    const answer = await ask(origin, {
      method: 'POST',
      url: '/_connector/v3/conversations',
      body: JSON.stringify({ members: [{ id: person.id }], isGroup: false, tenantId: TENANT }),
      contentType: 'application/json',
    });
    chats.set(person.id, Created.parse(parseJson(answer.body)).id);
  }
  return chats;
}

const Wanted = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  activity: z.unknown().optional(),
});

/**
 * Where the bot asks for a chat with one of the people, by either of that person's ids as Teams
 * allows, the chat that this person has.
 *
 * @returns undefined when it asks for something else, which is then up to the Playground
 */
export function existingChat(chats: Chats, letter: Letter): Answer | undefined {
  const wanted = Wanted.safeParse(parseJson(letter.body)).data;
  if (wanted === undefined || wanted.isGroup === true || wanted.activity !== undefined) {
    return undefined;
  }
  const id = wanted.members?.length === 1 ? wanted.members[0]?.id : undefined;
  const person = people.find((someone) => someone.id === id || someone.aadObjectId === id);
  const chat = person === undefined ? undefined : chats.get(person.id);
  return chat === undefined ? undefined : jsonAnswer(201, { id: chat });
}
