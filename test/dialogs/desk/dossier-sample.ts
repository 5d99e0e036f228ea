import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { DossierEntry } from '../../../src/domain/dossier.ts';
import { Instant } from '../../../src/domain/ids.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { FATIMA, held, REPORT, SENT_AT } from '../../domain/ticket-sample.ts';

type Kind = DossierEntry['kind'];

/** What a record may hold of one kind, as it stands in the store: typed words in the open. */
type Raw<K extends Kind> = Omit<
  Extract<z.input<typeof DossierEntry>, { kind: K }>,
  'id' | 'at' | 'by' | 'kind'
> & { readonly id?: string };

/** An entry that Fatima wrote, read through the schema so that a wrong one fails here. */
export function entry<K extends Kind>(kind: K, raw: Raw<K>): DossierEntry {
  return DossierEntry.parse({ id: randomUUID(), at: SENT_AT, by: FATIMA, kind, ...raw });
}

/** A ticket of Fatima with this in its dossier. */
export function withDossier(dossier: DossierEntry[], change: Partial<Ticket> = {}): Ticket {
  return held({ dossier, ...change });
}

export const POLICE = { id: 'politie', name: 'Politie' };
export const LOCAL = { id: 'lo', name: 'Lokaal ondermijningsoverleg' };
const GROUND = { id: 'wet', name: 'Een wet' };

/** Entries that tests change a little. */
export const samples = {
  request: (to = POLICE, expectedOn?: string) =>
    entry('aanvraag', {
      request: 'opvragen',
      to,
      purpose: 'Is dit adres bekend?',
      ground: GROUND,
      identity: 'Adres Langestraat 9',
      ...(expectedOn === undefined ? {} : { expectedOn }),
    }),
  handedOn: (followUpOn = '2026-12-08', partner = POLICE) =>
    entry('doorgezet', {
      partner,
      copy: 'De hele kopie.',
      profile: 'zonder-namen',
      purpose: 'Opsporing',
      means: { id: 'mail', name: 'Beveiligde mail' },
      ground: GROUND,
      followUpOn,
    }),
  planned: (date: string, which = LOCAL) =>
    entry('overleg', { which, date, organisations: [], state: 'gepland' }),
  heldMeeting: (date: string, about?: string, which = LOCAL) =>
    entry('overleg', {
      which,
      date,
      organisations: [],
      state: 'gehouden',
      ...(about === undefined ? {} : { about }),
    }),
  shielded: (persons = [FATIMA]) =>
    entry('afgeschermd', { persons, reason: 'Gaat over een collega.' }),
  closed: (outcome: 'bevestigd' | 'onjuist') => entry('gesloten', { outcome }),
  linked: (number: string, how: 'dubbel' | 'verwant' = 'verwant') =>
    entry('koppeling', { ticket: REPORT.id, number, how }),
};

/** An instant in November and December of 2026, in UTC: `12-08T10:00`. */
export function at(text: string) {
  return Instant.parse(`2026-${text}:00.000Z`);
}
