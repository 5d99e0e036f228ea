import { alike } from './alike.ts';

/** A line of the text of a plan, without its bullet. */
export interface PlanLine {
  /** How deep the bullet stands: 0 is none, 1 a dot, 2 a circle, 3 a square. */
  readonly bullet: 0 | 1 | 2 | 3;
  readonly text: string;
}

const TITLE = 'Bijlage Samenwerkingspartners';

/** Bullets as they are, and as a scanner reads them: a dot is an "e", a circle an "o". */
const BULLETS = [
  { bullet: 1, sign: /^(?:[•●*]\s*|e (?=\p{Lu}))/u },
  { bullet: 2, sign: /^(?:[○◦]\s*|o )/u },
  { bullet: 3, sign: /^(?:[=»▪■–]\s*|- )/u },
] as const;

/**
 * The lines of the annex with the partners, from under its title to the next annex; `undefined` when
 * the text has none. The title counts where it stands last, because a table of contents has it too.
 */
export function annexLines(text: string): readonly PlanLine[] | undefined {
  const lines = text.split(/[\n\f\r]+/).map((line) => line.trim());
  const start = lines.findLastIndex((line) => alike(line, TITLE));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^Bijlage\b/i.test(line));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((line) => line !== '' && !/^(?:pagina )?\d+$/i.test(line))
    .map(planLine);
}

function planLine(line: string): PlanLine {
  const found = BULLETS.find(({ sign }) => sign.test(line));
  return found === undefined
    ? { bullet: 0, text: line }
    : { bullet: found.bullet, text: line.replace(found.sign, '') };
}

/** Two lines as one; a word that was broken off at the end of the first is made whole. */
export function joinLines(first: string, second: string): string {
  const isBroken = first.endsWith('-') && /^\p{Ll}/u.test(second);
  return isBroken ? first.slice(0, -1) + second : `${first} ${second}`;
}
