import assert from 'node:assert/strict';
import { createDecipheriv } from 'node:crypto';
import { keyRing, seal, unseal } from '../../src/store/envelope.ts';
import { SOEST } from './support/samples.ts';
import { keyOf } from './support/store-for-test.ts';

const ABOUT = {
  municipality: SOEST,
  kind: 'ticket',
  id: 'b7b9c3c4-0000-4000-8000-000000000001',
  revision: 3,
  recordVersion: 1,
} as const;
const CONTENT = Buffer.from('{"story":"Zilverreiger"}');
const FIRST = keyOf('first', 1);
const SECOND = keyOf('second', 2);
const RING = keyRing([FIRST]);

/** The envelope with the header's text changed, as an attacker without a key could do. */
function withHeader(sealed: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(sealed).toString('latin1');
  assert.ok(text.includes(from));
  return Buffer.from(text.replace(from, to), 'latin1');
}

/** The IVs and the data key of an envelope under the first key, taken apart by other means. */
function partsOf(sealed: Uint8Array): { dataKey: Buffer; wrapIv: Buffer; bodyIv: Buffer } {
  const bytes = Buffer.from(sealed);
  const end = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1;
  const wrapIv = bytes.subarray(end, end + 12);
  const decipher = createDecipheriv('aes-256-gcm', FIRST.key, wrapIv)
    .setAAD(bytes.subarray(0, end))
    .setAuthTag(bytes.subarray(end + 44, end + 60));
  const dataKey = decipher.update(bytes.subarray(end + 12, end + 44));
  decipher.final();
  return { dataKey, wrapIv, bodyIv: bytes.subarray(end + 60, end + 72) };
}

describe('the envelope of a record', () => {
  it('gives back header and content under the key that sealed it', () => {
    const unsealed = unseal(seal(ABOUT, CONTENT, RING), RING);

    assert.equal(unsealed.kind, 'opened');
    const { keyId, ...about } = unsealed.header;
    assert.deepEqual(about, ABOUT);
    assert.match(keyId, /^first:[0-9a-f]{16}$/);
    assert.deepEqual(Buffer.from(unsealed.content), CONTENT);
  });

  it('shows its header and nothing of its content or keys', () => {
    const text = Buffer.from(seal(ABOUT, CONTENT, RING)).toString('latin1');

    assert.match(text, /^signaalpunt-record 1\n\{"municipality":"soest","kind":"ticket",/);
    assert.ok(!text.includes('Zilverreiger'));
    assert.ok(!text.includes(Buffer.from(FIRST.key).toString('latin1')));
  });

  it('holds an empty content too', () => {
    const unsealed = unseal(seal(ABOUT, new Uint8Array(), RING), RING);

    assert.equal(unsealed.kind, 'opened');
    assert.equal(unsealed.content.length, 0);
  });

  it('never uses a data key or an IV twice, for the same content either', () => {
    const seen = new Set<string>();

    for (let n = 0; n < 200; n += 1) {
      const { dataKey, wrapIv, bodyIv } = partsOf(seal(ABOUT, CONTENT, RING));
      for (const part of [dataKey, wrapIv, bodyIv]) seen.add(part.toString('hex'));
    }

    assert.equal(seen.size, 3 * 200);
  });

  it('is damaged when any single bit differs, or else refused; it never opens', () => {
    const sealed = seal(ABOUT, CONTENT, RING);

    for (let position = 0; position < sealed.length; position += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = sealed.slice();
        changed[position] = (changed[position] ?? 0) ^ (1 << bit);
        const { kind } = unseal(changed, RING);
        assert.notEqual(kind, 'opened', `byte ${position}, bit ${bit}`);
      }
    }
  });

  it('is damaged when it is cut off anywhere, or longer than it was', () => {
    const sealed = seal(ABOUT, CONTENT, RING);

    for (let length = 0; length < sealed.length; length += 1) {
      assert.equal(unseal(sealed.subarray(0, length), RING).kind, 'damaged', `${length} bytes`);
    }
    assert.equal(unseal(Buffer.concat([sealed, Buffer.from('x')]), RING).kind, 'damaged');
  });

  for (const [what, from, to] of [
    ['revision', '"revision":3', '"revision":9'],
    ['id', '000001"', '000002"'],
    ['kind', '"ticket"', '"form"'],
    ['municipality', '"soest"', '"baarn"'],
    ['record version', '"recordVersion":1', '"recordVersion":2'],
    ['spelling', '{"', '{ "'],
    ['set of fields', '{"', '{"extra":1,"'],
  ] as const) {
    it(`is damaged when the ${what} of its header was changed`, () => {
      const changed = withHeader(seal(ABOUT, CONTENT, RING), from, to);

      assert.equal(unseal(changed, RING).kind, 'damaged');
    });
  }

  it('is damaged when its body comes from another record of the same key', () => {
    const [one, other] = [seal(ABOUT, CONTENT, RING), seal(ABOUT, CONTENT, RING)];

    const mixed = Buffer.concat([one.subarray(0, -40), other.subarray(-40)]);

    assert.equal(unseal(mixed, RING).kind, 'damaged');
  });

  it('is damaged when it is garbage', () => {
    for (const garbage of ['', '\n', '\n\n', 'x'.repeat(5000), 'signaalpunt-record 1\nnull\n']) {
      assert.equal(unseal(Buffer.from(garbage), RING).kind, 'damaged');
    }
    assert.equal(unseal(Buffer.from('signaalpunt-record 0\n{}\n'), RING).kind, 'damaged');
  });

  it('says that its format is newer than this program', () => {
    const changed = withHeader(seal(ABOUT, CONTENT, RING), 'record 1\n', 'record 2\n');

    assert.equal(unseal(changed, RING).kind, 'newer');
  });
});

describe('the ring of keys', () => {
  it('reads with every key and writes with the first', () => {
    const old = seal(ABOUT, CONTENT, keyRing([FIRST]));
    const rotated = keyRing([SECOND, FIRST]);

    assert.equal(unseal(old, rotated).kind, 'opened');
    const fresh = unseal(seal(ABOUT, CONTENT, rotated), keyRing([SECOND]));
    assert.equal(fresh.kind, 'opened');
    assert.match(fresh.header.keyId, /^second:/);
  });

  it('misses a key that is not in it', () => {
    const sealed = seal(ABOUT, CONTENT, RING);

    assert.equal(unseal(sealed, keyRing([SECOND])).kind, 'key-missing');
  });

  it('misses the key, and reports no damage, when another key goes by the same name', () => {
    const sealed = seal(ABOUT, CONTENT, RING);

    assert.equal(unseal(sealed, keyRing([keyOf('first', 9)])).kind, 'key-missing');
  });

  it('cannot be made without a key or of a short one', () => {
    assert.throws(() => keyRing([]), /at least one/);
    assert.throws(() => keyRing([{ id: 'short', key: new Uint8Array(16) }]), /32 bytes/);
  });
});
