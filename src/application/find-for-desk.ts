import { FORM_LIVES_HOURS } from '../domain/form.ts';
import type { FormKind } from '../domain/form.ts';
import { matchKeys } from '../domain/matches.ts';
import { mayLookInside, wasIncorrect } from '../domain/open-matters.ts';
import { instant } from '../domain/ids.ts';
import type { FormId, Instant, TicketId, TicketNumber } from '../domain/ids.ts';
import type { Colleague, Ticket } from '../domain/ticket.ts';
import { readTicketNumber } from '../domain/ticket-number.ts';
import { dateInAmsterdam } from '../domain/time.ts';
import type { DeskDialogs, DeskFound, Facts } from '../domain/turn.ts';
import type { ListColleagues } from './ports/colleagues.ts';
import type {
  FindMatches,
  ListClosedSince,
  ListOpenTickets,
  ReadTicket,
  Stored,
  TicketOfNumber,
} from './ports/tickets.ts';
import { createRoster } from './roster.ts';
import type { RosterPorts } from './roster.ts';

export interface FindPorts extends RosterPorts {
  readonly desk: Pick<DeskDialogs, 'needs'>;
  readonly readTicket: ReadTicket;
  readonly listOpenTickets: ListOpenTickets;
  readonly listClosedSince: ListClosedSince;
  readonly ticketOfNumber: TicketOfNumber;
  readonly findMatches: FindMatches;
  readonly listColleagues: ListColleagues;
  readonly facts: () => Facts;
  readonly mayAct: (personId: string) => boolean;
}

/** Reads what the desk needs to know beside one ticket. */
export interface FindForDesk {
  /** What the form of this kind needs; nothing for a press that runs no form. */
  readonly forForm: (
    kind: FormKind | undefined,
    ticket: TicketId,
    person: string,
  ) => Promise<Pick<DeskFound, 'colleagues' | 'related'>>;
  readonly openTickets: () => Promise<readonly Ticket[]>;
  /** What words can be about: the ticket of a number, or what is open and was closed lately. */
  readonly candidates: (words: string) => Promise<Pick<DeskFound, 'tickets' | 'more'>>;
  /** What is open, and what was closed in ninety days; never more than one reading takes. */
  readonly recent: () => Promise<Pick<DeskFound, 'tickets' | 'more'>>;
  /** Everybody to whom a ticket can be handed. */
  readonly people: () => Promise<readonly Colleague[]>;
  /** Where a form of today was applied that is not kept any more. Looks through the tickets. */
  readonly ticketThatDid: (form: FormId) => Promise<TicketId | undefined>;
}

/** How many tickets one reading looks at, and how many days back among the closed ones. */
const MOST_TICKETS = 300;
const RECENT_DAYS = 90;

/** How many tickets are read for one plate or address; one that more have says little. */
const MOST_RELATED = 100;

export const NOTHING_FOUND: DeskFound = {
  ticket: undefined,
  form: undefined,
  tickets: [],
  more: false,
  colleagues: [],
  related: [],
};

export function createFindForDesk(ports: FindPorts): FindForDesk {
  const roster = createRoster(ports);
  return { forForm, openTickets, candidates, recent, people, ticketThatDid };

  async function forForm(kind: FormKind | undefined, ticket: TicketId, person: string) {
    const needs = kind === undefined ? {} : ports.desk.needs(kind);
    const [colleagues, found] = await Promise.all([
      needs.people === true ? people() : [],
      needs.related === true ? related(ticket, person) : [],
    ]);
    return { colleagues, related: found };
  }

  async function openTickets(): Promise<readonly Ticket[]> {
    const open: Ticket[] = [];
    for await (const { value } of ports.listOpenTickets()) {
      if (value.status !== 'gesloten') open.push(value);
    }
    return open;
  }

  async function candidates(words: string): Promise<Pick<DeskFound, 'tickets' | 'more'>> {
    const number = readTicketNumber(words, ports.facts().content.municipality.numberPrefix);
    if (number === undefined) return recent();
    const ticket = await ticketWith(number);
    return { tickets: ticket === undefined ? [] : [ticket], more: false };
  }

  async function recent(): Promise<Pick<DeskFound, 'tickets' | 'more'>> {
    const tickets = [...(await openTickets())].slice(0, MOST_TICKETS + 1);
    const since = daysBefore(ports.facts().now, RECENT_DAYS);
    for await (const { value } of ports.listClosedSince(since)) {
      if (tickets.length > MOST_TICKETS) break;
      tickets.push(value);
    }
    return { tickets: tickets.slice(0, MOST_TICKETS), more: tickets.length > MOST_TICKETS };
  }

  async function ticketWith(number: TicketNumber): Promise<Ticket | undefined> {
    const id = await ports.ticketOfNumber(number);
    return id === undefined ? undefined : (await ports.readTicket(id))?.value;
  }

  /** The newest first: what this colleague may look into (C100) and was not incorrect (C97). */
  async function related(id: TicketId, person: string): Promise<readonly TicketNumber[]> {
    const ticket = (await ports.readTicket(id))?.value;
    if (ticket === undefined) return [];
    const ids = (await ports.findMatches(matchKeys(ticket))).filter((other) => other !== id);
    const found = await Promise.all(ids.slice(0, MOST_RELATED).map(ports.readTicket));
    return found
      .filter((record): record is Stored<Ticket> => record !== undefined)
      .map(({ value }) => value)
      .filter((other) => mayLookInside(other, person) && !wasIncorrect(other))
      .sort((one, other) => other.sentAt.localeCompare(one.sentAt))
      .map(({ number }) => number);
  }

  /** Whom we saw in the channel before, and whom Teams knows there now. */
  async function people(): Promise<readonly Colleague[]> {
    const [seen, members] = await Promise.all([ports.listColleagues(), roster()]);
    const byId = new Map([...seen, ...members].map((person) => [person.id, person]));
    return [...byId.values()]
      .filter(({ id }) => ports.mayAct(id))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  }

  async function ticketThatDid(form: FormId): Promise<TicketId | undefined> {
    const lists = [
      ports.listOpenTickets(),
      ports.listClosedSince(daysBefore(ports.facts().now, FORM_LIVES_HOURS / 24)),
    ];
    for (const list of lists) {
      for await (const { value } of list) {
        if (value.doneForms.includes(form)) return value.id;
      }
    }
    return undefined;
  }
}

function daysBefore(now: Instant, days: number): string {
  return dateInAmsterdam(instant(Date.parse(now) - days * 86_400_000));
}
