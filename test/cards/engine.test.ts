import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { channelCard, type Model, personalCard } from '../../cards/engine.ts';
import { parts } from '../support/card-parts.ts';
import { readCard } from '../support/read-card.ts';

const dutch = { language: 'nl', example: false } as const;
const anything = z.strictObject({});

/** Draws this body with this model, without the fixed line. */
function body(elements: readonly object[], model: Model = {}) {
  const card = personalCard({
    view: anything,
    template: { body: elements },
    model: () => model,
    footer: 'none',
  });
  return parts(card({}, dutch)['body']);
}

const text = (value: string) => ({ type: 'TextBlock', text: value, wrap: true });

describe('drawing a card', () => {
  it('refuses a view that breaks its contract', () => {
    const card = personalCard({
      view: z.strictObject({ title: z.string() }),
      template: { body: [text('${title}')] },
      model: (view) => view,
    });
    assert.throws(() => card({ title: 5 } as never, dutch), z.ZodError);
    assert.throws(() => card({ title: 'a', more: 'b' } as never, dutch), z.ZodError);
  });

  it('throws on a field that the model does not have, wherever it is asked for', () => {
    assert.throws(() => body([text('${title}')]), /without a value for .*title/);
    assert.throws(() => body([text('${t.title}')], { t: {} }), /without a value for .*t\.title/);
    assert.throws(
      () => body([{ $data: '${lines}', ...text('${words}') }], { lines: [{ words: 'a' }, {}] }),
      /without a value for .*words/,
    );
    assert.throws(() => body([{ $data: '${lines}', ...text('a') }]), /without a value for .*lines/);
  });

  it('draws again after a draw that failed', () => {
    const card = personalCard({
      view: z.strictObject({ title: z.string().optional() }),
      template: { body: [text('${title}')] },
      model: (view) => view,
      footer: 'none',
    });
    assert.throws(() => card({}, dutch));
    assert.equal(readCard(card({ title: 'a' }, dutch)), 'a');
  });

  it('throws on a condition that is no boolean, and so on one that is missing', () => {
    const conditional = { $when: '${$root.kept}', ...text('a') };
    assert.throws(() => body([conditional]), /kept is no boolean/);
    assert.throws(() => body([conditional], { kept: 'yes' }), /kept is no boolean/);
    assert.equal(body([conditional], { kept: true }).length, 1);
    assert.equal(body([conditional], { kept: false }).length, 0);
  });

  it('refuses at load a template that mixes words and bindings', () => {
    for (const broken of ['Hallo ${naam}', '${a} ${b}', '${a + b}', '${if(a, b, c)}', '${a']) {
      assert.throws(() => body([text(broken)], { a: '', b: '', naam: '' }), /Not one binding/);
    }
  });

  it('refuses at load a condition on anything but the root', () => {
    for (const condition of ['${kept}', '${!$root.kept}', 'true', true]) {
      assert.throws(() => body([{ $when: condition, ...text('a') }]), /condition|Not one binding/);
    }
  });

  it('refuses at load a button without a verb, which would never arrive', () => {
    const button = { type: 'Action.Execute', title: 'a' };
    assert.throws(() => body([{ type: 'ActionSet', actions: [button] }]), /without a verb/);
  });

  it('puts verb and version in the data of a button, beside its id', () => {
    const button = { type: 'Action.Execute', title: 'a', verb: 'b', data: { id: '${id}' } };
    const [set] = body([{ type: 'ActionSet', actions: [button] }], { id: 'c' });
    const [drawn] = parts(set?.['actions']);
    assert.deepEqual(drawn?.['data'], { v: 1, verb: 'b', id: 'c' });
  });

  it('leaves out what is null', () => {
    const [input] = body([{ type: 'Input.Text', id: 'a', value: '${value}' }], { value: null });
    assert.deepEqual(input, { type: 'Input.Text', id: 'a' });
  });

  it('keeps every text exactly as it is, and a text', () => {
    const lines = [{ $data: '${lines}', ...text('${$data}') }];
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (words) => {
        assert.deepEqual(
          body(lines, { lines: words }).map((block) => block['text']),
          words,
        );
      }),
    );
    const tricky = ['5', 'true', 'null', '', '${lines}', '${$root.lines[0]}', '@{lines}', '`a`'];
    assert.deepEqual(
      body(lines, { lines: tricky }).map((block) => block['text']),
      tricky,
    );
  });
});

describe('a card for the channel', () => {
  const card = channelCard({
    view: z.strictObject({ number: z.string(), open: z.boolean() }),
    template: { body: [text('${number}')] },
    number: (view) => view.number,
    example: (view) => view.open,
    model: ({ number }) => ({ number }),
  });

  it('is Dutch and wide, and tells a notification the number', () => {
    const drawn = card({ number: 'MH-2026-0007', open: false });
    assert.equal(drawn['lang'], 'nl');
    assert.deepEqual(drawn['msteams'], { width: 'Full' });
    assert.equal(drawn['fallbackText'], 'MH-2026-0007');
    assert.equal(readCard(drawn), 'MH-2026-0007');
  });

  it('says above everything when it is an example', () => {
    assert.equal(
      readCard(card({ number: 'MH-2026-0007', open: true })),
      'Voorbeeld, niet vastgesteld\nMH-2026-0007',
    );
  });
});
