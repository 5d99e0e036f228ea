import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as cards from '../../cards/index.ts';
import { APPROVED } from '../support/approved.ts';
import { isPart } from '../support/card-parts.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const source = fileURLToPath(new URL('../../cards/', import.meta.url));
const folders = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('the folders of the cards', () => {
  it('are there', () => {
    assert.ok(folders.length >= 21);
  });

  for (const name of folders) {
    it(`${name} has a template, a view and a drawing function, and is tested`, () => {
      for (const file of ['template.json', 'view.ts', 'index.ts']) {
        assert.ok(existsSync(`${source}${name}/${file}`), file);
      }
      const test = readFileSync(`${here}${name}/index.test.ts`, 'utf8');
      assert.match(test, new RegExp(`itBehavesLikeACard(<\\w+>)?\\(\\{\\s+name: '${name}',`));
    });
  }

  it('are all in the index, each as one function, and nothing else is', () => {
    const expected = folders.map(
      (name) => `${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Card`,
    );
    assert.deepEqual(Object.keys(cards).sort(), expected.sort());
  });

  it('leave no approved file behind for a card or a case that is gone', () => {
    const left = readdirSync(`${APPROVED}cards`).filter((file) => {
      const [name = '', title = ''] = file.split('.');
      const test = `${here}${name}/index.test.ts`;
      return !existsSync(test) || !new RegExp(`'?${title}'?: `).test(readFileSync(test, 'utf8'));
    });
    assert.deepEqual(left, []);
  });
});

describe('the texts of the cards', () => {
  for (const name of folders.filter((folder) => existsSync(`${source}${folder}/texts.ts`))) {
    it(`${name} says in English all that it says in Dutch`, async () => {
      const { texts } = (await import(`${source}${name}/texts.ts`)) as { texts: unknown };
      assert.ok(isPart(texts));
      // The channel's cards are Dutch and have no languages.
      const channelOnly = !('en' in texts) && !('nl' in texts);
      if (!channelOnly) assert.deepEqual(shape(texts['en']), shape(texts['nl']));
    });
  }
});

/** The structure of texts: names, lengths of lists, numbers of parameters; no text is empty. */
function shape(node: unknown): unknown {
  if (typeof node === 'string') {
    assert.notEqual(node.trim(), '');
    return 'text';
  }
  if (typeof node === 'function') return `text of ${String(node.length)}`;
  if (Array.isArray(node)) return node.map(shape);
  assert.ok(isPart(node));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shape(value)]));
}
