import type { TicketView } from '../../cards/ticket/view.ts';
import { nextSteps } from '../../src/domain/next-steps.ts';
import { openQuestions, withdrawalAsked } from '../../src/domain/ticket-actions.ts';
import type { Emergency, Ticket, YesNoUnknown } from '../../src/domain/ticket.ts';
import { clockTime, dutchClock, dutchDateTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { dateText } from '../intake/answer-text.ts';

/**
 * What the channel may see of a ticket: listed choices and fixed words. Nothing typed, no name of
 * the reporter unless they gave it, never their team or the origin of a signal card (C86).
 */
export function ticketView(ticket: Ticket, { example }: Facts): TicketView {
  const { triage } = ticket;
  const dialogue = dialogueLine(ticket);
  return {
    id: ticket.id,
    number: ticket.number,
    kind: ticket.kind,
    short: ticket.short,
    status: STATUS[ticket.status],
    ...(ticket.holder === undefined ? {} : { holder: `bij ${ticket.holder.name}` }),
    danger: dangerText(ticket),
    minor: ANSWER[triage.minor],
    ongoing: ANSWER[triage.ongoing],
    urgent: isUrgent(ticket),
    emergency: ticket.emergencies.map(emergencyLine),
    facts: facts(ticket),
    nextSteps: [...nextSteps(ticket)],
    ...(dialogue === undefined ? {} : { dialogue }),
    actions: actionsOf(ticket),
    example,
  };
}

const STATUS = { nieuw: 'Nieuw', opgepakt: 'Opgepakt', gesloten: 'Gesloten' } as const;

const ANSWER: Readonly<Record<YesNoUnknown, string>> = {
  ja: 'ja',
  nee: 'nee',
  'weet-niet': 'onbekend',
  'niet-gevraagd': 'niet gevraagd',
};

const GATE: Readonly<Record<Ticket['triage']['danger'], string>> = {
  nee: 'melder zegt nee',
  ja: 'melder zei ja',
  twijfel: 'melder twijfelde',
  'niet-gevraagd': 'niet gevraagd',
};

function dangerText({ triage, dangerRecheck }: Ticket): string {
  if (dangerRecheck === undefined) return `${GATE[triage.danger]}, nog niet opnieuw beoordeeld`;
  const { answer, by, at } = dangerRecheck;
  return `${GATE[triage.danger]}; ${by.name} om ${dutchClock(clockTime(at))}: ${ANSWER[answer]}`;
}

/** One of the three urgency facts asks for attention (C101). Facts, never a score. */
function isUrgent({ triage, emergencies }: Ticket): boolean {
  return (
    emergencies.length > 0 ||
    triage.danger === 'ja' ||
    triage.danger === 'twijfel' ||
    triage.minor === 'ja' ||
    triage.ongoing === 'ja'
  );
}

/** What the reporter says of 112, and that nobody checked it (C27). */
export function emergencyLine(emergency: Emergency): string {
  const shown = `112-kaart getoond om ${dutchClock(clockTime(emergency.shownAt))}.`;
  switch (emergency.outcome) {
    case 'gebeld': {
      const at = emergency.calledAt === undefined ? '' : ` om ${dutchClock(emergency.calledAt)}`;
      const by = { zelf: 'zelf', collega: 'collega', 'weet-niet': 'weet niet' } as const;
      const who = by[emergency.calledBy ?? 'weet-niet'];
      return `Melder zegt: 112 gebeld${at} (${who}). Niet gecontroleerd.`;
    }
    case 'kan-niet-bellen':
      return `Melder zegt: kon niet bellen. Niemand heeft 112 gebeld, voor zover bekend. ${shown}`;
    case 'voorbij':
      return `Melder zegt: het gevaar is voorbij. ${shown}`;
    case 'toch-geen-gevaar':
      return `Melder zegt: toch geen direct gevaar. ${shown}`;
    case 'open':
      return `Melder zei niet of 112 is gebeld. ${shown}`;
  }
}

function facts(ticket: Ticket): TicketView['facts'] {
  const { triage, reporter } = ticket;
  const where = [triage.place, triage.neighbourhood].filter((part) => part !== undefined);
  const rows = [
    { label: 'Route', text: triage.routes.join(' en ') },
    { label: 'Mogelijke dader', text: known(triage.possiblePerpetrator) },
    { label: 'Vorm', text: triage.forms.join(', ') },
    { label: 'Signalen', text: triage.signals.join('; ') },
    { label: 'Wanneer', text: dateText(triage.seenOn ?? '', 'nl') },
    { label: 'Plaats', text: where.join(', ') },
    { label: 'Terug te vinden', text: known(triage.identifiable) },
    { label: 'Melder', text: reporterLine(ticket) },
    { label: 'Taal', text: reporter.language === 'en' ? 'Engels' : '' },
    { label: 'Terugkoppeling', text: reporter.wantsFeedback ? 'gewenst' : 'niet gewenst' },
    { label: 'Ontvangen', text: dutchDateTime(ticket.sentAt) },
  ];
  return rows.filter(({ text }) => text !== '');
}

function known(answer: YesNoUnknown): string {
  return answer === 'niet-gevraagd' ? '' : ANSWER[answer];
}

/** The reporter by name and team, or "vertrouwelijk" and nothing more. */
export function reporterLine({ reporter }: Ticket): string {
  if (reporter.visibility === 'vertrouwelijk') return 'vertrouwelijk';
  const team = reporter.team === undefined ? '' : `, ${reporter.team.reveal()}`;
  return reporter.name.reveal() + team;
}

function dialogueLine(ticket: Ticket): string | undefined {
  const open = openQuestions(ticket).length;
  const lines = [
    ...(ticket.reporter.unreachable === undefined ? [] : ['Melder is niet bereikbaar.']),
    ...(withdrawalAsked(ticket) ? ['Melder vraagt om intrekken. Jij beslist.'] : []),
    ...(open === 0
      ? []
      : [open === 1 ? 'Eén vraag aan melder open.' : `${String(open)} vragen aan melder open.`]),
    ...answersLine(ticket),
  ];
  return lines.length === 0 ? undefined : lines.join(' ');
}

function answersLine({ dialogue }: Ticket): string[] {
  const count = (kind: string) => dialogue.filter((entry) => entry.kind === kind).length;
  const answers = count('antwoord') + count('aanvulling');
  const feedback = count('terugkoppeling');
  return [
    ...(answers === 0 ? [] : [`${times(answers, 'bericht', 'berichten')} van de melder.`]),
    ...(feedback === 0 ? [] : [`${times(feedback, 'keer', 'keer')} teruggekoppeld.`]),
  ];
}

function times(count: number, one: string, more: string): string {
  return count === 1 ? `Eén ${one}` : `${String(count)} ${more}`;
}

function actionsOf(ticket: Ticket): TicketView['actions'] {
  if (ticket.status === 'gesloten') return ['details'];
  if (ticket.holder === undefined) return ['claim', 'details'];
  const recheck = ticket.dangerRecheck === undefined ? (['recheck'] as const) : [];
  const talk = ticket.reporter.unreachable === undefined ? (['ask', 'feedback'] as const) : [];
  return [...recheck, 'details', ...talk];
}
