import { noticeCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Pending, Ticket } from '../../src/domain/ticket.ts';
import { dutchDateTime } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { urgencyOf } from './urgency.ts';

type ColleagueMessage = Extract<Pending, { kind: 'colleague-message' }>;

const KIND = {
  signaal: 'Het signaal',
  adviesvraag: 'De adviesvraag',
} as const satisfies Record<Ticket['kind'], string>;

const texts = {
  unclaimedTitle: 'Niemand heeft dit ticket opgepakt',
  waits: (kind: string, number: string, since: string) => `${kind} ${number} wacht sinds ${since}.`,
  urgency: (danger: string, minor: string, ongoing: string) =>
    `Gevaar: ${danger}. Minderjarig: ${minor}. Nog aan de gang: ${ongoing}.`,
  deputy: 'Jij vervangt de functionaris. Open het kanaal en druk bij het ticket op Oppakken.',
  manager: 'De tijd om het op te pakken is voorbij. Zorg dat iemand het in het kanaal oppakt.',
  detailsTitle: 'Details van een afgeschermd ticket',
  details: (number: string) => `${number} is afgeschermd. Daarom lees je de details alleen hier.`,
  open: 'Details bekijken',
} as const;

/**
 * A message in the personal chat of a colleague. Teams keeps it: it holds the number and the three
 * urgency facts, and nothing that somebody wrote. `undefined` when it has become needless.
 */
export function colleagueMessage(
  ticket: Ticket,
  { what }: ColleagueMessage,
  facts: Facts,
): Card | undefined {
  switch (what) {
    case 'niet-opgepakt':
      return ticket.status === 'nieuw' ? unclaimedCard(ticket, texts.deputy, facts) : undefined;
    case 'niet-opgepakt-leiding':
      return ticket.status === 'nieuw' ? unclaimedCard(ticket, texts.manager, facts) : undefined;
    case 'details':
      return detailsOffer(ticket, facts);
  }
}

function unclaimedCard(ticket: Ticket, whatToDo: string, facts: Facts): Card {
  const { danger, minor, ongoing } = urgencyOf(ticket, facts);
  return noticeCard(
    {
      title: texts.unclaimedTitle,
      paragraphs: [
        texts.waits(KIND[ticket.kind], ticket.number, dutchDateTime(ticket.sentAt)),
        texts.urgency(danger, minor, ongoing),
        whatToDo,
      ],
      actions: [],
      place: 'personal',
    },
    frameOf('nl', facts),
  );
}

/** The details of a shielded ticket are read in the personal chat, where no one looks along (C100). */
function detailsOffer({ id, number }: Ticket, facts: Facts): Card {
  return noticeCard(
    {
      title: texts.detailsTitle,
      paragraphs: [texts.details(number)],
      actions: [{ title: texts.open, verb: 'desk.details', id: `${id}.0` }],
      place: 'personal',
    },
    frameOf('nl', facts),
  );
}
