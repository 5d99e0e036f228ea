import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Instant } from '../../src/domain/ids.ts';
import type { Incoming } from '../../src/domain/incoming.ts';
import {
  cardIn,
  channelArrival,
  channelPress,
  channelText,
  personalArrival,
  personalPicture,
  personalPress,
  personalSubmit,
  personalText,
} from '../support/connector.ts';
import type { Activity, Answer } from '../support/connector.ts';
import { runs } from '../support/counts.ts';
import { aCard, startEdge } from './edge.ts';
import type { Edge } from './edge.ts';

const RUNS = runs(300, 10_000);
const LIMIT = runs(30_000, 600_000);

/** Stands in every hostile body; an answer or a log line that has it has told too much. */
const MARKER = 'zebrapad-kwartel';

const press = { verb: 'intake.next', id: 'x.1', inputs: { story: 'ik zag iets' } };

/** Everything that Teams sends, to be spoilt. */
const usual: readonly (() => Activity)[] = [
  () => personalText('hoi'),
  () => personalPress(press),
  () => personalSubmit(press),
  () => personalArrival(),
  () => personalPicture('kijk'),
  () => channelText('overzicht'),
  () => channelPress(press),
  () => channelArrival(),
];

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '\0',
    '\ud800',
    '${data}',
    '<script>',
    'https://evil.example/',
    'x'.repeat(501),
    'x'.repeat(30_000),
  ),
);

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
  hostileText,
  hostileText.map((text) => [text, { [text]: text }]),
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], [null]),
  fc.constant(JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{}}}')),
);

type Json = unknown;

/** Every place in a value, as the keys that lead there. */
function places(value: Json, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))];
}

/** The value with something else in one place; `undefined` there takes the place away. */
function replace(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by;
  const entries = Object.entries(value as object).map(([name, inner]: [string, Json]) => [
    name,
    name === key ? replace(inner, rest, by) : inner,
  ]);
  const changed = Object.fromEntries(entries) as Record<string, Json>;
  return Array.isArray(value) ? Object.values(changed) : changed;
}

/** An activity of Teams with up to three places spoilt. */
const spoilt = fc
  .tuple(
    fc.nat(usual.length - 1),
    fc.array(fc.tuple(fc.nat(), fc.option(hostile, { nil: undefined })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([index, changes]) => {
    let value: Json = usual[index]?.();
    for (const [number, by] of changes) {
      const all = places(value);
      value = replace(value, all[number % all.length] ?? [], by);
    }
    return value;
  });

/** Serialised, then cut off or with a piece overwritten. */
const broken = fc
  .tuple(spoilt, fc.nat(2000), hostileText, fc.boolean())
  .map(([value, at, by, cut]) => {
    const text = JSON.stringify(value ?? '');
    return cut ? text.slice(0, at) : text.slice(0, at) + by + text.slice(at + by.length);
  });

function marked(body: unknown): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? { ...body, extra: MARKER }
    : body;
}

/** What the application may count on, whatever came in. */
function assertValid(incoming: Incoming): void {
  const isText = (value: unknown, most: number): boolean =>
    typeof value === 'string' && value.length <= most;
  assert.ok(isText(incoming.from.id, 500) && incoming.from.id !== '');
  assert.ok(isText(incoming.from.name.reveal(), 500));
  assert.ok(Instant.safeParse(incoming.at).success);
  if (incoming.place === 'personal') {
    assert.ok(isText(incoming.address.conversation, 500));
    assert.match(incoming.address.serviceUrl, /^http:\/\/127\.0\.0\.1/);
  } else {
    assert.ok(isText(incoming.thread, 500) && incoming.thread.startsWith(incoming.channel));
  }
  const { action } = incoming;
  if (action.kind === 'text') assert.ok(isText(action.text.reveal(), 28_000));
  if (action.kind !== 'press') return;
  assert.match(action.verb, /^[a-z][a-z0-9.-]{0,59}$/);
  assert.ok(action.id === undefined || isText(action.id, 100));
  assert.ok(action.message === undefined || isText(action.message, 500));
  const inputs = Object.entries(action.inputs.reveal());
  assert.ok(inputs.length <= 60);
  for (const [key, value] of inputs) {
    assert.ok(isText(key, 60) && isText(value, 28_000) && key !== '__proto__');
  }
}

describe('whatever anybody sends', () => {
  let edge: Edge;
  let mistakes: unknown[];
  beforeEach(async () => {
    mistakes = [];
    edge = await startEdge((incoming) => {
      try {
        assertValid(incoming);
      } catch (error) {
        mistakes.push(error);
      }
      return Promise.resolve(incoming.action.kind === 'press' ? { card: aCard } : undefined);
    });
  });
  afterEach(async () => {
    await edge.close();
  });

  const assertHarmless = (answer: Answer): void => {
    assert.ok([200, 400, 403, 413, 501].includes(answer.status), String(answer.status));
    assert.ok(answer.text.length < 1000);
    assert.doesNotMatch(answer.text, /node_modules|\.ts|Error|zod|stack/i);
    assert.equal(answer.text.includes(MARKER), false);
    assert.deepEqual(mistakes, []);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  };

  const assertAlive = async (): Promise<void> => {
    cardIn(await edge.post(personalPress(press, { serviceUrl: edge.connector.url })));
    assert.equal(JSON.stringify(edge.lines).includes(MARKER), false);
    assert.deepEqual(
      edge.lines.filter(({ level }) => level === 'error'),
      [],
    );
  };

  it('as JSON is answered without detail, and reaches nobody', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (body) => {
        assertHarmless(await edge.post(marked(body)));
        assert.equal(edge.handled.length, 0);
      }),
      { numRuns: RUNS },
    );
    await assertAlive();
  }).timeout(LIMIT);

  it('as a spoilt activity is answered without detail, and reaches the application only if valid', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async (body) => {
        assertHarmless(await edge.post(marked(body)));
      }),
      { numRuns: RUNS },
    );
    // Many are still good enough; otherwise this would show nothing.
    assert.ok(edge.handled.length > RUNS / 20);
    await assertAlive();
  }).timeout(LIMIT);

  it('as broken JSON is answered without detail', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (body) => {
        assertHarmless(await edge.post(body));
      }),
      { numRuns: RUNS },
    );
    await assertAlive();
  }).timeout(LIMIT);
});

describe('whatever anybody sends as who they are', () => {
  let edge: Edge;
  beforeEach(async () => {
    edge = await startEdge(undefined, {
      app: { id: 'an-app', password: 'x', tenantId: 'a-tenant', type: 'SingleTenant' },
    });
  });
  afterEach(async () => {
    await edge.close();
  });

  it('is answered 401 and reaches nobody', async () => {
    const part = fc
      .oneof(
        fc.jsonValue(),
        fc.record({ iss: fc.constant('https://api.botframework.com'), tid: fc.jsonValue() }),
      )
      .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
    const authorization = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`),
      fc.tuple(part, part).map((parts) => `Bearer ${parts.join('.')}`),
    );
    await fc.assert(
      fc.asyncProperty(authorization, async (header) => {
        const activity = personalText('hoi', { serviceUrl: edge.connector.url });
        const answer = await edge.post(activity, { authorization: header.trim() });
        assert.equal(answer.status, 401);
        assert.deepEqual(answer.body, { code: 'UNAUTHENTICATED' });
        assert.equal(edge.handled.length, 0);
      }),
      { numRuns: RUNS },
    );
  }).timeout(LIMIT);
});
