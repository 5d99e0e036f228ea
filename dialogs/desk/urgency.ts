import { isUrgent } from '../../src/domain/terms.ts';
import type { Emergency, Ticket, YesNoUnknown } from '../../src/domain/ticket.ts';
import { clockTime, dateInAmsterdam, dutchClock, dutchDateTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { triageNow } from './triage-now.ts';

/** The three urgency facts in words (C101). Facts, never a score. */
interface Urgency {
  readonly danger: string;
  readonly minor: string;
  readonly ongoing: string;
  /** One of the three asks for attention. */
  readonly urgent: boolean;
}

export function urgencyOf(ticket: Ticket, { content }: Facts): Urgency {
  const triage = triageNow(ticket, content);
  return {
    danger: dangerText(ticket),
    minor: ANSWER[triage.minor],
    ongoing: ANSWER[triage.ongoing],
    urgent: isUrgent({ ...ticket, triage }),
  };
}

/** How an answer with three outcomes reads on a card. */
export const ANSWER: Readonly<Record<YesNoUnknown, string>> = {
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

function dangerText({ triage, dangerRecheck, sentAt }: Ticket): string {
  if (dangerRecheck === undefined) return `${GATE[triage.danger]}, nog niet opnieuw beoordeeld`;
  const { answer, by, at } = dangerRecheck;
  const sameDay = dateInAmsterdam(at) === dateInAmsterdam(sentAt);
  const when = sameDay ? `om ${dutchClock(clockTime(at))}` : `op ${dutchDateTime(at)}`;
  return `${GATE[triage.danger]}; ${by.name} ${when}: ${ANSWER[answer]}`;
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
