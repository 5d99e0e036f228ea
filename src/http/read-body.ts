import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as JSON, or why there is none.
 *
 * - `too-large`: more bytes than allowed.
 * - `not-json`: not declared as JSON, or packed in a way we do not read.
 * - `malformed`: declared as JSON and no JSON object.
 * - `broken`: the connection ended before the body did.
 */
export type Body =
  | { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'too-large' | 'not-json' | 'malformed' | 'broken' };

/** What is sent beyond the limit is read and thrown away up to this many times the limit. */
const PATIENCE = 8;

/**
 * Reads a body of at most `limit` bytes. A longer one is let in without being kept, so that its
 * sender can read the answer; one that is much longer is cut off.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const bytes = await readBytes(request, limit);
  if (typeof bytes === 'string') return { kind: bytes };
  if (!isJson(request)) return { kind: 'not-json' };
  const value = parse(bytes.toString('utf8'));
  return isObject(value) ? { kind: 'json', value } : { kind: 'malformed' };
}

function readBytes(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | 'too-large' | 'broken'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      if (size <= limit * PATIENCE) return;
      request.pause();
      resolve('too-large');
    });
    request.once('end', () => {
      resolve(size > limit ? 'too-large' : Buffer.concat(chunks));
    });
    request.once('error', () => {
      resolve('broken');
    });
    request.once('close', () => {
      resolve('broken');
    });
  });
}

/** No packed bodies: a small one can hold a large one. */
function isJson({ headers }: IncomingMessage): boolean {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const encoding = headers['content-encoding'];
  return type === 'application/json' && (encoding === undefined || encoding === 'identity');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
