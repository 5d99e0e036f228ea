import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import type { FindMatches, KeepMatches } from '../application/ports/tickets.ts';
import { TicketId } from '../domain/ids.ts';
import type { MunicipalityId } from '../domain/ids.ts';
import type { Sensitive } from '../domain/sensitive.ts';
import { ensureFolder, markDurably } from './durable-file.ts';
import { unless } from './file-system.ts';
import type { FileSystem } from './file-system.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';

export interface MatchPorts {
  readonly keepMatches: KeepMatches;
  readonly findMatches: FindMatches;
}

/** The keyed hash under which a plate or an address is kept; also the name of a folder. */
export type HashOfMatch = (key: string) => string;

const KEY_BYTES = 32;
const HASH_DIGITS = 32;

/**
 * Tickets by what they have in common, as empty files `<folder>/<hash>/<ticket>`. Plates and
 * addresses are few enough to be tried out one by one, so that a hash without a key would hide
 * nothing.
 */
export function matchPorts(
  fileSystem: FileSystem,
  folder: string,
  hash: HashOfMatch,
  turns: Turns,
  guard: Guard,
): MatchPorts {
  const listedUnder = async (key: string): Promise<readonly TicketId[]> => {
    const names = await unless('ENOENT', () => fileSystem.readdir(join(folder, hash(key))), []);
    return names.flatMap((name) => TicketId.safeParse(name).data ?? []);
  };

  return {
    keepMatches: guard.port((ticket, keys) =>
      turns.inTurn(ticket, async () => {
        for (const key of keys) {
          const list = join(folder, hash(key));
          await ensureFolder(fileSystem, list);
          await markDurably(fileSystem, join(list, ticket));
        }
      }),
    ),
    findMatches: guard.port(async (keys) => {
      // A list that is not there is empty only while its folder is: a disk that went away is not.
      await fileSystem.access(folder);
      const lists = await Promise.all(keys.map(listedUnder));
      return [...new Set(lists.flat())];
    }),
  };
}

/**
 * The hash of this municipality: HMAC-SHA-256, of which the first 128 bits are kept. Its key is
 * derived from the index key, so that it never equals the hash of a person.
 */
export function matchHash(indexKey: Sensitive<string>, municipality: MunicipalityId): HashOfMatch {
  const bytes = Buffer.from(indexKey.reveal(), 'base64');
  const derived = hkdfSync('sha256', bytes, '', `matches:${municipality}`, KEY_BYTES);
  const secret = createSecretKey(Buffer.from(derived));
  return (key) => createHmac('sha256', secret).update(key).digest('hex').slice(0, HASH_DIGITS);
}
