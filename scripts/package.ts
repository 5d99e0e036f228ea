import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent } from '../src/content/read-content.ts';
import { buildPackage } from './package/build-package.ts';
import { readSettings } from './package/settings.ts';

/** Makes `dist/signaalpunt.zip`, which an administrator uploads to Teams: `npm run package`. */
const FILE = join('dist', 'signaalpunt.zip');

const settings = await readSettings(process.env, readContent);
const built = settings.ok ? await buildPackage(settings.settings) : settings;

if (built.ok) {
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, built.zip);
  console.log(`${FILE} is ready. Upload it in the Teams admin center under "Manage apps".`);
} else {
  for (const problem of built.problems) console.error(problem);
  process.exitCode = 1;
}
