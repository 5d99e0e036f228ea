import { z } from 'zod';
import type { LocalPerson } from './people.ts';

const User = z.looseObject({ id: z.string() });
const WithMembers = z.looseObject({ members: z.array(z.string()) });

/** What a page of the Playground asks for first: who it is and whom it can talk to. */
export const PageConfig = z.looseObject({
  config: z.looseObject({
    currentUser: User,
    users: z.array(User),
    personalChat: z.looseObject({ id: z.string() }),
    groupChats: z.array(WithMembers),
    teams: z.array(WithMembers),
  }),
});
export type PageConfig = z.infer<typeof PageConfig>;

/**
 * The same configuration as another of the people sees it: that person is the current user, the
 * current user is one of the others, and the personal chat is that person's own.
 *
 * @param chat the id of the person's chat with the bot
 * @returns the configuration as it was when the person is nobody that the Playground knows
 */
export function configFor(page: PageConfig, person: LocalPerson, chat: string): PageConfig {
  const { config } = page;
  const me = config.users.find((user) => user.id === person.id);
  if (me === undefined) return page;
  const swap = (id: string) => (id === me.id ? config.currentUser.id : id);
  const swapMembers = <T extends { members: string[] }>(place: T): T => ({
    ...place,
    members: place.members.map(swap),
  });
  return {
    ...page,
    config: {
      ...config,
      currentUser: me,
      users: config.users.map((user) => (user === me ? config.currentUser : user)),
      personalChat: { ...config.personalChat, id: chat },
      groupChats: config.groupChats.map(swapMembers),
      teams: config.teams.map(swapMembers),
    },
  };
}
