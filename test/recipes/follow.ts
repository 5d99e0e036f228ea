import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

/** Follows a recipe in a copy of the tree: what it says is done, and nothing else. */

/** One block of code of a recipe, with the file that it is about. */
export interface Block {
  readonly file: string;
  readonly kind: 'ts' | 'diff';
  readonly lines: readonly string[];
}

/** Not copied: what is installed, kept or made. */
const LEFT_OUT = ['node_modules', '.git', 'data', 'coverage', 'devTools', 'docs/screenshots'];

/** A copy of the tree in a temporary folder, with the installed packages of this one. */
export function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'signaalpunt-recipe-'));
  cpSync('.', copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative('.', path).replaceAll('\\', '/')),
  });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** The blocks of a recipe in order: each names its file after the kind of code. */
export function blocksOf(recipe: string): readonly Block[] {
  const fenced = recipe.matchAll(/^( *)```(ts|diff) (\S+)\n([^]*?)\n\1```$/gm);
  return [...fenced].map(([, indent = '', kind, file = '', code = '']) => ({
    file,
    kind: kind === 'ts' ? 'ts' : 'diff',
    lines: code.split('\n').map((line) => line.slice(indent.length)),
  }));
}

/** Does what a block says: a new file, or lines put between lines that stand there. */
export function apply({ file, kind, lines }: Block, copy: string): void {
  const path = join(copy, file);
  if (kind === 'ts') {
    if (existsSync(path)) throw new Error(`${file} is there already`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
    return;
  }
  const before = lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  const after = lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
  const text = readFileSync(path, 'utf8');
  const found = `\n${before.join('\n')}\n`;
  if (text.split(found).length !== 2) throw new Error(`${file} does not have, once: ${found}`);
  writeFileSync(
    path,
    text.replace(found, () => `\n${after.join('\n')}\n`),
  );
}

/** "Raise `NAME` by one". */
export function raise(name: string, file: string, copy: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const raised = text.replace(new RegExp(`(?<=^export const ${name} = )\\d+`, 'm'), (version) =>
    String(Number(version) + 1),
  );
  if (raised === text) throw new Error(`${file} has no ${name}`);
  writeFileSync(path, raised);
}

/** Runs a program of Node in the copy; what it printed, and how it ended. */
export function run(
  copy: string,
  script: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Mocha without our list of tests. */
export function runTests(copy: string, ...files: readonly string[]) {
  return run(copy, 'node_modules/mocha/bin/mocha.js', '--no-config', ...files);
}

/** The file behind `npm run <name>` in the copy. */
export function scriptOf(copy: string, name: string): string {
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const file = /^node (\S+)$/.exec(scripts[name] ?? '')?.[1];
  if (file === undefined) throw new Error(`npm run ${name} is no script of ours`);
  return file;
}

/** Where the whole stories stand after step 5. */
export const WHOLE_STORY = 'test/approved/transcripts/signal-named.txt';
