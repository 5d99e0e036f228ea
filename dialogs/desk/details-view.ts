import { pagesOf } from '../../cards/details/pages.ts';
import type { DetailsView, Section } from '../../cards/details/view.ts';
import { entriesOf } from '../../src/domain/dossier.ts';
import { helpTrack } from '../../src/domain/help-track.ts';
import { mayReadName } from '../../src/domain/open-matters.ts';
import type { DialogueEntry, Ticket } from '../../src/domain/ticket.ts';
import { dutchDateTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { dateText } from '../intake/answer-text.ts';
import { dossierSections } from './dossier-sections.ts';
import { reporterLine } from './ticket-facts.ts';
import { emergencyLine } from './urgency.ts';

/** Who reads the details, where, and which page of them. */
interface Reading {
  /** The colleague's id in the tenant. */
  readonly person: string;
  readonly place: DetailsView['place'];
  /** From 0; beyond the last page it is the last one. */
  readonly page: number;
}

/**
 * Everything that was written about a ticket, for one person and only after the view is recorded.
 * In each section what came first stands first, so that pages change little while a ticket grows.
 */
export function detailsView(
  ticket: Ticket,
  { person, place, page }: Reading,
  { content }: Facts,
): DetailsView {
  const pages = pagesOf([
    ...section('Wat de melder zegt over 112', emergencies(ticket)),
    ...section('Bron', contact(ticket)),
    ...answers(ticket),
    ...section('Berichten met de melder', ticket.dialogue.map(messageItem)),
    ...section('Hulp in de tijd', helpInTime(ticket)),
    ...dossierSections(ticket.dossier, content),
  ]);
  const shown = Math.min(page, pages.length - 1);
  return {
    id: ticket.id,
    number: ticket.number,
    reporter: reporterFor(ticket, person),
    sections: [...(pages[shown] ?? [])],
    page: shown,
    pages: pages.length,
    place,
  };
}

/** Who reported it, and in which language they use the chat (C92). */
function reporterFor(ticket: Ticket, person: string): string {
  const language = ticket.reporter?.language === 'en' ? ', gebruikt Engels' : '';
  return nameFor(ticket, person) + language;
}

/** The name of a confidential reporter is for who asked for it and was allowed to read it (C86). */
function nameFor(ticket: Ticket, person: string): string {
  const { reporter } = ticket;
  if (reporter?.visibility !== 'vertrouwelijk' || !mayReadName(ticket, person)) {
    return reporterLine(ticket);
  }
  return `${reporter.name.reveal()} (vertrouwelijk, alleen voor jou)`;
}

function section(title: string, items: Section['items']): readonly Section[] {
  return items.length === 0 ? [] : [{ title, items }];
}

function emergencies({ emergencies }: Ticket): Section['items'] {
  return emergencies.map((emergency) => ({
    label: dutchDateTime(emergency.shownAt),
    text: emergencyLine(emergency),
  }));
}

function contact({ source }: Ticket): Section['items'] {
  return source.contact === undefined
    ? []
    : [{ label: 'Wie het vertelde, en hoe je die bereikt', text: source.contact.reveal() }];
}

function answers(ticket: Ticket): readonly Section[] {
  const blocks = [...new Set(ticket.answers.map(({ block }) => block))];
  return blocks.map((title) => ({
    title,
    items: ticket.answers
      .filter(({ block }) => block === title)
      .map(({ label, text }) => ({ label, text: text.reveal() })),
  }));
}

function messageItem(entry: DialogueEntry): Section['items'][number] {
  return { label: speaker(entry), when: whenOf(entry), text: entry.text.reveal() };
}

const MESSAGES = {
  vraag: 'Vraag',
  antwoord: 'Antwoord van melder',
  terugkoppeling: 'Terugkoppeling',
  aanvulling: 'Aanvulling van melder',
  intrekverzoek: 'Melder vraagt om intrekken',
  mededeling: 'Bericht aan melder over de naam',
} as const satisfies Record<DialogueEntry['kind'], string>;

function speaker({ kind, by }: DialogueEntry): string {
  return by === undefined ? MESSAGES[kind] : `${MESSAGES[kind]} van ${by.name}`;
}

/** When it was said; of a message to the reporter also whether they opened it. */
function whenOf({ at, readAt, kind }: DialogueEntry): string {
  const when = dutchDateTime(at);
  if (kind !== 'vraag' && kind !== 'terugkoppeling') return when;
  return `${when}, ${readAt === undefined ? 'nog niet gelezen' : 'gelezen'}`;
}

/** The help track with its own time stamps (C3), once something of it is recorded. */
function helpInTime(ticket: Ticket): Section['items'] {
  if (entriesOf(ticket.dossier, 'hulp').length === 0) return [];
  const { receivedAt, coordinatorOn, daysUntilCoordinator, startedOn, nextOn } = helpTrack(ticket);
  const days = daysUntilCoordinator === 1 ? 'dag' : 'dagen';
  const since = `${String(daysUntilCoordinator ?? 0)} ${days} na de melding`;
  return [
    { label: 'Melding ontvangen', text: dutchDateTime(receivedAt) },
    {
      label: 'Zorgcoördinator gesproken',
      text: coordinatorOn === undefined ? 'nog niet' : `${dateText(coordinatorOn, 'nl')}, ${since}`,
    },
    {
      label: 'Hulp begonnen',
      text: startedOn === undefined ? 'nog niet' : dateText(startedOn, 'nl'),
    },
    ...(nextOn === undefined ? [] : [{ label: 'Weer kijken op', text: dateText(nextOn, 'nl') }]),
  ];
}
