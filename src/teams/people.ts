import type { ListMembers, OpenChat } from '../application/ports/outside.ts';
import type { Colleague } from '../domain/ticket.ts';
import type { Ask, Conversations } from './ask.ts';

/** How long somebody waits for the names of the channel before going on without, in milliseconds. */
const MEMBERS_LIMIT = 2_000;

/** Small enough for the longest answer that we read; Teams gives at most 500. */
const PAGE_SIZE = 50;

/** A page of members; the last one has no token. */
interface Page {
  readonly members: readonly { id: string; name: string; aadObjectId?: string }[];
  readonly continuationToken?: string;
}

type PageOptions = NonNullable<Parameters<Conversations['getConversationPagedMembers']>[1]>;

type NewConversation = Parameters<Conversations['createConversation']>[0];

/**
 * Opens the personal chat with somebody, for whom the app has to be installed.
 *
 * @param bot the bot's own id in Teams
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export function createOpenChat(
  ask: Ask,
  options: {
    readonly bot: string;
    readonly tenantId: string | undefined;
    readonly limit: number;
  },
): OpenChat {
  const { bot, tenantId, limit } = options;
  return (person, serviceUrl) =>
    ask({ serviceUrl, limit, what: 'message' }, async (conversations) => {
      // The SDK's type asks for a whole activity; a chat is opened without one.
      const parameters = {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: person }],
        ...(tenantId === undefined ? {} : { tenantId, channelData: { tenant: { id: tenantId } } }),
      } as NewConversation;
      const opened: { readonly id?: string } = await conversations.createConversation(parameters);
      return opened.id === undefined || opened.id === ''
        ? { kind: 'unclear' }
        : { kind: 'opened', conversation: opened.id };
    });
}

/** Who is in a channel; of a standard channel these are the members of its team. */
export function createListMembers(ask: Ask): ListMembers {
  return async (channel, serviceUrl) => {
    const answer = await ask(
      { serviceUrl, limit: MEMBERS_LIMIT, what: 'message' },
      async (conversations) => ({
        kind: 'members' as const,
        members: await allMembers(conversations, channel),
      }),
    );
    return answer.kind === 'members' ? answer.members : undefined;
  };
}

async function allMembers(
  conversations: Conversations,
  channel: string,
): Promise<readonly Colleague[]> {
  const members: Colleague[] = [];
  let continuationToken: string | undefined;
  do {
    // The SDK's type asks for a token on the first page too, where there is none.
    const options = { pageSize: PAGE_SIZE, continuationToken } as PageOptions;
    const page: Page = await conversations.getConversationPagedMembers(channel, options);
    for (const { id, aadObjectId, name } of page.members) {
      if (name !== '') members.push({ id: aadObjectId?.toLowerCase() ?? id, name });
    }
    ({ continuationToken } = page);
  } while (continuationToken !== undefined && continuationToken !== '');
  return members;
}
