import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../src/domain/ids.ts';
import type { Instant } from '../src/domain/ids.ts';
import { Ticket } from '../src/domain/ticket.ts';

const ANSWERS = [
  ['verhaal', 'Wat heb je gezien of gehoord?', 'Verhaal'],
  ['waar', 'Waar was het?', 'Plaats'],
  ['wanneer', 'Wanneer was het?', 'Wanneer'],
  ['gaat-over', 'Gaat het om een persoon, een plek of allebei?', 'Gaat over'],
  ['persoon-omschrijving', 'Hoe ziet de persoon eruit?', 'Omschrijving'],
  ['adres', 'Wat is het adres?', 'Adres'],
  ['voertuigen', 'Zag je een auto of busje?', 'Voertuigen'],
  ['terugkoppeling', 'Wil je horen wat er met je melding gebeurt?', 'Wil terugkoppeling'],
] as const;

/** A ticket of common size, sent at this moment. Somebody has it, and nothing is left to send. */
export function sampleTicket(status: 'in-behandeling' | 'gesloten', sentAt: Instant): Ticket {
  return z.decode(Ticket, {
    id: randomUUID(),
    number: 'MH-2026-0001',
    kind: 'signaal',
    short: false,
    intakeVersion: 1,
    sentAt,
    source: { kind: 'medewerker' },
    reporter: {
      person: randomUUID().replaceAll('-', ''),
      address: {
        conversation: `a:${randomUUID()}`,
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
      },
      language: 'nl',
      visibility: 'vertrouwelijk',
      name: 'Medewerker',
      wantsFeedback: true,
    },
    triage: {
      danger: 'nee',
      minor: 'weet-niet',
      ongoing: 'ja',
      routes: ['persoon', 'locatie'],
      possiblePerpetrator: 'nee',
      forms: ['arbeid'],
      signals: ['Slaapplaatsen in een bedrijfspand', 'Iemand anders voert het woord'],
      place: 'Soest',
      identifiable: 'nee',
    },
    emergencies: [],
    answers: ANSWERS.map(([question, asked, label]) => ({
      question,
      block: 'verhaal',
      asked,
      label,
      text: 'Matrassen achter de zaak, en elke ochtend rond zes uur een witte bus.',
    })),
    status,
    holder: { id: '00000000-0000-4000-8000-000000000003', name: 'Functionaris' },
    claimedAt: sentAt,
    dialogue: [],
    dossier: [],
    history: [{ at: sentAt, what: 'ontvangen' }],
    pending: [],
    attempts: [],
    doneForms: [],
  });
}

/** Noon of a day in the first half of this year. */
export function noonIn(year: number): Instant {
  return instant(Date.UTC(year, 2, 3, 12));
}
