import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { errnoOf } from './file-system.ts';

/** Gives the lock back. */
export type Release = () => Promise<void>;

/**
 * The address on which the one process that owns a folder listens. On Linux an abstract socket and on
 * Windows a named pipe: the kernel frees both when the process ends, however it ends. Elsewhere a
 * socket file, which stays behind after a kill; {@link takeLock} sees that nobody answers there.
 *
 * A lock of this kind holds within one machine (on Linux: one network namespace). A folder on a
 * network share must not be given to two machines.
 *
 * @param realPath the folder with all links resolved
 */
export function lockAddress(realPath: string, platform: NodeJS.Platform): string {
  const name = `signaalpunt-${createHash('sha256').update(realPath).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return `\0${name}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // Not in the data folder: the path of a socket may have no more than about 100 characters.
  return `/tmp/${name}.sock`;
}

/** Takes the lock, or gives `undefined` when another process, or this one, has it. */
export async function takeLock(address: string): Promise<Release | undefined> {
  const release = await listen(address);
  if (release !== undefined || !isFile(address)) return release;
  if (await somebodyAnswers(address)) return undefined;
  await unlink(address);
  return listen(address);
}

function isFile(address: string): boolean {
  return address.startsWith('/');
}

function listen(address: string): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once('error', (error) => {
      if (errnoOf(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      // Holding a lock is no reason to go on living.
      server.unref();
      resolve(() => stop(server));
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

function somebodyAnswers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visitor = connect(address);
    visitor.once('connect', () => {
      visitor.destroy();
      resolve(true);
    });
    visitor.once('error', () => {
      resolve(false);
    });
  });
}
