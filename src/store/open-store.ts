import { join } from 'node:path';
import { StoreError } from '../application/ports/errors.ts';
import type { StoreErrorCode } from '../application/ports/errors.ts';
import type { Log } from '../application/ports/log.ts';
import type { Now } from '../application/ports/outside.ts';
import type { MunicipalityId } from '../domain/ids.ts';
import { colleaguePorts } from './colleagues.ts';
import { conversationPorts } from './conversations.ts';
import { clearTemporary, ensurePath, replaceDurably } from './durable-file.ts';
import type { Disk } from './durable-file.ts';
import { keyRing } from './envelope.ts';
import type { EncryptionKey } from './envelope.ts';
import { errnoOf, nodeFileSystem } from './file-system.ts';
import type { FileSystem } from './file-system.ts';
import { formPorts } from './forms.ts';
import { makeGuard } from './guard.ts';
import { makeTurns } from './in-turn.ts';
import { openIndexKey, personKeys } from './index-key.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { lockAddress, takeLock } from './lock.ts';
import { lookThrough } from './look-through.ts';
import { matchHash, matchPorts } from './match-lists.ts';
import { ticketNumbers, ticketOfNumber } from './numbers.ts';
import type { Cabinet } from './records.ts';
import { serviceUrlPorts } from './service-url.ts';
import type { Store } from './store.ts';
import { ticketPorts } from './tickets.ts';

export interface StoreSettings {
  /** Made when it does not exist. One process at a time. */
  readonly dataDir: string;
  readonly municipality: MunicipalityId;
  /** For example `MH`. */
  readonly numberPrefix: string;
  /** The first one writes, all of them read. At least one. */
  readonly keys: readonly EncryptionKey[];
  readonly now: Now;
  readonly log: Log;
  /** The real disk unless a test brings another one. */
  readonly fileSystem?: FileSystem;
}

/** How opening the store ended. */
export type OpenedStore =
  | { readonly kind: 'opened'; readonly store: Store }
  | {
      readonly kind: 'refused';
      /**
       * - `STORE_LOCKED`: another process has the folder.
       * - `STORE_UNAVAILABLE`: the folder cannot be made, read or written; see `reason`.
       * - `STORE_KEY_MISSING`: the folder was written under a key that is not configured.
       * - `STORE_DAMAGED`: the setting that all persons are found by is damaged; nothing was changed.
       * - `STORE_NEWER`: a newer version of this program wrote the folder.
       */
      readonly problem: StoreErrorCode | 'STORE_LOCKED';
      /** The errno code where the disk gave one, for example `EACCES` or `ENOSPC`. */
      readonly reason?: string;
    };

/**
 * Opens the data folder of one municipality, and makes it at the first start. Reads no ticket, so
 * that a start takes as long with a hundred thousand closed tickets as with none.
 */
export async function openStore(settings: StoreSettings): Promise<OpenedStore> {
  const { dataDir, fileSystem = nodeFileSystem } = settings;
  try {
    await ensurePath(fileSystem, dataDir);
    const address = lockAddress(await fileSystem.realpath(dataDir), process.platform);
    const release = await takeLock(address);
    if (release === undefined) return { kind: 'refused', problem: 'STORE_LOCKED' };
    try {
      return { kind: 'opened', store: await openLocked(settings, fileSystem, release) };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    return refusal(error);
  }
}

async function openLocked(
  { dataDir, municipality, numberPrefix, keys, now, log }: StoreSettings,
  fileSystem: FileSystem,
  release: () => Promise<void>,
): Promise<Store> {
  const layout = layoutOf(dataDir, municipality);
  const disk = { fileSystem, temporary: layout.temporary };
  await makeFolders(fileSystem, layout);
  await clearTemporary(disk);

  const { damaged } = layout;
  const cabinet: Cabinet = { disk, keys: keyRing(keys), municipality, log, damaged };
  const indexKey = await openIndexKey(cabinet, layout.settings);

  const guard = makeGuard();
  const turns = {
    tickets: makeTurns(),
    conversations: makeTurns(),
    forms: makeTurns(),
    settings: makeTurns(),
    numbers: makeTurns(),
    matches: makeTurns(),
  };
  const tickets = ticketPorts(cabinet, layout, now, turns.tickets, guard);

  return {
    ...tickets,
    ...conversationPorts(cabinet, layout.conversations, turns.conversations, guard),
    ...formPorts(cabinet, layout.forms, now, turns.forms, guard),
    ...serviceUrlPorts(cabinet, layout.settings, turns.settings, guard),
    ...colleaguePorts(cabinet, layout.settings, turns.settings, guard),
    ...matchPorts(
      fileSystem,
      layout.matches,
      matchHash(indexKey, municipality),
      turns.matches,
      guard,
    ),
    takeTicketNumber: guard.port(ticketNumbers(disk, layout.numbers, numberPrefix, turns.numbers)),
    ticketOfNumber: guard.port(
      ticketOfNumber(
        fileSystem,
        layout.numbers,
        numberPrefix,
        lookThrough(cabinet, layout, tickets.readTicket),
      ),
    ),
    keyOfPerson: personKeys(indexKey, municipality),
    writable: () => succeeds(guard.port(() => writeSomething(disk, layout))),
    close: async () => {
      guard.shut();
      await Promise.all(Object.values(turns).map(({ idle }) => idle()));
      await release();
    },
  };
}

/**
 * Only a start makes these folders. When one is gone later, the disk is gone, and making it anew
 * would write reports to the place where the disk should have been.
 */
async function makeFolders(fileSystem: FileSystem, layout: Layout): Promise<void> {
  for (const folder of Object.values({ ...layout })) await ensurePath(fileSystem, folder);
}

function writeSomething(disk: Disk, { municipality }: Layout): Promise<void> {
  return replaceDurably(disk, join(municipality, 'writable'), new Uint8Array());
}

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

function refusal(error: unknown): OpenedStore {
  if (error instanceof StoreError) return { kind: 'refused', problem: error.code };
  const reason = errnoOf(error);
  if (reason === undefined) throw error;
  return { kind: 'refused', problem: 'STORE_UNAVAILABLE', reason };
}
