import type { Server as NodeServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import restify from 'restify';
import type { Request, Response } from 'restify';
import type { Log } from '../application/ports/log.ts';
import { answer, answerText, BODY_REFUSALS, maskedError } from './answer.ts';
import { closeGently } from './close-gently.ts';
import { readBody } from './read-body.ts';
import { silentLog } from './silent-log.ts';

/** What a message brings: the Authorization header, empty if there was none, and a JSON object. */
export interface MessageRequest {
  readonly authorization: string;
  readonly body: unknown;
}

export interface MessageAnswer {
  readonly status: number;
  readonly body?: object;
}

/** Whether messages can be served; `problems` are codes that anybody may read. */
export interface Readiness {
  readonly ready: boolean;
  readonly problems: readonly string[];
}

export interface ServerOptions {
  /** Serves one message: calls `respond` once, and resolves when all that belongs to it is done. */
  readonly receive: (
    request: MessageRequest,
    respond: (answer: MessageAnswer) => void,
  ) => Promise<void>;
  readonly ready: () => Promise<Readiness>;
  /** Figures as text, for a collector on this machine; without it there is no such address. */
  readonly metrics?: () => Promise<string>;
  readonly log: Log;
  /** The largest body, in bytes. Default 256 KB, more than twice what Teams can send. */
  readonly bodyLimit?: number;
}

/**
 * Why the server does not listen.
 *
 * - `PORT_TAKEN`: another program listens there.
 * - `PORT_FORBIDDEN`: this user may not listen there.
 * - `HOST_UNKNOWN`: this machine has no such address.
 * - `LISTEN_FAILED`: anything else.
 */
export type ListenFailure = 'PORT_TAKEN' | 'PORT_FORBIDDEN' | 'HOST_UNKNOWN' | 'LISTEN_FAILED';

export type Listening =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: ListenFailure };

export interface Server {
  /** Port 0 takes a free one. Resolves with the port, or with the reason why not. */
  readonly listen: (port: number, host: string) => Promise<Listening>;
  /**
   * Refuses new requests with 503, waits until those under way are done, and ends all connections.
   *
   * @param limit how long to wait, in milliseconds (10,000); then what is left is cut off
   */
  readonly close: (limit?: number) => Promise<'finished' | 'cut-off'>;
}

const BODY_LIMIT = 256 * 1024;

const CLOSE_LIMIT = 10_000;

/** A whole request has to be here within this time, in milliseconds. */
const REQUEST_LIMIT = 30_000;

type Handler = (request: Request, response: Response) => Promise<void>;

/** The only listener: messages of Teams, and questions about the state of the server. */
export function createServer(options: ServerOptions): Server {
  const { log } = options;
  const server = restify.createServer({ name: '', log: silentLog });
  const node = server.server as NodeServer;
  node.requestTimeout = REQUEST_LIMIT;
  node.headersTimeout = REQUEST_LIMIT;

  let underWay = 0;
  let closing = false;

  /** Runs a handler so that nothing it throws reaches restify, which would tell about it. */
  const guarded =
    (handler: Handler): Handler =>
    async (request, response) => {
      if (closing) {
        refuseWhileClosing(response);
        return;
      }
      underWay += 1;
      const gone = new Promise<void>((resolve) => {
        if (response.closed) resolve();
        else response.once('close', resolve);
      });
      try {
        await handler(request, response);
      } catch {
        log.error('a request could not be served', { code: 'REQUEST_FAILED' });
        answer(response, 500, { code: 'FAILED' });
      }
      await gone;
      underWay -= 1;
    };

  server.post('/api/messages', guarded(messages(options)));
  server.get('/healthz', guarded(alive));
  server.get('/readyz', guarded(readiness(options)));
  server.get('/metrics', guarded(figures(options)));

  // Everything that restify refuses by itself: unknown routes and methods, and its own errors.
  server.on('restifyError', (_: Request, response: Response, error: unknown, next: () => void) => {
    const { status, code } = maskedError(error);
    answer(response, status, { code });
    next();
  });
  // Without a listener here an error of the server itself would end the process.
  server.on('error', () => {
    if (node.listening) log.error('the server reports an error', { code: 'SERVER_ERROR' });
  });
  // restify makes Node believe that upgrades are wanted; without this they would hang.
  server.on('upgrade', (_: Request, socket: Socket) => {
    socket.destroy();
  });

  return {
    listen: (port, host) => listen(node, port, host),
    close: (limit = CLOSE_LIMIT) => {
      closing = true;
      return closeGently(node, () => underWay > 0, limit);
    },
  };
}

function messages({ receive, log, bodyLimit = BODY_LIMIT }: ServerOptions): Handler {
  return async (request, response) => {
    const body = await readBody(request, bodyLimit);
    if (body.kind !== 'json') {
      log.warn('a request without a readable body was refused', { code: body.kind });
      // What is left of it is not read, so the connection is of no more use.
      if (body.kind === 'too-large') response.setHeader('connection', 'close');
      const { status, code } = BODY_REFUSALS[body.kind];
      answer(response, status, { code });
      return;
    }
    const { authorization = '' } = request.headers;
    await receive({ authorization, body: body.value }, (given) => {
      answer(response, given.status, given.body);
    });
    // Nobody should be left waiting, whatever `receive` forgot.
    answer(response, 500, { code: 'FAILED' });
  };
}

function refuseWhileClosing(response: Response): void {
  response.setHeader('connection', 'close');
  answer(response, 503, { code: 'CLOSING' });
}

function alive(_: Request, response: Response): Promise<void> {
  answer(response, 200, { status: 'ok' });
  return Promise.resolve();
}

function readiness({ ready }: ServerOptions): Handler {
  return async (_, response) => {
    const state = await ready().catch((): Readiness => ({
      ready: false,
      problems: ['CHECK_FAILED'],
    }));
    const { problems } = state;
    answer(response, state.ready ? 200 : 503, { ready: state.ready, problems });
  };
}

/**
 * When a figure goes up somebody reported something, so only this machine may know: a request from
 * elsewhere, or passed on for somebody by a proxy, finds nothing here.
 */
function figures({ metrics }: ServerOptions): Handler {
  return async (request, response) => {
    const from = request.socket.remoteAddress ?? '';
    const isHere = /^(?:::ffff:)?127\.|^::1$/.test(from);
    const passedOn = ['x-forwarded-for', 'forwarded', 'via'].some(
      (name) => name in request.headers,
    );
    if (metrics === undefined || !isHere || passedOn) {
      answer(response, 404, { code: 'NOT_FOUND' });
      return;
    }
    answerText(response, await metrics());
  };
}

const FAILURES: Readonly<Record<string, ListenFailure>> = {
  EADDRINUSE: 'PORT_TAKEN',
  EACCES: 'PORT_FORBIDDEN',
  EADDRNOTAVAIL: 'HOST_UNKNOWN',
  ENOTFOUND: 'HOST_UNKNOWN',
};

function listen(server: NodeServer, port: number, host: string): Promise<Listening> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      resolve({ kind: 'failed', code: FAILURES[error.code ?? ''] ?? 'LISTEN_FAILED' });
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve({ kind: 'listening', port: (server.address() as AddressInfo).port });
    });
  });
}
