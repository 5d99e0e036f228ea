import assert from 'node:assert/strict';
import { FormId, Instant, PersonKey, TicketId, TicketNumber } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { receive } from '../../src/domain/ticket-actions.ts';
import type { Moment } from '../../src/domain/ticket-changes.ts';
import type { Performed } from '../../src/domain/ticket-life.ts';
import type { Colleague, Reporter, Ticket, Triage } from '../../src/domain/ticket.ts';
import type { NewTicket } from '../../src/domain/turn.ts';

export const SENT_AT = Instant.parse('2026-11-24T08:42:00.000Z');
export const NUMBER = TicketNumber.parse('MH-2026-0001');
export const FATIMA: Colleague = { id: 'fatima', name: 'Fatima el Amrani' };
export const JORIS: Colleague = { id: 'joris', name: 'Joris de Wit' };
export const PLACE = { conversation: '19:kanaal;messageid=1', message: '1' };

const TRIAGE: Triage = {
  danger: 'nee',
  minor: 'weet-niet',
  ongoing: 'ja',
  routes: ['persoon'],
  possiblePerpetrator: 'weet-niet',
  forms: [],
  signals: [],
  identifiable: 'weet-niet',
};

export const REPORT: NewTicket & { readonly reporter: Reporter } = {
  id: TicketId.parse('7d9f3c1a-2b4e-4f60-8a91-c0d1e2f3a4b5'),
  kind: 'signaal',
  short: false,
  intakeVersion: 1,
  sentAt: SENT_AT,
  source: { kind: 'medewerker' },
  reporter: {
    person: PersonKey.parse('0123456789abcdef0123456789abcdef'),
    address: conceal({ conversation: 'a:anna', serviceUrl: 'https://smba.example/emea/' }),
    language: 'nl',
    visibility: 'vertrouwelijk',
    name: conceal('Anna Bakker'),
    team: conceal('Burgerzaken'),
    wantsFeedback: true,
  },
  triage: TRIAGE,
  emergencies: [],
  answers: [
    {
      question: 'verhaal',
      block: 'Wat zag of hoorde je?',
      asked: 'Wat heb je gezien of gehoord?',
      label: 'Verhaal',
      text: conceal('Een man hield haar paspoort vast.'),
    },
  ],
};

/** A moment, minutes after sending; ids count up so that each is another one. */
export function moment(minutes = 0): Moment {
  const now = Instant.parse(new Date(Date.parse(SENT_AT) + minutes * 60_000).toISOString());
  return { now, newId: nextId };
}

let lastId = 0;

function nextId(): string {
  lastId += 1;
  return `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`;
}

export function formId(): FormId {
  return FormId.parse(nextId());
}

/** A ticket as it was received, with what is changed. */
export function ticket(change: Partial<Ticket> = {}): Ticket {
  return { ...receive(REPORT, NUMBER, [], moment()), ...change };
}

/** A ticket whose card stands in the channel and for which nothing is left to do. */
export function posted(change: Partial<Ticket> = {}): Ticket {
  return ticket({ card: PLACE, pending: [], ...change });
}

/** A ticket that Fatima has. */
export function held(change: Partial<Ticket> = {}): Ticket {
  return posted({ status: 'opgepakt', holder: FATIMA, claimedAt: SENT_AT, ...change });
}

/** The ticket after something that must have been allowed. */
export function done(performed: Performed): Ticket {
  assert.ok(performed.kind === 'done', performed.kind);
  return performed.ticket;
}

/** What is pending, as `kind` or `kind:line`. */
export function pendingOf({ pending }: Ticket): readonly string[] {
  return pending.map((it) => (it.kind === 'thread-line' ? `${it.kind}:${it.line}` : it.kind));
}
