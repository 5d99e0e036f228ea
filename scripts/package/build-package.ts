import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLocalization, checkManifest } from './check-manifest.ts';
import { fill } from './fill.ts';
import { drawIcon, ICONS } from './icons.ts';
import type { Problems } from './problems.ts';
import type { Settings } from './settings.ts';
import { zip } from './zip.ts';

/** The files of the Teams app, by their name at the root of the package. */
export async function packageFiles(settings: Settings): Promise<ReadonlyMap<string, Buffer>> {
  const template = await readFile(join('manifest', 'manifest.json'), 'utf8');
  return new Map([
    ['manifest.json', Buffer.from(fill(template, { ...settings }))],
    ['en.json', await readFile(join('manifest', 'en.json'))],
    ...(await Promise.all(
      ICONS.map(async (name): Promise<[string, Buffer]> => [`${name}.png`, await drawIcon(name)]),
    )),
  ]);
}

/** The Teams app as a zip, held to Microsoft's schemas before anybody uploads it. */
export async function buildPackage(
  settings: Settings,
): Promise<{ readonly ok: true; readonly zip: Buffer } | Problems> {
  const files = await packageFiles(settings);
  const text = (name: string): string => files.get(name)?.toString('utf8') ?? '';
  const problems = [
    ...(await checkManifest(text('manifest.json'))).map((problem) => `manifest.json: ${problem}`),
    ...(await checkLocalization(text('en.json'))).map((problem) => `en.json: ${problem}`),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, zip: await zip(files) };
}
