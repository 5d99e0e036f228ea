import type { DossierEntry } from '../../../../src/domain/dossier.ts';
import { Instant } from '../../../../src/domain/ids.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { GivenAnswer, Reporter, Ticket } from '../../../../src/domain/ticket.ts';
import { FATIMA, posted, REPORT } from '../../../domain/ticket-sample.ts';

/** What a copy must never hold: the reporter, and what police or RIEC told. */
export const NEVER = [
  'Anna',
  'Bakker',
  'anna.bakker@soest.example',
  'A.B.',
  'Burgerzaken',
  'een inwoner',
  'Jarmila',
  'lopend onderzoek',
] as const;

/** What points at a person or place by its form. */
export const STRUCTURED = [
  'AB-12-CD',
  '06-12345678',
  '035 609 34 11',
  'mira@voorbeeld.example',
  '3761 AB',
  'Dorpsstraat 12',
  'huisnummer 14',
] as const;

/** Names that stand in the story. */
export const NAMES = ['Mira', 'Dragan', 'Petrov'] as const;

const STORY =
  'Ik, Anna Bakker (A.B.), zag Mira met Dragan Petrov. Hij reed weg in AB-12-CD. ' +
  'Mira is te bellen op 06-12345678 of 035 609 34 11 en via mira@voorbeeld.example. ' +
  'Zij slaapt op Dorpsstraat 12, 3761 AB Soest, en soms op huisnummer 14. ' +
  'Mail mij op anna.bakker@soest.example. Ik werk bij Burgerzaken.';

function answer(question: string, label: string, text: string): GivenAnswer {
  return { question, label, block: 'Blok', asked: label, text: conceal(text) };
}

const ENTRY = { at: Instant.parse('2026-11-24T10:00:00.000Z'), by: FATIMA } as const;

function id(last: number): string {
  return `00000000-0000-4000-9000-${String(last).padStart(12, '0')}`;
}

const DOSSIER: readonly DossierEntry[] = [
  { ...ENTRY, id: id(1), kind: 'notitie', origin: 'eigen', text: conceal('Buurt kent het pand.') },
  {
    ...ENTRY,
    id: id(2),
    kind: 'notitie',
    origin: 'politie',
    text: conceal('Jarmila komt voor in een lopend onderzoek naar een netwerk.'),
  },
  {
    ...ENTRY,
    id: id(3),
    kind: 'aanvraag',
    request: 'verrijken',
    to: { id: 'toezicht-en-handhaving', name: 'Toezicht en handhaving' },
    purpose: conceal('Controle'),
    ground: { id: 'algemeen-belang', name: 'Algemeen belang' },
    identity: conceal('Het adres'),
  },
  {
    ...ENTRY,
    id: id(4),
    kind: 'aanvraag-antwoord',
    about: id(3),
    outcome: 'antwoord',
    origin: 'eigen',
    text: conceal('Er staan zes mensen ingeschreven.'),
  },
];

export const NAMED: Reporter = { ...REPORT.reporter, visibility: 'met-naam' };

/** A ticket that Fatima holds, full of names, numbers and a reporter. */
export function fullTicket(change: Partial<Ticket> = {}): Ticket {
  return posted({
    status: 'opgepakt',
    holder: FATIMA,
    reporter: NAMED,
    triage: {
      danger: 'nee',
      minor: 'nee',
      ongoing: 'ja',
      routes: ['persoon', 'locatie'],
      possiblePerpetrator: 'ja',
      forms: ['arbeid'],
      signals: ['paspoort bij een ander'],
      seenOn: '2026-11-23',
      place: 'Soest',
      neighbourhood: 'Klaarwater',
      identifiable: 'ja',
    },
    answers: [
      answer('verhaal', 'Verhaal', STORY),
      answer('eigen-waarneming', 'Eigen waarneming', 'zelf waargenomen'),
      answer('namens', 'Namens', 'een inwoner'),
      answer('waar', 'Plaats', 'Balie Burgerzaken'),
      answer('gemeente', 'Gemeente', 'Soest'),
      answer('wijk', 'Wijk', 'Klaarwater'),
      answer('wanneer', 'Wanneer', 'Vanochtend rond 10.30 uur'),
      answer('persoon-omschrijving', 'Omschrijving persoon', 'Mira, lang zwart haar'),
      answer('veilig-bereiken', 'Veilig te bereiken', 'Via haar zus op 06-12345678'),
      answer('adres', 'Adres', 'Dorpsstraat 12, Soest'),
      answer('soort-pand', 'Soort pand', 'woning'),
      answer('voertuigen', 'Voertuigen', 'Wit busje AB-12-CD'),
      answer('terugkoppeling', 'Wil terugkoppeling', 'ja'),
    ],
    dialogue: [
      { ...ENTRY, id: id(5), kind: 'vraag', text: conceal('Anna, hoe laat was het?') },
      {
        id: id(6),
        at: ENTRY.at,
        kind: 'antwoord',
        answers: id(5),
        text: conceal('Rond tien uur. Groet, ANNA'),
      },
    ],
    dossier: [...DOSSIER],
    ...change,
  });
}
