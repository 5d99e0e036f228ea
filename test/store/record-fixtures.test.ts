import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DossierEntry } from '../../src/domain/dossier.ts';
import { Pending, Ticket } from '../../src/domain/ticket.ts';
import { keyRing } from '../../src/store/envelope.ts';
import { ticketKind, type RecordKind } from '../../src/store/record-kinds.ts';
import { recordsOf } from '../../src/store/records.ts';
import { nodeFileSystem } from '../../src/store/file-system.ts';
import { FIXTURE_KEY, fixtures } from './support/record-fixtures.ts';
import { plain, SOEST } from './support/samples.ts';
import { recordedLog } from './support/store-for-test.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'records');

/** Reads the fixture as if it stood under the record's own name. */
async function readFixture<T>(kind: RecordKind<T>, id: string, name: string): Promise<unknown> {
  const fileSystem = {
    ...nodeFileSystem,
    readFile: () => nodeFileSystem.readFile(join(FOLDER, name)),
  };
  const records = recordsOf(kind, {
    disk: { fileSystem, temporary: FOLDER },
    keys: keyRing([FIXTURE_KEY]),
    municipality: SOEST,
    log: recordedLog(),
    damaged: undefined,
  });
  return plain(kind.schema, (await records.read(FOLDER, id))?.value);
}

describe('records of every released version', () => {
  it('are there for each version of each kind, and can all be read', async () => {
    const wanted: string[] = [];

    await fixtures(async ({ kind, id }) => {
      for (let version = 1; version <= kind.version; version += 1) {
        const name = `${kind.kind}-${version}`;
        wanted.push(name);
        const expected: unknown = JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8'));
        assert.deepEqual(await readFixture(kind, id, name), expected, name);
      }
    });

    const present = (await readdir(FOLDER)).filter((name) => /-\d+$/.test(name));
    assert.deepEqual(present.sort(), wanted.sort());
  });

  it('hold everything that the desk can write down and everything that can be pending', async () => {
    const path = join(FOLDER, `ticket-${ticketKind.version}.json`);
    const { dossier, pending } = Ticket.parse(JSON.parse(await readFile(path, 'utf8')));
    const kindsOf = (union: { options: { shape: { kind: { value: string } } }[] }): string[] =>
      union.options.map(({ shape }) => shape.kind.value);

    assert.deepEqual(dossier.map(({ kind }) => kind).sort(), kindsOf(DossierEntry).sort());
    assert.deepEqual(pending.map(({ kind }) => kind).sort(), kindsOf(Pending).sort());
  });
});
