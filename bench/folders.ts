import { join } from 'node:path';
import { readContent } from '../src/content/read-content.ts';
import type { Municipality } from '../src/domain/content.ts';
import { instant } from '../src/domain/ids.ts';
import type { Instant } from '../src/domain/ids.ts';
import type { Ticket } from '../src/domain/ticket.ts';
import { yearInAmsterdam } from '../src/domain/time.ts';
import { nodeFileSystem } from '../src/store/file-system.ts';
import type { FileSystem } from '../src/store/file-system.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { KEY } from './program.ts';
import { noonIn, sampleTicket } from './sample-ticket.ts';
import { ROOT } from './work-folder.ts';

/** How many tickets are written side by side while a folder is filled. */
const SIDE_BY_SIDE = 32;

/** Closed tickets are spread over this many years, as they would be. */
const YEARS = 3;

/** Opens the store of a folder as the bot does. */
export async function openFolder(
  dataDir: string,
  {
    fileSystem = nodeFileSystem,
    now = present,
  }: { fileSystem?: FileSystem; now?: () => Instant } = {},
): Promise<Store> {
  const municipality = await theMunicipality();
  const opened = await openStore({
    dataDir,
    municipality: municipality.id,
    numberPrefix: municipality.numberPrefix,
    keys: [{ id: 'bench', key: KEY }],
    now,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    fileSystem,
  });
  if (opened.kind === 'refused') throw new Error(`The store refused: ${opened.problem}.`);
  return opened.store;
}

/** Fills a folder with open tickets and their numbers, without waiting for the disk. */
export function fillOpen(dataDir: string, count: number): Promise<readonly Ticket[]> {
  return fill(dataDir, count, 'in-behandeling', present());
}

/** Fills a folder with tickets that were closed today. */
export function fillClosedLately(dataDir: string, count: number): Promise<readonly Ticket[]> {
  return fill(dataDir, count, 'gesloten', present());
}

/** Fills a folder with tickets that were closed in the years before this one. */
export async function fillClosed(dataDir: string, count: number): Promise<void> {
  const thisYear = new Date().getUTCFullYear();
  for (let year = thisYear - YEARS; year < thisYear; year += 1) {
    await fill(dataDir, Math.ceil(count / YEARS), 'gesloten', noonIn(year));
  }
}

async function fill(
  dataDir: string,
  count: number,
  status: 'in-behandeling' | 'gesloten',
  at: Instant,
): Promise<readonly Ticket[]> {
  const store = await openFolder(dataDir, { fileSystem: withoutSync, now: () => at });
  const tickets: Ticket[] = [];
  const samples = Array.from({ length: count }, () => sampleTicket(status, at));
  await sideBySide(samples, async (sample) => {
    const number = await store.takeTicketNumber(yearInAmsterdam(at), sample.id);
    const ticket = { ...sample, number };
    await store.createTicket(ticket);
    tickets.push(ticket);
  });
  await store.close();
  return tickets;
}

/** The municipality whose content the bot brings along. */
export async function theMunicipality(): Promise<Municipality> {
  const read = await readContent(join(ROOT, 'content', 'soest'));
  if (!read.ok) throw new Error('The content cannot be read.');
  return read.content.municipality;
}

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  // All of them take from the same iterator.
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

const withoutSync: FileSystem = {
  ...nodeFileSystem,
  open: async (path, flags) => {
    const file = await nodeFileSystem.open(path, flags);
    return {
      writeFile: (bytes) => file.writeFile(bytes),
      sync: () => Promise.resolve(),
      close: () => file.close(),
    };
  },
};

function present(): Instant {
  return instant(Date.now());
}

function silent(): void {
  // What the store tells about damaged records cannot happen here.
}
