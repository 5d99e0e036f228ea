import { openNameRequest } from './open-matters.ts';
import type { Sensitive } from './sensitive.ts';
import { noted, signed } from './ticket-changes.ts';
import type { Moment } from './ticket-changes.ts';
import { perform } from './ticket-life.ts';
import type { Performed } from './ticket-life.ts';
import type { Colleague, DialogueEntry, Ticket } from './ticket.ts';

/** The name of a confidential reporter: a reason first, then a second person (C86). */

/**
 * Naam opvragen.
 *
 * @param keptQuietBecause why law or investigation forbids telling the reporter
 */
export function askName(
  ticket: Ticket,
  reason: Sensitive<string>,
  keptQuietBecause: Sensitive<string> | undefined,
  by: Colleague,
  moment: Moment,
): Performed {
  return perform(ticket, 'naam-opvragen', by, moment, (current) =>
    noted(current, {
      ...signed(by, moment),
      kind: 'naam-gevraagd',
      reason,
      ...(keptQuietBecause === undefined ? {} : { keptQuietBecause }),
    }),
  );
}

/**
 * Beslissen over naam, by somebody else. Only who asked can read the name afterwards.
 *
 * @param told what the reporter reads, unless the request says that they must not be told
 */
export function decideName(
  ticket: Ticket,
  allowed: boolean,
  told: Sensitive<string>,
  by: Colleague,
  moment: Moment,
): Performed {
  const request = openNameRequest(ticket);
  const decide = (current: Ticket): Ticket => {
    if (request === undefined) return current;
    const entry = {
      ...signed(by, moment),
      kind: 'naam-besluit',
      about: request.id,
      allowed,
    } as const;
    const decided = noted(current, entry);
    const tells = allowed && request.keptQuietBecause === undefined;
    return tells ? withNotice(decided, told, moment) : decided;
  };
  const records = allowed ? 'naam-toegestaan' : 'naam-niet-toegestaan';
  return perform(ticket, 'naam-besluit', by, moment, decide, records);
}

/** Words of the bot itself. Who cannot be reached still finds them in Mijn meldingen. */
function withNotice(ticket: Ticket, text: Sensitive<string>, { now, newId }: Moment): Ticket {
  const entry: DialogueEntry = { id: newId(), at: now, kind: 'mededeling', text };
  const told: Ticket = { ...ticket, dialogue: [...ticket.dialogue, entry] };
  if (ticket.reporter === undefined || ticket.reporter.unreachable !== undefined) return told;
  const message = { id: newId(), kind: 'reporter-message', since: now, entry: entry.id } as const;
  return { ...told, pending: [...told.pending, message] };
}
