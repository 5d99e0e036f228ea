import { join } from 'node:path';
import { TicketId } from '../domain/ids.ts';
import { ensureFolder, markDurably } from './durable-file.ts';
import { errnoOf } from './file-system.ts';
import type { FileSystem } from './file-system.ts';

/**
 * On which day tickets were closed, so that those of the last months are found without reading the
 * others. A mark is a hint: the ticket itself says whether it is closed, and may be open again.
 */
export interface Closings {
  /** Notes that this ticket closes on this day (`2026-11-24`). Durable; once more is no error. */
  readonly mark: (day: string, ticket: TicketId) => Promise<void>;
  /** Takes a mark away that is not true any more. It does no harm, so a failure can wait. */
  readonly clear: (day: string, ticket: TicketId) => Promise<void>;
  /** The days since this one, itself included, on which something was closed; the newest first. */
  readonly daysSince: (day: string) => Promise<readonly string[]>;
  /** The tickets that have a mark on this day, in no order. */
  readonly on: (day: string) => Promise<readonly TicketId[]>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Marks as empty files `<folder>/<day>/<ticket>`. */
export function closingsIn(fileSystem: FileSystem, folder: string): Closings {
  return {
    mark: async (day, ticket) => {
      await ensureFolder(fileSystem, join(folder, day));
      await markDurably(fileSystem, join(folder, day, ticket));
    },
    clear: async (day, ticket) => {
      try {
        await fileSystem.unlink(join(folder, day, ticket));
      } catch (error) {
        if (errnoOf(error) === undefined) throw error;
      }
    },
    daysSince: async (since) => {
      const names = await fileSystem.readdir(folder);
      return names
        .filter((name) => DAY.test(name) && name >= since)
        .sort()
        .reverse();
    },
    on: async (day) => {
      const names = await fileSystem.readdir(join(folder, day));
      return names.flatMap((name) => TicketId.safeParse(name).data ?? []);
    },
  };
}
