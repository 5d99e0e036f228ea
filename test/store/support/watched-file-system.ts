import type { FileSystem, OpenFile } from '../../../src/store/file-system.ts';

/** One call on the file system. For an open file `path` is the path it was opened with. */
export interface Step {
  readonly name: keyof FileSystem | 'writeFile' | 'sync' | 'close';
  readonly path: string;
}

/** `inner`, with `before` called before every step; what it throws is what the step fails with. */
export function watched(inner: FileSystem, before: (step: Step) => void): FileSystem {
  const step = async <T>(name: Step['name'], path: string, go: () => Promise<T>): Promise<T> => {
    await Promise.resolve();
    before({ name, path });
    return go();
  };
  const watchedFile = (file: OpenFile, path: string): OpenFile => ({
    writeFile: (bytes) => step('writeFile', path, () => file.writeFile(bytes)),
    sync: () => step('sync', path, () => file.sync()),
    close: () => step('close', path, () => file.close()),
  });

  return {
    open: (path, flags) =>
      step('open', path, async () => watchedFile(await inner.open(path, flags), path)),
    readFile: (path) => step('readFile', path, () => inner.readFile(path)),
    rename: (from, to) => step('rename', to, () => inner.rename(from, to)),
    link: (existing, name) => step('link', name, () => inner.link(existing, name)),
    unlink: (path) => step('unlink', path, () => inner.unlink(path)),
    mkdir: (path) => step('mkdir', path, () => inner.mkdir(path)),
    readdir: (path) => step('readdir', path, () => inner.readdir(path)),
    access: (path) => step('access', path, () => inner.access(path)),
    realpath: (path) => step('realpath', path, () => inner.realpath(path)),
  };
}

/** An error as `node:fs` throws it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: a made-up failure`), { code, syscall: 'made-up' });
}
