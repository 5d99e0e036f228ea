import type { ServerOptions } from 'restify';

const silent = (): undefined => undefined;

/*
 * The log that restify gets. It would write requests and errors, with headers and messages, in a
 * form of its own; what is worth telling goes through our own log.
 */
const log = {
  level: 'silent',
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  child: (): unknown => log,
};

/** restify's types ask for a whole bunyan logger; it calls no more than these. */
export const silentLog = log as unknown as NonNullable<ServerOptions['log']>;
