import { alike } from './alike.ts';
import { annexLines, joinLines } from './plan-lines.ts';
import type { PlanLine } from './plan-lines.ts';

/** A heading of the annex with what stands under it. */
export interface Section {
  readonly heading: string;
  readonly tasks: readonly string[];
}

/** The annex of a plan: who does what. */
export interface Annex {
  readonly partners: readonly Section[];
  readonly municipality: readonly string[];
  readonly functionaris: readonly string[];
}

/** What the content has, by which lines are told apart that lost their bullet in a scanner. */
export interface Known {
  readonly partners: readonly Section[];
  readonly municipality: readonly string[];
  readonly functionaris: readonly string[];
}

const OWN_TASKS = /^als gemeente hebben we\b/i;
const HAS_TASKS_BELOW = /met de volgende taken/i;

/**
 * Reads the annex out of the text of a plan; `undefined` when there is none. A line without a bullet
 * may be a heading, a task or the rest of the line above: what the content knows decides, and else a
 * capital letter. A wrong guess shows as a difference, never as equal.
 */
export function readAnnex(text: string, known: Known): Annex | undefined {
  const lines = annexLines(text);
  if (lines === undefined) return undefined;
  const own = lines.findIndex((line) => OWN_TASKS.test(line.text));
  const split = own < 0 ? lines.length : own;
  return {
    partners: partnersIn(withoutIntroduction(lines.slice(0, split), known), known),
    ...ownTasksIn(lines.slice(split + 1), known),
  };
}

/** What stands before the partners ends with a colon: "… zijn onder andere:". */
function withoutIntroduction(lines: readonly PlanLine[], known: Known): readonly PlanLine[] {
  const firstBullet = lines.findIndex(({ bullet }) => bullet > 0);
  const end = lines
    .slice(0, Math.max(firstBullet, 0))
    .findLastIndex(({ text }) => text.endsWith(':') && !isHeading(text, known));
  return lines.slice(end + 1);
}

function isHeading(text: string, known: Known): boolean {
  return known.partners.some(({ heading }) => alike(heading, text));
}

function partnersIn(lines: readonly PlanLine[], known: Known): readonly Section[] {
  const sections: { heading: string; tasks: string[] }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { bullet, text } = lines[index] ?? { bullet: 0, text: '' };
    const next = lines[index + 1];
    const section = sections.at(-1);
    const both = next?.bullet === 0 ? joinLines(text, next.text) : text;
    if (bullet < 2 && both !== text && isHeading(both, known)) {
      sections.push({ heading: both, tasks: [] });
      index += 1;
    } else if (section === undefined || bullet === 1 || (bullet === 0 && isHeading(text, known))) {
      sections.push({ heading: text, tasks: [] });
    } else if (bullet > 1) {
      section.tasks.push(text);
    } else if (section.tasks.length === 0) {
      section.heading = joinLines(section.heading, text);
    } else if (isNewHeading(section, text, next, known)) {
      sections.push({ heading: text, tasks: [] });
    } else {
      addLoose(section.tasks, text, tasksUnder(section.heading, known));
    }
  }
  return sections;
}

/** A heading that the content does not have: a line between a whole task and a bullet. */
function isNewHeading(
  { heading, tasks }: Section,
  text: string,
  next: PlanLine | undefined,
  known: Known,
): boolean {
  const expected = tasksUnder(heading, known);
  const last = tasks.at(-1) ?? '';
  const isKnown = hasTask(expected, text) || hasTask(expected, joinLines(last, text));
  return next?.bullet === 2 && !isKnown && hasTask(expected, last) && isCapital(text);
}

function tasksUnder(heading: string, known: Known): readonly string[] {
  return known.partners.find((partner) => alike(partner.heading, heading))?.tasks ?? [];
}

/** Adds a line without a bullet: as a task of its own, or as the rest of the one above. */
function addLoose(tasks: string[], text: string, expected: readonly string[]): void {
  const last = tasks.at(-1);
  const joined = last === undefined ? text : joinLines(last, text);
  const isRest =
    !hasTask(expected, text) &&
    (hasTask(expected, joined) || !isCapital(text) || !hasTask(expected, last ?? ''));
  if (last !== undefined && isRest) tasks[tasks.length - 1] = joined;
  else tasks.push(text);
}

function ownTasksIn(
  lines: readonly PlanLine[],
  known: Known,
): { readonly municipality: readonly string[]; readonly functionaris: readonly string[] } {
  const municipality: string[] = [];
  const functionaris: string[] = [];
  let above: PlanLine | undefined;
  for (const line of lines) {
    const last = functionaris.at(-1);
    if (above !== undefined && line.bullet > above.bullet) functionaris.push(line.text);
    else if (
      above !== undefined &&
      last !== undefined &&
      line.bullet === 0 &&
      hasTask(known.functionaris, joinLines(last, line.text))
    ) {
      functionaris[functionaris.length - 1] = joinLines(last, line.text);
    } else {
      if (line.bullet > 0) municipality.push(line.text);
      else addOwn(municipality, line.text, known.municipality);
      above = HAS_TASKS_BELOW.test(line.text) ? line : undefined;
    }
  }
  return { municipality, functionaris };
}

/** In this list a scanner keeps no bullets at all, so that a capital letter begins a task. */
function addOwn(tasks: string[], text: string, expected: readonly string[]): void {
  const last = tasks.at(-1);
  const joined = last === undefined ? text : joinLines(last, text);
  const isRest = !hasTask(expected, text) && (hasTask(expected, joined) || !isCapital(text));
  if (last !== undefined && isRest) tasks[tasks.length - 1] = joined;
  else tasks.push(text);
}

/** Whether two tasks are one, also where one goes on with "met de volgende taken". */
export function sameTask(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(HAS_TASKS_BELOW, '');
  return alike(bare(one), bare(other));
}

function hasTask(tasks: readonly string[], text: string): boolean {
  return tasks.some((task) => sameTask(task, text));
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
