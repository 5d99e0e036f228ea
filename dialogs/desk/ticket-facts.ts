import type { TicketView } from '../../cards/ticket/view.ts';
import { entriesOf } from '../../src/domain/dossier.ts';
import { helpTrack } from '../../src/domain/help-track.ts';
import type { Ticket, YesNoUnknown } from '../../src/domain/ticket.ts';
import { dateInAmsterdam, dutchDateTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { dateText } from '../intake/answer-text.ts';
import { ageText, daysOpen } from './age.ts';
import { named } from './named.ts';
import { triageNow } from './triage-now.ts';
import { ANSWER } from './urgency.ts';

/** The facts on the card, as label and value; what is not known has no row. */
export function ticketFacts(ticket: Ticket, facts: Facts): TicketView['facts'] {
  const { reporter, source } = ticket;
  const triage = triageNow(ticket, facts.content);
  const rows = [
    { label: 'Route', text: triage.routes.join(' en ') },
    { label: 'Mogelijke dader', text: known(triage.possiblePerpetrator) },
    { label: 'Vorm', text: triage.forms.join(', ') },
    { label: 'Signalen', text: triage.signals.join('; ') },
    { label: 'Wanneer', text: dateText(triage.seenOn ?? '', 'nl') },
    { label: 'Plaats', text: placeText(ticket) },
    { label: 'Terug te vinden', text: known(triage.identifiable) },
    { label: 'Hulp', text: helpText(ticket) },
    ...(reporter === undefined
      ? [{ label: 'Bron', text: SOURCE[source.kind] }]
      : [{ label: 'Melder', text: reporterLine(ticket) }]),
    { label: 'Taal', text: languageOf(ticket) },
    { label: 'Terugkoppeling', text: feedbackWish(ticket) },
    { label: 'Gekoppeld', text: links(ticket) },
    { label: 'Ontvangen', text: dutchDateTime(ticket.sentAt) },
    ...ageRow(ticket, facts),
  ];
  return rows.filter(({ text }) => text !== '');
}

/** Municipality and neighbourhood, as far as they were given. */
export function placeText({ triage }: Ticket): string {
  return [triage.place, triage.neighbourhood].filter((part) => part !== undefined).join(', ');
}

/** The shared card stays as it was drawn, so its age says of which day it is. */
export function ageRow(ticket: Ticket, { now }: Facts): TicketView['facts'] {
  if (ticket.status === 'gesloten' || daysOpen(ticket, now) < 1) return [];
  const today = dateText(dateInAmsterdam(now), 'nl');
  return [{ label: 'Leeftijd', text: `${ageText(ticket, now)} op ${today}` }];
}

/** Of a confidential reporter it narrows down who they are, so it stands in no channel (C86). */
function languageOf({ reporter }: Ticket): string {
  return reporter?.language === 'en' && reporter.visibility === 'met-naam' ? 'Engels' : '';
}

/** When the help track came where, whatever else goes on (C3). */
function helpText(ticket: Ticket): string {
  const { coordinatorOn, startedOn } = helpTrack(ticket);
  const on = (what: string, date: string | undefined) =>
    date === undefined ? [] : [`${what} op ${dateText(date, 'nl')}`];
  return [...on('zorgcoördinator gesproken', coordinatorOn), ...on('begonnen', startedOn)].join(
    ', ',
  );
}

function known(answer: YesNoUnknown): string {
  return answer === 'niet-gevraagd' ? '' : ANSWER[answer];
}

function feedbackWish({ reporter }: Ticket): string {
  if (reporter === undefined) return '';
  return reporter.wantsFeedback ? 'gewenst' : 'niet gewenst';
}

/** Other tickets about the same, by number (C96); none that is shielded (C100). */
function links({ dossier }: Ticket): string {
  const numbers = entriesOf(dossier, 'koppeling')
    .filter(({ shielded }) => shielded === undefined)
    .map(({ number, how }) => `${number} (${how})`);
  return named([...new Set(numbers)]);
}

/** Where a ticket comes from, in words. */
export const SOURCE = {
  medewerker: 'medewerker',
  mma: 'Meld Misdaad Anoniem',
  telefoon: 'telefonisch',
  inwoner: 'een inwoner',
  professional: 'een professional',
} as const satisfies Record<Ticket['source']['kind'], string>;

/** The reporter by name and team, "vertrouwelijk" and nothing more, or where it came from. */
export function reporterLine({ reporter, source }: Ticket): string {
  if (reporter === undefined) return SOURCE[source.kind];
  if (reporter.visibility === 'vertrouwelijk') return 'vertrouwelijk';
  const team = reporter.team === undefined ? '' : `, ${reporter.team.reveal()}`;
  return reporter.name.reveal() + team;
}
