import type { Card } from '../../../src/domain/card.ts';
import { circumstancesOf } from '../../../src/domain/circumstances.ts';
import type { Content } from '../../../src/domain/content.ts';
import {
  heldConsultations,
  plannedConsultations,
  shieldedFor,
} from '../../../src/domain/open-matters.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { dutchDateTime } from '../../../src/domain/time.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { ageText } from '../age.ts';
import { triageNow } from '../triage-now.ts';
import { drawList, menuRow } from './draw-list.ts';
import { headingOf, openButton } from './item.ts';
import type { Item } from './item.ts';
import { pageButtons, pageLine, pageOf } from './paging.ts';

/**
 * The agenda for the next lokaal ondermijningsoverleg (§4, C57): each ticket to bring in once, by
 * number and listed facts, without a name, an address or the three facts about a person.
 */
export function agenda(tickets: readonly Ticket[], page: number, facts: Facts): Card {
  const items = tickets
    .filter((ticket) => isForAgenda(ticket, facts.content))
    .toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
  const shown = pageOf(items, page);
  const again = { title: 'Vernieuwen', verb: 'desk.agenda', id: String(shown.page) };
  return drawList(
    {
      title: 'Agenda lokaal overleg',
      intro: [
        items.length === 0
          ? 'Er is niets om in te brengen.'
          : `${String(items.length)} in te brengen. Zonder namen en adressen.`,
        'Afgeschermde tickets staan hier niet. Wie er een heeft, kan het zelf inbrengen.',
        'Leg na het overleg de uitkomst vast: open het ticket, kies Meer en Overleg vastleggen.',
        `Zo was het op ${dutchDateTime(facts.now)}.`,
        ...pageLine(shown),
      ],
      items: shown.items.map((ticket) => agendaItem(ticket, facts)),
      rows: [[...pageButtons(shown, 'desk.agenda'), again], menuRow('desk.agenda')],
    },
    facts,
  );
}

/**
 * A meeting of this kind is planned; or the plan asks for one and none was held: a location (C37)
 * or a known possible perpetrator (C56).
 */
function isForAgenda(ticket: Ticket, { consultations }: Content): boolean {
  if (ticket.kind === 'adviesvraag' || ticket.status === 'gesloten') return false;
  // To stand in this list would tell that it is about a location or a known perpetrator (C100).
  if (shieldedFor(ticket) !== undefined) return false;
  const local = consultations.filter((meeting) => meeting.local === true).map(({ id }) => id);
  const isLocal = ({ which }: { readonly which: { readonly id: string } }) =>
    local.includes(which.id);
  if (plannedConsultations(ticket).some(isLocal)) return true;
  const { routes, perpetratorKnown } = circumstancesOf(ticket);
  return (
    (routes.includes('locatie') || perpetratorKnown === 'ja') &&
    !heldConsultations(ticket).some(isLocal)
  );
}

function agendaItem(ticket: Ticket, facts: Facts): Item {
  const common = { heading: headingOf(ticket), warnings: [], open: openButton(ticket) };
  const { routes, forms, neighbourhood } = triageNow(ticket, facts.content);
  const lines = [
    routes.length === 0 ? 'route onbekend' : `route ${routes.join(' en ')}`,
    forms.length === 0 ? 'vorm onbekend' : forms.join(', '),
    neighbourhood ?? 'wijk onbekend',
    ageText(ticket, facts.now),
  ];
  return { ...common, lines: [lines.join(' · ')] };
}
