import { join } from 'node:path';
import type { MunicipalityId } from '../domain/ids.ts';

/** The folders of one municipality. No name in them tells who reported or what. */
export interface Layout {
  readonly municipality: string;
  readonly openTickets: string;
  /** A folder per year of closing. */
  readonly closedTickets: string;
  /** A folder per day, in it an empty file per ticket that was closed on it. */
  readonly closedOn: string;
  readonly conversations: string;
  readonly forms: string;
  readonly settings: string;
  /** A folder per year, in it a file per number that was taken, which holds the ticket's id. */
  readonly numbers: string;
  /** A folder per hash of what tickets can have in common, in it an empty file per ticket. */
  readonly matches: string;
  /** Files that could not be understood, as `<kind>.<id>.<reference in the log>`. */
  readonly damaged: string;
  readonly temporary: string;
}

/** Where everything of this municipality stands under the data folder. */
export function layoutOf(dataDir: string, municipality: MunicipalityId): Layout {
  const root = join(dataDir, municipality);
  return {
    municipality: root,
    openTickets: join(root, 'tickets', 'open'),
    closedTickets: join(root, 'tickets', 'closed'),
    closedOn: join(root, 'tickets', 'closed-on'),
    conversations: join(root, 'conversations'),
    forms: join(root, 'forms'),
    settings: join(root, 'settings'),
    numbers: join(root, 'numbers'),
    matches: join(root, 'matches'),
    damaged: join(root, 'damaged'),
    temporary: join(root, 'temporary'),
  };
}
