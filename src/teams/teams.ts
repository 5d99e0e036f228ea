import type { Handle } from '../domain/incoming.ts';
import type { Log } from '../application/ports/log.ts';
import type { ListMembers, Now, OpenChat, Send } from '../application/ports/outside.ts';

/** The credentials of the bot in Entra. */
export interface App {
  readonly id: string;
  /** Empty for a managed identity, which has none. */
  readonly password: string;
  readonly tenantId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
}

/** Where tokens come from, for another cloud than the public one, or a test. */
export interface Cloud {
  /** Who signs the tokens that the channel sends. */
  readonly issuer: string;
  /** The OpenID configuration that leads to the keys of those tokens. */
  readonly openIdUrl: string;
  /** Where the bot gets its own token, without the tenant. */
  readonly loginUrl: string;
  /** What the bot asks its own token for. */
  readonly scope: string;
}

export interface TeamsOptions {
  /** `undefined` in local mode: nobody is authenticated, so nobody but this machine may connect. */
  readonly app: App | undefined;
  /** Activities of another tenant, or of none, are refused. `undefined` takes any (local mode). */
  readonly tenantId: string | undefined;
  /** Adds loopback addresses to the service URLs that are talked to. */
  readonly local: boolean;
  readonly log: Log;
  readonly handle: Handle;
  /** Told the service URL of every activity that passed all checks. */
  readonly seenServiceUrl: (url: string) => void;
  /** Hosts of service URLs, `smba.trafficmanager.net` or `*.example.org`. Default: those of Teams. */
  readonly allowedHosts?: readonly string[];
  /** Default: Microsoft's public cloud. */
  readonly cloud?: Cloud;
  readonly now?: Now;
  /** How long one attempt to send may take, in milliseconds. Default 10,000. */
  readonly sendLimit?: number;
}

/** What came in over HTTP: the Authorization header, empty if there was none, and the JSON body. */
export interface MessageRequest {
  readonly authorization: string;
  readonly body: unknown;
}

/** What goes back: a status and a JSON body, or no body. */
export interface MessageAnswer {
  readonly status: number;
  readonly body?: object;
}

export interface Teams {
  /**
   * Serves one activity. Calls `respond` exactly once, as soon as the answer is known, and resolves
   * when everything that belongs to the activity is done. Never rejects.
   */
  readonly process: (
    request: MessageRequest,
    respond: (answer: MessageAnswer) => void,
  ) => Promise<void>;
  readonly send: Send;
  readonly openChat: OpenChat;
  readonly listMembers: ListMembers;
  /** Lets go of the connections that are kept open. */
  readonly close: () => Promise<void>;
}
