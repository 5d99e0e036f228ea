import { CONDITIONS } from '../../src/domain/routes/conditions.ts';
import { EVIDENCE } from '../../src/domain/routes/evidence.ts';
import { ROUTES } from '../../src/domain/routes/index.ts';
import { NEEDS } from '../../src/domain/routes/needs.ts';
import type { Route, Step } from '../../src/domain/routes/route.ts';
import { asDocument, mermaid, quoted, table } from './markdown.ts';

/** docs/routes.md, from the routes in src/domain/routes. */
export async function drawRoutes(): Promise<string> {
  return asDocument([
    '# The routes of the plan',
    'Drawn from `src/domain/routes/` by `npm run draw-docs`; do not edit it by hand. Why they are data: [ADR 0014](adr/0014-life-and-routes-as-data.md).',
    'A step is suggested while its conditions hold, in this order. It is never a guard, and nothing is decided for the human. A dotted arrow and **[J]** mark advice that the plan does not hold; on the card it reads “advies, niet uit het plan”. The pictures follow the sections of the plan (the plan’s own charts are missing), and every arrow traces to a row. The sections are those of the plan that the routes were made from; a municipality gives those of its own plan in `gemeente.json`. Words between braces are said in its own words, and a step is left out where the municipality does not have what it needs.',
    ...ROUTES.flatMap(section),
  ]);
}

function section({ title, steps, kind }: Route): readonly string[] {
  return [
    `## ${title}`,
    ...(kind === 'adviesvraag' ? ['Of an adviesvraag only.'] : []),
    mermaid([
      'flowchart LR',
      `  start([${quoted(title)}])`,
      ...steps.map((step, index) => `  ${arrow(step, `s${String(index)}`)}`),
    ]),
    table(['Row', 'Step', 'When', 'Source', 'Needs', 'Done when'], steps.map(row)),
  ];
}

function arrow(step: Step, node: string): string {
  const line = step.source === 'advies' ? '-.->' : '-->';
  const label = step.when.length === 0 ? '' : `|${quoted(`als ${whenInWords(step)}`)}|`;
  return `start ${line}${label} ${node}[${quoted(`${step.row} · ${sourceOf(step)}<br>${step.text}`)}]`;
}

function row(step: Step): readonly string[] {
  const { doneWhen } = step;
  return [
    step.row,
    step.text,
    whenInWords(step),
    sourceOf(step),
    needsInWords(step),
    doneWhen === undefined ? '' : EVIDENCE[doneWhen].words,
  ];
}

/** The partner by its id, and what else the municipality must have. */
function needsInWords({ partner, needs = [] }: Step): string {
  const others = needs.map((name) => NEEDS[name].words);
  return [...(partner === undefined ? [] : [`partner ${partner}`]), ...others].join(', ');
}

function whenInWords({ when }: Step): string {
  return when.map((name) => CONDITIONS[name].words).join(' en ');
}

function sourceOf({ source }: Step): string {
  return source === 'advies' ? '[J]' : source.section;
}
