import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the plan asks of the content of a municipality, as ranges of numbers, both ends included. */
const ASKED: readonly (readonly [from: number, to: number])[] = [
  [5, 12],
  [14, 17],
  [22, 24],
  [46, 53],
  [64, 70],
  [79, 96],
];

const NUMBERS = ASKED.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index),
);

/** The title of a test, also one that Prettier put on a line of its own. */
const TITLE = /^ *it\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gm;

/** The numbers that stand in the titles of the tests in these files, each written out. */
async function numbersIn(folder: string, files: RegExp): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const name of (await readdir(folder)).filter((it) => files.test(it))) {
    const source = await readFile(join(folder, name), 'utf8');
    for (const [, , title = ''] of source.matchAll(TITLE)) {
      for (const [, number] of title.matchAll(/\bC(\d+)\b/g)) found.add(Number(number));
    }
  }
  return found;
}

describe('the tests on the content of Soest', () => {
  let tested: ReadonlySet<number>;

  before(async () => {
    tested = await numbersIn('test/content', /^soest.*\.test\.ts$/);
  });

  for (const number of NUMBERS) {
    it(`have one that is named C${String(number)}`, () => {
      assert.ok(
        tested.has(number),
        `No test of test/content/soest*.test.ts is named C${String(number)}`,
      );
    });
  }

  it('are read: a number that nobody asks of the content is not taken for tested', () => {
    assert.equal(NUMBERS.length, 48);
    assert.ok(!tested.has(0) && !tested.has(105));
  });
});
