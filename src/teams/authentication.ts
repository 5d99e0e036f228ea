import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity as SdkActivity } from 'botbuilder';
import { AuthenticationError, ClaimsIdentity, ConnectorFactory } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ConnectorClient,
  ConnectorClientOptions,
  UserTokenClient,
} from 'botframework-connector';
import type { Log } from '../application/ports/log.ts';
import { keepConnectors } from './connectors.ts';
import type { ConnectorFor } from './connectors.ts';
import { looksLikeChannelToken } from './channel-token.ts';
import { withQuietConsole } from './quiet-console.ts';
import type { App, Cloud } from './teams.ts';

/** Thrown where the sender of an activity is not known. Carries no detail. */
export class Unauthenticated extends Error {
  /** True when the sender may be right and the keys to tell could not be fetched: try again. */
  readonly temporary: boolean;

  constructor(temporary: boolean) {
    super('unauthenticated');
    this.name = 'Unauthenticated';
    this.temporary = temporary;
  }
}

/**
 * The SDK's authentication, in both directions, with what it does per turn done once: the client
 * for outgoing messages is kept per service URL, and the one for user tokens, which we never use,
 * is made once.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  /** The client to send with, kept per service URL. */
  readonly connector: ConnectorFor;
  readonly #factory: ConnectorFactory;
  readonly #app: App | undefined;
  readonly #issuer: string | undefined;
  readonly #log: Log;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(options: {
    readonly app: App | undefined;
    readonly cloud: Cloud | undefined;
    readonly httpClient: NonNullable<ConnectorClientOptions['httpClient']>;
    readonly log: Log;
  }) {
    const { app, cloud, httpClient, log } = options;
    super({ ...credentialsOf(app), ...settingsOf(cloud) }, undefined, undefined, undefined, {
      httpClient,
    });
    this.#app = app;
    this.#issuer = cloud?.issuer;
    this.#log = log;
    // Both claims, as the SDK's own adapter makes them for messages that nobody asked for.
    const id = app?.id ?? '';
    const self = new ClaimsIdentity([
      { type: 'aud', value: id },
      { type: 'appid', value: id },
    ]);
    const factory = this.createConnectorFactory(self);
    this.connector = keepConnectors((serviceUrl) => factory.create(serviceUrl));
    this.#factory = new KeptConnectors(this.connector);
  }

  /** @throws {@link Unauthenticated}, and nothing else */
  override async authenticateRequest(
    activity: SdkActivity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    if (
      this.#app !== undefined &&
      !looksLikeChannelToken(authorization, this.#app.tenantId, this.#issuer)
    ) {
      throw new Unauthenticated(false);
    }
    try {
      const result = await withQuietConsole(
        () => super.authenticateRequest(activity, authorization),
        () => {
          this.#log.warn('the token check of the SDK complained', { code: 'SDK_OUTPUT' });
        },
      );
      return { ...result, connectorFactory: this.#factory };
    } catch (error) {
      throw new Unauthenticated(isTemporary(error));
    }
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }
}

/** The kept connectors in the form that the SDK's adapter asks for. */
class KeptConnectors extends ConnectorFactory {
  readonly #connector: ConnectorFor;

  constructor(connector: ConnectorFor) {
    super();
    this.#connector = connector;
  }

  override create(serviceUrl: string): Promise<ConnectorClient> {
    return this.#connector(serviceUrl);
  }
}

/** The keys of the channel could not be fetched: an answer other than 401, or no connection. */
function isTemporary(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode >= 500;
  return error instanceof Error && 'type' in error && error.type === 'system';
}

function credentialsOf(app: App | undefined): Record<string, string> {
  if (app === undefined) return {};
  return {
    MicrosoftAppId: app.id,
    MicrosoftAppPassword: app.password,
    MicrosoftAppTenantId: app.tenantId,
    MicrosoftAppType: app.type,
  };
}

/** The SDK wants either all of these or none. */
function settingsOf(cloud: Cloud | undefined): Record<string, string> {
  if (cloud === undefined) return {};
  return {
    ToChannelFromBotLoginUrl: cloud.loginUrl,
    ToChannelFromBotOAuthScope: cloud.scope,
    ToBotFromChannelTokenIssuer: cloud.issuer,
    ToBotFromChannelOpenIdMetadataUrl: cloud.openIdUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdUrl,
    OAuthUrl: cloud.loginUrl,
    CallerId: '',
  };
}
