import assert from 'node:assert/strict';
import { handOverAllTurn } from '../../../dialogs/desk/hand-over-all.ts';
import type { ListPress } from '../../../dialogs/desk/desk-context.ts';
import type { ChannelIncoming } from '../../../src/domain/incoming.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { DeskFound, DeskTurn } from '../../../src/domain/turn.ts';
import { FATIMA, JORIS } from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { facts, NOW } from '../facts.ts';
import { held, reading, SANNE } from './forms/fill-in.ts';

const INCOMING: ChannelIncoming = {
  place: 'channel',
  from: { id: SANNE.id, name: conceal(SANNE.name) },
  at: NOW,
  channel: '19:kanaal',
  thread: '19:kanaal;messageid=1',
  action: { kind: 'text', text: conceal('overdragen') },
};

function found(tickets: readonly Ticket[], colleagues = [FATIMA, JORIS, SANNE]): DeskFound {
  return { ticket: undefined, form: undefined, tickets, more: false, colleagues, related: [] };
}

const THREE = [held(), held(), held({ holder: JORIS })];

function turn(inputs?: Readonly<Record<string, string>>, given = found(THREE)): DeskTurn {
  const press: ListPress | undefined =
    inputs === undefined ? undefined : { verb: 'desk.hand-over-send', inputs };
  const result = handOverAllTurn(given, INCOMING, press, facts());
  assert.deepEqual(cardProblems(result.card), []);
  assert.deepEqual(plainDutchProblems(reading(result.card)), []);
  return result;
}

describe('Alles van een collega overdragen (C72)', () => {
  it('shows who has how many tickets', () => {
    const text = reading(turn().card);
    assert.match(text, /Fatima el Amrani \(2 tickets\)/);
    assert.match(text, /Joris de Wit \(1 ticket\)/);
    assert.match(text, /Sanne Vos \(0 tickets\)/);
  });

  it('hands over everything of the one to the other, by whoever pressed', () => {
    const { effect } = turn({ van: FATIMA.id, naar: SANNE.id });
    assert.deepEqual(effect, { kind: 'hand-over-all', from: FATIMA, to: SANNE, by: SANNE });
  });

  it('also of somebody who is not in the channel any more', () => {
    const { effect } = turn({ van: FATIMA.id, naar: JORIS.id }, found(THREE, [JORIS]));
    assert.equal(effect?.kind, 'hand-over-all');
  });

  it('needs two different people', () => {
    for (const inputs of [{}, { van: FATIMA.id }, { van: FATIMA.id, naar: FATIMA.id }]) {
      const { effect, card } = turn(inputs);
      assert.equal(effect, undefined);
      assert.match(reading(card), /Kies (van wie en naar wie|twee verschillende)/);
    }
  });

  it('takes nobody who is not on the card', () => {
    assert.equal(turn({ van: SANNE.id, naar: JORIS.id }).effect, undefined);
    assert.equal(turn({ van: FATIMA.id, naar: 'iemand-anders' }).effect, undefined);
  });

  it('leaves closed and new tickets out', () => {
    const none = [held({ status: 'gesloten' })];
    assert.match(reading(turn(undefined, found(none)).card), /geen open tickets/);
  });

  it('is for a functionaris', () => {
    const limited = facts({ hasRole: (_, role) => role !== 'functionaris' });
    const press = {
      verb: 'desk.hand-over-send',
      inputs: { van: FATIMA.id, naar: SANNE.id },
    } as const;
    const { effect, card } = handOverAllTurn(found(THREE), INCOMING, press, limited);
    assert.equal(effect, undefined);
    assert.match(reading(card), /Alleen een functionaris kan dit\./);
  });
});
