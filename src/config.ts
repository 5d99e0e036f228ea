import { z } from 'zod';
import { conceal, type Sensitive } from './domain/sensitive.ts';

/** The channel of the Agents Playground that `npm start` configures. */
export const PLAYGROUND_CHANNEL = '19:signaalpunt-functionaris@thread.tacv2';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const KEY_BYTES = 32;
const MAKE_A_KEY =
  "Make one with: node -e \"console.log('k1:' + crypto.randomBytes(32).toString('base64'))\"";

/** A key that records are encrypted with. The first of the list writes, all of them read. */
export interface EncryptionKey {
  readonly id: string;
  readonly key: Sensitive<Uint8Array>;
}

/** How the bot proves who it is. */
export type Credentials =
  | { readonly type: 'SingleTenant'; readonly password: Sensitive<string> }
  | { readonly type: 'UserAssignedMSI' };

/** What the environment says. Everything here was checked; nothing in it can be printed by accident. */
export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly contentDir: string;
  /** Empty in local mode without ENCRYPTION_KEYS: the store makes its own. */
  readonly encryptionKeys: readonly EncryptionKey[];
  /** Absent in local mode. */
  readonly app: { readonly id: string; readonly credentials: Credentials } | undefined;
  /** Activities of another tenant are refused. Absent only in local mode. */
  readonly tenantId: string | undefined;
  /** The functionaris's channel, `19:…@thread.tacv2`. */
  readonly channel: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const Value = z.string().optional();

function setting<T>(read: (value: string) => T | undefined, problem: string) {
  return Value.transform((value, context): T | undefined => {
    if (value === undefined) return undefined;
    const found = read(value);
    if (found === undefined) context.addIssue({ code: 'custom', message: problem });
    return found;
  });
}

/** The variables that the bot reads, each with the sentence for a value that will not do. */
const Environment = z.strictObject({
  PORT: setting(portOf, 'must be a whole number from 0 to 65535; leave it out for 3978.'),
  HOST: setting(
    (value) => (/^[A-Za-z0-9.:-]+$/.test(value) ? value : undefined),
    'must be a host name or an address to listen on; leave it out for 127.0.0.1.',
  ),
  DATA_DIR: Value,
  CONTENT_DIR: Value,
  ENCRYPTION_KEYS: Value.transform((value, context): readonly EncryptionKey[] => {
    const { keys, problems } = keysOf(value);
    for (const message of problems) context.addIssue({ code: 'custom', message });
    return keys;
  }),
  MICROSOFT_APP_ID: setting(
    guidOf,
    'must be the application (client) id, like 00000000-0000-0000-0000-000000000000; it stands on the overview of the app registration in Microsoft Entra.',
  ),
  MICROSOFT_APP_PASSWORD: Value.transform((value) =>
    value === undefined ? undefined : conceal(value),
  ),
  MICROSOFT_APP_TENANT_ID: setting(
    guidOf,
    'must be the directory (tenant) id, like 00000000-0000-0000-0000-000000000000; it stands on the overview of Microsoft Entra ID.',
  ),
  MICROSOFT_APP_TYPE: setting(
    typeOf,
    'must be SingleTenant or UserAssignedMSI. MultiTenant is refused: the bot serves one tenant, and Microsoft makes no new multi-tenant bots.',
  ),
  FUNCTIONARIS_CHANNEL: Value.transform((value, context) => {
    if (value === undefined) return undefined;
    const found = channelOf(value);
    if ('channel' in found) return found;
    context.addIssue({ code: 'custom', message: found.problem });
    return undefined;
  }),
  LOG_LEVEL: setting(
    (value) => LOG_LEVELS.find((level) => level === value.toLowerCase()),
    `must be one of ${LOG_LEVELS.join(', ')}; leave it out for info.`,
  ),
  DATABASE_URL: setting(
    () => undefined,
    'is set, but PostgreSQL is not supported yet. Take it away; records are kept in DATA_DIR.',
  ),
});
type Environment = z.output<typeof Environment>;
type SettingName = keyof Environment;

/** The names of all variables, for `.env.example` and for who passes the environment on. */
export const SETTING_NAMES: readonly string[] = Object.keys(Environment.shape);

/**
 * Reads the environment. Reports every problem at once, each as a sentence that names the variable
 * and says how to get a right value; never what the value was, because it may be a secret.
 *
 * Without MICROSOFT_APP_ID it is local mode: loopback only, everything else has a default.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const given = givenIn(env);
  const read = Environment.safeParse(given);
  if (read.success) {
    const problems = [...missing(given), ...clashes(read.data, given)];
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, config: configOf(read.data) };
  }
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  const right = Object.entries(given).filter(([name]) => !wrong.has(name));
  return {
    ok: false,
    problems: [
      ...read.error.issues.map(inWords),
      ...missing(given),
      ...clashes(Environment.parse(Object.fromEntries(right)), given),
    ],
  };
}

/** The variables that are set, without white space around their values. An empty one is not set. */
type Given = Readonly<Partial<Record<string, string>>>;

function givenIn(env: Readonly<Record<string, string | undefined>>): Given {
  const given: Partial<Record<string, string>> = {};
  for (const name of SETTING_NAMES) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') given[name] = value;
  }
  return given;
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}`;
}

/** What is not set but has to be. Wrong values count as set: they have a sentence of their own. */
function missing(given: Given): readonly string[] {
  const has = (name: SettingName): boolean => given[name] !== undefined;
  if (!has('MICROSOFT_APP_ID')) {
    return (['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TYPE'] as const)
      .filter(has)
      .map(
        (name) =>
          `${name} is set without MICROSOFT_APP_ID. Set MICROSOFT_APP_ID too, or take ${name} away for local mode.`,
      );
  }
  const managed = typeOf(given['MICROSOFT_APP_TYPE'] ?? '') === 'UserAssignedMSI';
  return [
    !managed &&
      !has('MICROSOFT_APP_PASSWORD') &&
      'MICROSOFT_APP_PASSWORD is missing. Make a client secret under "Certificates & secrets" of the app registration, or set MICROSOFT_APP_TYPE=UserAssignedMSI for a managed identity.',
    !has('MICROSOFT_APP_TENANT_ID') &&
      'MICROSOFT_APP_TENANT_ID is missing. Copy the directory (tenant) id from the overview of Microsoft Entra ID.',
    !has('FUNCTIONARIS_CHANNEL') && `FUNCTIONARIS_CHANNEL is missing. ${GET_THE_LINK}`,
    !has('ENCRYPTION_KEYS') && `ENCRYPTION_KEYS is missing. ${MAKE_A_KEY}`,
  ].filter((problem) => problem !== false);
}

/** What does not go together, among the values that are right by themselves. */
function clashes(environment: Environment, given: Given): readonly string[] {
  const host = environment.HOST ?? DEFAULTS.host;
  const tenantOfLink = environment.FUNCTIONARIS_CHANNEL?.tenant;
  const tenant = environment.MICROSOFT_APP_TENANT_ID;
  return [
    given['MICROSOFT_APP_ID'] === undefined &&
      !isLoopback(host) &&
      'HOST must be 127.0.0.1, ::1 or localhost in local mode, because nobody proves who they are there. Set MICROSOFT_APP_ID to listen elsewhere.',
    tenantOfLink !== undefined &&
      tenant !== undefined &&
      tenantOfLink !== tenant &&
      `FUNCTIONARIS_CHANNEL is a link of another tenant than MICROSOFT_APP_TENANT_ID. ${GET_THE_LINK}`,
    environment.MICROSOFT_APP_TYPE === 'UserAssignedMSI' &&
      environment.MICROSOFT_APP_PASSWORD !== undefined &&
      'MICROSOFT_APP_PASSWORD is set, but a managed identity (MICROSOFT_APP_TYPE=UserAssignedMSI) has none. Take one of the two away.',
  ].filter((problem) => problem !== false);
}

const DEFAULTS = {
  port: 3978,
  host: '127.0.0.1',
  dataDir: './data',
  contentDir: 'content/soest',
  logLevel: 'info',
} as const;

function configOf(environment: Environment): Config {
  return {
    port: environment.PORT ?? DEFAULTS.port,
    host: environment.HOST ?? DEFAULTS.host,
    dataDir: environment.DATA_DIR ?? DEFAULTS.dataDir,
    contentDir: environment.CONTENT_DIR ?? DEFAULTS.contentDir,
    encryptionKeys: environment.ENCRYPTION_KEYS,
    app: appOf(environment),
    tenantId: environment.MICROSOFT_APP_TENANT_ID,
    channel: environment.FUNCTIONARIS_CHANNEL?.channel ?? PLAYGROUND_CHANNEL,
    logLevel: environment.LOG_LEVEL ?? DEFAULTS.logLevel,
  };
}

function appOf(environment: Environment): Config['app'] {
  const id = environment.MICROSOFT_APP_ID;
  if (id === undefined) return undefined;
  const password = environment.MICROSOFT_APP_PASSWORD;
  if (password === undefined) return { id, credentials: { type: 'UserAssignedMSI' } };
  return { id, credentials: { type: 'SingleTenant', password } };
}

function portOf(value: string): number | undefined {
  if (!/^\d{1,5}$/.test(value)) return undefined;
  const port = Number(value);
  return port <= 65_535 ? port : undefined;
}

function guidOf(value: string): string | undefined {
  const guid = z.guid().safeParse(value.toLowerCase());
  return guid.success ? guid.data : undefined;
}

function typeOf(value: string): Credentials['type'] | undefined {
  return (['SingleTenant', 'UserAssignedMSI'] as const).find(
    (type) => type.toLowerCase() === value.toLowerCase(),
  );
}

/** Loopback by name or address: nothing outside this machine can reach it. */
function isLoopback(host: string): boolean {
  return host === '::1' || host.toLowerCase() === 'localhost' || /^127(\.\d{1,3}){3}$/.test(host);
}

const GET_THE_LINK =
  'In Teams, choose "…" beside the channel, then "Get link to channel", and paste the whole link; or give the bare 19:…@thread.tacv2 id.';
const CHANNEL_ID = /^19:[A-Za-z0-9_.-]+@thread\.(?:tacv2|skype)$/;
const LINK_HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];

interface Channel {
  readonly channel: string;
  readonly tenant?: string;
}

function channelOf(value: string): Channel | { readonly problem: string } {
  if (CHANNEL_ID.test(value)) return { channel: value };
  const problem = `must be the link to the channel of the functionaris. ${GET_THE_LINK}`;
  const link = URL.parse(value);
  if (link?.protocol !== 'https:' || !LINK_HOSTS.includes(link.hostname)) return { problem };
  const [, letter, kind, id] = link.pathname.split('/');
  if (letter === 'l' && kind !== 'channel') {
    return { problem: `is a Teams link, but not one to a channel. ${GET_THE_LINK}` };
  }
  const channel = decoded(id ?? '');
  if (channel === undefined || !CHANNEL_ID.test(channel)) return { problem };
  const tenant = guidOf(link.searchParams.get('tenantId') ?? '');
  return tenant === undefined ? { channel } : { channel, tenant };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const KEY_ID = /^[a-z0-9-]{1,20}$/;

/** Reads `id:base64,id:base64`. A problem names the place in the list, never the key. */
function keysOf(value: string | undefined): {
  readonly keys: readonly EncryptionKey[];
  readonly problems: readonly string[];
} {
  const parts = value?.split(',').map((part) => part.trim()) ?? [];
  const read = parts.map((part, index) => keyOf(part, `key ${String(index + 1)}`));
  const keys = read.flatMap((entry) => (typeof entry === 'string' ? [] : [entry]));
  const problems = read.filter((entry) => typeof entry === 'string');
  const ids = keys.map((key) => key.id);
  if (new Set(ids).size < ids.length)
    problems.push('has two keys with the same id. Give each its own.');
  return { keys, problems };
}

function keyOf(part: string, place: string): EncryptionKey | string {
  const colon = part.indexOf(':');
  const id = part.slice(0, Math.max(colon, 0));
  if (!KEY_ID.test(id)) {
    return `must read id:base64,id:base64, and ${place} has no id of 1 to 20 small letters, digits and dashes. ${MAKE_A_KEY}`;
  }
  const text = part.slice(colon + 1);
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== text) {
    return `has no base64 of exactly 32 bytes in ${place}. ${MAKE_A_KEY}`;
  }
  return { id, key: conceal(new Uint8Array(bytes)) };
}
