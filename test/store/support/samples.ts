import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Conversation } from '../../../src/domain/conversation.ts';
import { Form } from '../../../src/domain/form.ts';
import {
  FormId,
  type Instant,
  instant,
  MunicipalityId,
  PersonKey,
  TicketId,
} from '../../../src/domain/ids.ts';
import { Ticket } from '../../../src/domain/ticket.ts';

/** Stands in every free field of every sample, so that a test can look for it in files. */
export const MARKER = 'Zilverreiger';

export const SOEST = MunicipalityId.parse('soest');
export const MORNING = instant(Date.UTC(2026, 10, 24, 8, 0));

export const newTicketId = (): TicketId => TicketId.parse(randomUUID());
export const newFormId = (): FormId => FormId.parse(randomUUID());
export const personKey = (digit: string): PersonKey => PersonKey.parse(digit.repeat(32));

/** A stored ticket, before it is decoded. */
export type StoredTicket = z.input<typeof Ticket>;

export function ticketOf(id: TicketId, changes: Partial<StoredTicket> = {}): Ticket {
  const stored = {
    id,
    number: 'MH-2026-0001',
    kind: 'signaal',
    short: false,
    intakeVersion: 1,
    sentAt: MORNING,
    source: { kind: 'medewerker' },
    reporter: {
      person: personKey('a'),
      address: { conversation: `a:${MARKER}`, serviceUrl: 'https://smba.trafficmanager.net/emea/' },
      language: 'nl',
      visibility: 'vertrouwelijk',
      name: `Kim ${MARKER}`,
      team: MARKER,
      wantsFeedback: true,
    },
    triage: {
      danger: 'nee',
      minor: 'weet-niet',
      ongoing: 'ja',
      routes: ['locatie'],
      possiblePerpetrator: 'nee',
      forms: ['arbeid'],
      signals: ['Slaapplaatsen in een bedrijfspand'],
      place: 'Soest',
      identifiable: 'nee',
    },
    emergencies: [],
    answers: [
      {
        question: 'story',
        block: 'wat',
        asked: 'Wat heb je gezien of gehoord?',
        label: 'Waarneming',
        text: `Matrassen achter de zaak, ${MARKER}.`,
      },
    ],
    status: 'nieuw',
    dialogue: [],
    dossier: [],
    history: [{ at: MORNING, what: 'ontvangen' }],
    pending: [
      {
        id: '7a8b6d44-5b0f-4f3a-9a43-0f6f6f2b1c01',
        kind: 'channel-card',
        since: MORNING,
        wanted: 1,
      },
    ],
    attempts: [],
    doneForms: [],
    ...changes,
  } satisfies StoredTicket;
  return z.decode(Ticket, stored);
}

/** What makes a ticket belong under `closed`. */
export const DONE = { status: 'gesloten', pending: [] } satisfies Partial<StoredTicket>;

export function conversationOf(person: PersonKey, tickets: readonly TicketId[] = []): Conversation {
  return z.decode(Conversation, {
    person,
    address: { conversation: `a:${MARKER}`, serviceUrl: 'https://smba.trafficmanager.net/emea/' },
    language: 'nl',
    dialog: {
      name: 'intake',
      version: 1,
      id: '0d5e0a52-8d5f-4a2c-b1f2-2f2a4f6f9b11',
      state: { story: `Ik zag ${MARKER} bij de deur.` },
      touchedAt: MORNING,
    },
    cards: ['1764000000000'],
    tickets: tickets.map((id) => ({ id, number: 'MH-2026-0001' })),
    questions: [],
  });
}

export function formOf(id: FormId, shownAt: Instant = MORNING, text: string = MARKER): Form {
  return z.decode(Form, {
    id,
    ticket: '0d5e0a52-8d5f-4a2c-b1f2-2f2a4f6f9b12',
    person: '00000000-0000-0000-0000-0000000000f1',
    kind: 'vraag',
    shownAt,
    page: 0,
    seen: 0,
    inputs: { text },
  });
}

/** Everything that an async iterable gives, as a list. */
export async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of iterable) list.push(item);
  return list;
}

/** The stored shape, in which secrets are to be compared (concealed they all look the same). */
export const plain = <T>(schema: z.ZodType<T>, value: T | undefined): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(z.encode(schema, value)));
