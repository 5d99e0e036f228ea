import { mayLookInside, shieldedFor } from './open-matters.ts';
import type { Sensitive } from './sensitive.ts';
import { noted, signed } from './ticket-changes.ts';
import type { Moment } from './ticket-changes.ts';
import { perform, refused } from './ticket-life.ts';
import type { Performed } from './ticket-life.ts';
import type { Colleague, Ticket } from './ticket.ts';

/** Who has a ticket after it was picked up: handing over (C72), and reopening. */

/** Whether a ticket can go to this colleague: a shielded one only to who was named (C100). */
export function mayHold(ticket: Ticket, { id }: Colleague): boolean {
  return shieldedFor(ticket) === undefined || mayLookInside(ticket, id);
}

/** Overdragen: another holder from now on, who may be the one who presses. */
export function handOver(
  ticket: Ticket,
  to: Colleague,
  reason: Sensitive<string> | undefined,
  by: Colleague,
  moment: Moment,
): Performed {
  if (!mayHold(ticket, to)) {
    const refusal = { why: 'afgeschermd' } as const;
    return { kind: 'refused', refusal, ticket: refused(ticket, 'overdragen', by, moment) };
  }
  return perform(ticket, 'overdragen', by, moment, (current) => ({
    ...noted(current, {
      ...signed(by, moment),
      kind: 'overgedragen',
      ...(current.holder === undefined ? {} : { from: current.holder }),
      to,
      ...(reason === undefined ? {} : { reason }),
    }),
    holder: to,
  }));
}

/** Heropenen: whoever reopens a ticket has it from then on. Everything that is in it stays. */
export function reopen(
  ticket: Ticket,
  reason: Sensitive<string>,
  by: Colleague,
  moment: Moment,
): Performed {
  return perform(ticket, 'heropenen', by, moment, (current) => ({
    ...noted(current, { ...signed(by, moment), kind: 'heropend', reason }),
    holder: by,
  }));
}
