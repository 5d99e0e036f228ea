import assert from 'node:assert/strict';
import { entriesOf } from '../../../src/domain/dossier.ts';
import type { DossierEntry } from '../../../src/domain/dossier.ts';
import { LIFE } from '../../../src/domain/ticket-life.ts';
import type { DeskAction } from '../../../src/domain/ticket-life.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { Press, Sender } from '../../support/connector.ts';
import { people } from '../../support/connector.ts';
import type { AtDesk } from './desk-colleague.ts';

/** What a round of the crash test needs to make tickets and reach them. */
export interface Desk {
  /** A colleague in a message of their own, in which lists stand. */
  readonly lists: (who: Sender) => AtDesk;
  /** A ticket that this colleague holds, and the colleague at its card. */
  readonly held: (who: Sender) => Promise<{ readonly number: string; id: string; at: AtDesk }>;
}

/** An action that writes, ready for its last press. */
export interface Job {
  readonly name: string;
  readonly at: AtDesk;
  readonly last: Press;
  /** How often it has happened, by what stands in the records. Once is right. */
  readonly times: (tickets: readonly Ticket[]) => number;
  /** The tickets that it changes; of one that is made here the number is not known yet. */
  readonly ids: readonly string[];
}

type Prepare = (desk: Desk) => Promise<Job>;

/** An action on one ticket, with its form. */
function onTicket(
  action: Exclude<DeskAction, 'oppakken' | 'gevaar' | 'details' | 'geschiedenis'>,
  last: string,
  kind: DossierEntry['kind'],
  filled: Readonly<Record<string, string>>,
  before: (at: AtDesk, id: string) => Promise<void> = () => Promise.resolve(),
): Prepare {
  return async (desk) => {
    const { id, at } = await desk.held(people.fatima);
    await before(at, id);
    await at.pressVerb('ticket.form', `${id}.${action}`);
    const press = await at.fillToEnd(last, filled);
    const times = (tickets: readonly Ticket[]): number => {
      const ticket = tickets.find((one) => one.id === id);
      assert.ok(ticket !== undefined, `${action}: its ticket is gone`);
      const inDossier = entriesOf(ticket.dossier, kind).length;
      const told = ticket.history.filter(({ what }) => what === LIFE[action].records).length;
      assert.equal(inDossier, told, `${action}: dossier and history disagree`);
      return inDossier;
    };
    return { name: action, at, last: press, times, ids: [id] };
  };
}

const CLOSING = { uitkomst: 'onbekend', gecorrigeerd: 'ja' };

async function closed(at: AtDesk, id: string): Promise<void> {
  await at.pressVerb('ticket.form', `${id}.sluiten`);
  await at.send(await at.fillToEnd('Sluiten', CLOSING));
}

const nieuw: Prepare = async (desk) => {
  const at = desk.lists(people.fatima);
  await at.pressVerb('desk.new');
  const last = await at.fillToEnd('Vastleggen', { gevaar: 'nee', bron: 'mma' });
  return {
    name: 'nieuw',
    at,
    last,
    times: (tickets) =>
      tickets.filter(({ doneForms }) => doneForms.some((form) => form === last.id)).length,
    ids: [],
  };
};

const koppelen: Prepare = async (desk) => {
  const [one, other] = [await desk.held(people.fatima), await desk.held(people.daan)];
  await one.at.pressVerb('ticket.form', `${one.id}.koppelen`);
  const filled = { nummer: other.number, hoe: 'dubbel' };
  const last = await one.at.fillToEnd('Koppelen', filled);
  const times = (tickets: readonly Ticket[]): number => {
    const links = [one, other].map(({ id }) => {
      const ticket = tickets.find((candidate) => candidate.id === id);
      assert.ok(ticket !== undefined);
      const there = entriesOf(ticket.dossier, 'koppeling').length;
      const told = ticket.history.filter(({ what }) => what === 'gekoppeld').length;
      assert.equal(there, told, 'koppelen: dossier and history disagree');
      const owes = ticket.pending.some(({ kind }) => kind === 'link-back');
      return owes ? there : { there, settled: true };
    });
    const [mine, theirs] = links.map((link) => (typeof link === 'number' ? link : link.there));
    // The other end follows from the record of this one, if not at once.
    const isSettled = typeof links[0] !== 'number';
    if (isSettled) assert.equal(theirs, mine, 'koppelen: one end only');
    return mine ?? 0;
  };
  return { name: 'koppelen', at: one.at, last, times, ids: [one.id, other.id] };
};

const allOver: Prepare = async (desk) => {
  const held = [await desk.held(people.ingrid), await desk.held(people.ingrid)];
  const at = desk.lists(people.fatima);
  await at.pressVerb('desk.hand-over');
  const filled = { van: people.ingrid.aadObjectId, naar: people.daan.aadObjectId };
  const last = at.pressOf('Overdragen', filled);
  return {
    name: 'alles overdragen',
    at,
    last,
    times: (tickets) => {
      const went = held.map(({ id }) => {
        const ticket = tickets.find((one) => one.id === id);
        assert.ok(ticket !== undefined);
        const times = entriesOf(ticket.dossier, 'overgedragen').length;
        assert.equal(ticket.holder?.name, times === 0 ? people.ingrid.name : people.daan.name);
        return times;
      });
      assert.ok(
        went.every((times) => times <= 1),
        'handed over twice',
      );
      return Math.min(...went);
    },
    ids: held.map(({ id }) => id),
  };
};

/** Every kind of action that writes, with what its form has to say. */
export const PREPARE: readonly Prepare[] = [
  onTicket('notitie', 'Vastleggen', 'notitie', { tekst: 'Gebeld met de wijkagent.' }),
  onTicket('overleg', 'Vastleggen', 'overleg', { stand: 'gepland', datum: '2099-01-15' }),
  onTicket('doorzetten', 'Doorzetten', 'doorgezet', {
    partner: 'politie',
    gegevens: 'met-gegevens',
    grond: 'wettelijke-plicht',
    opvolgen: '2099-01-15',
  }),
  onTicket('sluiten', 'Sluiten', 'gesloten', CLOSING),
  onTicket('heropenen', 'Heropenen', 'heropend', { reden: 'Er is nieuws.' }, closed),
  onTicket('overdragen', 'Overdragen', 'overgedragen', { naar: people.daan.aadObjectId }),
  nieuw,
  koppelen,
  allOver,
];
