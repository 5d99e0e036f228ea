import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../support/counts.ts';
import { crashRun, SLOTS, type Command, type Mishap } from './support/crash-run.ts';

/** A life of the store in which everything happens at least once. */
const LIFE: readonly Command[] = [
  { do: 'take-number' },
  { do: 'create', slot: 0, done: false },
  { do: 'converse', slot: 0 },
  { do: 'converse', slot: 0 },
  { do: 'keep-form', slot: 0 },
  { do: 'keep-form', slot: 0 },
  { do: 'replace', slot: 0, as: 'open' },
  { do: 'replace', slot: 0, as: 'closing' },
  { do: 'replace', slot: 0, as: 'done' },
  { do: 'create', slot: 0, done: false },
  { do: 'replace', slot: 0, as: 'open' },
  { do: 'take-number' },
  { do: 'list-match', slot: 0 },
  { do: 'list-match', slot: 0 },
  { do: 'remember', slot: 0 },
  { do: 'remember', slot: 0 },
  { do: 'remember', slot: 1 },
  { do: 'drop-form', slot: 0 },
  { do: 'restart' },
  { do: 'replace-stale', slot: 0 },
  { do: 'replace', slot: 0, as: 'done' },
  { do: 'forget', slot: 0 },
  { do: 'converse', slot: 0 },
  { do: 'create', slot: 1, done: true },
];

const MISHAPS = ['power', 'kill', 'fault'] as const satisfies readonly Mishap[];

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const slot = fc.nat(SLOTS - 1);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('create' as const), slot, done: fc.boolean() }),
  fc.record({
    do: fc.constant('replace' as const),
    slot,
    as: fc.constantFrom('open' as const, 'closing' as const, 'done' as const),
  }),
  fc.record({ do: fc.constant('replace-stale' as const), slot }),
  fc.record({ do: fc.constant('converse' as const), slot }),
  fc.record({ do: fc.constant('forget' as const), slot }),
  fc.record({ do: fc.constant('keep-form' as const), slot }),
  fc.record({ do: fc.constant('drop-form' as const), slot }),
  fc.record({ do: fc.constant('list-match' as const), slot }),
  fc.record({ do: fc.constant('remember' as const), slot }),
  fc.record({ do: fc.constant('take-number' as const) }),
  fc.record({ do: fc.constant('restart' as const) }),
);

describe('the store on a disk that fails', () => {
  for (const mishap of MISHAPS) {
    it(`loses nothing confirmed and mixes nothing, at any step: ${mishap}`, async function () {
      this.timeout(300_000);
      const seeds = mishap === 'power' ? runs(1, 50) : 1;
      let failAt = 0;
      let reached = true;
      while (reached) {
        failAt += 1;
        for (let seed = 0; seed < seeds; seed += 1) {
          reached = await crashRun(LIFE, failAt, mishap, chanceOf(seed * 7919 + failAt));
        }
      }

      // A run over all steps, and not one that ended at once.
      assert.ok(failAt > 200, `${failAt} steps`);
    });
  }

  it('does so whatever is done with it, and whenever it fails', async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 1, max: 260 }),
        fc.constantFrom(...MISHAPS),
        fc.integer(),
        async (commands, failAt, mishap, seed) => {
          await crashRun(commands, failAt, mishap, chanceOf(seed));
        },
      ),
      { numRuns: runs(200, 10_000) },
    );
  });
});
