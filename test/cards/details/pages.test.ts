import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detailsCard } from '../../../cards/details/index.ts';
import { pagesOf } from '../../../cards/details/pages.ts';
import type { Section } from '../../../cards/details/view.ts';
import { inList } from '../../../cards/list-context.ts';
import { CARD_BYTES } from '../../support/card-rules.ts';
import { runs } from '../../support/counts.ts';
import { NUMBER, TICKET } from '../checklist.ts';

const words = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength, unit: 'binary' }),
    fc.string({ maxLength }),
    fc.nat(maxLength).map((length) => 'x'.repeat(length)),
    fc.nat(maxLength).map((length) => '\u0000'.repeat(length)),
    fc.nat(maxLength / 2).map((length) => '👩‍👧 '.repeat(length).slice(0, maxLength)),
  );

const item = fc.record({ label: words(200), when: fc.constant('vandaag'), text: words(12_000) });

const sections = fc
  .array(fc.array(item, { minLength: 1, maxLength: 12 }), { maxLength: 8 })
  .map((all): Section[] => all.map((items, index) => ({ title: `Deel ${String(index)}`, items })));

const draw = (pages: readonly (readonly Section[])[], page: number) =>
  detailsCard(
    {
      id: TICKET,
      number: NUMBER,
      reporter: 'x'.repeat(300),
      sections: [...(pages[page] ?? [])],
      page,
      pages: pages.length,
      place: page % 2 === 0 ? 'channel' : 'personal',
    },
    { language: 'nl', example: true },
  );

describe('the pages of the details', () => {
  it('are each at most 20 KB, whatever is in them', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(sections, (all) => {
        const pages = pagesOf(all);
        for (const page of pages.keys()) {
          const sent = JSON.stringify(inList(draw(pages, page)));
          assert.ok(Buffer.byteLength(sent) <= CARD_BYTES, String(Buffer.byteLength(sent)));
        }
      }),
      { numRuns: runs(15, 300) },
    );
  });

  it('together hold every text as it was written, in the same order', function () {
    this.timeout(120_000);
    const joined = (all: readonly Section[]) =>
      all.map(({ title, items }) => [title, items.map(({ text }) => text).join('')] as const);
    fc.assert(
      fc.property(sections, (all) => {
        const read = new Map<string, string>();
        for (const [title, text] of pagesOf(all).flatMap(joined)) {
          read.set(title, (read.get(title) ?? '') + text);
        }
        assert.deepEqual([...read], joined(all));
      }),
      { numRuns: runs(15, 300) },
    );
  });

  it('are one for an ordinary ticket, and one for an empty one', () => {
    const short = [{ title: 'Verhaal', items: [{ label: 'Verhaal', text: 'Een man.' }] }];
    assert.deepEqual(pagesOf(short), [short]);
    assert.deepEqual(pagesOf([]), [[]]);
  });

  it('cut a long text after a word, and say so', () => {
    const text = 'woorden '.repeat(5_000);
    const [first, second] = pagesOf([{ title: 'Notities', items: [{ label: 'Notitie', text }] }]);
    const [begin] = first?.[0]?.items ?? [];
    const [end] = second?.[0]?.items ?? [];
    assert.equal(begin?.goesOn, true);
    assert.match(begin.text, /^woorden .* $/);
    assert.equal(end?.label, 'Notitie (vervolg)');
    assert.match(end.text, /^woorden /);
  });
});
