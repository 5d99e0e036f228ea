import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';

/** The icons by their name in the package; sizes and looks as Teams asks for them. */
export const ICONS = ['color', 'outline', 'color32x32'] as const;

type Icon = (typeof ICONS)[number];

/** Renders an icon of `manifest/icons` at the size that its SVG has. */
export async function renderIcon(name: Icon): Promise<RenderedImage> {
  const svg = await readFile(join('manifest', 'icons', `${name}.svg`), 'utf8');
  return new Resvg(svg).render();
}

/** An icon as the PNG file that goes into the package. */
export async function drawIcon(name: Icon): Promise<Buffer> {
  return (await renderIcon(name)).asPng();
}
