import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawDelivery } from '../../dialogs/desk/deliveries.ts';
import { FORMS } from '../../dialogs/desk/forms/index.ts';
import type { FormKind } from '../../src/domain/form.ts';
import { LIFE } from '../../src/domain/ticket-life.ts';
import type { Outbound, Outcome } from '../../src/domain/delivery.ts';
import { instant } from '../../src/domain/ids.ts';
import type { HistoryEntry, Ticket } from '../../src/domain/ticket.ts';
import { isHoliday } from '../../src/calendar.ts';
import { runs } from '../support/counts.ts';
import { openTown } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { doForm, pressSome, sensibly, TYPED } from '../walks/desk-steps.ts';

/** What can go wrong between us and Teams, by what it does to whom. */
const FAULTS = {
  none: () => undefined,
  'connector down': () => ({ kind: 'later', afterMs: undefined }),
  'no answer': ({ kind }) => (kind === 'edit' ? { kind: 'unclear' } : undefined),
  'card deleted by a person': ({ kind }) => (kind === 'edit' ? { kind: 'gone' } : undefined),
  'edit refused': ({ kind }) =>
    kind === 'edit' ? { kind: 'blocked', reason: 'forbidden' } : undefined,
  'thread refused': ({ kind, ...message }) =>
    kind === 'message' && 'conversation' in message && message.conversation.startsWith('19:')
      ? { kind: 'blocked', reason: 'forbidden' }
      : undefined,
} satisfies Record<string, (message: Outbound) => Outcome | undefined>;

type FaultName = keyof typeof FAULTS;

const FORM_TITLES = Object.keys(FORMS).flatMap((kind) =>
  kind === 'nieuw' ? [] : [LIFE[kind as Exclude<FormKind, 'nieuw'>].title],
);

const happening = fc.record({
  who: fc.nat({ max: 1 }),
  /** A form from its opening to its end, or any button at all. */
  does: fc.option(fc.constantFrom(...FORM_TITLES), { freq: 6, nil: undefined }),
  pick: fc.nat({ max: 40 }),
  fill: fc.nat({ max: 40 }),
  fault: fc.constantFrom(...(Object.keys(FAULTS) as FaultName[])),
  restart: fc.integer({ min: 0, max: 11 }).map((chance) => chance === 0),
});

describe('the card in the channel, its thread and the record', function () {
  this.timeout(runs(120_000, 3_600_000));

  it('agree after any fault, whatever the desk did meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 25 }), async (happenings) => {
        const town = await openTown();
        try {
          await play(town, happenings);
          town.failWhen(undefined);
          await town.passes({ hours: 3 });
          for (const ticket of town.tickets()) agrees(town, ticket);
          tellsNobody(town);
        } finally {
          town.close();
        }
      }),
      { numRuns: runs(40, 2_000) },
    );
  });

  it('agree when a ticket was closed while the connector was down', async () => {
    const town = await openTown();
    try {
      const [fatima] = await open(town);
      assert.ok(fatima !== undefined);
      town.failWhen(FAULTS['connector down']);
      await fatima.presses('Sluiten', {}, fatima.cardWith('Sluiten'));
      await fatima.presses('Sluiten', sensibly(fatima.card().card, 0));
      assert.equal(town.tickets()[0]?.status, 'gesloten');
      town.failWhen(undefined);
      await town.passes({ hours: 1 });
      const [ticket] = town.tickets();
      assert.ok(ticket !== undefined);
      agrees(town, ticket);
    } finally {
      town.close();
    }
  });
});

interface Happening {
  readonly who: number;
  readonly does: string | undefined;
  readonly pick: number;
  readonly fill: number;
  readonly fault: FaultName;
  readonly restart: boolean;
}

/** A report that Fatima has picked up, with Daan beside her. */
async function open(town: Town): Promise<readonly Person[]> {
  const anna = town.employee('Anna Bakker');
  const fatima = town.colleague('Fatima el Amrani');
  const daan = town.colleague('Daan Visser');
  await anna.types('kort melden');
  await anna.presses('Nee');
  await anna.presses('Vertrouwelijk');
  await anna.presses('Nee');
  await anna.presses('Verder', { verhaal: 'Een busje haalt elke dag mensen op.' });
  await anna.presses('Versturen');
  await fatima.presses('Oppakken');
  await fatima.presses('Nee');
  return [fatima, daan];
}

async function play(town: Town, happenings: readonly Happening[]): Promise<void> {
  const people = await open(town);
  for (const { who, does, pick, fill, fault, restart } of happenings) {
    town.failWhen(FAULTS[fault]);
    const person = people[who];
    assert.ok(person !== undefined);
    if (does === undefined) await pressSome(person, pick, fill);
    else await doForm(person, does, fill);
    if (restart) await town.restart();
  }
}

/** What the desk typed stands in answers to a press alone: Teams keeps messages, and logs stay. */
function tellsNobody(town: Town): void {
  for (const sent of town.sent) assert.ok(!JSON.stringify(sent).includes(TYPED), sent.kind);
  assert.ok(!JSON.stringify(town.log).includes(TYPED), 'The log holds typed words');
}

/** The newest card says what the record says, and the thread has a line for everything that has one. */
function agrees(town: Town, ticket: Ticket): void {
  assert.deepEqual(
    ticket.pending.map(({ kind }) => kind),
    [],
  );
  const shown = town.messages.find(({ id }) => id === ticket.card?.message);
  assert.ok(shown !== undefined && 'card' in shown.body, 'There is no card');
  const drawn = drawDelivery(
    ticket,
    { id: ticket.id, kind: 'channel-card', since: ticket.sentAt, wanted: 1 },
    '',
    {
      content: town.content,
      now: instant(Date.now()),
      newId: () => '',
      example: true,
      isHoliday,
      hasRole: () => true,
      understand: () => [],
    },
  );
  assert.ok(drawn !== undefined && 'card' in drawn);
  assert.deepEqual(withoutAge(shown.body.card), withoutAge(drawn.card));
  const lines = town.sent.filter(
    ({ kind, ...message }) =>
      kind === 'message' && 'conversation' in message && message.conversation.startsWith('19:'),
  );
  const asked = ticket.history.filter(hasLine).length;
  const doubled = ticket.history.filter(({ what }) => what === 'mogelijk-dubbel-geplaatst').length;
  assert.ok(lines.length >= asked, `${String(lines.length)} lines for ${String(asked)} events`);
  assert.ok(lines.length <= asked + doubled, 'A line came twice and nobody knows why');
}

const WITH_LINE = new Set<HistoryEntry['what']>(
  Object.values(LIFE)
    .filter(({ line }) => line !== undefined)
    .map(({ records }) => records),
);

function hasLine({ what }: HistoryEntry): boolean {
  return WITH_LINE.has(what) || what === 'naam-niet-toegestaan';
}

/** How long a ticket is open changes by itself; the card says it as it was drawn. */
function withoutAge(card: object): unknown {
  return JSON.parse(JSON.stringify(card).replaceAll(/\d+ (?:uur|dag|dagen|minuten) open/g, 'open'));
}
