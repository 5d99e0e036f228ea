/**
 * The fields that a log line may carry. A closed list: what is not here cannot be logged, and no
 * field can hold what a person wrote, a name or an id of a person.
 */
export interface LogFields {
  readonly ticketNumber?: string;
  readonly municipality?: string;
  readonly code?: string;
  readonly pendingKind?: string;
  readonly outcome?: string;
  readonly status?: number;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly port?: number;
  readonly reference?: string;
  readonly activityType?: string;
  readonly verb?: string;
  readonly setting?: string;
}

type Write = (message: string, fields?: LogFields) => void;

/** Structured log with static messages. `message` is a literal sentence, never built from data. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
