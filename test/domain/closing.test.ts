import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { close, closingGaps, closingNeeds } from '../../src/domain/closing.ts';
import type { Closing, ClosingGap } from '../../src/domain/closing.ts';
import type { DossierEntry } from '../../src/domain/dossier.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { DialogueEntry, Ticket, TicketStatus } from '../../src/domain/ticket.ts';
import { handedOver } from './dossier-sample.ts';
import { FATIMA, JORIS, moment, pendingOf, posted, REPORT, SENT_AT } from './ticket-sample.ts';

const SIGNED = { at: SENT_AT, by: FATIMA };
const because = conceal('Het ging om een misverstand.');
const feedback: DialogueEntry = {
  ...SIGNED,
  id: randomUUID(),
  kind: 'terugkoppeling',
  text: conceal('Dank je wel.'),
};
const meeting = (state: 'gepland' | 'gehouden'): DossierEntry => ({
  ...SIGNED,
  id: randomUUID(),
  kind: 'overleg',
  which: { id: 'casusoverleg', name: 'Casusoverleg' },
  date: '2026-11-24',
  organisations: ['Politie'],
  state,
});
const copy = (id: string = randomUUID()): DossierEntry => ({ ...handedOver('Politie'), id });
const followUp = (about: string, done: boolean): DossierEntry => ({
  ...SIGNED,
  id: randomUUID(),
  kind: 'opvolging',
  about,
  done,
  text: conceal('Politie pakt het op.'),
});

/** A signal about a person that Fatima has, with nothing done to it yet. */
function held(change: Partial<Ticket> = {}): Ticket {
  return posted({ holder: FATIMA, status: 'in-behandeling', ...change });
}

const EVERYTHING: Closing = {
  outcome: 'niet-bevestigd',
  noConsultation: because,
  noRouting: because,
  help: 'geen-hulp-nodig',
  noFeedback: because,
};

function gaps(ticket: Ticket, given: Closing): readonly ClosingGap[] {
  return closingGaps(ticket, given);
}

describe('Sluiten', () => {
  it('closes when everything is there or explained, and says so in record, thread and card', () => {
    const closed = close(held(), EVERYTHING, FATIMA, moment(5));
    assert.ok(closed.kind === 'done');
    assert.equal(closed.ticket.status, 'gesloten');
    assert.equal(closed.ticket.history.at(-1)?.what, 'gesloten');
    assert.deepEqual(pendingOf(closed.ticket), ['thread-line:gesloten', 'channel-card']);
  });

  it('of a signal needs an overleg that was held, or a reason (§ intro 4, C4)', () => {
    const without = { ...EVERYTHING, noConsultation: undefined };
    assert.deepEqual(gaps(held(), without), ['noConsultation']);
    assert.deepEqual(gaps(held({ dossier: [meeting('gepland')] }), without), ['noConsultation']);
    assert.deepEqual(gaps(held({ dossier: [meeting('gehouden')] }), without), []);
  });

  it('needs a partner whose outcome is known, or a reason (§2.2 and §4, C30, C55)', () => {
    const without = { ...EVERYTHING, noRouting: undefined };
    const id = randomUUID();
    assert.equal(closingNeeds(held()).noRouting, 'niet-belegd');
    assert.deepEqual(gaps(held(), without), ['noRouting']);

    const waiting = held({ dossier: [copy(id), followUp(id, false)] });
    assert.equal(closingNeeds(waiting).noRouting, 'nog-open');
    assert.deepEqual(gaps(waiting, without), ['noRouting']);
    assert.deepEqual(gaps(held({ dossier: [copy(id), followUp(id, true)] }), without), []);
  });

  it('needs the end of the help track for a person, and not for a place (C3)', () => {
    const without = { ...EVERYTHING, help: undefined };
    const place = held();
    assert.deepEqual(gaps(held(), without), ['help']);
    assert.deepEqual(
      gaps({ ...place, triage: { ...place.triage, routes: ['locatie'] } }, without),
      [],
    );
  });

  it('follows what the desk found out about the routes', () => {
    const known: DossierEntry = {
      ...SIGNED,
      id: randomUUID(),
      kind: 'situatie',
      known: { routes: ['locatie'] },
    };
    assert.equal(closingNeeds(held({ dossier: [known] })).help, false);
  });

  it('needs feedback to the reporter, or why not (§2.5, C42)', () => {
    const without = { ...EVERYTHING, noFeedback: undefined };
    assert.deepEqual(gaps(held(), without), ['noFeedback']);
    assert.deepEqual(gaps(held({ dialogue: [{ ...feedback, kind: 'vraag' }] }), without), [
      'noFeedback',
    ]);
    assert.deepEqual(gaps(held({ dialogue: [feedback] }), without), []);
  });

  it('needs feedback of its own after it became a signal or was reopened (§2.5 and §2.6, C42)', () => {
    const without = { ...EVERYTHING, noFeedback: undefined };
    const later = moment(60).now;
    for (const again of [
      { ...SIGNED, id: randomUUID(), kind: 'omgezet', at: later },
      { ...SIGNED, id: randomUUID(), kind: 'heropend', at: later, reason: because },
    ] as const) {
      const before = held({ dossier: [again], dialogue: [feedback] });
      assert.deepEqual(gaps(before, without), ['noFeedback'], again.kind);
      const since = { ...feedback, id: randomUUID(), at: moment(61).now };
      assert.deepEqual(gaps({ ...before, dialogue: [feedback, since] }, without), [], again.kind);
    }
  });

  it('takes no feedback for given that never reached the reporter (§2.5, C42)', () => {
    const without = { ...EVERYTHING, noFeedback: undefined };
    const gone = { ...REPORT.reporter, unreachable: 'vertrokken' } as const;
    assert.deepEqual(gaps(held({ reporter: gone, dialogue: [feedback] }), without), ['noFeedback']);
    const read = { ...feedback, readAt: moment(5).now };
    assert.deepEqual(gaps(held({ reporter: gone, dialogue: [read] }), without), []);
  });

  it('takes a reason of spaces for no reason', () => {
    assert.deepEqual(gaps(held(), { ...EVERYTHING, noFeedback: conceal('  ') }), ['noFeedback']);
  });

  it('as incorrect needs that partners with a copy know it (C97)', () => {
    const incorrect = { ...EVERYTHING, outcome: 'onjuist' } as const;
    assert.deepEqual(gaps(held(), incorrect), []);
    assert.deepEqual(gaps(held({ dossier: [copy()] }), incorrect), ['corrected']);
    assert.deepEqual(gaps(held({ dossier: [copy()] }), { ...incorrect, corrected: false }), [
      'corrected',
    ]);
    assert.deepEqual(gaps(held({ dossier: [copy()] }), { ...incorrect, corrected: true }), []);
  });

  it('as incorrect needs that partners know it who were told whom it is about (C29, C97)', () => {
    const incorrect = { ...EVERYTHING, outcome: 'onjuist' } as const;
    const asked = (request: 'verrijken' | 'opvragen'): DossierEntry => ({
      ...SIGNED,
      id: randomUUID(),
      kind: 'aanvraag',
      request,
      to: { id: 'nla', name: 'Nederlandse Arbeidsinspectie' },
      purpose: because,
      ground: { id: 'algemeen-belang', name: 'Algemeen belang' },
      identity: conceal('Langestraat 9'),
    });
    assert.deepEqual(gaps(held({ dossier: [asked('opvragen')] }), incorrect), ['corrected']);
    assert.deepEqual(gaps(held({ dossier: [asked('verrijken')] }), incorrect), []);
  });

  it('of an adviesvraag needs the answer and nothing else (§2.6, C44)', () => {
    const advice = held({ kind: 'adviesvraag' });
    assert.deepEqual(gaps(advice, {}), ['noFeedback']);
    assert.deepEqual(gaps({ ...advice, dialogue: [feedback] }, {}), []);
    const closed = close({ ...advice, dialogue: [feedback] }, EVERYTHING, FATIMA, moment());
    assert.ok(closed.kind === 'done');
    assert.deepEqual(Object.keys(closed.ticket.dossier.at(-1) ?? {}).sort(), [
      'at',
      'by',
      'id',
      'kind',
    ]);
  });

  it('keeps no reason for what was not missing', () => {
    const id = randomUUID();
    const complete = held({
      dossier: [meeting('gehouden'), copy(id), followUp(id, true)],
      dialogue: [feedback],
    });
    const closed = close(complete, EVERYTHING, FATIMA, moment());
    assert.ok(closed.kind === 'done');
    const last = closed.ticket.dossier.at(-1);
    assert.ok(last?.kind === 'gesloten');
    const { noConsultation, noRouting, noFeedback, help, outcome } = last;
    assert.deepEqual([noConsultation, noRouting, noFeedback], [undefined, undefined, undefined]);
    assert.deepEqual([help, outcome], ['geen-hulp-nodig', 'niet-bevestigd']);
  });

  it('is for the holder alone', () => {
    const closed = close(held(), EVERYTHING, JORIS, moment());
    assert.ok(closed.kind === 'refused');
    assert.deepEqual(closed.refusal, { why: 'niet-de-houder', holder: FATIMA });
    assert.equal(closed.ticket.status, 'in-behandeling');
  });

  it('drops what would still remind a colleague, and keeps what the reporter gets', () => {
    const { now: since } = moment();
    const waiting = held({
      pending: [
        { id: randomUUID(), kind: 'colleague-message', since, to: 'joris', what: 'niet-opgepakt' },
        { id: randomUUID(), kind: 'colleague-message', since, to: 'joris', what: 'details' },
        { id: randomUUID(), kind: 'reporter-message', since, entry: feedback.id },
      ],
    });
    const closed = close(waiting, EVERYTHING, FATIMA, moment());
    assert.ok(closed.kind === 'done');
    assert.deepEqual(pendingOf(closed.ticket), [
      'colleague-message',
      'reporter-message',
      'thread-line:gesloten',
      'channel-card',
    ]);
  });

  it('never goes around the rules, whatever is in the ticket and whatever is said', () => {
    fc.assert(
      fc.property(tickets, givens, fc.constantFrom(FATIMA, JORIS), (ticket, given, by) => {
        const closed = close(ticket, given, by, moment());
        const mayClose = mayBeClosed(ticket, given) && by.id === FATIMA.id && isHeld(ticket);
        assert.equal(closed.kind === 'done', mayClose);
        if (closed.kind === 'refused') assert.equal(closed.ticket.status, ticket.status);
        if (closed.kind === 'done') assert.equal(closed.ticket.status, 'gesloten');
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The rules once more, in the words of the policy and apart from the code. */
function mayBeClosed(ticket: Ticket, given: Closing): boolean {
  const said = (text: Closing['noRouting']) => text !== undefined && text.reveal().trim() !== '';
  const toldReporter = ticket.dialogue.some(({ kind }) => kind === 'terugkoppeling');
  if (!toldReporter && !said(given.noFeedback)) return false;
  if (ticket.kind === 'adviesvraag') return true;

  const wasHeld = ticket.dossier.some(
    (entry) => entry.kind === 'overleg' && entry.state === 'gehouden',
  );
  const copies = ticket.dossier.filter(({ kind }) => kind === 'doorgezet');
  const allKnown = copies.every(({ id }) =>
    ticket.dossier.some((entry) => entry.kind === 'opvolging' && entry.about === id && entry.done),
  );
  const routed = copies.length > 0 && allKnown;
  const aboutPerson = ticket.triage.routes.includes('persoon');
  return (
    given.outcome !== undefined &&
    (wasHeld || said(given.noConsultation)) &&
    (routed || said(given.noRouting)) &&
    (!aboutPerson || given.help !== undefined) &&
    (given.outcome !== 'onjuist' || copies.length === 0 || given.corrected === true)
  );
}

function isHeld({ status }: Ticket): boolean {
  return status !== 'nieuw' && status !== 'gesloten';
}

const COPY = randomUUID();
const dossiers = fc.subarray([
  meeting('gepland'),
  meeting('gehouden'),
  copy(COPY),
  copy(),
  followUp(COPY, true),
  followUp(COPY, false),
]);
const reasons = fc.option(fc.constantFrom('', ' ', 'Want het was anders.').map(conceal), {
  nil: undefined,
});
const statuses: readonly TicketStatus[] = [
  'nieuw',
  'opgepakt',
  'in-behandeling',
  'wacht',
  'gesloten',
  'heropend',
];
const tickets = fc
  .record({
    kind: fc.constantFrom('signaal' as const, 'adviesvraag' as const),
    status: fc.constantFrom(...statuses),
    routes: fc.subarray(['persoon' as const, 'locatie' as const]),
    dossier: dossiers,
    dialogue: fc.subarray([feedback, { ...feedback, kind: 'vraag' as const }]),
  })
  .map(({ routes, ...change }) => {
    const ticket = held(change);
    return { ...ticket, triage: { ...ticket.triage, routes } };
  });
const givens: fc.Arbitrary<Closing> = fc.record({
  outcome: fc.constantFrom('bevestigd', 'onjuist', 'onbekend', undefined),
  noConsultation: reasons,
  noRouting: reasons,
  help: fc.constantFrom('hulp-gestart', undefined),
  noFeedback: reasons,
  corrected: fc.constantFrom(true, false, undefined),
});
