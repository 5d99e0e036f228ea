import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * The other side of the bot in tests, over real HTTP: a connector that keeps conversations and
 * messages as Teams does, fails on demand, and builders for the activities that Teams sends.
 */

// ---------------------------------------------------------------------------------------------
// The connector
// ---------------------------------------------------------------------------------------------

/** How a request goes wrong. The body has always been read, so the request was really written. */
export type Fault =
  /** Refused with this status. `retryAfter` is the header as it stands on the wire. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** No answer ever. `accepted`: Teams shows the message all the same. */
  | { readonly kind: 'hang'; readonly accepted: boolean }
  /** The socket is closed without an answer, before or after Teams accepted the message. */
  | { readonly kind: 'drop'; readonly accepted: boolean }
  /** Accepted, and answered with a success that is no JSON or names no message. */
  | { readonly kind: 'garbage'; readonly body: string }
  /** Accepted, and answered after this many milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** One request as it came in, whatever became of it. */
export interface ConnectorRequest {
  /** `open`: a personal chat with somebody; `members`: who is in a channel. */
  readonly kind: 'post' | 'message' | 'edit' | 'open' | 'members' | 'other';
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The channel of a post; the conversation of an edit or message; the person of an open. */
  readonly conversation: string;
  /** The message that an edit is about. */
  readonly message: string | undefined;
  /** The activity that was sent; `{}` when there was none. */
  readonly activity: SentActivity;
  /** The whole body: for a post the activity and what stands around it. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType?: string; readonly content?: unknown }[];
  readonly [key: string]: unknown;
}

/** A message as Teams shows it now. */
export interface ShownMessage {
  readonly conversation: string;
  readonly id: string;
  readonly activity: SentActivity;
  /** How often it was edited. */
  readonly edits: number;
}

export interface Connector {
  /** The service URL to put into activities. */
  readonly url: string;
  /** Everything that came in, in order, refused requests as well. */
  readonly requests: readonly ConnectorRequest[];
  /** Everything that was accepted, in order: posts, messages and edits. */
  readonly accepted: readonly ConnectorRequest[];
  /** Every message as it stands now, in order of appearance; of one conversation if named. */
  readonly messages: (conversation?: string) => readonly ShownMessage[];
  /** The cards (or texts) that a conversation shows now, oldest first. */
  readonly shown: (conversation: string) => readonly unknown[];
  /** The root posts of a channel; the id of each is also the end of its thread's conversation id. */
  readonly posts: (channel: string) => readonly ShownMessage[];
  /** The next requests go wrong like this, one each, before anything that `failWhen` says. */
  readonly fail: (...faults: readonly Fault[]) => void;
  /** From now on a request goes wrong as this says; `undefined` lets it through. */
  readonly failWhen: (rule: (request: ConnectorRequest) => Fault | undefined) => void;
  /** Everything works again. Requests that hang stay hanging. */
  readonly heal: () => void;
  /** Somebody deletes a message in Teams: an edit of it, or a message in its thread, gets 404. */
  readonly remove: (conversation: string, message: string) => void;
  /** Nobody listens: connections are refused until `start`. Keeps what is shown. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Resolves once `met` holds, looked at after every accepted request; rejects after the limit. */
  readonly until: (met: () => boolean, milliseconds?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a connector on a free port of the loopback interface. */
export async function startConnector(): Promise<Connector> {
  const requests: ConnectorRequest[] = [];
  const accepted: ConnectorRequest[] = [];
  const shown: ShownMessage[] = [];
  const sockets = new Set<Socket>();
  const watchers = new Set<() => void>();
  const removed = new Set<string>();
  let queue: Fault[] = [];
  let rule: (request: ConnectorRequest) => Fault | undefined = () => undefined;
  // Teams numbers messages by the time in milliseconds; here every message gets the next one.
  let last = 1_764_000_000_000;
  let port = 0;

  const find = (conversation: string, message: string): number =>
    shown.findIndex(
      (one) => one.id === message && channelOf(one.conversation) === channelOf(conversation),
    );

  const accept = (request: ConnectorRequest): { status: number; body: object } => {
    if (request.kind === 'edit') {
      const index = find(request.conversation, request.message ?? '');
      const before = shown[index];
      if (before === undefined) return notFound('ActivityNotFoundInConversation');
      shown[index] = { ...before, activity: request.activity, edits: before.edits + 1 };
      accepted.push(request);
      return { status: 200, body: { id: before.id } };
    }
    if (request.kind === 'other') return notFound('ServiceError');
    if (request.kind === 'open')
      return { status: 201, body: { id: `a:1chat-${request.conversation}` } };
    if (request.kind === 'members') return { status: 200, body: pageOfMembers(request) };
    if (removed.has(request.conversation)) return notFound('ConversationNotFound');
    last += 1;
    const id = String(last);
    const conversation =
      request.kind === 'post' ? `${request.conversation};messageid=${id}` : request.conversation;
    shown.push({ conversation, id, activity: request.activity, edits: 0 });
    accepted.push(request);
    return request.kind === 'post'
      ? { status: 201, body: { id: conversation, activityId: id } }
      : { status: 201, body: { id } };
  };

  const acceptAndTell = (request: ConnectorRequest): { status: number; body: object } => {
    const answer = accept(request);
    for (const watcher of watchers) watcher();
    return answer;
  };

  const answer = (incoming: IncomingMessage, response: ServerResponse, body: string): void => {
    const request = readRequest(incoming, body);
    requests.push(request);
    const fault = queue.shift() ?? rule(request);
    if (fault?.kind === 'status') {
      const retry = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      send(response, fault.status, { error: { code: 'Fault', message: 'as scripted' } }, retry);
      return;
    }
    if (fault?.kind === 'hang') {
      if (fault.accepted) acceptAndTell(request);
      return;
    }
    if (fault?.kind === 'drop') {
      if (fault.accepted) acceptAndTell(request);
      incoming.socket.destroy();
      return;
    }
    const result = acceptAndTell(request);
    if (fault?.kind === 'garbage') {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(fault.body);
      return;
    }
    const wait = fault?.kind === 'slow' ? fault.milliseconds : 0;
    if (wait === 0) {
      send(response, result.status, result.body);
      return;
    }
    setTimeout(() => {
      send(response, result.status, result.body);
    }, wait).unref();
  };

  const server = createServer((incoming, response) => {
    readText(incoming).then(
      (body) => {
        answer(incoming, response, body);
      },
      () => {
        incoming.socket.destroy();
      },
    );
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  const start = async (): Promise<void> => {
    await listen(server, port);
    port = portOf(server);
  };
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      for (const socket of sockets) socket.destroy();
    });

  await start();

  const messages = (conversation?: string): readonly ShownMessage[] =>
    conversation === undefined ? shown : shown.filter((one) => one.conversation === conversation);

  return {
    url: `http://127.0.0.1:${String(port)}/`,
    requests,
    accepted,
    messages,
    shown: (conversation) =>
      messages(conversation).map(
        ({ activity }) => activity.attachments?.[0]?.content ?? activity.text,
      ),
    posts: (channel) =>
      shown.filter((one) => one.conversation === `${channel};messageid=${one.id}`),
    fail: (...faults) => {
      queue.push(...faults);
    },
    failWhen: (next) => {
      rule = next;
    },
    heal: () => {
      queue = [];
      rule = () => undefined;
    },
    remove: (conversation, message) => {
      const index = find(conversation, message);
      if (index >= 0) shown.splice(index, 1);
      removed.add(threadOf(channelOf(conversation), message));
    },
    stop,
    start,
    until: (met, milliseconds = 5000) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer);
          watchers.delete(look);
        };
        const look = (): void => {
          if (!met()) return;
          end();
          resolve();
        };
        const timer = setTimeout(() => {
          end();
          reject(
            new Error(`not within ${String(milliseconds)} ms; ${String(accepted.length)} sent`),
          );
        }, milliseconds);
        watchers.add(look);
        look();
      }),
    close: stop,
  };
}

/** Two members a page, as if Teams were that careful. */
function pageOfMembers({ query }: ConnectorRequest): object {
  const begin = Number(query.get('continuationToken') ?? '0');
  const everybody = Object.values(people);
  const members = everybody.slice(begin, begin + 2);
  const next = begin + 2;
  return next < everybody.length ? { members, continuationToken: String(next) } : { members };
}

function readRequest(incoming: IncomingMessage, text: string): ConnectorRequest {
  const { pathname: path, searchParams: query } = new URL(incoming.url ?? '/', 'http://connector');
  const parts = /\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/.exec(path);
  const method = incoming.method ?? '';
  const body = asObject(parse(text));
  const common = { method, path, query, headers: incoming.headers, body };
  const members = /\/v3\/conversations\/([^/]+)\/pagedmembers$/.exec(path)?.[1];
  if (members !== undefined) {
    const conversation = decodeURIComponent(members);
    return { ...common, kind: 'members', conversation, message: undefined, activity: {} };
  }
  if (parts !== null && parts[1] === undefined && body['isGroup'] === false) {
    const member = Array.isArray(body['members']) ? asObject(body['members'][0]) : {};
    const conversation = typeof member['id'] === 'string' ? member['id'] : '';
    return { ...common, kind: 'open', conversation, message: undefined, activity: {} };
  }
  if (parts !== null && parts[1] === undefined && method === 'POST') {
    const channel = asObject(asObject(body['channelData'])['channel'])['id'];
    return {
      ...common,
      kind: 'post',
      conversation: typeof channel === 'string' ? channel : '',
      message: undefined,
      activity: asObject(body['activity']),
    };
  }
  const kind =
    parts?.[1] === undefined
      ? 'other'
      : method === 'PUT'
        ? 'edit'
        : method === 'POST'
          ? 'message'
          : 'other';
  return {
    ...common,
    kind,
    conversation: decodeURIComponent(parts?.[1] ?? ''),
    message: parts?.[2] === undefined ? undefined : decodeURIComponent(parts[2]),
    activity: body,
  };
}

function notFound(code: string): { status: number; body: object } {
  return { status: 404, body: { error: { code, message: 'not found' } } };
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  // Not chained: restify, in the same process, replaces `writeHead` by one that returns nothing.
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function channelOf(conversation: string): string {
  return conversation.split(';messageid=')[0] ?? '';
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

// ---------------------------------------------------------------------------------------------
// Activities as Teams sends them
// ---------------------------------------------------------------------------------------------

export interface Sender {
  /** The id of this person towards this bot. */
  readonly id: string;
  /** The object id in the tenant: this is what `Person.id` becomes. */
  readonly aadObjectId: string;
  readonly name: string;
}

const sender = (number: number, name: string): Sender => ({
  id: `29:1-persoon-${String(number)}`,
  aadObjectId: `00000000-0000-4000-8000-00000000000${String(number)}`,
  name,
});

/** The six people of the local set-up: two employees, functionaris, deputy, manager, administrator. */
export const people = {
  noor: sender(1, 'Noor de Wit'),
  sem: sender(2, 'Sem Bakker'),
  fatima: sender(3, 'Fatima Yilmaz'),
  daan: sender(4, 'Daan Visser'),
  ingrid: sender(5, 'Ingrid de Boer'),
  bas: sender(6, 'Bas Mulder'),
} as const satisfies Record<string, Sender>;

export const TENANT = '11111111-2222-4333-8444-555555555555';
export const CHANNEL = '19:signaalpunt-functionaris@thread.tacv2';
export const BOT = { id: '28:signaalpunt', name: 'Signaalpunt' } as const;

/** The conversation id of somebody's personal chat with the bot. */
export function chatOf(person: Sender): string {
  return `a:1chat-${person.aadObjectId}`;
}

/** The conversation id of the thread under a root post. */
export function threadOf(channel: string, message: string): string {
  return `${channel};messageid=${message}`;
}

export type Activity = Readonly<Record<string, unknown>>;

export interface Press {
  readonly verb: string;
  readonly id?: string | undefined;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The card's version; 1 unless told. */
  readonly v?: number;
}

/** What differs from the usual. `raw` replaces whole fields of the activity, last of all. */
export interface Differences {
  /** Noor in a personal chat, Fatima in the channel, unless told. */
  readonly from?: Sender;
  readonly serviceUrl?: string;
  readonly tenantId?: string;
  /** The message on which the pressed button stands. */
  readonly message?: string;
  /** The channel; {@link CHANNEL} unless told. */
  readonly channel?: string;
  /** The id of the root message of the thread in which a channel activity happens. */
  readonly root?: string;
  readonly raw?: Activity;
}

/** Typed words in the personal chat. */
export function personalText(text: string, differences: Differences = {}): Activity {
  return personal({ type: 'message', text, textFormat: 'plain' }, differences);
}

/** A pressed Action.Execute in the personal chat. Answered in the response. */
export function personalPress(press: Press, differences: Differences = {}): Activity {
  return personal(invoke(press, differences), differences);
}

/** A pressed Action.Submit in the personal chat: a message with a value and no text. */
export function personalSubmit(press: Press, differences: Differences = {}): Activity {
  return personal(
    { type: 'message', value: dataOf(press), replyToId: differences.message ?? '1764000000000' },
    differences,
  );
}

/** The app was installed for this person, or the chat was opened for the first time. */
export function personalArrival(differences: Differences = {}): Activity {
  return personal({ type: 'installationUpdate', action: 'add' }, differences);
}

/** A picture in the personal chat, with words beside it if given. */
export function personalPicture(text = '', differences: Differences = {}): Activity {
  const attachments = [{ contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/x' }];
  return personal({ type: 'message', text, attachments }, differences);
}

/** A mention of the bot with words behind it, in the channel. Without `root` it is a new post. */
export function channelText(text: string, differences: Differences = {}): Activity {
  const mention = `<at>${BOT.name}</at>`;
  return inChannel(
    {
      type: 'message',
      text: `${mention} ${text}`,
      textFormat: 'plain',
      entities: [{ type: 'mention', text: mention, mentioned: BOT }],
    },
    differences,
  );
}

/** A pressed Action.Execute on a card in the channel. Answered in the response. */
export function channelPress(press: Press, differences: Differences = {}): Activity {
  return inChannel(invoke(press, differences), differences);
}

/** The app was added to the team of the channel. */
export function channelArrival(differences: Differences = {}): Activity {
  const channel = differences.channel ?? CHANNEL;
  return {
    ...inChannel({ type: 'installationUpdate', action: 'add' }, differences),
    conversation: {
      id: channel,
      isGroup: true,
      conversationType: 'channel',
      tenantId: differences.tenantId ?? TENANT,
    },
    ...differences.raw,
  };
}

function invoke(press: Press, differences: Differences): Activity {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb: press.verb, data: dataOf(press) },
      trigger: 'manual',
    },
    ...(differences.message === undefined ? {} : { replyToId: differences.message }),
  };
}

function dataOf(press: Press): Activity {
  return {
    ...press.inputs,
    v: press.v ?? 1,
    verb: press.verb,
    ...(press.id === undefined ? {} : { id: press.id }),
  };
}

function personal(fields: Activity, differences: Differences): Activity {
  const from = differences.from ?? people.noor;
  const tenantId = differences.tenantId ?? TENANT;
  return {
    ...envelope(from, differences),
    conversation: { id: chatOf(from), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...fields,
    ...differences.raw,
  };
}

function inChannel(fields: Activity, differences: Differences): Activity {
  const channel = differences.channel ?? CHANNEL;
  const tenantId = differences.tenantId ?? TENANT;
  return {
    ...envelope(differences.from ?? people.fatima, differences),
    conversation: {
      id: threadOf(channel, differences.root ?? '1764000000001'),
      isGroup: true,
      conversationType: 'channel',
      tenantId,
    },
    channelData: { tenant: { id: tenantId }, team: { id: channel }, channel: { id: channel } },
    ...fields,
    ...differences.raw,
  };
}

let activities = 0;

function envelope(from: Sender, differences: Differences): Activity {
  activities += 1;
  return {
    id: `1764000${String(activities).padStart(6, '0')}`,
    timestamp: '2026-11-24T09:30:00.123Z',
    channelId: 'msteams',
    serviceUrl: differences.serviceUrl ?? 'http://127.0.0.1:9/',
    from,
    recipient: BOT,
    locale: 'nl-NL',
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web' }],
  };
}

// ---------------------------------------------------------------------------------------------
// Sending them
// ---------------------------------------------------------------------------------------------

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly body: unknown;
}

/**
 * Sends an activity to the bot and waits for the answer. A string is sent as it is, as JSON or not.
 *
 * @param url the bot's own address, for example `http://127.0.0.1:40001/api/messages`
 */
export async function post(
  url: string,
  activity: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

/** The card in the answer to a press. Throws when the answer carries none. */
export function cardIn(answer: Answer): Readonly<Record<string, unknown>> {
  const body = asObject(answer.body);
  if (body['type'] !== 'application/vnd.microsoft.card.adaptive') {
    throw new Error(`no card in the answer: ${String(answer.status)} ${answer.text.slice(0, 200)}`);
  }
  return asObject(body['value']);
}
