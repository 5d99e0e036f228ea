import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The same files give the same bytes: every file carries this moment instead of the clock's. */
const MOMENT = new Date(2026, 0, 1);

/** Zips files, by their name at the root of the package. */
export async function zip(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, bytes] of files) {
    archive.addBuffer(bytes, name, { mtime: MOMENT, forceDosTimestamp: true });
  }
  archive.end();
  return buffer(archive.outputStream);
}
