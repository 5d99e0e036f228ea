import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { StoreError, type StoreErrorCode } from '../../src/application/ports/errors.ts';
import { conceal, sensitive } from '../../src/domain/sensitive.ts';
import type { Disk } from '../../src/store/durable-file.ts';
import { keyRing } from '../../src/store/envelope.ts';
import type { RecordKind } from '../../src/store/record-kinds.ts';
import { recordsOf, type Cabinet, type Records } from '../../src/store/records.ts';
import { runs } from '../support/counts.ts';
import { MARKER, SOEST } from './support/samples.ts';
import { simulatedDisk } from './support/simulated-disk.ts';
import { keyOf, recordedLog, type RecordedLog } from './support/store-for-test.ts';
import { diskError } from './support/watched-file-system.ts';

/** A note through three versions: first plain text, then an object, then with a tone. */
const Note = z.strictObject({ text: sensitive(z.string()), tone: z.enum(['kalm', 'druk']) });
type Note = z.output<typeof Note>;

const noteKind = {
  kind: 'form',
  version: 3,
  schema: Note,
  upgrades: {
    1: (value) => ({ text: value }),
    2: (value) => ({ ...z.looseObject({}).parse(value), tone: 'kalm' }),
  },
} satisfies RecordKind<Note>;

const textKind = (version: number): RecordKind<unknown> => ({
  kind: 'form',
  version,
  schema: z.unknown(),
  upgrades: Object.fromEntries(
    Array.from({ length: version - 1 }, (_, step) => [step + 1, (value: unknown) => value]),
  ),
});

const note = (text: string): Note => ({ text: conceal(text), tone: 'druk' });

async function code(attempt: Promise<unknown>): Promise<StoreErrorCode | 'no error'> {
  try {
    await attempt;
    return 'no error';
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
}

describe('records', () => {
  let disk: Disk;
  let log: RecordedLog;
  let cabinet: Cabinet;
  let notes: Records<Note>;
  let files: () => ReadonlyMap<string, Uint8Array>;

  const names = (): readonly string[] => [...files().keys()].sort();
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (files().has(path)) await disk.fileSystem.unlink(path);
    await (await disk.fileSystem.open(path, 'wx')).writeFile(bytes);
  };

  beforeEach(async () => {
    const simulated = simulatedDisk();
    ({ files } = simulated);
    disk = { fileSystem: simulated.fileSystem, temporary: '/temporary' };
    for (const folder of ['/notes', '/temporary', '/damaged']) {
      await disk.fileSystem.mkdir(folder);
    }
    log = recordedLog();
    const keys = keyRing([keyOf('first', 1)]);
    cabinet = { disk, keys, municipality: SOEST, log, damaged: '/damaged' };
    notes = recordsOf(noteKind, cabinet);
  });

  it('keep what they are given, in cipher text', async () => {
    await notes.create('/notes', 'a', note(MARKER));

    const stored = await notes.read('/notes', 'a');

    assert.equal(stored?.value.text.reveal(), MARKER);
    assert.equal(stored.value.tone, 'druk');
    for (const bytes of files().values()) assert.ok(!Buffer.from(bytes).includes(MARKER));
  });

  it('upgrade what an older version wrote, step by step, and write it in the newest', async () => {
    await recordsOf(textKind(1), cabinet).create('/notes', 'a', 'oud');

    const stored = await notes.read('/notes', 'a');
    assert.ok(stored);
    assert.equal(stored.value.text.reveal(), 'oud');
    assert.equal(stored.value.tone, 'kalm');
    assert.equal(stored.revision, 1);

    await notes.replace('/notes', 'a', stored.value, 2);
    assert.equal((await notes.look('/notes', 'a'))?.recordVersion, 3);
  });

  it('refuse what a newer version wrote, and leave every bit of it', async () => {
    await recordsOf(textKind(4), cabinet).create('/notes', 'a', 'nieuw');
    const before = files().get('/notes/a');

    assert.equal(await code(notes.look('/notes', 'a')), 'STORE_NEWER');
    assert.equal(await code(notes.read('/notes', 'a')), 'STORE_NEWER');
    assert.equal(await code(notes.put('/notes', 'a', note('x'))), 'STORE_NEWER');

    assert.deepEqual(names(), ['/notes/a']);
    assert.deepEqual(files().get('/notes/a'), before);
    assert.deepEqual(log.lines, []);
  });

  it('refuse what is under a key that they miss, and leave every bit of it', async () => {
    const other = { ...cabinet, keys: keyRing([keyOf('other', 2)]) };
    await recordsOf(noteKind, other).create('/notes', 'a', note('x'));
    const before = files().get('/notes/a');

    assert.equal(await code(notes.read('/notes', 'a')), 'STORE_KEY_MISSING');
    assert.equal(await code(notes.put('/notes', 'a', note('y'))), 'STORE_KEY_MISSING');

    assert.deepEqual(names(), ['/notes/a']);
    assert.deepEqual(files().get('/notes/a'), before);
  });

  it('tell whether the first key wrote them', async () => {
    await notes.create('/notes', 'a', note('x'));
    const keys = keyRing([keyOf('second', 2), keyOf('first', 1)]);
    const rotated = recordsOf(noteKind, { ...cabinet, keys });

    assert.equal((await rotated.look('/notes', 'a'))?.underFirstKey, false);
    await rotated.put('/notes', 'a', note('y'));
    assert.equal((await rotated.look('/notes', 'a'))?.underFirstKey, true);
    assert.equal(await code(notes.look('/notes', 'a')), 'STORE_KEY_MISSING');
  });

  it('put a damaged file aside, report it without a word of it, and go on', async () => {
    await notes.create('/notes', 'a', note(MARKER));
    await notes.create('/notes', 'b', note('b'));
    const damaged = (files().get('/notes/a') ?? new Uint8Array()).slice(0, -1);
    await put('/notes/a', damaged);

    assert.equal(await code(notes.read('/notes', 'a')), 'STORE_DAMAGED');

    const [{ message, fields } = { message: '', fields: undefined }] = log.lines;
    assert.equal(message, 'A damaged record was put aside');
    assert.equal(fields?.code, 'STORE_DAMAGED');
    assert.deepEqual(names(), [`/damaged/form.a.${fields.reference ?? ''}`, '/notes/b']);
    assert.deepEqual(files().get(names()[0] ?? ''), damaged);
    assert.equal(await notes.read('/notes', 'a'), undefined);
    assert.equal((await notes.read('/notes', 'b'))?.value.text.reveal(), 'b');
    assert.equal(await notes.create('/notes', 'a', note('again')), true);
  });

  it('put each damaged file aside under a name of its own', async () => {
    for (let n = 0; n < 3; n += 1) {
      await put('/notes/a', Buffer.from('garbage'));
      assert.equal(await code(notes.read('/notes', 'a')), 'STORE_DAMAGED');
    }

    assert.equal(names().length, 3);
  });

  it('count a file as damaged when it stands under the name of another record', async () => {
    await notes.create('/notes', 'a', note('a'));
    await notes.create('/notes', 'b', note('b'));
    const [a, b] = [files().get('/notes/a'), files().get('/notes/b')];
    assert.ok(a && b);
    await put('/notes/a', b);
    await put('/notes/b', a);

    assert.equal(await code(notes.read('/notes', 'a')), 'STORE_DAMAGED');
    assert.equal(await code(notes.read('/notes', 'b')), 'STORE_DAMAGED');
    assert.equal(names().length, 2);
  });

  it('count a file as damaged when it is of another kind or municipality', async () => {
    const baarn = z.string().brand('MunicipalityId').parse('baarn');
    await recordsOf({ ...noteKind, kind: 'setting' }, cabinet).create('/notes', 'a', note('a'));
    await recordsOf(noteKind, { ...cabinet, municipality: baarn }).create('/notes', 'b', note('b'));

    assert.equal(await code(notes.read('/notes', 'a')), 'STORE_DAMAGED');
    assert.equal(await code(notes.read('/notes', 'b')), 'STORE_DAMAGED');
  });

  it('count an authentic file as damaged when its content is not of the kind', async () => {
    await recordsOf(textKind(3), cabinet).create('/notes', 'a', { text: 'x', tone: 'boos' });

    assert.equal(await code(notes.read('/notes', 'a')), 'STORE_DAMAGED');
    assert.ok(names()[0]?.startsWith('/damaged/form.a.'));
  });

  it('leave a damaged file where it is when nobody said where else', async () => {
    const stubborn = recordsOf(noteKind, { ...cabinet, damaged: undefined });
    await put('/notes/a', Buffer.from('garbage'));

    assert.equal(await code(stubborn.read('/notes', 'a')), 'STORE_DAMAGED');

    assert.deepEqual(names(), ['/notes/a']);
    assert.equal(log.lines[0]?.message, 'A damaged record was left in its place');
  });

  it('say that a file is damaged also when it cannot be put aside', async () => {
    await put('/notes/a', Buffer.from('garbage'));
    const rename = () => Promise.reject(diskError('EROFS'));
    const readOnly = { ...disk, fileSystem: { ...disk.fileSystem, rename } };
    const stuck = recordsOf(noteKind, { ...cabinet, disk: readOnly });

    assert.equal(await code(stuck.read('/notes', 'a')), 'STORE_DAMAGED');
    assert.equal(log.lines[0]?.message, 'A damaged record could not be put aside');
  });

  it('never give wrong data, whatever single byte of the file is changed', async () => {
    await notes.create('/notes', 'a', note('waar'));
    const whole = files().get('/notes/a') ?? new Uint8Array();

    for (let position = 0; position < whole.length; position += 1) {
      const changed = whole.slice();
      changed[position] = (changed[position] ?? 0) ^ 0x01;
      await put('/notes/a', changed);

      const outcome = await code(notes.read('/notes', 'a'));

      const kept = files().has('/notes/a');
      // A changed key name or format number is refused in place; everything else is put aside.
      const expected = kept ? /^STORE_(KEY_MISSING|NEWER)$/ : /^STORE_DAMAGED$/;
      assert.match(outcome, expected, `byte ${position}`);
    }
  });

  it('never give wrong data, however the bytes are garbled', async () => {
    await notes.create('/notes', 'a', note('waar'));
    const whole = files().get('/notes/a') ?? new Uint8Array();
    const place = fc.nat(whole.length);
    const garble = fc.record({ from: place, to: place, insert: fc.uint8Array({ maxLength: 40 }) });

    await fc.assert(
      fc.asyncProperty(garble, async ({ from, to, insert }) => {
        const bytes = Buffer.concat([whole.subarray(0, from), insert, whole.subarray(to)]);
        fc.pre(!bytes.equals(whole));
        await put('/notes/a', bytes);
        assert.notEqual(await code(notes.read('/notes', 'a')), 'no error');
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('let an error of the disk through as it is', async () => {
    const readFile = () => Promise.reject(diskError('EIO'));
    const broken = { ...disk, fileSystem: { ...disk.fileSystem, readFile } };

    await assert.rejects(recordsOf(noteKind, { ...cabinet, disk: broken }).read('/notes', 'a'), {
      code: 'EIO',
    });
  });

  it('take no folder for no record only while the folder is there', async () => {
    assert.equal(await notes.read('/notes', 'a'), undefined);
    await assert.rejects(notes.read('/gone', 'a'), { code: 'ENOENT' });
  });

  it('cannot be had of a kind that misses an upgrade step', () => {
    const upgrades = { 1: noteKind.upgrades[1] };

    assert.throws(() => recordsOf({ ...noteKind, upgrades }, cabinet), /upgrade step/);
  });
});
