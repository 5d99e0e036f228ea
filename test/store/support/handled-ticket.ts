import type { z } from 'zod';
import type { DossierEntry } from '../../../src/domain/dossier.ts';
import type { TicketId } from '../../../src/domain/ids.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { MARKER, MORNING, ticketOf, type StoredTicket } from './samples.ts';

type StoredEntry = z.input<typeof DossierEntry>;

const FATIMA = { id: '00000000-0000-0000-0000-0000000000f1', name: 'Fatima' };
const JORIS = { id: '00000000-0000-0000-0000-0000000000f2', name: 'Joris' };

/** An id that ends in this number. */
const uuid = (n: number): string => `e5e5e5e5-0000-4000-8000-${n.toString().padStart(12, '0')}`;

const POLICE = { id: 'politie', name: 'Politie, team Mensenhandel' };
const GROUND = { id: 'wpg-20', name: 'Artikel 20 Wpg' };

/** One of everything that the desk writes down, with every field that may be absent filled in. */
const ENTRIES: readonly DistributedOmit<StoredEntry, 'id' | 'at' | 'by'>[] = [
  {
    kind: 'situatie',
    known: {
      routes: ['persoon', 'locatie'],
      forms: ['arbeid'],
      identifiable: 'ja',
      minor: 'nee',
      ongoing: 'ja',
      aloneAndForeign: 'nee',
      parentsNotInvolved: 'weet-niet',
      possiblePerpetrator: 'ja',
      perpetratorKnown: 'nee',
      perpetratorMinor: 'nee',
      returnedAfterSentence: 'nee',
      newWorries: 'nee',
      border: 'weet-niet',
      residencePermit: 'ja',
      registration: 'eigen-tijdelijk',
      worriesPersist: 'ja',
      larger: 'nee',
      controlled: 'ja',
    },
  },
  { kind: 'stap', step: 'politie', what: 'overgeslagen', reason: `Al bekend, ${MARKER}.` },
  {
    kind: 'aanvraag',
    request: 'opvragen',
    to: POLICE,
    purpose: MARKER,
    ground: GROUND,
    identity: MARKER,
    leftOut: MARKER,
    expectedOn: '2026-12-01',
  },
  {
    kind: 'aanvraag-antwoord',
    about: uuid(3),
    outcome: 'antwoord',
    text: MARKER,
    origin: 'politie',
  },
  {
    kind: 'overleg',
    which: { id: 'lokaal', name: 'Lokaal ondermijningsoverleg' },
    date: '2026-11-25',
    organisations: ['Politie', 'RIEC'],
    state: 'gehouden',
    about: uuid(99),
    help: { possible: 'ja', needed: 'weet-niet', accepted: 'nog-niet-gevraagd' },
    text: MARKER,
  },
  {
    kind: 'doorgezet',
    partner: POLICE,
    copy: MARKER,
    profile: 'met-gegevens',
    purpose: MARKER,
    means: { id: 'mail', name: 'Beveiligde mail' },
    ground: GROUND,
    followUpOn: '2026-12-08',
  },
  { kind: 'opvolging', about: uuid(6), done: false, text: MARKER, nextOn: '2026-12-15' },
  {
    kind: 'interventie',
    which: { id: 'controle', name: 'Controle van de locatie' },
    date: '2026-11-26',
    text: MARKER,
  },
  { kind: 'hulp', what: 'hulp-gestart', on: '2026-11-26', nextOn: '2026-12-10', text: MARKER },
  { kind: 'notitie', origin: 'riec', text: MARKER },
  { kind: 'koppeling', ticket: uuid(98), number: 'MH-2026-0002', how: 'verwant' },
  { kind: 'comensha', reported: 'ja', on: '2026-11-26', consent: 'zonder-naam' },
  { kind: 'naam-gevraagd', reason: MARKER, keptQuietBecause: MARKER },
  { kind: 'naam-besluit', about: uuid(13), allowed: true },
  { kind: 'afgeschermd', persons: [FATIMA, JORIS], reason: MARKER },
  { kind: 'afscherming-opgeheven', reason: MARKER },
  { kind: 'overgedragen', from: FATIMA, to: JORIS, reason: MARKER },
  { kind: 'omgezet', reason: MARKER },
  {
    kind: 'gesloten',
    outcome: 'onjuist',
    noConsultation: MARKER,
    noRouting: MARKER,
    help: 'geen-hulp-nodig',
    noFeedback: MARKER,
    corrected: true,
    text: MARKER,
  },
  { kind: 'heropend', reason: MARKER },
];

/** `Omit` for each member of a union by itself. */
type DistributedOmit<Union, Keys extends PropertyKey> = Union extends unknown
  ? Omit<Union, Keys>
  : never;

/** A ticket to which everything happened that can happen, so that it holds every kind of field. */
export function handledTicket(id: TicketId): Ticket {
  const changes = {
    source: { kind: 'professional', contact: `Kim ${MARKER}, 033 123` },
    emergencies: [
      {
        shownAt: MORNING,
        wording: 'gevaar-1',
        reason: 'ja',
        outcome: 'gebeld',
        calledBy: 'zelf',
        calledAt: '08:42',
      },
    ],
    status: 'heropend',
    holder: JORIS,
    claimedAt: MORNING,
    dangerRecheck: { at: MORNING, by: FATIMA, answer: 'nee' },
    dialogue: [
      { id: uuid(50), at: MORNING, kind: 'vraag', by: FATIMA, text: MARKER, readAt: MORNING },
      { id: uuid(51), at: MORNING, kind: 'antwoord', text: MARKER, answers: uuid(50) },
    ],
    dossier: ENTRIES.map((entry, index) => ({
      id: uuid(index + 1),
      at: MORNING,
      by: FATIMA,
      ...entry,
    })),
    history: [
      { at: MORNING, what: 'ontvangen' },
      { at: MORNING, what: 'opgepakt', by: FATIMA },
      { at: MORNING, what: 'geweigerd', by: JORIS, tried: 'sluiten' },
    ],
    pending: [
      { id: uuid(60), kind: 'channel-card', since: MORNING, wanted: 2 },
      { id: uuid(61), kind: 'thread-line', since: MORNING, line: 'heropend' },
      {
        id: uuid(62),
        kind: 'colleague-message',
        since: MORNING,
        to: FATIMA.id,
        what: 'niet-opgepakt',
      },
      {
        id: uuid(63),
        kind: 'link-back',
        since: MORNING,
        ticket: uuid(98),
        how: 'verwant',
        by: FATIMA,
      },
      { id: uuid(64), kind: 'list-matches', since: MORNING },
      { id: uuid(65), kind: 'mark-duplicate', since: MORNING, conversation: 'c', message: 'm' },
      { id: uuid(66), kind: 'reporter-message', since: MORNING, entry: uuid(50) },
      { id: uuid(67), kind: 'undelivered-warning', since: MORNING },
      { id: uuid(68), kind: 'tidy-card', since: MORNING, message: 'm' },
      { id: uuid(69), kind: 'settle-conversation', since: MORNING, dialog: uuid(70) },
    ],
    attempts: [{ pending: uuid(60), at: MORNING, count: 2, unclear: 1 }],
    card: { conversation: '19:kanaal;messageid=1', message: '1' },
    doneForms: [uuid(80)],
  } satisfies Partial<StoredTicket>;
  return ticketOf(id, changes);
}
