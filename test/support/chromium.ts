import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packed, { inflate } from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { z } from 'zod';

/**
 * The Chromium that comes packed in an npm package with its own libraries and fonts, so that a
 * browser test runs on a machine that has none of them, and looks the same on every machine. It is
 * unpacked once per version into node_modules/.cache.
 */
export async function launchChromium(): Promise<Browser> {
  packed.setGraphicsMode = false;
  const folder = await unpacked();
  const fonts = join(folder, 'fonts.xml');
  await writeFile(fonts, fontConfiguration(folder));
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: packed.args,
    env: {
      ...process.env,
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  });
}

/** Without a configuration that names a font, this Chromium crashes on the first input field. */
const fontConfiguration = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

const Manifest = z.looseObject({ version: z.string() });

async function unpacked(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const modules = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium')));
  const source = join(modules, '@sparticuz', 'chromium');
  const { version } = Manifest.parse(
    JSON.parse(await readFile(join(source, 'package.json'), 'utf8')),
  );
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(dirname(folder), { recursive: true });
  // Unpacked beside it and then renamed: a test that runs at the same time never finds half of it.
  const work = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = work;
  try {
    await packed.executablePath();
    await inflate(join(source, 'bin', 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  try {
    await rename(work, folder);
  } catch {
    await rm(work, { recursive: true });
  }
  return folder;
}
