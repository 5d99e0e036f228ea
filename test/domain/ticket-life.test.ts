import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DossierEntry } from '../../src/domain/dossier.ts';
import {
  isWaiting,
  mayLookInside,
  openFollowUps,
  openNameRequest,
  openQuestions,
  openRequests,
} from '../../src/domain/open-matters.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import {
  addToReport,
  answerQuestion,
  askWithdrawal,
  claim,
  NO_REASON,
  recheckDanger,
  showName,
  viewDetails,
  writeToReporter,
} from '../../src/domain/ticket-actions.ts';
import { GUARDS, LIFE, perform, refusalOf, refused } from '../../src/domain/ticket-life.ts';
import type { DeskAction, Performed, TicketAction } from '../../src/domain/ticket-life.ts';
import type { Colleague, Ticket, TicketStatus } from '../../src/domain/ticket.ts';
import { runs } from '../support/counts.ts';
import { consulted, handedOver } from './dossier-sample.ts';
import { done, FATIMA, held, JORIS, moment, posted, REPORT } from './ticket-sample.ts';

const SANNE: Colleague = { id: 'sanne', name: 'Sanne Visser' };
const DESK = Object.keys(LIFE).filter((action) => LIFE[action as TicketAction].who !== 'melder');
const TEXT = conceal('Een reden.');

/** What somebody does in a walk. */
interface Move {
  readonly action: TicketAction;
  readonly by: Colleague;
  /** Whom a handover or shielding is for. */
  readonly other: Colleague;
  /** A meeting that is still to come, a copy that has to be followed up: something stays open. */
  readonly open: boolean;
}

const colleagues = fc.constantFrom(FATIMA, JORIS, SANNE);
const moves: fc.Arbitrary<Move> = fc.record({
  // The name of a reporter takes a request and another colleague's decision: tried more often, so
  // that every row comes up in a few hundred walks.
  action: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(LIFE) as TicketAction[])) },
    { weight: 1, arbitrary: fc.constantFrom<TicketAction>('naam-opvragen', 'naam-besluit') },
  ),
  by: colleagues,
  other: colleagues,
  open: fc.boolean(),
});
const tickets: fc.Arbitrary<Ticket> = fc
  .record({
    kind: fc.constantFrom('signaal', 'adviesvraag'),
    reporter: fc.constantFrom('met-naam', 'vertrouwelijk', 'unreachable', 'none'),
  })
  .map(({ kind, reporter }) => {
    const { reporter: person, ...nobody } = posted({ kind });
    switch (reporter) {
      case 'none':
        return nobody;
      case 'unreachable':
        return { ...nobody, reporter: { ...REPORT.reporter, unreachable: 'geblokkeerd' } };
      default:
        return { ...nobody, reporter: { ...(person ?? REPORT.reporter), visibility: reporter } };
    }
  });

const written = (by: Colleague) => ({ id: moment().newId(), at: moment().now, by });

/** What the form of this action would write, made up. */
function entryOf(ticket: Ticket, { action, by, other, open }: Move): DossierEntry {
  const common = written(by);
  switch (action) {
    case 'verrijken':
    case 'opvragen': {
      const choice = { id: 'team', name: 'Team' };
      const asked = { purpose: TEXT, identity: TEXT, to: choice, ground: choice };
      return { ...common, kind: 'aanvraag', request: action, ...asked };
    }
    case 'antwoord': {
      const about = openRequests(ticket)[0]?.id ?? common.id;
      return {
        ...common,
        kind: 'aanvraag-antwoord',
        about,
        outcome: 'antwoord',
        text: TEXT,
        origin: 'eigen',
      };
    }
    case 'overleg':
      return { ...consulted('lo', { state: open ? 'gepland' : 'gehouden' }), by };
    case 'doorzetten':
      return { ...handedOver('politie'), by };
    case 'opvolging': {
      const about = openFollowUps(ticket)[0]?.sent.id ?? common.id;
      return { ...common, kind: 'opvolging', about, done: !open, text: TEXT };
    }
    case 'naam-opvragen':
      return { ...common, kind: 'naam-gevraagd', reason: TEXT };
    case 'naam-besluit': {
      const about = openNameRequest(ticket)?.id ?? common.id;
      return { ...common, kind: 'naam-besluit', about, allowed: open };
    }
    case 'afschermen':
      return { ...common, kind: 'afgeschermd', persons: [other], reason: TEXT };
    case 'afscherming-opheffen':
      return { ...common, kind: 'afscherming-opgeheven', reason: TEXT };
    case 'overdragen':
      return { ...common, kind: 'overgedragen', to: other };
    case 'omzetten':
      return { ...common, kind: 'omgezet' };
    case 'sluiten':
      return { ...common, kind: 'gesloten', outcome: 'onbekend' };
    case 'heropenen':
      return { ...common, kind: 'heropend', reason: TEXT };
    default:
      return { ...common, kind: 'notitie', origin: 'eigen', text: TEXT };
  }
}

/** What a move does to the ticket, as the forms and use cases do it; nothing for a reporter. */
function make(ticket: Ticket, move: Move): Performed {
  const { action, by, other } = move;
  const at = moment(1);
  const act = (next: Ticket): Performed => ({ kind: 'done', ticket: next });
  switch (action) {
    case 'oppakken':
      return claim(ticket, by, at);
    case 'gevaar':
      return recheckDanger(ticket, 'nee', by, at);
    case 'vraag':
    case 'terugkoppeling':
      return writeToReporter(ticket, action, TEXT, by, at);
    case 'details':
    case 'geschiedenis':
      return refusalOf(ticket, action, by) === undefined
        ? act(viewDetails(ticket, by, at))
        : perform(ticket, action, by, at, (same) => same);
    case 'antwoorden': {
      const [question] = openQuestions(ticket);
      if (question === undefined) return act(ticket);
      return act(answerQuestion(ticket, question.id, TEXT, undefined, at));
    }
    case 'aanvullen':
      return act(addToReport(ticket, conceal(at.newId()), at));
    case 'intrekken-vragen':
      return act(askWithdrawal(ticket, NO_REASON, at));
    case 'naam-tonen':
      return act(showName(ticket, at));
    default:
      return perform(ticket, action, by, at, (current) => ({
        ...current,
        dossier: [...current.dossier, entryOf(current, move)],
        ...(action === 'overdragen' ? { holder: other } : {}),
        ...(action === 'omzetten' ? { kind: 'signaal' as const } : {}),
      }));
  }
}

const isDesk = (action: TicketAction): action is DeskAction => DESK.includes(action);

/** Whether a list begins with another one, unchanged. */
function grows<T>(before: readonly T[], after: readonly T[]): void {
  assert.deepEqual(after.slice(0, before.length), before);
}

/** What the table says about a move that was made. */
function follows(before: Ticket, move: Move, after: Ticket): void {
  const { action, by } = move;
  const rule = LIFE[action];
  assert.ok(rule.from.includes(before.status), `${action} in ${before.status}`);
  for (const guard of rule.guards) assert.ok(GUARDS[guard].holds(before), guard);
  if (isDesk(action)) assert.ok(mayLookInside(before, by.id), `${by.id} is no insider`);
  if (rule.who === 'houder') assert.equal(before.holder?.id, by.id);
  if (rule.who === 'tweede') assert.notEqual(openNameRequest(before)?.by.id, by.id);
  if (after.status !== before.status) {
    const reached = rule.to === 'werkt' ? ['wacht', 'in-behandeling'] : [rule.to];
    assert.ok(reached.includes(after.status), `${action} led to ${after.status}`);
  }
  const moves = before.status !== 'nieuw' && before.status !== 'gesloten';
  if (rule.to === 'werkt' && moves && after !== before) {
    assert.equal(after.status, isWaiting(after) ? 'wacht' : 'in-behandeling');
  }
}

/** What is possible at all in these two states, whatever the table grows into. */
const ONLY: Readonly<Partial<Record<TicketStatus, readonly DeskAction[]>>> = {
  nieuw: ['oppakken', 'notitie', 'details', 'geschiedenis'],
  gesloten: ['heropenen', 'details', 'geschiedenis'],
};

describe('the life of a ticket', () => {
  it('is only ever led by its table, whatever anybody does', () => {
    const made = new Set<TicketAction>();
    fc.assert(
      fc.property(tickets, fc.array(moves, { maxLength: 120, size: 'max' }), (ticket, walk) => {
        walk.reduce<Ticket>((before, move) => {
          const result = make(before, move);
          const after = result.ticket;
          grows(before.history, after.history);
          grows(before.dossier, after.dossier);
          grows(before.dialogue, after.dialogue);
          if (result.kind === 'refused') {
            const { history } = after;
            assert.deepEqual({ ...after, history: before.history }, before);
            // All of a walk happens in one minute: the same try of the same person stands there once.
            const tries = history.filter(
              ({ what, by, tried }) =>
                what === 'geweigerd' && by?.id === move.by.id && tried === move.action,
            );
            assert.equal(tries.length, 1);
            return after;
          }
          if (after !== before) made.add(move.action);
          follows(before, move, after);
          const only = ONLY[before.status];
          if (only !== undefined && isDesk(move.action)) assert.ok(only.includes(move.action));
          if (!['oppakken', 'overdragen'].includes(move.action)) {
            assert.deepEqual(after.holder, before.holder);
          }
          assert.equal(after.holder === undefined, after.status === 'nieuw');
          return after;
        }, ticket);
      }),
      { numRuns: runs(800, 20_000) },
    );
    const never = Object.keys(LIFE).filter((action) => !made.has(action as TicketAction));
    assert.deepEqual(never, [], 'a row that no walk ever took');
  }).timeout(runs(10_000, 120_000));

  it('keeps everything when a closed ticket is reopened (C55)', () => {
    const before = held({ dossier: [handedOver('politie')] });
    const shut = done(make(before, { action: 'sluiten', by: FATIMA, other: JORIS, open: false }));
    const move: Move = { action: 'heropenen', by: JORIS, other: JORIS, open: false };
    const again = done(make(shut, move));
    assert.equal(again.status, 'heropend');
    assert.deepEqual(again.holder, FATIMA);
    grows(before.history, again.history);
    grows(before.dossier, again.dossier);
  });

  it('is never over with Doorzetten: the partner is waited for (C55)', () => {
    const sent = done(make(held(), { action: 'doorzetten', by: FATIMA, other: JORIS, open: true }));
    assert.equal(sent.status, 'wacht');
    assert.deepEqual(sent.holder, FATIMA);
  });

  it('does not move a closed ticket when the reporter answers late', () => {
    const asked = done(writeToReporter(held(), 'vraag', TEXT, FATIMA, moment()));
    const move: Move = { action: 'sluiten', by: FATIMA, other: JORIS, open: false };
    const shut = done(make(asked, move));
    const told = make(shut, { ...move, action: 'antwoorden' }).ticket;
    assert.equal(told.status, 'gesloten');
    assert.equal(openQuestions(told).length, 0);
  });
});

describe('a button that somebody may not press (C100)', () => {
  const refusals = ({ history }: Ticket) =>
    history.filter(({ what }) => what === 'geweigerd').map(({ by, tried }) => [by?.id, tried]);

  it('is recorded once a minute, however often it is pressed', () => {
    const first = refused(held(), 'sluiten', JORIS, moment(0));
    assert.equal(refused(first, 'sluiten', JORIS, moment(0.9)), first, 'nothing to write');
    const later = refused(first, 'sluiten', JORIS, moment(1));
    assert.deepEqual(refusals(later), [
      ['joris', 'sluiten'],
      ['joris', 'sluiten'],
    ]);
  });

  it('is recorded for each person and each action', () => {
    const [one, two] = [JORIS, SANNE];
    const tried = (['sluiten', 'details', 'onbekend'] as const).reduce(
      (ticket, action) => refused(refused(ticket, action, one, moment()), action, two, moment()),
      held(),
    );
    assert.equal(refusals(tried).length, 6);
  });

  it('is recorded again after something else happened only when a minute is over', () => {
    const first = refused(held(), 'sluiten', JORIS, moment(0));
    const viewed = viewDetails(first, FATIMA, moment(0.5));
    assert.equal(refused(viewed, 'sluiten', JORIS, moment(0.9)), viewed);
  });
});

describe('why something cannot be done', () => {
  const why = (ticket: Ticket, action: DeskAction, by = JORIS) =>
    refusalOf(ticket, action, by)?.why;

  it('is the state first, then who, then the condition', () => {
    assert.equal(why(posted(), 'sluiten'), 'niet-opgepakt');
    assert.equal(why(held({ status: 'gesloten' }), 'vraag'), 'gesloten');
    assert.equal(why(held(), 'heropenen'), 'niet-gesloten');
    assert.equal(why(held(), 'oppakken'), 'al-opgepakt');
    assert.equal(why(held(), 'sluiten'), 'niet-de-houder');
    assert.equal(why(held(), 'antwoord'), 'voorwaarde');
    assert.equal(why(held(), 'notitie'), undefined);
  });

  it('is a second person for the name, never the one who asked (C86)', () => {
    const asked = done(
      make(held(), { action: 'naam-opvragen', by: FATIMA, other: JORIS, open: false }),
    );
    assert.equal(why(asked, 'naam-besluit', FATIMA), 'tweede');
    assert.equal(why(asked, 'naam-besluit', JORIS), undefined);
  });

  it('is shielding for everybody but the holder and the named (C100)', () => {
    const shielded = done(
      make(held(), { action: 'afschermen', by: FATIMA, other: JORIS, open: false }),
    );
    assert.equal(why(shielded, 'details', SANNE), 'afgeschermd');
    assert.equal(why(shielded, 'details', JORIS), undefined);
    assert.equal(why(shielded, 'details', FATIMA), undefined);
  });
});
