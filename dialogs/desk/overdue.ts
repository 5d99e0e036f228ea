import { entriesOf } from '../../src/domain/dossier.ts';
import type { Instant } from '../../src/domain/ids.ts';
import {
  openFollowUps,
  openRequests,
  plannedConsultations,
  shieldedFor,
} from '../../src/domain/open-matters.ts';
import { claimDue, feedbackDue, reviewDue } from '../../src/domain/terms.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { dateInAmsterdam, dutchDateTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { dateText } from '../intake/answer-text.ts';

/** How many of them stand on a card; the rest is counted. */
const SHOWN = 4;

/**
 * What had to be done before now and is not, each in a sentence: picking up (C28), the first
 * feedback (§2.5), the look at whether the ticket is still needed (C102), what partners and teams
 * owe us (C55), meetings of which nothing is recorded and the next look at a victim who was not
 * asked yet (C32 l). Nothing of a closed ticket.
 */
export function overdueLines(ticket: Ticket, facts: Facts): readonly string[] {
  if (ticket.status === 'gesloten') return [];
  const terms = [
    ...claimLine(ticket, facts),
    ...feedbackLine(ticket, facts),
    ...reviewLine(ticket, facts),
  ];
  const lines =
    shieldedFor(ticket) === undefined ? [...terms, ...agreedLines(ticket, facts)] : terms;
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), `Nog ${String(more)} te laat.`] : lines;
}

function claimLine(ticket: Ticket, facts: Facts): readonly string[] {
  if (ticket.status !== 'nieuw') return [];
  const due = claimDue(ticket, facts.content.municipality, facts.isHoliday);
  return late(due, facts) ? [`Oppakken moest voor ${dutchDateTime(due)}.`] : [];
}

function feedbackLine(ticket: Ticket, facts: Facts): readonly string[] {
  const { reporter, dialogue } = ticket;
  const expects = reporter?.wantsFeedback === true && reporter.unreachable === undefined;
  if (!expects || dialogue.some(({ kind }) => kind === 'terugkoppeling')) return [];
  const due = feedbackDue(ticket, facts.content.municipality, facts.isHoliday);
  return late(due, facts) ? [`Terugkoppeling moest voor ${dutchDateTime(due)}.`] : [];
}

function reviewLine(ticket: Ticket, { content, now }: Facts): readonly string[] {
  const isDue = dateInAmsterdam(now) >= reviewDue(ticket, content.municipality);
  return isDue ? ['Kijk of dit ticket nog nodig is.'] : [];
}

function late(due: Instant, { now }: Facts): boolean {
  return Date.parse(now) > Date.parse(due);
}

/** Days that were agreed and have passed; the day itself is not late yet. */
function agreedLines(ticket: Ticket, { now }: Facts): readonly string[] {
  const today = dateInAmsterdam(now);
  const agreed = [
    ...openFollowUps(ticket).map(({ sent, on }) => ({
      on,
      text: `Opvolging bij ${sent.partner.name} stond voor`,
    })),
    ...openRequests(ticket).map(({ to, expectedOn }) => ({
      on: expectedOn,
      text: `Antwoord van ${to.name} stond voor`,
    })),
    ...plannedConsultations(ticket).map(({ which, date }) => ({
      on: date,
      text: `Nog niet vastgelegd: ${which.name} van`,
    })),
    {
      on: entriesOf(ticket.dossier, 'hulp').at(-1)?.nextOn,
      text: 'Hulp opnieuw bekijken stond voor',
    },
  ];
  return agreed.flatMap(({ on, text }) =>
    on !== undefined && on < today ? [`${text} ${dateText(on, 'nl')}.`] : [],
  );
}
