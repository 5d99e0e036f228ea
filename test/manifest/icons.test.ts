import assert from 'node:assert/strict';
import { drawIcon, ICONS, renderIcon } from '../../scripts/package/icons.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const SIZES = { color: 192, outline: 32, color32x32: 32 } as const;

async function pixels(name: (typeof ICONS)[number]): Promise<readonly Pixel[]> {
  const bytes = (await renderIcon(name)).pixels;
  return Array.from({ length: bytes.length / 4 }, (_, pixel): Pixel => {
    const at = pixel * 4;
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.subarray(at, at + 4);
    return [red, green, blue, alpha];
  });
}

describe('the icons of the Teams app', () => {
  for (const name of ICONS) {
    it(`are PNG files of the size that Teams asks: ${name}`, async () => {
      const png = await drawIcon(name);
      assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [SIZES[name], SIZES[name]]);
    });
  }

  it('have a colour icon that fills its square', async () => {
    assert.ok((await pixels('color')).every(([, , , alpha]) => alpha === 255));
  });

  it('have an outline icon of white on transparent and nothing else', async () => {
    const all = await pixels('outline');
    // Colours come multiplied by alpha: a half transparent white is (128, 128, 128, 128).
    assert.ok(
      all.every(([red, green, blue, alpha]) => red === alpha && green === alpha && blue === alpha),
    );
    assert.ok(all.some(([, , , alpha]) => alpha === 255));
    assert.ok(all.filter(([, , , alpha]) => alpha === 0).length > all.length / 3);
  });

  it('have a small colour icon on transparent', async () => {
    const all = await pixels('color32x32');
    assert.ok(all.some(([red, green]) => red !== green));
    assert.ok(all.filter(([, , , alpha]) => alpha === 0).length > all.length / 3);
  });
});
