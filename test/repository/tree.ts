import { readdirSync, readFileSync } from 'node:fs';

/** The text of a file of the repository. */
export const read = (file: string): string => readFileSync(file, 'utf8');

/** Folders and files that git does not keep, as .gitignore lists them. */
const ignored = read('.gitignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replace(/\/$/, ''));

const isIgnored = (name: string): boolean =>
  name === '.git' ||
  ignored.some((pattern) =>
    pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern,
  );

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });

/** Every file of the repository but what git ignores, relative to its root, with `/` between. */
export const files = walk('.');

/** Files that are written for people. */
export const documents = files.filter((file) => file.endsWith('.md'));
