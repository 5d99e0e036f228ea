import { AsyncLocalStorage } from 'node:async_hooks';
import type { Exchange } from './exchange.ts';

/** One attempt to send, from the moment the worker asks for it. */
export interface Attempt {
  /** Aborts when the time for the whole attempt, fetching a token included, is over. */
  readonly signal: AbortSignal;
  /** True from the moment the request was handed to the network: from then on it may arrive. */
  begun: boolean;
}

/**
 * The attempt that a request of the SDK belongs to. The SDK stands between the sender and the HTTP
 * client and hands nothing through, so it goes by the asynchronous context.
 */
export const attempts = new AsyncLocalStorage<Attempt>();

/**
 * A request without a success, thrown through the SDK. A plain error on purpose: the SDK retries
 * what it knows as its own kind of error, up to three times, and with it the message.
 */
export class SendFailure extends Error {
  readonly exchange: Exchange;

  constructor(exchange: Exchange) {
    super('not delivered');
    this.name = 'SendFailure';
    this.exchange = exchange;
  }
}
