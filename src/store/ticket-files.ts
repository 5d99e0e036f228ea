import { join } from 'node:path';
import type { Stored } from '../application/ports/tickets.ts';
import type { TicketId } from '../domain/ids.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { RecordContent } from './encrypted-adapter.ts';
import { errnoOf, unless } from './file-system.ts';
import type { FileSystem } from './file-system.ts';
import type { Layout } from './layout.ts';
import { ticketKind } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';

/** A ticket as it stands, not yet understood. */
export interface Found {
  readonly folder: string;
  readonly content: RecordContent;
}

/**
 * The file of each ticket, in whichever folder it stands. It moves by writing the new file before
 * the old one goes, so that for a moment, or after a crash, there are two: the higher revision is
 * the ticket, the other one is cleared away.
 */
export interface TicketFiles {
  readonly find: (id: TicketId) => Promise<Found | undefined>;
  readonly read: (id: TicketId) => Promise<(Stored<Ticket> & { folder: string }) | undefined>;
  /** Whether there is a file, whatever is in it. */
  readonly exists: (id: TicketId) => Promise<boolean>;
  /** Writes the first revision of a ticket that has no file; false when it has one there. */
  readonly create: (ticket: Ticket, folder: string) => Promise<boolean>;
  /** Writes the next revision of what was found, and moves it when it is to stand elsewhere. */
  readonly replace: (ticket: Ticket, found: Found, folder: string) => Promise<void>;
}

const YEAR_FOLDER = /^\d{4}$/;

/** Every folder in which a ticket can stand. */
export async function ticketFolders(
  fileSystem: FileSystem,
  { openTickets, closedTickets }: Layout,
): Promise<readonly string[]> {
  const years = await fileSystem.readdir(closedTickets);
  const closed = years.filter((name) => YEAR_FOLDER.test(name));
  return [openTickets, ...closed.map((year) => join(closedTickets, year))];
}

/** The caller sees to it that the calls for one ticket come one after the other. */
export function ticketFiles(cabinet: Cabinet, layout: Layout): TicketFiles {
  const { fileSystem } = cabinet.disk;
  const records = recordsOf(ticketKind, cabinet);
  /**
   * Where tickets stand of which there is no second copy, so that it is looked for once and not at
   * every read in every year. Nobody else can make one: the folder is locked, and a crash ends this
   * memory too.
   */
  const alone = new Map<TicketId, string>();

  const lookAround = async (id: TicketId): Promise<Found | undefined> => {
    alone.delete(id);
    const copies: Found[] = [];
    for (const folder of await ticketFolders(fileSystem, layout)) {
      const content = await records.look(folder, id);
      if (content !== undefined) copies.push({ folder, content });
    }
    const [newest, ...older] = copies.sort((a, b) => b.content.revision - a.content.revision);
    if (newest === undefined) return undefined;
    const cleared = await Promise.all(older.map(({ folder }) => clearAway(folder, id)));
    if (cleared.every(Boolean)) alone.set(id, newest.folder);
    return newest;
  };

  const find = async (id: TicketId): Promise<Found | undefined> => {
    const folder = alone.get(id);
    const content = folder && (await records.look(folder, id));
    return content ? { folder, content } : lookAround(id);
  };

  /** A copy that is out of date does no harm where it stands, so a failure can wait. */
  const clearAway = async (folder: string, id: TicketId): Promise<boolean> => {
    try {
      await fileSystem.unlink(join(folder, id));
      return true;
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      return false;
    }
  };

  return {
    find,
    read: async (id) => {
      const found = await find(id);
      if (found === undefined) return undefined;
      const { folder, content } = found;
      return { ...(await records.understand(content, folder, id)), folder };
    },
    exists: async (id) => {
      for (const folder of await ticketFolders(fileSystem, layout)) {
        const there = fileSystem.access(join(folder, id)).then(() => true);
        if (await unless('ENOENT', () => there, false)) return true;
      }
      return false;
    },
    create: (ticket, folder) => records.create(folder, ticket.id, ticket),
    replace: async (ticket, found, folder) => {
      const { id } = ticket;
      const moves = folder !== found.folder;
      if (moves) alone.delete(id);
      await records.replace(folder, id, ticket, found.content.revision + 1);
      if (moves && (await clearAway(found.folder, id))) alone.set(id, folder);
    },
  };
}
