/** How many bytes of a copy fit on one card of 20 KB, with everything that stands around it. */
const MOST_BYTES = 12_000;

const CUT = '\n…';

const encoder = new TextEncoder();

/** Whether a text fits on a card, as bytes in JSON. */
export function fitsOnCard(text: string): boolean {
  return encoder.encode(JSON.stringify(text)).length <= MOST_BYTES;
}

/** The text, or as many whole words of it as fit on a card with "…" after them. */
export function fitted(text: string): { readonly text: string; readonly isCut: boolean } {
  if (fitsOnCard(text)) return { text, isCut: false };
  const words = text.split(/(?<=\s)/);
  let fits = 0;
  let tooMany = words.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (fitsOnCard(words.slice(0, middle).join('').trimEnd() + CUT)) fits = middle;
    else tooMany = middle;
  }
  return { text: words.slice(0, fits).join('').trimEnd() + CUT, isCut: true };
}
