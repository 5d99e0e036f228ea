import assert from 'node:assert/strict';
import { LIST_INPUT } from '../../../cards/list-context.ts';
import { afterwards } from '../../../dialogs/desk/afterwards.ts';
import type { ChannelIncoming } from '../../../src/domain/incoming.ts';
import { TicketNumber } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { DeskOutcome } from '../../../src/domain/turn.ts';
import { FATIMA, JORIS, NUMBER } from '../../domain/ticket-sample.ts';
import { isPart, partsOfType } from '../../support/card-parts.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { facts, NOW } from '../facts.ts';
import { context, held, opened, reading } from './forms/fill-in.ts';

function pressedOn(inputs: Readonly<Record<string, string>>): ChannelIncoming {
  return {
    place: 'channel',
    from: { id: FATIMA.id, name: conceal(FATIMA.name) },
    at: NOW,
    channel: '19:kanaal',
    thread: '19:kanaal;messageid=1',
    action: {
      kind: 'press',
      verb: 'form.send',
      id: undefined,
      inputs: conceal(inputs),
      message: '1',
    },
  };
}

function said(outcome: DeskOutcome, incoming = pressedOn({})): string {
  const card = afterwards(outcome, incoming, facts());
  assert.deepEqual(cardProblems(card), []);
  const text = reading(card);
  assert.deepEqual(plainDutchProblems(text), []);
  return text;
}

/** Whether the buttons say that they stand in the message of a list. */
function isInList(outcome: DeskOutcome, incoming = pressedOn({})): boolean {
  const buttons = partsOfType(afterwards(outcome, incoming, facts()), 'Action.Execute');
  return buttons.every(({ data }) => isPart(data) && LIST_INPUT in data);
}

describe('the answer after a use case of the desk', () => {
  const { form } = opened(context(held()), 'koppelen');
  const filled = pressedOn({ nummer: 'MH-2026-0099', hoe: 'dubbel' });

  it('of Nieuw names the number and leads to the ticket, in the message of a list', () => {
    const outcome: DeskOutcome = { kind: 'created', ticket: held() };
    const text = said(outcome);
    assert.match(text, new RegExp(`Vastgelegd: ${NUMBER}`));
    assert.match(text, new RegExp(`Open ${NUMBER}`));
    assert.doesNotMatch(text, /112/);
    assert.equal(isInList(outcome), true);
  });

  it('of Nieuw says 112 when there may be danger now (C27)', () => {
    const ticket = held();
    const danger = { ...ticket, triage: { ...ticket.triage, danger: 'twijfel' as const } };
    assert.match(said({ kind: 'created', ticket: danger }), /Is er nu gevaar\? Bel 112\./);
  });

  it('of handing over everything names what went and what did not (C72, C100)', () => {
    const other = TicketNumber.parse('MH-2026-0002');
    const text = said({ kind: 'handed-over', to: JORIS, tickets: [NUMBER], refused: [other] });
    assert.match(text, /Nu bij Joris de Wit: MH-2026-0001\./);
    assert.match(text, /Niet overgedragen, want afgeschermd: MH-2026-0002\./);
    const none = said({ kind: 'handed-over', to: JORIS, tickets: [], refused: [] });
    assert.match(none, /Er was niets om over te dragen\./);
  });

  it('of handing over very much stays a card', () => {
    const tickets = Array.from({ length: 500 }, () => NUMBER);
    const outcome: DeskOutcome = { kind: 'handed-over', to: JORIS, tickets, refused: tickets };
    const card = afterwards(outcome, pressedOn({}), facts());
    assert.deepEqual(cardProblems(card), []);
    assert.match(reading(card), /en nog 470/);
  });

  it('of Koppelen is the ticket, where it was pressed', () => {
    const outcome: DeskOutcome = { kind: 'linked', ticket: held() };
    assert.match(said(outcome), new RegExp(NUMBER));
    assert.equal(isInList(outcome), false);
    assert.equal(isInList(outcome, pressedOn({ [LIST_INPUT]: 'yes' })), true);
  });

  it('of a number that is not there is the form again, as it was filled in', () => {
    const text = said({ kind: 'no-such-number', ticket: held(), form }, filled);
    assert.match(text, /Dit nummer is er niet\./);
    assert.match(text, /MH-2026-0099/);
  });

  it('of a link that is refused by now keeps what was typed', () => {
    const text = said(
      {
        kind: 'refused',
        ticket: held({ status: 'gesloten' }),
        form,
        refusal: { why: 'gesloten' },
      },
      filled,
    );
    assert.match(text, /Dit ticket is gesloten\./);
    assert.match(text, /MH-2026-0099/);
  });
});
