import { conceal } from '../../../src/domain/sensitive.ts';
import type { DossierEntry } from '../../../src/domain/dossier.ts';
import { Instant, TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import { FATIMA, JORIS } from '../../domain/ticket-sample.ts';

const id = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;

function signed(number: number, by = FATIMA) {
  const minute = String(number).padStart(2, '0');
  return { id: id(number), at: Instant.parse(`2026-11-24T10:${minute}:00.000Z`), by } as const;
}

const GROUND = { id: 'wgs', name: 'Wet gegevensverwerking door samenwerkingsverbanden' };
const MEETING = { id: 'politie-zc', name: 'Overleg met politie en zorgcoördinator' };

/** A dossier with every kind of entry, as a long case could leave it. */
export const EVERY_ENTRY: readonly DossierEntry[] = [
  {
    ...signed(1),
    kind: 'situatie',
    known: {
      routes: ['persoon', 'locatie'],
      forms: ['arbeid'],
      minor: 'weet-niet',
      registration: 'elders',
      approach: ['bestuursrechtelijk'],
    },
  },
  { ...signed(2), kind: 'stap', step: 'verrijken', what: 'gedaan' },
  {
    ...signed(3),
    kind: 'stap',
    step: 'een-stap-van-vroeger',
    what: 'overgeslagen',
    reason: conceal('De politie doet dit al.'),
  },
  {
    ...signed(4),
    kind: 'aanvraag',
    request: 'verrijken',
    to: { id: 'sociaal-team', name: 'Sociaal Team' },
    purpose: conceal('Weten of het gezin bekend is.'),
    ground: GROUND,
    identity: conceal('Alleen het adres.'),
    leftOut: conceal('Niet via Vergunningen: daar werkt een buur.'),
    expectedOn: '2026-12-01',
  },
  {
    ...signed(5),
    kind: 'aanvraag',
    request: 'opvragen',
    to: { id: 'politie', name: 'Politie' },
    purpose: conceal('Weten of er een onderzoek loopt.'),
    ground: GROUND,
    identity: conceal('Het kenteken.'),
  },
  {
    ...signed(6, JORIS),
    kind: 'aanvraag-antwoord',
    about: id(4),
    outcome: 'geweigerd',
    text: conceal('Er is geen grond, zegt het team.'),
    origin: 'eigen',
  },
  {
    ...signed(7),
    kind: 'aanvraag-antwoord',
    about: id(5),
    outcome: 'antwoord',
    text: conceal('Er loopt een onderzoek.'),
    origin: 'politie',
  },
  {
    ...signed(8),
    kind: 'overleg',
    which: MEETING,
    date: '2026-11-25',
    organisations: ['Politie', 'Zorgcoördinator'],
    state: 'gepland',
  },
  {
    ...signed(9),
    kind: 'overleg',
    which: MEETING,
    date: '2026-11-26',
    organisations: ['Politie'],
    state: 'gehouden',
    about: id(8),
    help: { possible: 'ja', needed: 'weet-niet', accepted: 'nog-niet-gevraagd' },
    text: conceal('De wijkagent kijkt mee.'),
  },
  {
    ...signed(10),
    kind: 'doorgezet',
    partner: { id: 'politie', name: 'Politie' },
    copy: conceal('MELDING MH-2026-0001\nEen man hield haar paspoort vast.'),
    profile: 'met-gegevens',
    purpose: conceal('Onderzoek doen.'),
    means: { id: 'beveiligde-mail', name: 'Beveiligde e-mail' },
    ground: GROUND,
    followUpOn: '2026-12-08',
  },
  {
    ...signed(11),
    kind: 'opvolging',
    about: id(10),
    done: false,
    text: conceal('De politie is nog bezig.'),
    nextOn: '2026-12-15',
  },
  { ...signed(12), kind: 'opvolging', about: id(10), done: true, text: conceal('Aangehouden.') },
  {
    ...signed(13),
    kind: 'interventie',
    which: { id: 'sluiten-pand', name: 'Pand sluiten' },
    date: '2026-11-27',
    text: conceal('Drie maanden dicht.'),
  },
  { ...signed(14), kind: 'hulp', what: 'zorgcoordinator-gesproken', on: '2026-11-25' },
  {
    ...signed(15),
    kind: 'hulp',
    what: 'nog-niet-gevraagd',
    on: '2026-11-26',
    nextOn: '2026-12-03',
    text: conceal('Wij wachten tot zij alleen is.'),
  },
  { ...signed(16), kind: 'comensha', reported: 'ja', on: '2026-11-27', consent: 'zonder-naam' },
  { ...signed(17), kind: 'notitie', origin: 'eigen', text: conceal('Er brandt nooit licht.') },
  {
    ...signed(18, JORIS),
    kind: 'notitie',
    origin: 'riec',
    text: conceal('Het bedrijf is bekend.'),
  },
  {
    ...signed(19),
    kind: 'koppeling',
    ticket: TicketId.parse(id(100)),
    number: TicketNumber.parse('MH-2026-0002'),
    how: 'verwant',
  },
  {
    ...signed(20),
    kind: 'naam-gevraagd',
    reason: conceal('De politie wil met de melder praten.'),
    keptQuietBecause: conceal('De officier verbiedt het.'),
  },
  { ...signed(21, JORIS), kind: 'naam-besluit', about: id(20), allowed: true },
  {
    ...signed(22),
    kind: 'afgeschermd',
    persons: [JORIS],
    reason: conceal('Het gaat over een buur van een collega.'),
  },
  { ...signed(23), kind: 'afscherming-opgeheven', reason: conceal('Dat klopte niet.') },
  {
    ...signed(24),
    kind: 'overgedragen',
    from: FATIMA,
    to: JORIS,
    reason: conceal('Fatima is met vakantie.'),
  },
  { ...signed(25), kind: 'omgezet', reason: conceal('Het is toch een signaal.') },
  {
    ...signed(26, JORIS),
    kind: 'gesloten',
    outcome: 'onjuist',
    noConsultation: conceal('Het was niet nodig.'),
    noRouting: conceal('Er is niets te beleggen.'),
    help: 'geen-hulp-nodig',
    noFeedback: conceal('De melder is weg.'),
    corrected: true,
    text: conceal('Het was een misverstand.'),
  },
  { ...signed(27), kind: 'heropend', reason: conceal('Er kwam een nieuwe melding.') },
];
