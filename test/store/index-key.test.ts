import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { MunicipalityId } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { personKeys } from '../../src/store/index-key.ts';
import { matchHash } from '../../src/store/match-lists.ts';
import { SOEST } from './support/samples.ts';

const keyOfByte = (byte: number) => conceal(Buffer.alloc(32, byte).toString('base64'));

describe('the key under which a person is kept', () => {
  it('is the first half of the HMAC-SHA-256 over municipality and person', () => {
    const hmac = createHmac('sha256', Buffer.alloc(32, 5)).update('soest\0e1').digest('hex');

    assert.equal(personKeys(keyOfByte(5), SOEST)('e1'), hmac.slice(0, 32));
  });

  it('differs by index key, by municipality and by person', () => {
    const baarn = MunicipalityId.parse('baarn');
    const keys = [
      personKeys(keyOfByte(5), SOEST)('e1'),
      personKeys(keyOfByte(6), SOEST)('e1'),
      personKeys(keyOfByte(5), baarn)('e1'),
      personKeys(keyOfByte(5), SOEST)('e2'),
    ];

    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('the hash under which a plate or an address is kept', () => {
  it('differs by index key, by municipality and by what it is of', () => {
    const baarn = MunicipalityId.parse('baarn');
    const hashes = [
      matchHash(keyOfByte(5), SOEST)('kenteken AB12CD'),
      matchHash(keyOfByte(6), SOEST)('kenteken AB12CD'),
      matchHash(keyOfByte(5), baarn)('kenteken AB12CD'),
      matchHash(keyOfByte(5), SOEST)('kenteken AB12CE'),
    ];

    assert.equal(new Set(hashes).size, hashes.length);
    for (const hash of hashes) assert.match(hash, /^[0-9a-f]{32}$/);
  });

  it('is the same at every start, and never that of a person', () => {
    const hash = matchHash(keyOfByte(5), SOEST)('e1');

    assert.equal(matchHash(keyOfByte(5), SOEST)('e1'), hash);
    assert.notEqual(personKeys(keyOfByte(5), SOEST)('e1'), hash);
    assert.notEqual(
      matchHash(keyOfByte(5), SOEST)('soest\0e1'),
      personKeys(keyOfByte(5), SOEST)('e1'),
    );
  });
});
