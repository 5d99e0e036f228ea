import assert from 'node:assert/strict';
import { files, read } from './tree.ts';

/** Text files; the rest are pictures. */
const texts = files.filter((file) => !/\.(png|ico|zip)$/.test(file));

/** Where a pattern stands, as `file: found`. Patterns are built from pieces, not to find themselves. */
function found(pattern: RegExp, among: readonly string[] = texts): readonly string[] {
  return among.flatMap((file) => {
    const match = pattern.exec(read(file));
    return match === null ? [] : [`${file}: ${match[0]}`];
  });
}

describe('the files of the repository', () => {
  it('are all seen by these tests', () => {
    for (const file of ['package.json', '.ci/run', 'src/domain/ids.ts', 'docs/adr/README.md']) {
      assert.ok(files.includes(file), file);
    }
    assert.equal(files.filter((file) => /node_modules|\.git\//.test(file)).length, 0);
  });

  it('know no path of the machine of whoever wrote them', () => {
    const roots = ['work', 'root', 'home/[a-z]', 'Users/[a-z]', 'mnt/[a-z]'];
    assert.deepEqual(found(new RegExp(`(?<![\\w.$}@-])/(${roots.join('|')})[\\w-]*/`)), []);
    assert.deepEqual(found(new RegExp(['[.][.]', 'shared|[.]', 'library/'].join('/'))), []);
  });

  it('know no host that only some people can reach', () => {
    // Tests of the guards against such hosts name them on purpose.
    const outsideTests = texts.filter((file) => !file.startsWith('test/'));
    const numbers = ['10[.]\\d+', '192[.]168', '172[.](?:1[6-9]|2\\d|3[01])'].join('|');
    assert.deepEqual(found(new RegExp(`https?://(?:${numbers})[.]`), outsideTests), []);
    const names = ['internal', 'intern', 'local', 'lan', 'corp'].join('|');
    assert.deepEqual(found(new RegExp(`https?://[\\w.-]+[.](?:${names})\\b`), outsideTests), []);
  });

  it('leave nothing for later', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|');
    assert.deepEqual(found(new RegExp(`\\b(?:${marks})\\b`)), []);
  });

  it('skip no test and run none alone', () => {
    const tests = texts.filter((file) => /^(test|bench)\/.*\.ts$/.test(file));
    const calls = new RegExp('\\b(?:describe|it|context)[.](?:on' + 'ly|sk' + 'ip)\\(|\\bxit\\(');
    assert.deepEqual(found(calls, tests), []);
  });

  it('are named in kebab-case, but for the names that tools look for', () => {
    const conventional =
      /^(README|CONTRIBUTING|SECURITY|CHANGELOG|LICENSE)(\.md)?$|\.schema\.json$|^adaptive-card-\d/;
    const odd = files.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return !conventional.test(name) && !/^[.]?[a-z0-9.-]+$/.test(name);
    });
    assert.deepEqual(odd, []);
  });
});
