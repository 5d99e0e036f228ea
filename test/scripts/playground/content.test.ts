import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyContent } from '../../../scripts/playground/content.ts';
import type { PlayContent } from '../../../scripts/playground/content.ts';
import { deputy, functionaris, manager } from '../../../scripts/playground/people.ts';
import { readContent } from '../../../src/content/read-content.ts';

async function copied(folder?: string): Promise<PlayContent> {
  const content = await copyContent(folder);
  assert.ok(!('problems' in content));
  return content;
}

describe('the content of the Playground', () => {
  it('is that of Soest with its people in their roles, and is gone afterwards', async () => {
    const { dir, municipality, remove } = await copied();
    const read = await readContent(dir);
    await remove();
    assert.ok(read.ok);
    assert.equal(read.content.municipality.id, 'soest');
    assert.equal(municipality, 'gemeente Soest');
    const { roles } = read.content;
    assert.deepEqual(roles.functionaris, [functionaris.aadObjectId]);
    assert.deepEqual(roles.deputy, [deputy.aadObjectId]);
    assert.deepEqual(roles.manager, [manager.aadObjectId]);
    await assert.rejects(stat(dir));
  });

  it('is that of another municipality when its folder is named, from the root or in full', async () => {
    for (const folder of ['content/voorbeeldstad', join(process.cwd(), 'content/voorbeeldstad')]) {
      const { dir, municipality, remove } = await copied(folder);
      const read = await readContent(dir);
      await remove();
      assert.ok(read.ok);
      assert.equal(municipality, 'gemeente Voorbeeldstad');
      assert.equal(read.content.municipality.id, 'voorbeeldstad');
      assert.deepEqual(read.content.roles.deputy, [deputy.aadObjectId]);
    }
  });

  it('is refused with every mistake of its writer, also in the roles that are not used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'signaalpunt-broken-'));
    try {
      await cp('content/voorbeeldstad', folder, { recursive: true });
      await writeFile(join(folder, 'rollen.json'), '{ "functionaris": ["Fatima"] }');
      const file = join(folder, 'gemeente.json');
      const broken = (await readFile(file, 'utf8')).replace('"08:30"', '"half negen"');
      await writeFile(file, broken);
      const content = await copyContent(folder);
      assert.ok('problems' in content);
      const said = content.problems.join('\n');
      assert.match(said, /gemeente\.json/);
      assert.match(said, /rollen\.json/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
