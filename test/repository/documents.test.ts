import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { documents, files, read } from './tree.ts';

const Package = z.object({
  version: z.string(),
  license: z.string(),
  scripts: z.record(z.string(), z.string()),
});
const manifest = Package.parse(JSON.parse(read('package.json')));

/** Text without its code blocks, in which nothing is a link. */
const prose = (file: string): string => read(file).replace(/^```[^]*?^```/gm, '');

/** The anchor that a code host gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchors = (file: string): readonly string[] =>
  [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe('the documents', () => {
  it('name only npm scripts that exist', () => {
    const named = documents.flatMap((file) =>
      [
        ...read(file).matchAll(/\bnpm (?:run (?:--\S+ )?)([a-z][a-z:-]*)|\bnpm (start|test)\b/g),
      ].map(([, script, short]) => ({ file, script: script ?? short ?? '' })),
    );
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter(({ script }) => !(script in manifest.scripts)),
      [],
    );
  });

  it('are told about every npm script in one place', () => {
    const told = read('CONTRIBUTING.md') + read('README.md');
    const silent = Object.keys(manifest.scripts)
      .filter((script) => !script.startsWith('pre'))
      .filter(
        (script) => !told.includes(`npm run ${script}\``) && !told.includes(`npm ${script}\``),
      );
    assert.deepEqual(silent, []);
  });

  it('link to files and headings that exist', () => {
    const broken = documents.flatMap((file) =>
      [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => {
          const [path = '', heading] = target.split('#');
          const to = path === '' ? file : join(dirname(file), path).replaceAll('\\', '/');
          if (!existsSync(to)) return true;
          return heading !== undefined && !anchors(to).includes(heading);
        })
        .map((target) => `${file}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('name in backticks only files of ours that exist', () => {
    const ours = /`((?:src|cards|dialogs|content|manifest|scripts|docs|test)\/[\w./-]+)`/g;
    const missing = documents.flatMap((file) =>
      [...read(file).matchAll(ours)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  it('have a README that says on its first page that this is no emergency line', () => {
    const [first] = read('README.md').split('\n## Start');
    assert.match(first ?? '', /112/);
    assert.match(first ?? '', /not an emergency line/i);
  });

  it('have a README that shows every screenshot there is', () => {
    const pictures = files.filter((file) => file.startsWith('docs/screenshots/'));
    assert.deepEqual(
      pictures.filter((file) => !read('README.md').includes(`](${file})`)),
      [],
    );
  });

  it('have a README whose test command is the one that .ci/run runs', () => {
    const [, command] = /```sh\n(npm [^\n]*)\n```\n\nruns everything/.exec(read('README.md')) ?? [];
    assert.equal(command, 'npm test');
    assert.match(read('.ci/run'), /^npm test <\/dev\/null/m);
  });

  it('have a changelog with a place for what is not released yet', () => {
    assert.match(read('CHANGELOG.md'), /^## \[Unreleased\]$/m);
  });

  it('name one licence', () => {
    assert.equal(manifest.license, 'EUPL-1.2');
    assert.match(read('LICENSE'), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    assert.match(read('publiccode.yml'), /^ {2}license: EUPL-1\.2$/m);
    assert.match(read('README.md'), /EUPL-1\.2/);
  });
});

describe('the decision records', () => {
  const records = files.filter((file) => /^docs\/adr\/\d/.test(file));

  it('are numbered without a gap, and each begins with its number', () => {
    records.forEach((file, index) => {
      const number = String(index + 1).padStart(4, '0');
      assert.match(file, new RegExp(`^docs/adr/${number}-[a-z0-9-]+[.]md$`));
      assert.match(read(file), new RegExp(`^# ${number} `));
    });
    assert.ok(records.length > 0);
  });

  it('each say what made us decide, what we decided and what is bad about it', () => {
    for (const file of records) {
      const headings = [...read(file).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      assert.deepEqual(headings, ['Context', 'Decision', 'Downsides'], file);
    }
  });

  it('are all in the list, under their own title', () => {
    const list = read('docs/adr/README.md');
    for (const file of records) {
      const title = (read(file).split('\n')[0] ?? '').slice(2);
      assert.ok(list.includes(`[${title}](${file.slice('docs/adr/'.length)})`), file);
    }
  });

  it('exist for every number that code and documents refer to', () => {
    const numbers = records.map((file) => file.slice('docs/adr/'.length).slice(0, 4));
    const references = files
      .filter((file) => /\.(ts|md|js|cjs)$/.test(file) && !file.startsWith('test/'))
      .flatMap((file) => {
        const lists = [...read(file).matchAll(/\bADR (\d{4}(?:(?:, | and )\d{4})*)/g)];
        return lists.flatMap(([, list = '']) => list.match(/\d{4}/g) ?? []);
      });
    assert.ok(references.length > 0);
    assert.deepEqual(
      references.filter((number) => !numbers.includes(number)),
      [],
    );
  });
});

describe('the glossary', () => {
  it('names identifiers that the code uses', () => {
    const code = files
      .filter((file) => /^(src|cards|dialogs)\/.*\.ts$/.test(file))
      .map(read)
      .join('\n');
    const rows = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`'));
    assert.ok(rows.length > 20);
    for (const row of rows) {
      const identifiers = [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)];
      for (const [, identifier = ''] of identifiers) {
        const pattern = identifier.replaceAll('.', '[.]').replace(/^(?=\w)|(?<=\w)$/g, '\\b');
        assert.match(code, new RegExp(pattern), identifier);
      }
    }
  });
});
