import { pino } from 'pino';
import type { Log, LogFields } from './application/ports/log.ts';
import type { Config } from './config.ts';

/** What may stand in a log line, spelled out once more: whatever else is passed does not get out. */
const ALLOWED = {
  ticketNumber: true,
  municipality: true,
  code: true,
  pendingKind: true,
  outcome: true,
  status: true,
  count: true,
  milliseconds: true,
  port: true,
  reference: true,
  activityType: true,
  verb: true,
  setting: true,
} satisfies Record<keyof LogFields, true>;

/** The structured log on standard output: static messages and fields of a closed list. */
export function createLog(level: Config['logLevel'], municipality: string): Log {
  const logger = pino({ level, base: { municipality } });
  const writer =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}): void => {
      logger[name](allowed(fields), message);
    };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
  };
}

function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in ALLOWED));
}
