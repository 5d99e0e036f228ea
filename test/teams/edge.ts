import { createServer } from '../../src/http/create-server.ts';
import { createTeams } from '../../src/teams/create-teams.ts';
import type { TeamsOptions } from '../../src/teams/teams.ts';
import type { Log, LogFields } from '../../src/application/ports/log.ts';
import type { Card, Reply } from '../../src/domain/card.ts';
import type { Handle, Incoming } from '../../src/domain/incoming.ts';
import type { Send } from '../../src/application/ports/outside.ts';
import { post, startConnector, TENANT } from '../support/connector.ts';
import type { Answer, Connector } from '../support/connector.ts';

/** The whole edge for a test: real HTTP in, a real connector out, a `handle` that is watched. */
export interface Edge {
  readonly url: string;
  readonly connector: Connector;
  readonly send: Send;
  /** Everything that reached `handle`, in order. */
  readonly handled: readonly Incoming[];
  readonly serviceUrls: readonly string[];
  readonly lines: readonly LogLine[];
  readonly post: (activity: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields;
}

export function recordLog(): { readonly log: Log; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: string) =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ level, message, fields });
    };
  return {
    lines,
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
  };
}

export const aCard: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Kies wat je wilt doen.' }],
};

/** Answers a press with a card and everything else with nothing, as the application does. */
export function answerPresses(incoming: Incoming): Promise<Reply | undefined> {
  return Promise.resolve(incoming.action.kind === 'press' ? { card: aCard } : undefined);
}

export async function startEdge(
  handle: Handle = answerPresses,
  options: Partial<TeamsOptions> = {},
): Promise<Edge> {
  const connector = await startConnector();
  const { log, lines } = recordLog();
  const handled: Incoming[] = [];
  const serviceUrls: string[] = [];
  const teams = createTeams({
    app: undefined,
    tenantId: TENANT,
    local: true,
    log,
    handle: (incoming) => {
      handled.push(incoming);
      return handle(incoming);
    },
    seenServiceUrl: (url) => {
      serviceUrls.push(url);
    },
    ...options,
  });
  const server = createServer({
    receive: teams.process,
    ready: () => Promise.resolve({ ready: true, problems: [] }),
    log,
  });
  const listening = await server.listen(0, '127.0.0.1');
  if (listening.kind === 'failed') throw new Error(listening.code);
  const url = `http://127.0.0.1:${String(listening.port)}/api/messages`;
  return {
    url,
    connector,
    send: teams.send,
    handled,
    serviceUrls,
    lines,
    post: (activity, headers) => post(url, activity, headers),
    close: async () => {
      await server.close(1000);
      await teams.close();
      await connector.close();
    },
  };
}
