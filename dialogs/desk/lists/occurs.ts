import { entriesOf } from '../../../src/domain/dossier.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';

/**
 * Whether all these words occur in a ticket, whatever their case and accents. Looked at are what
 * was reported and said, our own notes and requests, partners by name, and the place. What police
 * or RIEC told is not (C99), nor the name and team of a reporter (C86).
 */
export function occursIn(ticket: Ticket, words: string): boolean {
  const wanted = plain(words).split(' ');
  const text = plain(searchable(ticket).join(' '));
  return wanted.every((word) => text.includes(word));
}

/** Small letters without accents, one space between words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function searchable({ number, triage, answers, dialogue, dossier }: Ticket): readonly string[] {
  const requests = entriesOf(dossier, 'aanvraag');
  const own = [...entriesOf(dossier, 'notitie'), ...entriesOf(dossier, 'aanvraag-antwoord')].filter(
    ({ origin }) => origin === 'eigen',
  );
  return [
    number,
    triage.place ?? '',
    triage.neighbourhood ?? '',
    ...answers.map(({ text }) => text.reveal()),
    ...dialogue.map(({ text }) => text.reveal()),
    ...own.map(({ text }) => text.reveal()),
    ...requests.flatMap(({ to, purpose, identity }) => [
      to.name,
      purpose.reveal(),
      identity.reveal(),
    ]),
    ...entriesOf(dossier, 'doorgezet').map(({ partner }) => partner.name),
    ...entriesOf(dossier, 'overleg').map(({ which }) => which.name),
  ];
}
