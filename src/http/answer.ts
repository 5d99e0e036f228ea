import type { Response } from 'restify';
import type { Body } from './read-body.ts';

/** Answers once, with a JSON body or none; a second answer, or one to nobody, is dropped. */
export function answer(response: Response, status: number, body?: object): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  send(response, status, text, body === undefined ? undefined : 'application/json; charset=utf-8');
}

/** Answers once with plain text, in the way of {@link answer}. */
export function answerText(response: Response, text: string): void {
  send(response, 200, text, 'text/plain; version=0.0.4; charset=utf-8');
}

function send(response: Response, status: number, text: string, type: string | undefined): void {
  if (response.headersSent || response.destroyed) return;
  response.sendRaw(status, text, {
    ...(type === undefined ? {} : { 'content-type': type }),
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
}

interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** What goes back when there is no body to work with. */
export const BODY_REFUSALS: Readonly<Record<Exclude<Body['kind'], 'json'>, Refusal>> = {
  'too-large': { status: 413, code: 'TOO_LARGE' },
  'not-json': { status: 415, code: 'NOT_JSON' },
  malformed: { status: 400, code: 'MALFORMED' },
  broken: { status: 400, code: 'BROKEN' },
};

/** What goes back for an error of restify's own, of which nothing but the status is told. */
export function maskedError(error: unknown): Refusal {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  switch (status) {
    case 404:
      return { status, code: 'NOT_FOUND' };
    case 405:
      return { status, code: 'METHOD_NOT_ALLOWED' };
    case 400:
    case 406:
    case 415:
      return { status, code: 'BAD_REQUEST' };
    default:
      return { status: 500, code: 'FAILED' };
  }
}
