import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createProxyServer } from 'http-proxy-3';
import { existingChat } from './chats.ts';
import type { Chats } from './chats.ts';
import type { Feed, FeedAction } from './feed.ts';
import { mirrorChat } from './mirror.ts';
import { watchPages } from './pages.ts';
import { employee } from './people.ts';
import type { LocalPerson } from './people.ts';
import { acceptPushSocket } from './push-socket.ts';
import { announce, sendTyped } from './typed.ts';
import { ask, give, jsonAnswer, parseJson, readLetter } from './upstream.ts';
import type { Answer } from './upstream.ts';
import { PageConfig, configFor } from './view-config.ts';

/** The address at which one of the people looks at the Playground. */
export interface View {
  /** For example `http://127.0.0.1:56151`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export interface ViewOptions {
  readonly person: LocalPerson;
  /** 0 for any free port. */
  readonly port: number;
  /** Where the Playground itself listens; asked per request, as it starts after its views. */
  readonly upstream: () => string;
  readonly chats: () => Chats;
  readonly feed: Feed;
}

const STREAM = '/_ws_conversation/v1/conversations/stream';
const TYPED = /^\/_conversation\/v1\/conversations\/([^/]+)\/messages$/;
const OPENED = /^\/_debug\/conversation\/([^/]+)\/installation$/;
const SENT = /^\/_connector\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/;

/**
 * Shows the Playground as one of the people, on 127.0.0.1 only. Everything passes through as it is,
 * except that
 * - the page is told that this person is the current user and has a chat of their own,
 * - messages come from the feed, so a page that is opened later gets what was said before,
 * - what somebody types is told to the pages of the others,
 * - the bot's connector is here too: that is how the chats of the others become visible.
 */
export async function openView(options: ViewOptions): Promise<View> {
  const { person, feed } = options;
  const proxy = createProxyServer({ ws: true });
  proxy.on('error', (_error, _request, response) => {
    if ('writeHead' in response) give(response, jsonAnswer(502, { error: 'no Playground' }));
    else response.destroy();
  });
  const pages = watchPages();
  const sees = (conversation: string) =>
    [undefined, person.id].includes(ownerOf(options.chats(), conversation));

  /** @returns undefined when the request is not ours to answer */
  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const upstream = options.upstream();
    const path = new URL(request.url ?? '/', upstream).pathname;
    if (path === '/_internal/v1/config') {
      const found = await ask(upstream, await readLetter(request));
      const page = PageConfig.parse(parseJson(found.body));
      return jsonAnswer(200, configFor(page, person, chatOf(options.chats(), person)));
    }
    if (path === '/') pages.loading();
    if (request.method === 'GET') return undefined;

    const place = matched(TYPED, path);
    if (place !== undefined) {
      const personal = ownerOf(options.chats(), place) !== undefined;
      const letter = await readLetter(request);
      const typed = await sendTyped(upstream, person, place, personal, letter);
      if (typed.message !== undefined) {
        const action = { actionConversationId: place, message: typed.message };
        feed.add({ action: 'createMessage', ...action }, person.id);
      }
      return typed.answer;
    }
    const opened = matched(OPENED, path);
    if (opened !== undefined) {
      pages.ready();
      return person === employee ? undefined : announce(upstream, person, opened);
    }

    if (path === '/_connector/v3/conversations') {
      const letter = await readLetter(request);
      return existingChat(options.chats(), letter) ?? (await ask(upstream, letter));
    }
    const sent = matched(SENT, path);
    if (sent === undefined || !isHidden(options.chats(), sent)) return undefined;
    const letter = await readLetter(request);
    const outcome = await ask(upstream, letter);
    mirrorChat(feed, sent, letter, outcome);
    return outcome;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = await answer(request);
    if (given === undefined) proxy.web(request, response, { target: options.upstream() });
    else give(response, given);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else give(response, jsonAnswer(502, { error: 'no Playground' }));
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!(socket instanceof Socket)) return;
    if (request.url !== STREAM) {
      proxy.ws(request, socket, head, { target: options.upstream() });
      return;
    }
    const page = acceptPushSocket(request, socket);
    if (page === undefined) return;
    const send = (action: FeedAction) => {
      page.send(JSON.stringify(action));
    };
    pages.connected((history) => {
      if (page.isOpen()) page.onClose(feed.listen({ viewer: person.id, sees, send }, history));
    });
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const matched = (pattern: RegExp, path: string): string | undefined => {
  const found = pattern.exec(path)?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
};

const chatOf = (chats: Chats, person: LocalPerson): string => chats.get(person.id) ?? '';

/** The person whose chat it is, by id; undefined for a channel, which everybody sees. */
const ownerOf = (chats: Chats, conversation: string): string | undefined =>
  [...chats].find(([, chat]) => chat === conversation)?.[0];

/** Whether it is a chat that the Playground keeps from its pages. */
const isHidden = (chats: Chats, conversation: string): boolean =>
  ![undefined, employee.id].includes(ownerOf(chats, conversation));
