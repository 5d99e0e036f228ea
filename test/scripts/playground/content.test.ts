import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { copyContent } from '../../../scripts/playground/content.ts';
import { deputy, functionaris, manager } from '../../../scripts/playground/people.ts';
import { readContent } from '../../../src/content.ts';

describe('the content of the Playground', () => {
  it('is that of Soest with its people in their roles, and is gone afterwards', async () => {
    const { dir, remove } = await copyContent();
    const read = await readContent(dir);
    await remove();
    assert.ok(read.ok);
    assert.equal(read.content.municipality.id, 'soest');
    const { roles } = read.content;
    assert.deepEqual(roles.functionaris, [functionaris.aadObjectId]);
    assert.deepEqual(roles.deputy, [deputy.aadObjectId]);
    assert.deepEqual(roles.manager, [manager.aadObjectId]);
    await assert.rejects(stat(dir));
  });
});
