import { CloudAdapter } from 'botbuilder';
import type { Activity as SdkActivity } from 'botbuilder';
import type { Activity } from './activity.ts';
import type { Authentication } from './authentication.ts';

/**
 * The SDK's adapter without its HTTP side, which writes errors to the console and sends their text
 * to whoever asked.
 */
export class Adapter extends CloudAdapter {
  constructor(authentication: Authentication) {
    super(authentication);
    // Our turns do not throw. Should one do so, this does not either: there is no result then.
    this.onTurnError = () => Promise.resolve();
  }

  /**
   * Authenticates the sender, then runs the turn.
   *
   * @returns what the turn came to; `undefined` when it failed
   * @throws Unauthenticated when the sender is not who may talk to us; the turn did not run
   */
  async receive<T>(
    authorization: string,
    activity: Activity,
    turn: () => Promise<T>,
  ): Promise<T | undefined> {
    const results: T[] = [];
    await this.processActivity(authorization, asSdkActivity(activity), async () => {
      results.push(await turn());
    });
    return results[0];
  }
}

/** Only what was read and checked goes into the SDK; what else came along cannot steer it. */
function asSdkActivity(activity: Activity): SdkActivity {
  const { conversation } = activity;
  return {
    type: activity.type,
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    from: { id: activity.from.id, name: '' },
    recipient: { id: activity.recipient.id, name: '' },
    conversation: {
      id: conversation.id,
      name: '',
      isGroup: conversation.conversationType !== 'personal',
      conversationType: conversation.conversationType ?? '',
    },
    text: '',
    label: '',
    valueType: '',
    localTimezone: '',
    callerId: '',
    listenFor: [],
  };
}
