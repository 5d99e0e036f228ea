import type { ConnectorClient } from 'botframework-connector';
import type { Outbound, Outcome } from '../domain/delivery.ts';
import type { Log } from '../application/ports/log.ts';
import type { Send } from '../application/ports/outside.ts';
import { attempts, SendFailure } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { outcomeOfStatus } from './outcome.ts';
import { outgoingActivity } from './outgoing-activity.ts';
import type { AllowsServiceUrl } from './service-url.ts';

type Conversations = ConnectorClient['conversations'];
type NewConversation = Parameters<Conversations['createConversation']>[0];

/**
 * Sends over the SDK's connector: one POST or PUT per call.
 *
 * @param options.limit how long one attempt may take in all, in milliseconds
 * @param options.tenantId goes with a new post, where it is known
 */
export function createSend(options: {
  readonly connector: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly allows: AllowsServiceUrl;
  readonly tenantId: string | undefined;
  readonly limit: number;
  readonly log: Log;
}): Send {
  const { connector, allows, tenantId, limit, log } = options;
  return async (message, serviceUrl) => {
    // The address comes from a store or an activity of long ago: looked at once more, since our
    // token goes there.
    if (!allows(serviceUrl)) return { kind: 'blocked', reason: 'service-url' };
    const attempt: Attempt = { signal: AbortSignal.timeout(limit), begun: false };
    try {
      return await attempts.run(attempt, () =>
        within(attempt.signal, async () => {
          const { conversations } = await connector(serviceUrl);
          return deliver(conversations, message, tenantId);
        }),
      );
    } catch (error) {
      return outcomeOf(error, attempt, message, log);
    }
  };
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

/** Never looks into the error beyond what is ours: the SDK's errors hold the whole card. */
function outcomeOf(error: unknown, attempt: Attempt, message: Outbound, log: Log): Outcome {
  if (error instanceof SendFailure && error.exchange.kind === 'answered') {
    const { status, retryAfter } = error.exchange;
    return outcomeOfStatus(message.kind, status, retryAfter, Date.now());
  }
  if (attempt.begun) return { kind: 'unclear' };
  if (!(error instanceof SendFailure) && !attempt.signal.aborted) {
    log.warn('no connector to send with, for example because no token was given out', {
      code: 'CONNECTOR_UNAVAILABLE',
    });
  }
  return { kind: 'later', afterMs: undefined };
}

/** Rejects when the signal aborts, whether or not the work has noticed. */
function within<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new SendFailure({ kind: 'unanswered' }));
      },
      { once: true },
    );
    work().then(resolve, reject);
  });
}
