import type { DetailsView } from '../../cards/details/view.ts';
import type { DialogueEntry, Ticket } from '../../src/domain/ticket.ts';
import { dutchDateTime } from '../../src/domain/time.ts';
import { emergencyLine, reporterLine } from './ticket-view.ts';

/** Everything that was written about a ticket, for one person and only after the view is recorded. */
export function detailsView(ticket: Ticket): DetailsView {
  const blocks = [...new Set(ticket.answers.map(({ block }) => block))];
  return {
    id: ticket.id,
    number: ticket.number,
    reporter: reporterLine(ticket),
    blocks: blocks.map((title) => ({
      title,
      rows: ticket.answers
        .filter(({ block }) => block === title)
        .map(({ label, text }) => ({ label, text: text.reveal() })),
    })),
    dialogue: ticket.dialogue.map((entry) => ({
      who: speaker(entry),
      when: dutchDateTime(entry.at),
      text: entry.text.reveal(),
    })),
    emergency: ticket.emergencies.map(emergencyLine),
  };
}

const BY_REPORTER = {
  vraag: 'Vraag',
  antwoord: 'Antwoord van melder',
  terugkoppeling: 'Terugkoppeling',
  aanvulling: 'Aanvulling van melder',
  intrekverzoek: 'Melder vraagt om intrekken',
} as const satisfies Record<DialogueEntry['kind'], string>;

function speaker({ kind, by }: DialogueEntry): string {
  return by === undefined ? BY_REPORTER[kind] : `${BY_REPORTER[kind]} van ${by.name}`;
}

/** What to read out to 112: where, who and what, as far as the reporter told it (C35). */
export function readOut(ticket: Ticket): { label: string; text: string }[] {
  const wanted = ['adres', 'waar', 'wanneer', 'persoon-omschrijving', 'verhaal', 'vraag'];
  return wanted.flatMap((question) =>
    ticket.answers
      .filter((answer) => answer.question === question)
      .map(({ label, text }) => ({ label, text: text.reveal() })),
  );
}
