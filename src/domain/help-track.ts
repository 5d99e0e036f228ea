import { entriesOf } from './dossier.ts';
import type { DossierEntry } from './dossier.ts';
import type { Instant } from './ids.ts';
import type { Ticket } from './ticket.ts';
import { dateInAmsterdam, daysBetween } from './time.ts';

/** The help track with its own time stamps, which wait for no other route (C3). Dates as recorded. */
export interface HelpTrack {
  readonly receivedAt: Instant;
  /** When the zorgcoördinator was first spoken. */
  readonly coordinatorOn: string | undefined;
  /** Calendar days from receipt until then. */
  readonly daysUntilCoordinator: number | undefined;
  readonly startedOn: string | undefined;
  /** The next moment to look again (C32 l), of the newest entry about help. */
  readonly nextOn: string | undefined;
}

export function helpTrack({ sentAt, dossier }: Ticket): HelpTrack {
  const entries = entriesOf(dossier, 'hulp');
  const coordinatorOn = firstOn(entries, 'zorgcoordinator-gesproken');
  return {
    receivedAt: sentAt,
    coordinatorOn,
    daysUntilCoordinator:
      coordinatorOn === undefined
        ? undefined
        : Math.max(0, daysBetween(dateInAmsterdam(sentAt), coordinatorOn)),
    startedOn: firstOn(entries, 'hulp-gestart'),
    nextOn: entries.at(-1)?.nextOn,
  };
}

type Help = Extract<DossierEntry, { kind: 'hulp' }>;

function firstOn(entries: readonly Help[], what: Help['what']): string | undefined {
  return entries
    .filter((entry) => entry.what === what)
    .map(({ on }) => on)
    .toSorted()
    .at(0);
}
