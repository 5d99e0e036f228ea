import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { MunicipalityId } from '../domain/ids.ts';

/** A key of `ENCRYPTION_KEYS`: the name the administrator gave it, and its 32 bytes. */
export interface EncryptionKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** What stands in clear before every record. All of it is authenticated. */
export const RecordHeader = z.strictObject({
  municipality: MunicipalityId,
  kind: z.enum(['ticket', 'conversation', 'form', 'setting']),
  id: z.string().min(1),
  /** Goes up by one with every write; a new record has 1. */
  revision: z.int().min(1),
  /** The version of the shape of the content, of which each kind keeps its own count. */
  recordVersion: z.int().min(1),
  /** Which key wraps the data key; see {@link keyRing}. */
  keyId: z.string().min(1),
});
export type RecordHeader = z.output<typeof RecordHeader>;

/** The keys as the envelope uses them: the first one writes, all of them read. */
export interface KeyRing {
  readonly writing: { readonly keyId: string; readonly key: KeyObject };
  readonly reading: ReadonlyMap<string, KeyObject>;
}

/** What became of an envelope that was opened. */
export type Unsealed =
  | { readonly kind: 'opened'; readonly header: RecordHeader; readonly content: Uint8Array }
  /** Cut off, altered, or never one of ours. */
  | { readonly kind: 'damaged' }
  /** Wrapped by a key that is not in the ring. */
  | { readonly kind: 'key-missing' }
  /** In a file format of a later version of this program. */
  | { readonly kind: 'newer' };

const FORMAT = 1;
const FIRST_LINE = /^signaalpunt-record (\d{1,4})$/;
const HEAD_LIMIT = 2048;
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const WRAPPED_BYTES = IV_BYTES + KEY_BYTES + TAG_BYTES;
const NEWLINE = 0x0a;

/**
 * Makes the ring. The key id in a header is the administrator's name for the key plus a fingerprint
 * of it: another key under a known name then shows as a missing key, and never as a store full of
 * damaged records.
 *
 * @param keys at least one, of 32 bytes each; anything else is a mistake of the caller and throws
 */
export function keyRing(keys: readonly EncryptionKey[]): KeyRing {
  const ring = keys.map(({ id, key }) => {
    if (key.length !== KEY_BYTES) throw new Error('An encryption key has to have 32 bytes.');
    const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 16);
    return { keyId: `${id}:${fingerprint}`, key: createSecretKey(key) };
  });
  const [writing] = ring;
  if (writing === undefined) throw new Error('A store needs at least one encryption key.');
  return { writing, reading: new Map(ring.map(({ keyId, key }) => [keyId, key])) };
}

/**
 * Encrypts `content` under a data key of its own, which the ring's first key wraps. Both the data
 * key and the two IVs are new at every call, so that no (key, IV) pair comes back; the 96-bit random
 * IVs of the wrapping key are safe for 2³² writes (NIST SP 800-38D, 8.3).
 */
export function seal(
  about: Omit<RecordHeader, 'keyId'>,
  content: Uint8Array,
  { writing }: KeyRing,
): Uint8Array {
  const head = headOf({ ...about, keyId: writing.keyId });
  const dataKey = randomBytes(KEY_BYTES);
  const wrapped = encrypt(writing.key, dataKey, head);
  const body = encrypt(createSecretKey(dataKey), content, head);
  dataKey.fill(0);
  return Buffer.concat([head, wrapped, body]);
}

/** Opens what {@link seal} made. Only what is authentic to the last bit comes out. */
export function unseal(bytes: Uint8Array, { reading }: KeyRing): Unsealed {
  const lines = splitHead(bytes);
  if (lines === undefined) return { kind: 'damaged' };
  if (lines.format > FORMAT) return { kind: 'newer' };
  const header = readHeader(lines.header);
  if (header === undefined || lines.format !== FORMAT) return { kind: 'damaged' };
  const key = reading.get(header.keyId);
  if (key === undefined) return { kind: 'key-missing' };

  const body = lines.end + WRAPPED_BYTES;
  const head = bytes.subarray(0, lines.end);
  const dataKey = decrypt(key, bytes.subarray(lines.end, body), head);
  if (dataKey?.length !== KEY_BYTES) return { kind: 'damaged' };
  const content = decrypt(createSecretKey(dataKey), bytes.subarray(body), head);
  dataKey.fill(0);
  return content === undefined ? { kind: 'damaged' } : { kind: 'opened', header, content };
}

/** The clear text before the cipher text, always in the same order and spelling. */
function headOf(header: RecordHeader): Buffer {
  const { municipality, kind, id, revision, recordVersion, keyId } = header;
  const line = JSON.stringify({ municipality, kind, id, revision, recordVersion, keyId });
  return Buffer.from(`signaalpunt-record ${FORMAT.toString()}\n${line}\n`);
}

interface Head {
  readonly format: number;
  readonly header: string;
  /** Where the clear text ends. */
  readonly end: number;
}

function splitHead(bytes: Uint8Array): Head | undefined {
  const start = Buffer.from(bytes.subarray(0, HEAD_LIMIT));
  const first = start.indexOf(NEWLINE);
  const second = start.indexOf(NEWLINE, first + 1);
  const format = FIRST_LINE.exec(start.toString('latin1', 0, Math.max(first, 0)))?.[1];
  if (format === undefined || second < 0) return undefined;
  return {
    format: Number(format),
    header: start.toString('utf8', first + 1, second),
    end: second + 1,
  };
}

function readHeader(line: string): RecordHeader | undefined {
  try {
    return RecordHeader.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function encrypt(key: KeyObject, plain: Uint8Array, head: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(head);
  const secret = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, secret, cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, sealed: Uint8Array, head: Uint8Array): Buffer | undefined {
  if (sealed.length < IV_BYTES + TAG_BYTES) return undefined;
  const iv = sealed.subarray(0, IV_BYTES);
  const tag = sealed.subarray(-TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
    .setAAD(head)
    .setAuthTag(tag);
  try {
    const plain = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    // The one thing that fails here is the tag: a byte is not what was written.
    return undefined;
  }
}
