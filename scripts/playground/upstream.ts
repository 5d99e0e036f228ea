import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that was read wholly, so that we can look at it before it goes on. */
export interface Letter {
  readonly method: string;
  /** The path with its query. */
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

export async function readLetter(request: IncomingMessage): Promise<Letter> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    body: Buffer.concat(chunks).toString(),
    contentType: request.headers['content-type'] ?? 'application/json',
  };
}

/** Passes a letter on to the Playground and waits for the answer. */
export async function ask(origin: string, letter: Letter): Promise<Answer> {
  const hasBody = letter.method !== 'GET' && letter.method !== 'HEAD';
  const response = await fetch(origin + letter.url, {
    method: letter.method,
    headers: { 'content-type': letter.contentType },
    ...(hasBody ? { body: letter.body } : {}),
  });
  return {
    status: response.status,
    body: await response.text(),
    contentType: response.headers.get('content-type') ?? 'application/json',
  };
}

export function give(response: ServerResponse, answer: Answer): void {
  // Not chained: restify, where a test has loaded it, makes `writeHead` return nothing.
  response.writeHead(answer.status, { 'content-type': answer.contentType });
  response.end(answer.body);
}

export const jsonAnswer = (status: number, value: unknown): Answer => ({
  status,
  body: JSON.stringify(value),
  contentType: 'application/json',
});

/** The parsed text, or undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
