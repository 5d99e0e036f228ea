import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyOfPerson } from '../application/ports/conversations.ts';
import { PersonKey } from '../domain/ids.ts';
import type { MunicipalityId } from '../domain/ids.ts';
import { conceal } from '../domain/sensitive.ts';
import type { Sensitive } from '../domain/sensitive.ts';
import { keptSetting } from './kept-setting.ts';
import type { Cabinet } from './records.ts';

const NAME = 'index-key';
const KEY_BYTES = 32;
const PERSON_KEY_DIGITS = 32;

/**
 * The key of the hash under which persons are kept. Made at the first start and kept as a setting,
 * so that it outlives a change of encryption keys; from then on it is under the first of these.
 *
 * A damaged one is left in its place and gives `STORE_DAMAGED` at every start: with another key every
 * draft and every list of own reports would be lost without a word. A backup brings it back.
 */
export async function openIndexKey(cabinet: Cabinet, folder: string): Promise<Sensitive<string>> {
  const setting = keptSetting(NAME, { ...cabinet, damaged: undefined }, folder);
  const kept = await setting.load();
  if (kept !== undefined) return kept.key;
  const key = conceal(randomBytes(KEY_BYTES).toString('base64'));
  await setting.put({ name: NAME, key });
  return key;
}

/** The hash of persons of this municipality: HMAC-SHA-256, of which the first 128 bits are kept. */
export function personKeys(key: Sensitive<string>, municipality: MunicipalityId): KeyOfPerson {
  // Made once: making a key of the bytes costs more than the hash of a person.
  const secret = createSecretKey(key.reveal(), 'base64');
  return (personId) =>
    PersonKey.parse(
      createHmac('sha256', secret)
        .update(`${municipality}\0${personId}`)
        .digest('hex')
        .slice(0, PERSON_KEY_DIGITS),
    );
}
