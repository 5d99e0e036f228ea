import type { Colleague } from './dossier.ts';
import type { FormKind } from './form.ts';
import {
  isWaiting,
  mayLookInside,
  openFollowUps,
  openNameRequest,
  openRequests,
  shieldedFor,
} from './open-matters.ts';
import { changed, threadLine } from './ticket-changes.ts';
import type { Line, Moment } from './ticket-changes.ts';
import type { HistoryEntry, Ticket, TicketStatus } from './ticket.ts';

/**
 * The life of a ticket as one table: which action is possible in which state, who may take it,
 * under which condition, where it leads and what the reporter hears of it. Every change goes
 * through `perform`, which reads the table; docs/ticket-life.md is drawn from it.
 */

/** What a colleague can do to a ticket. Most of it is done with a form of the same name. */
export type DeskAction =
  Exclude<FormKind, 'nieuw'> | 'oppakken' | 'gevaar' | 'details' | 'geschiedenis';

/** What the reporter can do to a ticket. */
export type ReporterAction = 'antwoorden' | 'aanvullen' | 'intrekken-vragen' | 'naam-tonen';

export type TicketAction = DeskAction | ReporterAction;

/**
 * - `kanaal`: everybody who may act in the channel
 * - `houder`: the holder alone
 * - `tweede`: everybody but the one who asked (C86)
 * - `melder`: the reporter
 */
type Who = 'kanaal' | 'houder' | 'tweede' | 'melder';

/** `werkt`: wacht while something is open that others have to give, else in-behandeling. */
type Next = 'opgepakt' | 'werkt' | 'gesloten' | 'heropend' | 'blijft';

export type Guard = keyof typeof GUARDS;

export interface LifeRule {
  /** The title of its button, and its name in the picture. */
  readonly title: string;
  readonly from: readonly TicketStatus[];
  readonly who: Who;
  readonly guards: readonly Guard[];
  readonly to: Next;
  readonly records: HistoryEntry['what'];
  /** The line in the thread, where colleagues have to hear of it at once. */
  readonly line?: Line | undefined;
  /** What the reporter hears, for the picture. */
  readonly hears: string;
  /** The section of the plan, or the numbered requirement, that asks for it. */
  readonly source: string;
}

/** Conditions beyond state and person, each with what to say when it does not hold. */
export const GUARDS = {
  'melder-bereikbaar': {
    words: 'de melder is bereikbaar',
    refusal: 'De melder is niet bereikbaar. Berichten komen niet aan.',
    holds: ({ reporter }: Ticket) => reporter !== undefined && reporter.unreachable === undefined,
  },
  'melder-vertrouwelijk': {
    words: 'de melder is vertrouwelijk',
    refusal: 'Er is geen vertrouwelijke melder, dus geen naam om op te vragen.',
    holds: ({ reporter }: Ticket) => reporter?.visibility === 'vertrouwelijk',
  },
  'aanvraag-open': {
    words: 'er staat een aanvraag open',
    refusal: 'Er staat geen aanvraag open.',
    holds: (ticket: Ticket) => openRequests(ticket).length > 0,
  },
  'opvolging-open': {
    words: 'het ticket is doorgezet en de uitkomst is nog niet bekend',
    refusal: 'Er staat geen opvolging open.',
    holds: (ticket: Ticket) => openFollowUps(ticket).length > 0,
  },
  'is-adviesvraag': {
    words: 'het is een adviesvraag',
    refusal: 'Dit is al een signaal.',
    holds: ({ kind }: Ticket) => kind === 'adviesvraag',
  },
  'naamvraag-open': {
    words: 'iemand heeft de naam opgevraagd',
    refusal: 'Niemand heeft de naam opgevraagd, of er is al over besloten.',
    holds: (ticket: Ticket) => openNameRequest(ticket) !== undefined,
  },
  'geen-naamvraag-open': {
    words: 'er staat geen andere vraag om de naam open',
    refusal: 'De naam is al opgevraagd. Een tweede persoon moet daarover beslissen.',
    holds: (ticket: Ticket) => openNameRequest(ticket) === undefined,
  },
  'is-afgeschermd': {
    words: 'het ticket is afgeschermd',
    refusal: 'Dit ticket is niet afgeschermd.',
    holds: (ticket: Ticket) => shieldedFor(ticket) !== undefined,
  },
} satisfies Record<
  string,
  { readonly words: string; readonly refusal: string; readonly holds: (ticket: Ticket) => boolean }
>;

const HELD = ['opgepakt', 'in-behandeling', 'wacht', 'heropend'] as const;
const OPEN = ['nieuw', ...HELD] as const;
const EVERY = [...OPEN, 'gesloten'] as const;

const NOTHING = 'niets';
const IN_CHAT = 'een bericht in de eigen chat';

/** A row of work on the dossier: everybody with a role, on a ticket that has a holder. */
function work(
  title: string,
  records: HistoryEntry['what'],
  source: string,
  more: Partial<LifeRule> = {},
): LifeRule {
  return {
    title,
    from: HELD,
    who: 'kanaal',
    guards: [],
    to: 'werkt',
    records,
    line: 'dossier',
    hears: NOTHING,
    source,
    ...more,
  };
}

/** The table. */
export const LIFE: Readonly<Record<TicketAction, LifeRule>> = {
  oppakken: {
    title: 'Oppakken',
    from: ['nieuw'],
    who: 'kanaal',
    guards: [],
    to: 'opgepakt',
    records: 'opgepakt',
    line: 'opgepakt',
    hears: 'in Mijn meldingen: de functionaris is ermee bezig',
    source: '§2.2',
  },
  gevaar: {
    title: 'Gevaar nu?',
    from: HELD,
    who: 'kanaal',
    guards: [],
    to: 'blijft',
    records: 'gevaar-opnieuw-beoordeeld',
    hears: NOTHING,
    source: '§2.3',
  },
  details: {
    title: 'Details bekijken',
    from: EVERY,
    who: 'kanaal',
    guards: [],
    to: 'blijft',
    records: 'details-bekeken',
    hears: NOTHING,
    source: 'C74',
  },
  geschiedenis: {
    title: 'Geschiedenis',
    from: EVERY,
    who: 'kanaal',
    guards: [],
    to: 'blijft',
    records: 'geschiedenis-bekeken',
    hears: NOTHING,
    source: 'C74',
  },
  vraag: work('Vraag aan melder', 'vraag-gesteld', '§2.5', {
    guards: ['melder-bereikbaar'],
    line: 'vraag',
    hears: IN_CHAT,
  }),
  terugkoppeling: work('Terugkoppeling', 'terugkoppeling-gegeven', '§2.5', {
    guards: ['melder-bereikbaar'],
    line: 'terugkoppeling',
    hears: IN_CHAT,
  }),
  verrijken: work('Verrijken', 'verrijkt', '§2.2'),
  opvragen: work('Opvragen bij partner', 'opgevraagd', '§2.2'),
  antwoord: work('Antwoord vastleggen', 'antwoord-vastgelegd', '§2.2', {
    guards: ['aanvraag-open'],
  }),
  overleg: work('Overleg vastleggen', 'overleg-vastgelegd', '§2.3'),
  doorzetten: work('Doorzetten naar partner', 'doorgezet', '§2.2', {
    who: 'houder',
    line: 'doorgezet',
  }),
  opvolging: work('Opvolging vastleggen', 'opvolging-vastgelegd', '§4', {
    guards: ['opvolging-open'],
  }),
  interventie: work('Interventie vastleggen', 'interventie-vastgelegd', 'bijlage'),
  hulp: work('Hulp vastleggen', 'hulp-vastgelegd', '§3.1'),
  situatie: work('Situatie bijwerken', 'situatie-bijgewerkt', '§2.3'),
  // The card shows the steps; a line for each tick would drown the others.
  stap: work('Stappen', 'stap-bijgewerkt', '§2.3', { line: undefined }),
  notitie: work('Notitie', 'notitie-gemaakt', 'C99', {
    from: OPEN,
    to: 'blijft',
    line: 'notitie',
  }),
  koppelen: work('Koppelen', 'gekoppeld', 'C96'),
  omzetten: work('Omzetten naar signaal', 'omgezet', '§2.6', { guards: ['is-adviesvraag'] }),
  comensha: work('CoMensha', 'comensha-vastgelegd', 'bijlage'),
  'naam-opvragen': work('Naam opvragen', 'naam-opgevraagd', 'C86', {
    who: 'houder',
    guards: ['melder-vertrouwelijk', 'geen-naamvraag-open'],
    to: 'blijft',
    line: 'naam-gevraagd',
  }),
  'naam-besluit': work('Beslissen over naam', 'naam-toegestaan', 'C86', {
    who: 'tweede',
    guards: ['naamvraag-open'],
    to: 'blijft',
    hears: 'een bericht dat de naam is opgevraagd, tenzij wet of onderzoek dat verbiedt',
  }),
  afschermen: work('Afschermen', 'afgeschermd', 'C100', {
    who: 'houder',
    to: 'blijft',
    line: 'afgeschermd',
  }),
  'afscherming-opheffen': work('Afscherming opheffen', 'afscherming-opgeheven', 'C100', {
    who: 'houder',
    guards: ['is-afgeschermd'],
    to: 'blijft',
  }),
  overdragen: work('Overdragen', 'overgedragen', 'C72', { to: 'blijft', line: 'overgedragen' }),
  sluiten: work('Sluiten', 'gesloten', 'C4, C30, C42, C97', {
    who: 'houder',
    to: 'gesloten',
    line: 'gesloten',
    hears: 'in Mijn meldingen: afgerond',
  }),
  heropenen: work('Heropenen', 'heropend', 'C55', {
    from: ['gesloten'],
    to: 'heropend',
    line: 'heropend',
    hears: 'in Mijn meldingen: de functionaris is er weer mee bezig',
  }),
  antwoorden: work('Antwoord van melder', 'antwoord-ontvangen', '§2.5', {
    from: EVERY,
    who: 'melder',
    line: 'antwoord',
    hears: 'dat het bewaard is',
  }),
  aanvullen: work('Aanvulling van melder', 'aanvulling-ontvangen', 'C89', {
    from: EVERY,
    who: 'melder',
    to: 'blijft',
    line: 'aanvulling',
    hears: 'dat het bewaard is',
  }),
  'intrekken-vragen': work('Intrekken vragen', 'intrekken-gevraagd', 'C89', {
    from: EVERY,
    who: 'melder',
    to: 'blijft',
    line: 'intrekverzoek',
    hears: 'dat de functionaris beslist',
  }),
  'naam-tonen': work('Naam tonen', 'naam-getoond-door-melder', 'C86', {
    from: EVERY,
    who: 'melder',
    to: 'blijft',
    line: 'naam',
    hears: 'dat de functionaris de naam kan zien',
  }),
};

/** Why an action is not possible now. */
export type Refusal =
  | { readonly why: 'gesloten' | 'niet-opgepakt' | 'niet-gesloten' | 'afgeschermd' | 'tweede' }
  | { readonly why: 'al-opgepakt' | 'niet-de-houder'; readonly holder: Colleague }
  | { readonly why: 'voorwaarde'; readonly guard: Guard };

/** Whether this colleague may do this to the ticket as it stands; `undefined` when they may. */
export function refusalOf(ticket: Ticket, action: DeskAction, by: Colleague): Refusal | undefined {
  const rule = LIFE[action];
  const { holder, status } = ticket;
  if (!rule.from.includes(status)) return wrongState(ticket, action);
  if (!mayLookInside(ticket, by.id)) return { why: 'afgeschermd' };
  if (rule.who === 'houder' && holder !== undefined && holder.id !== by.id) {
    return { why: 'niet-de-houder', holder };
  }
  const guard = rule.guards.find((name) => !GUARDS[name].holds(ticket));
  if (guard !== undefined) return { why: 'voorwaarde', guard };
  if (rule.who === 'tweede' && openNameRequest(ticket)?.by.id === by.id) return { why: 'tweede' };
  return undefined;
}

function wrongState({ status, holder }: Ticket, action: DeskAction): Refusal {
  if (action === 'heropenen') return { why: 'niet-gesloten' };
  if (status === 'gesloten') return { why: 'gesloten' };
  if (action === 'oppakken' && holder !== undefined) return { why: 'al-opgepakt', holder };
  return { why: 'niet-opgepakt' };
}

export type Performed =
  | { readonly kind: 'done'; readonly ticket: Ticket }
  /** The ticket with the refusal in its history, and nothing else changed. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly ticket: Ticket };

/**
 * Does something to a ticket if the table allows it: the change itself, the next state, the line
 * in the history, the line in the thread and the new card, all in the same record.
 *
 * @param records what the history says, where an action can end in more than one way
 */
export function perform(
  ticket: Ticket,
  action: DeskAction,
  by: Colleague,
  moment: Moment,
  change: (ticket: Ticket) => Ticket,
  records: HistoryEntry['what'] = LIFE[action].records,
): Performed {
  const refusal = refusalOf(ticket, action, by);
  if (refusal !== undefined) {
    return { kind: 'refused', refusal, ticket: refused(ticket, action, by, moment) };
  }
  return { kind: 'done', ticket: advance(change(ticket), action, by, moment, records) };
}

/** What follows from an action that was taken: state, history, thread and card. */
export function advance(
  ticket: Ticket,
  action: TicketAction,
  by: Colleague | undefined,
  moment: Moment,
  records: HistoryEntry['what'] = LIFE[action].records,
): Ticket {
  const { to, line } = LIFE[action];
  const lines = line === undefined ? [] : [threadLine(line, moment)];
  const next: Ticket = {
    ...ticket,
    status: nextStatus(ticket, to),
    pending: [...ticket.pending, ...lines],
  };
  return changed(next, records, by, moment);
}

function nextStatus(ticket: Ticket, to: Next): TicketStatus {
  switch (to) {
    case 'blijft':
      return ticket.status;
    case 'werkt':
      // What the reporter says about a ticket that nobody holds, or that is closed, moves nothing.
      if (ticket.status === 'nieuw' || ticket.status === 'gesloten') return ticket.status;
      return isWaiting(ticket) ? 'wacht' : 'in-behandeling';
    default:
      return to;
  }
}

/** Within this time the same try of the same person is one refusal, in milliseconds. */
const SAME_TRY_MS = 60_000;

/**
 * Every refusal is recorded, with who and when and what was tried. Of a button that is pressed over
 * and over the first press is kept, once a minute, so that nobody can fill a ticket with presses.
 */
export function refused(
  ticket: Ticket,
  tried: DeskAction | 'onbekend',
  by: Colleague,
  moment: Moment,
): Ticket {
  const isKnown = ticket.history.some(
    (entry) =>
      entry.what === 'geweigerd' &&
      entry.by?.id === by.id &&
      entry.tried === tried &&
      Date.parse(moment.now) - Date.parse(entry.at) < SAME_TRY_MS,
  );
  if (isKnown) return ticket;
  return {
    ...ticket,
    history: [...ticket.history, { at: moment.now, what: 'geweigerd', by, tried }],
  };
}
