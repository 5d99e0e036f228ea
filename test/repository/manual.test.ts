import assert from 'node:assert/strict';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { files, read } from './tree.ts';

const manual = read('docs/handleiding/functionaris.md');

/** A list ends its lines with a semicolon; each of them is read as a sentence. */
const asText = manual
  .replaceAll('**', '')
  .replaceAll(/\n(?![\n#]|[-\d])\s*/g, ' ')
  .replaceAll(/^(?:#+|-|\d\.) /gm, '');

describe('the manual of the functionaris', () => {
  it('is plain Dutch', () => {
    assert.deepEqual(plainDutchProblems(asText), []);
  });

  it('fits on two pages of 500 words', () => {
    assert.ok(manual.split(/\s+/).length <= 1000);
  });

  it('names only buttons and words that are there', () => {
    const said = files
      .filter((file) => /^(?:src|cards|dialogs|content)\/.*\.(?:ts|json)$/.test(file))
      .map(read)
      .join('\n');
    const named = [...manual.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
    const buttons = named.filter((name) => !['vet', 'Bel 112.'].includes(name));
    assert.ok(buttons.length > 25);
    assert.deepEqual(
      buttons.filter((name) => !said.includes(`'${name}'`)),
      [],
    );
  });
});
