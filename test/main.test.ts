import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A start as an administrator sees it: what it prints on the error output, and its exit code. */
async function start(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string; lines: readonly string[] }> {
  const bot = spawn(process.execPath, ['src/main.ts'], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const chunks: string[] = [];
  bot.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => bot.once('close', resolve));
  const said = chunks.join('');
  return { code, said, lines: said.trim().split('\n') };
}

describe('a start that cannot be right', function () {
  this.timeout(20_000);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signaalpunt-main-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('names every wrong setting in one sentence each and exits with 1', async () => {
    const { code, lines } = await start({ PORT: 'abc', LOG_LEVEL: 'loud', DATA_DIR: folder });

    assert.equal(code, 1);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^PORT must be/);
    assert.match(lines[1] ?? '', /^LOG_LEVEL must be/);
  });

  it('is refused on a taken port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const { code, said } = await start({ PORT: String(port), DATA_DIR: folder });

      assert.equal(code, 1);
      assert.match(said, new RegExp(`^Port ${String(port)} is taken by another program[^\n]*\n$`));
    } finally {
      other.close();
    }
  });

  it('is refused on a data folder that cannot be used', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');

    const { code, said } = await start({ PORT: '0', DATA_DIR: join(file, 'data') });

    assert.equal(code, 1);
    assert.match(said, /^DATA_DIR cannot be read or written[^\n]*\(ENOTDIR\)\n$/);
  });

  it('is refused on a damaged local key, and leaves it as it is', async () => {
    await writeFile(join(folder, 'local-key'), 'no key');
    await chmod(join(folder, 'local-key'), 0o600);

    const { code, said } = await start({ PORT: '0', DATA_DIR: folder });

    assert.equal(code, 1);
    assert.match(said, /^DATA_DIR\/local-key holds no key[^\n]*\n$/);
  });

  it('is refused without content', async () => {
    const { code, said } = await start({ PORT: '0', DATA_DIR: folder, CONTENT_DIR: folder });

    assert.equal(code, 1);
    assert.match(said, /^gemeente\.json: dit bestand is er niet of is niet te lezen\./m);
  });

  it('is refused with an app id alone: everything unsafe or open is named', async () => {
    const { code, said } = await start({
      DATA_DIR: folder,
      MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
    });

    assert.equal(code, 1);
    for (const name of [
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
      'FUNCTIONARIS_CHANNEL',
      'ENCRYPTION_KEYS',
    ]) {
      assert.match(said, new RegExp(`^${name} is missing\\.`, 'm'));
    }
  });

  it('is refused outside local mode while phones, roles or blocking decisions are open', async () => {
    const { code, said } = await start({
      DATA_DIR: folder,
      MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
      MICROSOFT_APP_PASSWORD: 'secret-of-the-test',
      MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
      FUNCTIONARIS_CHANNEL: '19:abc@thread.tacv2',
      ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
    });

    assert.equal(code, 1);
    assert.match(said, /^contacten\.json, bij functionaris: hier ontbreekt "phone"\./m);
    assert.match(said, /^rollen\.json, bij functionaris: deze lijst is leeg\./m);
    assert.match(said, /^besluiten\.json, bij "dpia-en-fg-advies": dit besluit is nog open\./m);
    assert.doesNotMatch(said, /secret-of-the-test|\s+at /);
  });
});
