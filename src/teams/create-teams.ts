import { instant } from '../domain/ids.ts';
import type { Log } from '../application/ports/log.ts';
import { Adapter } from './adapter.ts';
import type { Activity } from './activity.ts';
import { apologyAnswer, FAILED, newReference, refusal, unauthenticated } from './answers.ts';
import { createAsk } from './ask.ts';
import { Authentication, Unauthenticated } from './authentication.ts';
import { sendFollowUp } from './follow-up.ts';
import { createAgent, createHttpClient } from './http-client.ts';
import { isExecute, readActivity } from './read-activity.ts';
import { createListMembers, createOpenChat } from './people.ts';
import { createSend } from './send.ts';
import { serve } from './serve.ts';
import type { ServeOptions, Turn } from './serve.ts';
import { allowServiceUrls } from './service-url.ts';
import type { Teams, TeamsOptions } from './teams.ts';

export type { App, Teams } from './teams.ts';

/** Longest time for one attempt to send, in milliseconds (design: 10 s). */
const SEND_LIMIT = 10_000;

/**
 * Teams on one side, `handle` on the other: authenticates, reads and checks what comes in, answers
 * presses in the response, and sends messages.
 */
export function createTeams(options: TeamsOptions): Teams {
  const { app, cloud, tenantId, local, log, handle, seenServiceUrl } = options;
  const allows = allowServiceUrls({ local, hosts: options.allowedHosts });
  const agent = createAgent();
  const httpClient = createHttpClient(agent);
  const authentication = new Authentication({ app, cloud, httpClient, log });
  const adapter = new Adapter(authentication);
  const ask = createAsk({ connector: authentication.connector, allows, log });
  const limit = options.sendLimit ?? SEND_LIMIT;
  const send = createSend(ask, tenantId, limit);
  const serving: ServeOptions = {
    tenantId,
    handle,
    seenServiceUrl,
    log,
    now: options.now ?? (() => instant(Date.now())),
  };

  const runTurn = async (authorization: string, activity: Activity): Promise<Turn> => {
    try {
      const turn = await adapter.receive(authorization, activity, () => serve(activity, serving));
      return turn ?? failedTurn(activity, log);
    } catch (error) {
      if (!(error instanceof Unauthenticated)) {
        return failedTurn(activity, log);
      }
      log.warn('a sender could not be authenticated', {
        code: error.temporary ? 'KEYS_UNAVAILABLE' : 'UNAUTHENTICATED',
      });
      return { answer: unauthenticated(error.temporary), followUps: [] };
    }
  };

  return {
    process: async (request, respond) => {
      const read = readActivity(request.body, allows);
      if (read.kind === 'refused') {
        log.warn('a request was refused', { code: read.code });
        respond(refusal(read.code));
        return;
      }
      const turn = await runTurn(request.authorization, read.activity);
      respond(turn.answer);
      for (const followUp of turn.followUps) {
        await sendFollowUp(followUp, read.activity.serviceUrl, { send, log });
      }
    },
    send,
    openChat: createOpenChat(ask, { bot: `28:${app?.id ?? 'local'}`, tenantId, limit }),
    listMembers: createListMembers(ask),
    close: () => agent.destroy(),
  };
}

/** A mistake of ours or of the SDK, outside everything that guards a turn. */
function failedTurn(activity: Activity, log: Log): Turn {
  const reference = newReference();
  log.error('a turn failed outside its own error handling', { code: 'TURN_FAILED', reference });
  return { answer: isExecute(activity) ? apologyAnswer(reference) : FAILED, followUps: [] };
}
