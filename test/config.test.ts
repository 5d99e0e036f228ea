import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { type Config, PLAYGROUND_CHANNEL, readConfig, SETTING_NAMES } from '../src/config.ts';
import { runs } from './support/counts.ts';

const APP = '11111111-2222-3333-4444-555555555555';
const TENANT = '66666666-7777-8888-9999-aaaaaaaaaaaa';
const KEY = Buffer.alloc(32, 7).toString('base64');
const LINK = `https://teams.microsoft.com/l/channel/19%3Aabc123%40thread.tacv2/Signalen?groupId=${APP}&tenantId=${TENANT}`;

const REAL = {
  MICROSOFT_APP_ID: APP,
  MICROSOFT_APP_PASSWORD: 'geheim-wachtwoord',
  MICROSOFT_APP_TENANT_ID: TENANT,
  FUNCTIONARIS_CHANNEL: LINK,
  ENCRYPTION_KEYS: `k1:${KEY}`,
} as const;

type Env = Readonly<Record<string, string | undefined>>;

const config = (env: Env): Config => {
  const read = readConfig(env);
  if (!read.ok) assert.fail(read.problems.join('\n'));
  return read.config;
};
const problems = (env: Env): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
};
const onlyProblem = (env: Env): string => {
  const found = problems(env);
  assert.equal(found.length, 1, found.join('\n'));
  return found[0] ?? '';
};

describe('the configuration', () => {
  describe('in local mode', () => {
    it('needs nothing at all', () => {
      assert.deepEqual(config({}), {
        port: 3978,
        host: '127.0.0.1',
        dataDir: './data',
        contentDir: 'content/soest',
        encryptionKeys: [],
        app: undefined,
        tenantId: undefined,
        channel: PLAYGROUND_CHANNEL,
        logLevel: 'info',
      });
    });

    it('takes empty and white values for not set', () => {
      assert.deepEqual(config({ PORT: '', HOST: '  ', MICROSOFT_APP_ID: '' }), config({}));
    });

    it('does not look at variables of others', () => {
      assert.deepEqual(config({ PATH: '/bin', HOME: '/root' }), config({}));
    });

    it('takes every setting that is given', () => {
      const read = config({
        PORT: '0',
        HOST: '::1',
        DATA_DIR: '/tmp/data',
        CONTENT_DIR: '/tmp/content',
        ENCRYPTION_KEYS: `new:${KEY}, old-1:${Buffer.alloc(32, 8).toString('base64')}`,
        MICROSOFT_APP_TENANT_ID: TENANT.toUpperCase(),
        FUNCTIONARIS_CHANNEL: '19:mine@thread.tacv2',
        LOG_LEVEL: 'TRACE',
      });
      assert.equal(read.port, 0);
      assert.equal(read.host, '::1');
      assert.equal(read.dataDir, '/tmp/data');
      assert.equal(read.contentDir, '/tmp/content');
      assert.deepEqual(
        read.encryptionKeys.map(({ id, key }) => [id, key.reveal()]),
        [
          ['new', new Uint8Array(32).fill(7)],
          ['old-1', new Uint8Array(32).fill(8)],
        ],
      );
      assert.equal(read.tenantId, TENANT);
      assert.equal(read.channel, '19:mine@thread.tacv2');
      assert.equal(read.logLevel, 'trace');
    });

    for (const host of ['localhost', 'LOCALHOST', '127.0.0.1', '127.8.9.1', '::1']) {
      it(`may listen on ${host}`, () => {
        assert.equal(config({ HOST: host }).host, host);
      });
    }

    for (const host of ['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org']) {
      it(`may not listen on ${host}`, () => {
        assert.match(onlyProblem({ HOST: host }), /^HOST must be 127\.0\.0\.1, ::1 or localhost/);
      });
    }

    for (const name of ['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TYPE']) {
      it(`is refused with ${name}, because somebody forgot MICROSOFT_APP_ID`, () => {
        assert.match(onlyProblem({ [name]: 'SingleTenant' }), /without MICROSOFT_APP_ID/);
      });
    }
  });

  describe('outside local mode', () => {
    it('is complete with app, password, tenant, channel and keys', () => {
      const read = config({ ...REAL, HOST: '0.0.0.0' });
      assert.equal(read.app?.id, APP);
      assert.equal(read.app.credentials.type, 'SingleTenant');
      assert.equal(read.tenantId, TENANT);
      assert.equal(read.channel, '19:abc123@thread.tacv2');
      assert.equal(read.host, '0.0.0.0');
    });

    for (const name of Object.keys(REAL).filter((it) => it !== 'MICROSOFT_APP_ID')) {
      it(`is refused without ${name}, with how to get it`, () => {
        const problem = onlyProblem({ ...REAL, [name]: undefined });
        assert.match(problem, new RegExp(`^${name} is missing\\. [A-Z].{20,}`));
      });
    }

    it('names everything that is missing at once', () => {
      assert.deepEqual(
        problems({ MICROSOFT_APP_ID: APP }).map((problem) => problem.split(' ')[0]),
        [
          'MICROSOFT_APP_PASSWORD',
          'MICROSOFT_APP_TENANT_ID',
          'FUNCTIONARIS_CHANNEL',
          'ENCRYPTION_KEYS',
        ],
      );
    });

    it('needs no password for a managed identity', () => {
      const rest = { ...REAL, MICROSOFT_APP_PASSWORD: undefined };
      for (const type of ['UserAssignedMSI', 'userassignedmsi']) {
        const read = config({ ...rest, MICROSOFT_APP_TYPE: type });
        assert.deepEqual(read.app, { id: APP, credentials: { type: 'UserAssignedMSI' } });
      }
    });

    it('is refused with a password beside a managed identity', () => {
      assert.match(
        onlyProblem({ ...REAL, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }),
        /managed identity .* has none/,
      );
    });

    it('is refused as a multi-tenant bot', () => {
      assert.match(
        onlyProblem({ ...REAL, MICROSOFT_APP_TYPE: 'MultiTenant' }),
        /^MICROSOFT_APP_TYPE must be SingleTenant or UserAssignedMSI\. MultiTenant is refused/,
      );
    });

    it('is refused when the channel is of another tenant', () => {
      assert.match(
        onlyProblem({ ...REAL, MICROSOFT_APP_TENANT_ID: APP }),
        /^FUNCTIONARIS_CHANNEL is a link of another tenant/,
      );
    });
  });

  describe('with a wrong value', () => {
    const WRONG: Env = {
      PORT: '3978a',
      HOST: 'a b',
      ENCRYPTION_KEYS: 'k1',
      MICROSOFT_APP_ID: 'mijn-app',
      MICROSOFT_APP_TENANT_ID: 'soest.onmicrosoft.com',
      MICROSOFT_APP_TYPE: 'Other',
      FUNCTIONARIS_CHANNEL: 'https://example.org/',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'postgres://user:secret@db/x',
    };

    for (const [name, value] of Object.entries(WRONG)) {
      it(`in ${name} says what it must be`, () => {
        const found = problems({ [name]: value }).filter((problem) => problem.startsWith(name));
        assert.ok(found.length >= 1);
        assert.match(found[0] ?? '', /[.)"]$/);
      });
    }

    it('everywhere reports all of them at once, and what is missing too', () => {
      const found = problems(WRONG);
      const names = new Set(found.map((problem) => problem.split(' ')[0]));
      assert.deepEqual([...names].sort(), [...Object.keys(WRONG), 'MICROSOFT_APP_PASSWORD'].sort());
    });

    it('still reports what does not go together among the right ones', () => {
      const found = problems({ HOST: '0.0.0.0', PORT: 'x' });
      assert.deepEqual(
        found.map((problem) => problem.split(' ')[0]),
        ['PORT', 'HOST'],
      );
    });

    for (const port of ['-1', '65536', '3978.5', '1e3', '0x10', ' 39 78']) {
      it(`refuses port ${port}`, () => {
        assert.match(onlyProblem({ PORT: port }), /^PORT must be a whole number/);
      });
    }

    it('refuses DATABASE_URL with a sentence', () => {
      assert.match(
        onlyProblem({ DATABASE_URL: 'postgres://db' }),
        /^DATABASE_URL is set, but PostgreSQL is not supported yet\./,
      );
    });
  });

  describe('of the keys', () => {
    const keys = (value: string): readonly string[] => problems({ ENCRYPTION_KEYS: value });

    for (const [why, value] of Object.entries({
      'no id': KEY,
      'a capital in the id': `K1:${KEY}`,
      'an id of more than twenty signs': `${'k'.repeat(21)}:${KEY}`,
      '31 bytes': `k1:${Buffer.alloc(31).toString('base64')}`,
      '33 bytes': `k1:${Buffer.alloc(33).toString('base64')}`,
      'no base64': `k1:${'!'.repeat(44)}`,
      'base64 with something behind it': `k1:${KEY}=`,
      'a comma too much': `k1:${KEY},`,
    })) {
      it(`is refused with ${why}`, () => {
        assert.equal(keys(value).length, 1, keys(value).join('\n'));
        assert.match(keys(value)[0] ?? '', /^ENCRYPTION_KEYS .* Make one with: node -e/);
      });
    }

    it('is refused with the same id twice', () => {
      assert.match(keys(`k1:${KEY},k1:${KEY}`)[0] ?? '', /two keys with the same id/);
    });

    it('names the place of every wrong one', () => {
      const found = keys(`k1:${KEY},k2:abc,k3:abc`);
      assert.equal(found.length, 2);
      assert.match(found[0] ?? '', /key 2/);
      assert.match(found[1] ?? '', /key 3/);
    });

    it('tells how to make one in a way that works', () => {
      const made = `k1:${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`;
      assert.deepEqual(keys(made), []);
    });
  });

  describe('of the channel', () => {
    for (const [name, value] of Object.entries({
      'a link': LINK,
      'a link with small letters in the escapes': LINK.replace('%3A', '%3a'),
      'a link without escapes':
        'https://teams.microsoft.com/l/channel/19:abc123@thread.tacv2/Signalen',
      'a link of the new host': LINK.replace('teams.microsoft.com', 'teams.cloud.microsoft'),
      'a bare id': '19:abc123@thread.tacv2',
    })) {
      it(`accepts ${name}`, () => {
        assert.equal(config({ FUNCTIONARIS_CHANNEL: value }).channel, '19:abc123@thread.tacv2');
      });
    }

    for (const [name, value] of Object.entries({
      'a link to a message': LINK.replace('/l/channel/', '/l/message/'),
      'a link to a team': LINK.replace('/l/channel/', '/l/team/'),
      'another host': LINK.replace('teams.microsoft.com', 'teams.example.org'),
      'a host that only begins alike': LINK.replace('.com/', '.com.example.org/'),
      http: LINK.replace('https:', 'http:'),
      'a broken escape': 'https://teams.microsoft.com/l/channel/19%3Aabc%4/x',
      'an id with a message': '19:abc123@thread.tacv2;messageid=12',
      'a chat': '19:abc123@unq.gbl.spaces',
      words: 'het kanaal',
    })) {
      it(`refuses ${name}`, () => {
        assert.match(
          onlyProblem({ FUNCTIONARIS_CHANNEL: value }),
          /^FUNCTIONARIS_CHANNEL .*Get link to channel/,
        );
      });
    }
  });

  describe('keeps secrets', () => {
    it('out of everything that prints it', () => {
      const read = config(REAL);
      for (const text of [inspect(read, { depth: 9 }), JSON.stringify(read)]) {
        assert.ok(!text.includes('geheim-wachtwoord'), text);
        assert.ok(!text.includes(KEY) && !text.includes('7, 7, 7') && !text.includes('7,7,7'));
      }
      const credentials = read.app?.credentials;
      assert.equal(
        credentials?.type === 'SingleTenant' && credentials.password.reveal(),
        'geheim-wachtwoord',
      );
    });

    it('out of every problem, whatever is in the variables', () => {
      const marker = fc.stringMatching(
        /^[a-zA-Z0-9:,/=@.-]{0,12}Zq9xMARKER[a-zA-Z0-9:,/=@.-]{0,40}$/,
      );
      fc.assert(
        fc.property(
          fc.record(Object.fromEntries(SETTING_NAMES.map((name) => [name, marker])), {
            requiredKeys: [],
          }),
          (env) => {
            const text = problems(env).join('\n');
            assert.ok(!text.includes('Zq9xMARKER'), text);
          },
        ),
        { numRuns: runs(300, 10_000) },
      );
    });
  });

  it('is described in .env.example, every variable with a comment and no other', async () => {
    const lines = (await readFile('.env.example', 'utf8')).split('\n');
    const found = lines.flatMap((line, index) => {
      const name = /^(?:# )?([A-Z][A-Z_]+)=/.exec(line)?.[1];
      return name === undefined ? [] : [{ name, before: lines[index - 1] ?? '' }];
    });
    assert.deepEqual(
      found.map(({ name }) => name),
      SETTING_NAMES,
    );
    for (const { name, before } of found) assert.match(before, /^# \S.{20,}/, name);
  });

  it('starts in local mode with .env.example as it is', async () => {
    const text = await readFile('.env.example', 'utf8');
    const set = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    assert.deepEqual(set, []);
  });
});
