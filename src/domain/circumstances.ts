import type { Content } from './content.ts';
import { entriesOf } from './dossier.ts';
import type { HelpAnswers, Situation } from './dossier.ts';
import { openFollowUps } from './open-matters.ts';
import type { Ticket, YesNoUnknown } from './ticket.ts';

/**
 * What is known about a case, from the report and from what the desk recorded since. The routes of
 * the plan hang on this and on nothing else.
 */
export interface Circumstances extends Situation {
  readonly routes: ('persoon' | 'locatie')[];
  /** Ids of forms of exploitation in the content. */
  readonly forms: string[];
  /** The newest answer: of the re-check (C35), or else of the reporter at the gate. */
  readonly danger: Ticket['triage']['danger'];
  /** The newest answers about help (C32 e). */
  readonly help: HelpAnswers | undefined;
  /** Kort gemeld: the rest was never asked. */
  readonly short: boolean;
  /** A partner got a copy and its outcome is not known yet (C55). */
  readonly handedOver: boolean;
}

/**
 * The newest answer to each question, whoever gave it; the desk's goes before the reporter's.
 *
 * @param content turns the forms that the ticket keeps in words into ids; without it only the forms
 *   that the desk recorded are known
 */
export function circumstancesOf(ticket: Ticket, content?: Pick<Content, 'forms'>): Circumstances {
  const recorded = entriesOf(ticket.dossier, 'situatie').reduce<Situation>(
    (before, { known }) => ({ ...before, ...known }),
    {},
  );
  return {
    ...reported(ticket),
    ...recorded,
    routes: recorded.routes ?? ticket.triage.routes,
    forms: recorded.forms ?? formIds(ticket, content),
    danger: dangerOf(ticket),
    help: helpOf(ticket),
    short: ticket.short,
    handedOver: openFollowUps(ticket).length > 0,
  };
}

function reported({ triage }: Ticket): Situation {
  return {
    ...answer('identifiable', triage.identifiable),
    ...answer('minor', triage.minor),
    ...answer('ongoing', triage.ongoing),
    ...answer('possiblePerpetrator', triage.possiblePerpetrator),
  };
}

function answer(question: keyof Situation, value: YesNoUnknown): Situation {
  return value === 'niet-gevraagd' ? {} : { [question]: value };
}

/** A form whose label is not in the content any more is not known. */
function formIds({ triage }: Ticket, content?: Pick<Content, 'forms'>): string[] {
  const listed = content?.forms.filter(({ short }) => triage.forms.includes(short)) ?? [];
  return listed.map(({ id }) => id);
}

function dangerOf({ triage, dangerRecheck }: Ticket): Circumstances['danger'] {
  if (dangerRecheck === undefined) return triage.danger;
  return dangerRecheck.answer === 'weet-niet' ? 'twijfel' : dangerRecheck.answer;
}

const NOTHING_KNOWN: HelpAnswers = {
  possible: 'weet-niet',
  needed: 'weet-niet',
  accepted: 'nog-niet-gevraagd',
};

/** An overleg answers all three questions; what the help track says later changes one of them. */
function helpOf({ dossier }: Ticket): HelpAnswers | undefined {
  return dossier.reduce<HelpAnswers | undefined>((before, entry) => {
    if (entry.kind === 'overleg') return entry.help ?? before;
    if (entry.kind !== 'hulp') return before;
    const known = before ?? NOTHING_KNOWN;
    switch (entry.what) {
      case 'hulp-gestart':
        return { possible: 'ja', needed: 'ja', accepted: 'ja' };
      case 'hulp-geweigerd':
        return { ...known, accepted: 'nee' };
      case 'hulp-niet-mogelijk':
        return { ...known, possible: 'nee' };
      case 'nog-niet-gevraagd':
        return { ...known, accepted: 'nog-niet-gevraagd' };
      case 'zorgcoordinator-gesproken':
        return before;
    }
  }, undefined);
}
