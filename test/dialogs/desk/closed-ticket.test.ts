import assert from 'node:assert/strict';
import { ChannelPress } from '../../../cards/press.ts';
import { desk } from '../../../dialogs/desk/index.ts';
import { openForm } from '../../../dialogs/desk/forms/run.ts';
import { FormKind } from '../../../src/domain/form.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { DeskTurn } from '../../../src/domain/turn.ts';
import { FATIMA, JORIS, PLACE, SENT_AT } from '../../domain/ticket-sample.ts';
import { facts, NOW } from '../facts.ts';
import { context, held, opened, pressed, reading } from './forms/fill-in.ts';

const CLOSED: Ticket = held({
  status: 'gesloten',
  dossier: [
    {
      id: '5c0d3c1e-8a44-4f3f-9d0e-6a3c1b2d4e5f',
      at: SENT_AT,
      by: FATIMA,
      kind: 'gesloten',
      outcome: 'onbekend',
    },
  ],
});

const KINDS = FormKind.options.filter((kind) => kind !== 'nieuw' && kind !== 'heropenen');

/** The verbs about one ticket that do something; looking and finding the way are no change. */
const ACTS = [
  'ticket.claim',
  'ticket.danger-yes',
  'ticket.danger-no',
  'ticket.danger-unknown',
  'ticket.ask',
  'ticket.feedback',
] as const;

/** All that a press may not change: everything but the history and what the card has to show. */
function core(ticket: Ticket): Ticket {
  return { ...ticket, history: [], pending: [] };
}

function press(verb: string, id: string): DeskTurn {
  assert.ok(ChannelPress.safeParse({ verb, id, inputs: {} }).success, verb);
  const message = PLACE.message;
  const action = { kind: 'press', verb, id, inputs: conceal({}), message } as const;
  return desk.turn(
    { ticket: CLOSED, form: undefined, tickets: [], more: false, colleagues: [JORIS], related: [] },
    {
      place: 'channel',
      from: { id: JORIS.id, name: conceal(JORIS.name) },
      at: NOW,
      channel: '19:kanaal',
      thread: PLACE.conversation,
      action,
    },
    facts(),
  );
}

describe('a closed ticket accepts no stale button', () => {
  for (const verb of ACTS) {
    it(`${verb} changes nothing and is recorded as refused`, () => {
      const { ticket, form, effect } = press(verb, CLOSED.id);
      assert.ok(ticket !== undefined);
      assert.deepEqual(core(ticket), core(CLOSED));
      assert.equal(ticket.history.at(-1)?.what, 'geweigerd');
      assert.deepEqual([form, effect], [undefined, undefined]);
    });
  }

  for (const kind of KINDS) {
    it(`the form ${kind} does not open, for its holder and for others`, () => {
      for (const by of [FATIMA, JORIS]) {
        const turn = openForm(context(CLOSED, { by }), kind);
        assert.equal(turn.form, undefined);
        assert.ok(turn.ticket !== undefined);
        assert.deepEqual(core(turn.ticket), core(CLOSED));
        assert.equal(turn.ticket.history.at(-1)?.tried, kind);
        assert.match(reading(turn.card), /Dit ticket is gesloten\./);
      }
    });
  }

  it('a form that was open when the ticket was closed is shown again with the typed words', () => {
    const { form } = opened(context(held()), 'overdragen');
    const turn = pressed(
      context(CLOSED),
      { verb: 'form.send', inputs: { naar: JORIS.id, reden: 'Vakantie.' } },
      form,
    );
    assert.ok(turn.ticket !== undefined);
    assert.deepEqual(core(turn.ticket), core(CLOSED));
    assert.match(reading(turn.card), /Dit ticket is gesloten\..*Vakantie\./s);
  });
});
