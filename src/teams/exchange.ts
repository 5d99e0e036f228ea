import type { Dispatcher } from 'undici';

/** How one HTTP request ended. */
export type Exchange =
  /** There is an answer. `body` is `undefined` when it is larger than any answer we expect. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly body: string | undefined;
    }
  /** There is no whole answer. Whether the request left is told by `onStart`. */
  | { readonly kind: 'unanswered' };

export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** `null` for a GET. */
  readonly body: string | null;
}

const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * Makes one request, exactly one, and tells whether it left. That is why this listens to the
 * dispatcher itself: `onRequestStart` comes right before the first byte is written, and no error
 * code says as much. Never rejects.
 *
 * @param signal ends the request; before it was written this means that it never will be
 * @param onStart called right before the first byte is written
 */
export function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  signal: AbortSignal,
  onStart: () => void,
): Promise<Exchange> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let retryAfter: string | undefined;
    let size = 0;
    const chunks: Buffer[] = [];

    const end = (result: Exchange): void => {
      signal.removeEventListener('abort', stop);
      resolve(result);
    };
    const stop = (): void => {
      controller?.abort(new Error('stopped'));
      end({ kind: 'unanswered' });
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });

    const url = new URL(request.url);
    const options: Dispatcher.DispatchOptions = {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: request.headers,
      body: request.body,
    };
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (control) => {
        controller = control;
        if (signal.aborted) {
          control.abort(new Error('stopped'));
          return;
        }
        onStart();
      },
      onResponseStart: (_control, code, headers) => {
        status = code;
        const header = headers['retry-after'];
        retryAfter = typeof header === 'string' ? header : undefined;
      },
      onResponseData: (_control, chunk) => {
        size += chunk.length;
        if (size <= MAX_ANSWER_BYTES) chunks.push(chunk);
      },
      onResponseEnd: () => {
        const body = size <= MAX_ANSWER_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined;
        end({ kind: 'answered', status, retryAfter, body });
      },
      onResponseError: () => {
        // A status that came whole before the body broke off is as good as an answer when it
        // says no; a yes without its end is not one.
        if (status >= 300) end({ kind: 'answered', status, retryAfter, body: undefined });
        else end({ kind: 'unanswered' });
      },
    };
    try {
      dispatcher.dispatch(options, handler);
    } catch {
      stop();
    }
  });
}
