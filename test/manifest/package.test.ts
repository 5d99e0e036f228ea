import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { buildPackage, packageFiles } from '../../scripts/package/build-package.ts';
import { readSettings } from '../../scripts/package/settings.ts';
import { readContent } from '../../src/content/read-content.ts';
import { settings } from './settings.ts';

/** How `npm run package` ends when it fails. */
const Failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

describe('npm run package', () => {
  it('packs the manifest, the texts and the icons at the root, and nothing else', async () => {
    const { icons, localizationInfo } = z
      .object({
        icons: z.record(z.string(), z.string()),
        localizationInfo: z.object({
          additionalLanguages: z.array(z.object({ file: z.string() })),
        }),
      })
      .parse(JSON.parse(await readFile('manifest/manifest.json', 'utf8')));
    const named = [
      'manifest.json',
      ...localizationInfo.additionalLanguages.map(({ file }) => file),
      ...Object.values(icons),
    ];
    assert.deepEqual([...(await packageFiles(settings)).keys()].sort(), named.sort());
  });

  it('makes a zip with a file for each of them, the same bytes every time', async () => {
    const built = await buildPackage(settings);
    assert.ok(built.ok);
    const names = (await packageFiles(settings)).keys();
    for (const name of names) assert.ok(built.zip.includes(Buffer.from(name)), name);
    assert.equal(built.zip.readUInt16LE(built.zip.length - 12), 5);
    assert.deepEqual(await buildPackage(settings), built);
  });

  it("makes no package that Microsoft's schema refuses", async () => {
    const built = await buildPackage({ ...settings, website: 'ftp://voorbeeld.example' });
    assert.ok(!built.ok);
    assert.match(built.problems.join('\n'), /^manifest\.json: .*websiteUrl/);
  });

  it('takes the publisher and the privacy page from the content of the municipality', async () => {
    const read = await readSettings({ MICROSOFT_APP_ID: settings.appId }, readContent);
    assert.ok(read.ok);
    const content = await readContent('content/soest');
    assert.ok(content.ok);
    assert.equal(read.settings.municipality, content.content.municipality.name);
    assert.equal(read.settings.privacy, content.content.municipality.privacy.url);
  });

  it('asks Teams for a publisher that is not too long and a page that is on https', async () => {
    const read = await readSettings({ MICROSOFT_APP_ID: settings.appId }, async (folder) => {
      const content = await readContent(folder);
      assert.ok(content.ok);
      const { municipality } = content.content;
      const privacy = { ...municipality.privacy, url: 'http://voorbeeld.example' };
      const wrong = { ...municipality, name: 'gemeente '.repeat(5), privacy };
      return { ok: true, content: { ...content.content, municipality: wrong } };
    });
    assert.ok(!read.ok);
    assert.match(read.problems.join('\n'), /longer than the 32 characters[^]*https:\/\//);
  });

  it('says in one sentence which value is missing or bad, and exits with 1', async () => {
    for (const appId of ['', 'my-bot']) {
      const failed: unknown = await promisify(execFile)(process.execPath, ['scripts/package.ts'], {
        env: { ...process.env, MICROSOFT_APP_ID: appId },
      }).catch((error: unknown) => error);
      const { code, stdout, stderr } = Failed.parse(failed);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /^MICROSOFT_APP_ID must be the application \(client\) id [^\n]*\n$/);
    }
  });
});
