import type { Outbound, Outcome } from '../domain/delivery.ts';
import type { Send } from '../application/ports/outside.ts';
import type { Ask, Conversations } from './ask.ts';
import { outgoingActivity } from './outgoing-activity.ts';

type NewConversation = Parameters<Conversations['createConversation']>[0];

/**
 * Sends over the SDK's connector: one POST or PUT per call.
 *
 * @param limit how long one attempt may take in all, in milliseconds
 * @param tenantId goes with a new post, where it is known
 */
export function createSend(ask: Ask, tenantId: string | undefined, limit: number): Send {
  return (message, serviceUrl) =>
    ask({ serviceUrl, limit, what: message.kind }, (conversations) =>
      deliver(conversations, message, tenantId),
    );
}

async function deliver(
  conversations: Conversations,
  message: Outbound,
  tenantId: string | undefined,
): Promise<Outcome> {
  const activity = outgoingActivity(message);
  switch (message.kind) {
    case 'post': {
      // The SDK's type asks for a bot and a whole activity; Teams asks for neither.
      const parameters = {
        isGroup: true,
        channelData: { channel: { id: message.channel } },
        activity,
        ...(tenantId === undefined ? {} : { tenantId }),
      } as NewConversation;
      const created: { readonly id?: string; readonly activityId?: string } =
        await conversations.createConversation(parameters);
      return whereItStands(message.channel, created.id, created.activityId);
    }
    case 'edit': {
      const { conversation, message: id } = message;
      await conversations.updateActivity(conversation, id, activity);
      return { kind: 'delivered', conversation, message: id };
    }
    case 'message': {
      const { conversation } = message;
      const sent: { readonly id?: string } = await conversations.sendToConversation(
        conversation,
        activity,
      );
      return sent.id === undefined || sent.id === ''
        ? { kind: 'unclear' }
        : { kind: 'delivered', conversation, message: sent.id };
    }
  }
}

/**
 * The thread and the root message of a new post. Teams answers with the conversation id
 * `19:…;messageid=<n>`, in which `<n>` is the id that an edit needs; `activityId` says the same
 * where it is given.
 */
function whereItStands(
  channel: string,
  id: string | undefined,
  activityId: string | undefined,
): Outcome {
  const root = id === undefined ? undefined : /;messageid=(\d+)$/.exec(id)?.[1];
  if (id !== undefined && root !== undefined) {
    return { kind: 'delivered', conversation: id, message: root };
  }
  if (activityId !== undefined && /^\d+$/.test(activityId)) {
    return {
      kind: 'delivered',
      conversation: `${channel};messageid=${activityId}`,
      message: activityId,
    };
  }
  return { kind: 'unclear' };
}
