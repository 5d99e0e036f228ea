import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isHoliday } from '../../src/calendar.ts';
import { instant } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { EARLIER, statisticsOf, UNKNOWN } from '../../src/domain/statistics.ts';
import type { Cell, Count, Group } from '../../src/domain/statistics.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { at, entry, LOCAL, samples } from '../dialogs/desk/dossier-sample.ts';
import { content, NOW } from '../dialogs/facts.ts';
import { FATIMA, posted, REPORT } from './ticket-sample.ts';

const BEHALF = ['een inwoner', 'een professional'];
const { triage } = REPORT;

const figures = (tickets: readonly Ticket[]) =>
  statisticsOf(tickets, { content, isHoliday, now: NOW, onBehalf: BEHALF });

/** A group as `{ cell: count }`. */
const group = (name: Group, tickets: readonly Ticket[]) =>
  Object.fromEntries(figures(tickets).groups[name].map(({ of, count }: Cell) => [of, count]));

const times = (count: number, change: Partial<Ticket> = {}): readonly Ticket[] =>
  Array.from({ length: count }, () => posted(change));

/** In the middle of a month; months after the twelfth run on into the next year. */
const received = (year: number, month: number): Partial<Ticket> => ({
  sentAt: instant(Date.UTC(year, month - 1, 15)),
});

const advice = { kind: 'adviesvraag' } as const;
const closedAs = (outcome: 'bevestigd' | 'onjuist'): Partial<Ticket> => ({
  status: 'gesloten',
  dossier: [samples.closed(outcome)],
});

const shielded = (ticket: Ticket): Ticket => ({
  ...ticket,
  dossier: [...ticket.dossier, samples.shielded()],
});

const DOSSIERS = [
  [],
  [entry('situatie', { known: { bottleneck: 'ja', routes: ['locatie'], forms: ['seksueel'] } })],
  [samples.heldMeeting('2026-11-20')],
  [samples.heldMeeting('2026-11-20', undefined, { id: 'weg', name: 'Zoë’s tafel' })],
  [samples.closed('bevestigd')],
  [samples.closed('onjuist')],
];

/** A ticket as it may be, with words that somebody typed wherever words can stand. */
const anyTicket: fc.Arbitrary<Ticket> = fc
  .record({
    kind: fc.constantFrom('signaal', 'adviesvraag'),
    status: fc.constantFrom('nieuw', 'wacht', 'gesloten'),
    source: fc.constantFrom<Ticket['source']>({ kind: 'medewerker' }, { kind: 'inwoner' }),
    sentAt: fc.integer({ min: 1, max: 23 }).map((month) => instant(Date.UTC(2025, month - 1, 15))),
    minor: fc.constantFrom('ja', 'nee'),
    forms: fc.subarray([...content.forms.map(({ short }) => short), 'Zoë']),
    place: fc.constantFrom('Soest', 'Soesterberg'),
    behalf: fc.oneof(fc.constantFrom(...BEHALF), fc.string()),
    dossier: fc.constantFrom(...DOSSIERS),
  })
  .map(({ minor, forms, place, behalf, ...ticket }) =>
    posted({
      ...ticket,
      triage: { ...triage, minor, forms, place },
      answers: REPORT.answers.map((given) => ({
        ...given,
        question: 'namens',
        text: conceal(behalf),
      })),
    }),
  );

/** Tickets that are much alike, so that figures get past the first step. */
const someTickets = fc
  .array(fc.tuple(anyTicket, fc.integer({ min: 1, max: 12 })), { maxLength: 5 })
  .map((kinds) => kinds.flatMap(([ticket, times]) => Array.from({ length: times }, () => ticket)));

/** All that a cell can be called, apart from a month. */
const NAMES = new Set([
  ...['signaal', 'adviesvraag', 'nieuw', 'wacht', 'gesloten', 'medewerker', 'inwoner'],
  ...['op-tijd', 'later', 'nog-niet', 'persoon', 'locatie', 'gevaar', 'minderjarig', 'nog-bezig'],
  ...['aangegeven', 'ingebracht', 'bevestigd', 'onjuist', UNKNOWN, EARLIER],
  ...BEHALF,
  ...content.forms.map(({ short }) => short),
  ...content.consultations.map(({ name }) => name),
]);

/** How many steps each figure is above nothing. */
function steps(tickets: readonly Ticket[]): ReadonlyMap<string, number> {
  const { total, groups } = figures(tickets);
  const cells = Object.entries(groups).flatMap(([name, all]) =>
    all.map(({ of, count }) => [`${name}: ${of}`, stepOf(count)] as const),
  );
  return new Map([...cells, ['total', total === undefined ? 0 : stepOf(total)]]);
}

function stepOf(count: Count): number {
  return count === 'few' ? 1 : count / 5 + 1;
}

describe('Figures about tickets (C69, C104)', () => {
  it('count each ticket once by kind, state and source', () => {
    const tickets = [
      ...times(10),
      ...times(5, { ...advice, status: 'wacht' }),
      ...times(20, { source: { kind: 'mma' }, status: 'gesloten' }),
    ];
    assert.equal(figures(tickets).total, 35);
    assert.deepEqual(group('soort', tickets), { signaal: 30, adviesvraag: 5 });
    assert.deepEqual(group('status', tickets), { nieuw: 10, wacht: 5, gesloten: 20 });
    assert.deepEqual(group('bron', tickets), { medewerker: 15, mma: 20 });
  });

  it('count by month of receipt in Amsterdam, the newest first', () => {
    const late = times(5, { sentAt: at('10-31T23:30') });
    const before = times(10, { sentAt: at('10-31T22:30') });
    assert.deepEqual(figures([...before, ...late]).groups.maand, [
      { of: '2026-11', count: 5 },
      { of: '2026-10', count: 10 },
    ]);
  });

  it('count what is older than twelve months together, whatever came since', () => {
    const old = times(10, received(2025, 11));
    assert.deepEqual(figures(old).groups.maand, [{ of: EARLIER, count: 10 }]);
    const all = [...old, ...times(5, received(2025, 10)), ...times(5, received(2025, 12))];
    assert.deepEqual(figures(all).groups.maand, [
      { of: '2025-12', count: 5 },
      { of: EARLIER, count: 15 },
    ]);
    const each = Array.from({ length: 24 }, (_, month) => times(5, received(2024, 12 + month)));
    const months = figures(each.flat()).groups.maand;
    assert.equal(months.length, 13);
    assert.equal(months[0]?.of, '2026-11');
    assert.deepEqual(months.at(-1), { of: EARLIER, count: 60 });
  });

  it('count form, route and urgency of signals as they are known now (C101)', () => {
    const urgent: Partial<Ticket> = {
      triage: { ...triage, danger: 'twijfel', minor: 'ja', ongoing: 'nee', forms: ['Arbeid'] },
    };
    const corrected: Partial<Ticket> = {
      dossier: [
        entry('situatie', { known: { routes: ['persoon', 'locatie'], forms: ['seksueel'] } }),
        entry('situatie', { known: { ongoing: 'nee' } }),
      ],
    };
    const tickets = [
      ...times(5, urgent),
      ...times(10, corrected),
      ...times(15),
      ...times(20, advice),
    ];
    assert.deepEqual(group('vorm', tickets), { Seksueel: 10, Arbeid: 5, [UNKNOWN]: 15 });
    assert.deepEqual(group('route', tickets), { persoon: 30, locatie: 10 });
    assert.deepEqual(group('spoed', tickets), { gevaar: 5, minderjarig: 5, 'nog-bezig': 15 });
  });

  it('count danger that a colleague found at claim (C35)', () => {
    const found = { at: REPORT.sentAt, by: FATIMA, answer: 'ja' } as const;
    assert.equal(group('spoed', times(5, { dangerRecheck: found }))['gevaar'], 5);
    const calm = { ...found, answer: 'nee' } as const;
    assert.equal(group('spoed', times(5, { dangerRecheck: calm }))['gevaar'], undefined);
  });

  it('leave out of form, route and urgency what turned out incorrect (C97)', () => {
    const tickets = [...times(10), ...times(5, closedAs('onjuist'))];
    assert.equal(group('route', tickets)['persoon'], 10);
    assert.equal(group('vorm', tickets)[UNKNOWN], 10);
    assert.equal(group('spoed', tickets)['nog-bezig'], 10);
    assert.deepEqual(group('uitkomst', tickets), { onjuist: 5 });
  });

  it('count the outcome of what is closed now, not of what goes on again (C97)', () => {
    const again = { ...closedAs('bevestigd'), status: 'heropend' } as const;
    const tickets = [...times(10, closedAs('bevestigd')), ...times(5, again), ...times(15)];
    assert.deepEqual(group('uitkomst', tickets), { bevestigd: 10 });
  });

  it('count on whose behalf employees reported, and nothing that is no choice (C26)', () => {
    const answered = (question: string, text: string): Partial<Ticket> => ({
      answers: REPORT.answers.map((given) => ({ ...given, question, text: conceal(text) })),
    });
    const tickets = [
      ...times(5, answered('namens', 'een inwoner')),
      ...times(5, answered('namens', 'mijn buurvrouw Zoë')),
      ...times(5, answered('verhaal', 'een inwoner')),
    ];
    assert.deepEqual(group('namens', tickets), { 'een inwoner': 5 });
  });

  it('say how many were picked up within the term, by whoever was first (C28)', () => {
    const taken = (when: string, what: 'opgepakt' | 'overgedragen' = 'opgepakt') => ({
      status: 'opgepakt' as const,
      holder: FATIMA,
      history: [
        { at: REPORT.sentAt, what: 'ontvangen' as const },
        { at: at(when), what, by: FATIMA },
        // Picked up again much later, after it was reopened.
        { at: at('12-20T10:00'), what: 'opgepakt' as const, by: FATIMA },
      ],
    });
    const tickets = [
      ...times(5, taken('11-24T08:50')),
      ...times(10, taken('11-24T08:50', 'overgedragen')),
      ...times(20, taken('12-01T08:50')),
      ...times(25),
    ];
    assert.deepEqual(group('oppakken', tickets), { 'op-tijd': 15, later: 20, 'nog-niet': 25 });
  });

  it('count in which meetings tickets were discussed, each ticket once a meeting (C4)', () => {
    const twice = [samples.heldMeeting('2026-11-20'), samples.heldMeeting('2026-11-27')];
    const gone = [samples.heldMeeting('2026-11-20', undefined, { id: 'weg', name: 'Zoë’s tafel' })];
    const tickets = [
      ...times(5, { dossier: twice }),
      ...times(10, { dossier: gone }),
      ...times(15, { dossier: [samples.planned('2026-12-01')] }),
    ];
    const local = content.consultations.find(({ id }) => id === LOCAL.id)?.name;
    assert.ok(local !== undefined);
    assert.deepEqual(group('overleg', tickets), { [local]: 5, [UNKNOWN]: 10 });
  });

  it('count bottlenecks, and those that were brought to the regietafel (C66)', () => {
    const bottleneck = entry('situatie', { known: { bottleneck: 'ja' } });
    const step = (what: 'gedaan' | 'opnieuw') => entry('stap', { step: 'regio-regietafel', what });
    const table = { id: 'regietafel', name: 'Regietafel mensenhandel' };
    const tickets = [
      ...times(5, { dossier: [bottleneck] }),
      ...times(10, { dossier: [bottleneck, step('gedaan')] }),
      ...times(15, { dossier: [bottleneck, samples.heldMeeting('2026-11-20', undefined, table)] }),
      ...times(20, { dossier: [bottleneck, step('gedaan'), step('opnieuw')] }),
      ...times(25, { dossier: [entry('situatie', { known: { bottleneck: 'nee' } })] }),
    ];
    assert.deepEqual(group('knelpunt', tickets), { aangegeven: 50, ingebracht: 25 });
  });
});

describe('Figures that point at nobody (C69, C104)', () => {
  it('are rounded to the nearest five, and 1 to 4 are not told apart', () => {
    const shown = Array.from({ length: 14 }, (_, count) => figures(times(count)).total);
    const few = Array.from({ length: 4 }, () => 'few');
    assert.deepEqual(shown, [undefined, ...few, 5, 5, 5, 10, 10, 10, 10, 10, 15]);
    assert.deepEqual(group('soort', times(7)), { signaal: 5 });
    assert.deepEqual(group('route', times(8)), { persoon: 10 });
  });

  it('have no cell for what there is none of', () => {
    assert.equal(figures([]).total, undefined);
    assert.ok(Object.values(figures([]).groups).every((cells) => cells.length === 0));
  });

  it('are shown for a group in which all of them are small', () => {
    const tickets = [...times(2), ...times(3, { status: 'wacht' })];
    assert.deepEqual(group('status', tickets), { nieuw: 'few', wacht: 'few' });
  });

  it('are never an exact number, and are called by nothing that stands in a ticket', () => {
    fc.assert(
      fc.property(someTickets, (tickets) => {
        const { total, groups } = figures(tickets);
        const cells = Object.values(groups).flat();
        for (const count of [total, ...cells.map((cell) => cell.count)]) {
          assert.ok(count === undefined || count === 'few' || (count >= 5 && count % 5 === 0));
        }
        assert.deepEqual(
          cells.map(({ of }) => of).filter((of) => !NAMES.has(of) && !/^202[4-6]-\d\d$/.test(of)),
          [],
        );
      }),
    );
  });

  it('move by one step at most when one ticket comes, changes or is shielded', () => {
    fc.assert(
      fc.property(someTickets, anyTicket, anyTicket, (others, one, other) => {
        const [without, before, after] = [others, [...others, one], [...others, other]].map(steps);
        for (const [from, to] of [
          [without, before],
          [before, after],
          [before, steps([...others, shielded(one)])],
        ]) {
          assert.ok(from !== undefined && to !== undefined);
          for (const figure of new Set([...from.keys(), ...to.keys()])) {
            const moved = (to.get(figure) ?? 0) - (from.get(figure) ?? 0);
            assert.ok(Math.abs(moved) <= 1, figure);
          }
        }
      }),
    );
  });
});

describe('A shielded ticket in the figures (C100)', () => {
  it('counts nowhere: they are as if it were not there', () => {
    fc.assert(
      fc.property(someTickets, someTickets, (tickets, hidden) => {
        assert.deepEqual(figures([...tickets, ...hidden.map(shielded)]), figures(tickets));
      }),
    );
  });

  it('counts like any other once that has ended', () => {
    const ended = entry('afscherming-opgeheven', { reason: 'Het is bekend.' });
    const tickets = times(5, { dossier: [samples.shielded(), ended] });
    assert.equal(figures(tickets).total, 5);
    assert.deepEqual(group('soort', tickets), { signaal: 5 });
  });
});
