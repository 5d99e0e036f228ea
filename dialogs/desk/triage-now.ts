import { circumstancesOf } from '../../src/domain/circumstances.ts';
import type { Content } from '../../src/domain/content.ts';
import { entriesOf } from '../../src/domain/dossier.ts';
import type { Ticket, Triage } from '../../src/domain/ticket.ts';

/** The facts for triage as they are known now: what the desk recorded goes before the report. */
export function triageNow(ticket: Ticket, content: Content): Triage {
  const { triage } = ticket;
  const known = circumstancesOf(ticket);
  return {
    ...triage,
    minor: known.minor ?? triage.minor,
    ongoing: known.ongoing ?? triage.ongoing,
    routes: known.routes,
    possiblePerpetrator: known.possiblePerpetrator ?? triage.possiblePerpetrator,
    identifiable: known.identifiable ?? triage.identifiable,
    forms: recordedForms(ticket, content) ?? triage.forms,
  };
}

/** The report keeps forms by their short labels, the desk by the ids of the content. */
function recordedForms({ dossier }: Ticket, { forms }: Content): string[] | undefined {
  const ids = entriesOf(dossier, 'situatie').findLast(({ known }) => known.forms !== undefined)
    ?.known.forms;
  return ids?.map((id) => forms.find((form) => form.id === id)?.short ?? id);
}
