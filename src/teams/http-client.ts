import type { ConnectorClientOptions } from 'botframework-connector';
import { Agent } from 'undici';
import type { Dispatcher } from 'undici';
import { attempts, SendFailure } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { exchange } from './exchange.ts';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/** The longest that one request may take when nobody set a limit, in milliseconds. */
const DEFAULT_LIMIT = 10_000;

/** The connections to the connector, kept open between messages. */
export function createAgent(): Agent {
  return new Agent({
    connections: 32,
    pipelining: 1,
    connect: { timeout: 5000 },
    // Shorter than what servers keep, so that a message seldom meets a connection just closed: the
    // outcome of that one would be unclear.
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 60_000,
  });
}

/**
 * The HTTP client under the SDK's connector: one request per call, whatever happens. Everything
 * but a readable success is thrown as a {@link SendFailure}, which the SDK does not retry.
 */
export function createHttpClient(dispatcher: Dispatcher): HttpClient {
  return {
    sendRequest: async (request) => {
      const attempt: Attempt = attempts.getStore() ?? {
        signal: AbortSignal.timeout(DEFAULT_LIMIT),
        begun: false,
      };
      const { method } = request;
      const sent: unknown = request.body;
      const body = typeof sent === 'string' ? sent : null;
      const reads = method === 'GET';
      const writes = (method === 'POST' || method === 'PUT') && body !== null;
      if (!reads && !writes) throw new SendFailure({ kind: 'unanswered' });
      const headers = request.headers.clone();
      // The SDK asks for gzip and expects its own client to unpack it.
      headers.remove('accept-encoding');
      const result = await exchange(
        dispatcher,
        { url: request.url, method, headers: headers.toJson({ preserveCase: true }), body },
        attempt.signal,
        () => {
          attempt.begun = true;
        },
      );
      if (result.kind !== 'answered' || result.status < 200 || result.status > 299) {
        throw new SendFailure(result);
      }
      const accepted = reads ? readObject(result.body) : readAccepted(result.body);
      if (accepted === undefined) throw new SendFailure({ kind: 'unanswered' });
      const answered = request.headers.clone();
      for (const name of answered.headerNames()) answered.remove(name);
      answered.set('content-type', 'application/json');
      // Always the one status that every operation of the SDK knows, with what we understood.
      return { request, status: 200, headers: answered, bodyAsText: JSON.stringify(accepted) };
    },
  };
}

/** The ids in the answer to a success. An edit may be answered with an empty body. */
function readAccepted(
  body: string | undefined,
): { readonly id?: string; readonly activityId?: string } | undefined {
  if (body?.trim() === '') return {};
  const parsed = readObject(body);
  if (parsed === undefined) return undefined;
  const { id, activityId } = parsed;
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof activityId === 'string' ? { activityId } : {}),
  };
}

function readObject(body: string | undefined): Partial<Record<string, unknown>> | undefined {
  if (body === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
