import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { ChannelPress, PersonalPress } from '../../cards/press.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { Ticket } from '../../src/domain/ticket.ts';
import { everyText } from '../support/card-parts.ts';
import { runs } from '../support/counts.ts';
import { openTown } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { isGoodCard } from './walker.ts';

const VERBS = [...PersonalPress.options, ...ChannelPress.options].map(
  ({ shape }) => shape.verb.value,
);

/** Anna's report without what a refusal adds: every press that was refused is recorded. */
function unrefused(town: Town): string {
  const tickets = [...town.memory.tickets.values()]
    .filter(({ json }) => json.includes(SECRET))
    .map(({ json }) => Ticket.parse(JSON.parse(json)));
  return JSON.stringify(
    tickets.map((ticket) => ({
      ...z.encode(Ticket, ticket),
      history: ticket.history.filter(({ what }) => what !== 'geweigerd'),
    })),
  );
}

/** An id of the form that a button of the channel carries, about this ticket. */
function idFor(verb: string, ticket: string): string {
  if (verb === 'ticket.form') return `${ticket}.sluiten`;
  if (verb === 'ticket.details-page' || verb === 'ticket.history') return `${ticket}.0`;
  return ['desk.overview', 'desk.mine', 'desk.agenda'].includes(verb) ? '0' : ticket;
}

/** What only Anna wrote; nobody else may ever read it on a card. */
const SECRET = 'geheimwoord';

describe('Forged card values', function () {
  this.timeout(runs(60_000, 3_600_000));
  let town: Town;
  let anna: Person;
  let stranger: Person;
  let fatima: Person;

  beforeEach(async () => {
    town = await openTown();
    anna = town.employee('Anna de Vries');
    stranger = town.employee('Sjoerd Vreemd');
    fatima = town.colleague('Fatima El Amrani');
    await anna.types('kort melden');
    await anna.presses('Nee');
    await anna.presses('Vertrouwelijk');
    await anna.presses('Nee');
    await anna.presses('Verder', { verhaal: `Een verhaal met ${SECRET}` });
    await anna.presses('Versturen');
    await fatima.presses('Oppakken');
    await fatima.presses('Nee');
    await fatima.presses('Vraag aan melder');
    await fatima.presses('Voorbeeld', { text: `Vraag over ${SECRET}` });
    await fatima.presses('Versturen');
    await town.passes({ hours: 1 });
  });

  afterEach(() => {
    town.close();
  });

  /** Ids that exist, with whatever a forger could make of them. */
  function ids(): fc.Arbitrary<unknown> {
    const ticket = town.tickets()[0];
    assert.ok(ticket !== undefined);
    const entry = ticket.dialogue[0]?.id ?? '';
    const forms = [...ticket.doneForms];
    const known = [ticket.id, entry, `${ticket.id}.${entry}`, `${ticket.id}.1`, ...forms];
    const steps = known.flatMap((id) => [`${id}.1`, `${id}.999999`, `${id}.verhaal`, `${id}.`]);
    const existing = fc.constantFrom(...known, ...steps, ticket.number);
    return fc.oneof(
      { weight: 6, arbitrary: existing },
      { weight: 2, arbitrary: existing.map((id) => id.slice(0, -1)) },
      { weight: 1, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.string({ maxLength: 150 }) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
  }

  function values(): fc.Arbitrary<unknown> {
    const inputs = fc.dictionary(
      fc.oneof(
        fc.constantFrom('text', 'answer', 'verhaal', 'vraag', 'signalen', 'by', 'at', '__proto__'),
        fc.string({ maxLength: 80 }),
      ),
      fc.oneof(fc.string(), fc.string({ minLength: 5_000, maxLength: 40_000 }), fc.jsonValue()),
      { maxKeys: 6 },
    );
    const carried = fc
      .record(
        {
          v: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.jsonValue()),
          verb: fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...VERBS) },
            fc.string(),
            fc.jsonValue(),
          ),
          id: ids(),
        },
        { requiredKeys: [] },
      )
      .chain((data) => inputs.map((filled) => ({ ...filled, ...data })));
    return fc.oneof(
      { weight: 12, arbitrary: carried.map((data) => ({ action: { data } })) },
      { weight: 1, arbitrary: fc.jsonValue() },
      { weight: 1, arbitrary: fc.jsonValue().map((data) => ({ action: { data } })) },
    );
  }

  it('of a stranger crash nothing, teach nothing and change no report', async () => {
    const before = unrefused(town);
    const mine = JSON.stringify(anna.conversation());
    await fc.assert(
      fc.asyncProperty(values(), async (value) => {
        const reply = await stranger.sends(value, { ...anna.card() });
        const read = everyText(reply.card).join('\n');
        assert.ok(!read.includes(SECRET), 'A stranger reads what Anna wrote');
        assert.ok(!read.includes('MH-2026-0001'), 'A stranger reads the number');
        isGoodCard(reply, stranger);
        assert.equal(unrefused(town), before, 'A stranger changed a report');
        assert.equal(JSON.stringify(anna.conversation()), mine);
      }),
      { numRuns: runs(300, 10_000) },
    );
    assert.ok(town.log.every(({ fields }) => fields.code !== 'TURN_FAILED'));
  });

  it('of a stranger learn nothing with the very ids of a report, whatever the button', async () => {
    const before = unrefused(town);
    const ticket = town.tickets()[0];
    const id = String(ticket?.id);
    const entry = `${id}.${String(ticket?.dialogue[0]?.id)}`;
    for (const { shape } of PersonalPress.options) {
      for (const forged of [id, entry, `${id}.1`, `${id}.verhaal`]) {
        const data = { v: 1, verb: shape.verb.value, id: forged, text: 'Hoi', answer: 'Hoi' };
        const reply = await stranger.sends({ action: { data } }, anna.card());
        const read = everyText(reply.card).join('\n');
        assert.ok(!read.includes(SECRET) && !read.includes('MH-'), shape.verb.value);
        assert.equal(unrefused(town), before, shape.verb.value);
      }
    }
  });

  it('in the channel crash nothing and change no answer of the reporter', async () => {
    const answers = JSON.stringify(town.tickets()[0]?.answers.map(({ text }) => text.reveal()));
    const on = fatima.cardWith('Details bekijken');
    await fc.assert(
      fc.asyncProperty(values(), async (value) => {
        const reply = await fatima.sends(value, on);
        isGoodCard(reply, fatima);
        const [ticket, ...more] = town.tickets();
        assert.deepEqual(more, []);
        assert.equal(JSON.stringify(ticket?.answers.map(({ text }) => text.reveal())), answers);
      }),
      { numRuns: runs(200, 5_000) },
    );
    assert.ok(town.log.every(({ fields }) => fields.code !== 'TURN_FAILED'));
  });

  it('of a ticket, replayed by somebody in their own chat, are refused with a sentence', async () => {
    const before = unrefused(town);
    const ticket = String(town.tickets()[0]?.id);
    const everywhere = PersonalPress.options.map(({ shape }): string => shape.verb.value);
    for (const { shape } of ChannelPress.options) {
      // What people look up says nothing of a ticket and can be looked up in both places.
      if (everywhere.includes(shape.verb.value)) continue;
      const id = idFor(shape.verb.value, ticket);
      const data = { v: 1, verb: shape.verb.value, id, text: 'Hoe laat?' };
      const reply = await stranger.sends({ action: { data } }, anna.card());
      const read = everyText(reply.card).join('\n');
      assert.match(read, /alleen in het kanaal van de functionaris/, shape.verb.value);
      assert.ok(!read.includes('MH-'), shape.verb.value);
    }
    assert.equal(unrefused(town), before);
  });

  it('of a ticket are refused in every other channel', async () => {
    const before = unrefused(town);
    const ticket = town.tickets()[0];
    assert.ok(ticket !== undefined);
    for (const { shape } of ChannelPress.options) {
      const reply = await town.bot().handle({
        place: 'channel',
        from: { id: stranger.id, name: conceal(stranger.name) },
        at: ticket.sentAt,
        channel: '19:elsewhere@thread.tacv2',
        thread: '19:elsewhere@thread.tacv2;messageid=1',
        action: {
          kind: 'press',
          verb: shape.verb.value,
          id: idFor(shape.verb.value, ticket.id),
          inputs: conceal({ text: 'Hoe laat?' }),
          message: '1',
        },
      });
      assert.ok(reply !== undefined);
      assert.ok(!JSON.stringify(reply.card).includes(SECRET), shape.verb.value);
      assert.ok(!JSON.stringify(reply.card).includes('MH-'), shape.verb.value);
    }
    assert.equal(unrefused(town), before);
    await town.passes({ seconds: 5 });
    const refusals = town.tickets()[0]?.history.filter(({ what }) => what === 'geweigerd') ?? [];
    const tried = refusals.map((refusal) => refusal.tried);
    assert.ok(tried.length >= 6, 'Refusals are recorded');
    assert.deepEqual(tried, [...new Set(tried)], 'Each try once a minute');
    assert.ok(refusals.every(({ by }) => by?.name === stranger.name));
  });
});
