import type { Card } from '../../src/domain/card.ts';
import type { ChannelIncoming } from '../../src/domain/incoming.ts';
import type { Colleague, Ticket } from '../../src/domain/ticket.ts';
import type { DeskFound, DeskTurn, Facts } from '../../src/domain/turn.ts';
import { colleagueOf } from './desk-context.ts';
import type { ListPress } from './desk-context.ts';
import { NOBODY_ELSE, oneOf, whoMayAct } from './forms/colleagues.ts';
import { drawList } from './lists/draw-list.ts';
import { notice } from './notice.ts';
import { texts } from './texts.ts';

const TITLE = 'Alles van een collega overdragen';
const NO_ROLE = 'Alleen een functionaris kan dit. Eén ticket geef je door met Overdragen.';
const NOTHING = 'Er zijn geen open tickets die iemand heeft.';
const SHIELDED = 'Afgeschermde tickets gaan alleen over naar wie is aangewezen.';

/**
 * Alles van een collega overdragen (C72): for somebody who left or is ill. Shows who has how much,
 * and hands it over when both are chosen.
 */
export function handOverAllTurn(
  found: DeskFound,
  incoming: ChannelIncoming,
  press: ListPress | undefined,
  facts: Facts,
): DeskTurn {
  const by = colleagueOf(incoming);
  if (!facts.hasRole(by.id, 'functionaris')) {
    return { card: notice(facts, texts.notNow, [NO_ROLE]) };
  }
  const holders = holdersOf(found.tickets);
  if (holders.length === 0) return { card: notice(facts, TITLE, [NOTHING]) };
  if (press?.verb !== 'desk.hand-over-send') return { card: form(found, facts, []) };

  const from = holders.find(({ id }) => id === press.inputs['van']);
  const successors = whoMayAct(found.colleagues, facts);
  const to = successors.find(({ id }) => id === press.inputs['naar']);
  if (from === undefined || to === undefined) {
    return { card: form(found, facts, ['Kies van wie en naar wie.']) };
  }
  if (from.id === to.id) {
    return { card: form(found, facts, ['Kies twee verschillende collega’s.']) };
  }
  return {
    effect: { kind: 'hand-over-all', from, to, by },
    card: notice(facts, TITLE, [texts.alreadySent]),
  };
}

function form(found: DeskFound, facts: Facts, problems: readonly string[]): Card {
  const successors = whoMayAct(found.colleagues, facts);
  const counted = (people: readonly Colleague[]) =>
    people.map(({ id, name }) => ({ id, name: `${name} (${countOf(id, found.tickets)})` }));
  const fields = [
    ...oneOf('van', counted(holdersOf(found.tickets)), 'Van wie?'),
    ...oneOf('naar', counted(successors), 'Naar wie?'),
  ];
  return drawList(
    {
      title: TITLE,
      intro: [...problems, SHIELDED, ...(successors.length === 0 ? [NOBODY_ELSE] : [])],
      fields,
      rows: [
        [
          { title: 'Overdragen', verb: 'desk.hand-over-send', takesInputs: true },
          { title: 'Overzicht', verb: 'desk.overview', id: '0' },
        ],
      ],
    },
    facts,
  );
}

/** Everybody who has an open ticket, each once. */
function holdersOf(tickets: readonly Ticket[]): readonly Colleague[] {
  const held = tickets.flatMap(({ status, holder }) =>
    holder === undefined || status === 'gesloten' ? [] : [[holder.id, holder] as const],
  );
  return [...new Map(held).values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function countOf(person: string, tickets: readonly Ticket[]): string {
  const count = tickets.filter(
    ({ status, holder }) => status !== 'gesloten' && holder?.id === person,
  ).length;
  return count === 1 ? '1 ticket' : `${String(count)} tickets`;
}
