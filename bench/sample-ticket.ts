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

/** A ticket of common size, sent at this moment. One that is done has nothing pending. */
export function sampleTicket(status: 'nieuw' | 'gesloten', sentAt: Instant): Ticket {
  const pending = { id: randomUUID(), kind: 'channel-card', since: sentAt, wanted: 1 } as const;
  return z.decode(Ticket, {
    id: randomUUID(),
    number: 'MH-2026-0001',
    kind: 'signaal',
    short: false,
    intakeVersion: 1,
    sentAt,
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
    dialogue: [],
    history: [{ at: sentAt, what: 'ontvangen' }],
    pending: status === 'gesloten' ? [] : [pending],
    attempts: [],
    doneForms: [],
  });
}

/** Noon of a day in the first half of this year. */
export function noonIn(year: number): Instant {
  return instant(Date.UTC(year, 2, 3, 12));
}
