import { GUARDS, LIFE } from '../../src/domain/ticket-life.ts';
import type { LifeRule } from '../../src/domain/ticket-life.ts';
import { TicketStatus } from '../../src/domain/ticket.ts';
import { asDocument, mermaid, table } from './markdown.ts';

/** docs/ticket-life.md, from the table in src/domain/ticket-life.ts. */
export async function drawTicketLife(): Promise<string> {
  return asDocument([
    '# The life of a ticket',
    'Drawn from `src/domain/ticket-life.ts` by `npm run draw-docs`; do not edit it by hand. Why it is a table: [ADR 0014](adr/0014-life-and-routes-as-data.md).',
    mermaid(picture()),
    '“Werk” is every action below whose next state is “werkt”: the ticket then waits (`wacht`) while a question, a request, a copy at a partner or a planned overleg is open, and is `in-behandeling` otherwise. Actions that leave the state as it is are in the table only.',
    '## Every action',
    table(
      ['Action', 'In state', 'Who', 'Condition', 'Next state', 'The reporter hears', 'Source'],
      RULES.map(row),
    ),
    'Besides this, only the holder and the named persons can act on a ticket that is afgeschermd (C100). Every refusal is recorded with who, when and what was tried.',
  ]);
}

const RULES: readonly LifeRule[] = Object.values(LIFE);
const STATES = TicketStatus.options;

const WHO = {
  kanaal: 'everybody who may act',
  houder: 'the holder',
  tweede: 'another one than who asked',
  melder: 'the reporter',
} as const satisfies Record<LifeRule['who'], string>;

function row(rule: LifeRule): readonly string[] {
  return [
    rule.title,
    statesInWords(rule.from),
    WHO[rule.who],
    rule.guards.map((guard) => GUARDS[guard].words).join('; '),
    rule.to === 'blijft' ? 'as it is' : rule.to,
    rule.hears,
    rule.source,
  ];
}

function statesInWords(from: readonly TicketStatus[]): string {
  const others = STATES.filter((state) => !from.includes(state));
  if (others.length === 0) return 'every';
  return others.length < 3 ? `all but ${others.join(', ')}` : from.join(', ');
}

/** One arrow for each two states that an action leads between, with the actions on it. */
function picture(): readonly string[] {
  const arrows = new Map<string, Set<string>>();
  for (const rule of RULES) {
    for (const from of rule.from) {
      for (const { to, label } of arrowsOf(rule, from)) {
        const arrow = `${name(from)} --> ${name(to)}`;
        arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(label));
      }
    }
  }
  return [
    'stateDiagram-v2',
    ...STATES.map((state) => `  state "${state}" as ${name(state)}`),
    `  [*] --> ${name('nieuw')} : ontvangen`,
    ...[...arrows].map(([arrow, labels]) => `  ${arrow} : ${[...labels].join(', ')}`),
  ];
}

interface Arrow {
  readonly to: TicketStatus;
  readonly label: string;
}

function arrowsOf({ to, title }: LifeRule, from: TicketStatus): readonly Arrow[] {
  if (to === 'blijft') return [];
  if (to !== 'werkt') return [{ to, label: title }];
  // A ticket that nobody has, or that is closed, is not moved by what the reporter says.
  if (from === 'nieuw' || from === 'gesloten') return [];
  const arrows: readonly Arrow[] = [
    { to: 'in-behandeling', label: 'werk, niets open' },
    { to: 'wacht', label: 'werk, iets open' },
  ];
  return arrows.filter((arrow) => arrow.to !== from);
}

function name(state: TicketStatus): string {
  return state.replaceAll('-', '_');
}
