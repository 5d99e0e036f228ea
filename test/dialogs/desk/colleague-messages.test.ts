import assert from 'node:assert/strict';
import { drawDelivery } from '../../../dialogs/desk/deliveries.ts';
import { personalChat } from '../../../dialogs/personal-chat/index.ts';
import type { Pending, Ticket } from '../../../src/domain/ticket.ts';
import type { PersonalIncoming } from '../../../src/domain/incoming.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { held, posted, REPORT, SENT_AT } from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { readCard } from '../../support/read-card.ts';
import { facts } from '../facts.ts';

type What = Extract<Pending, { kind: 'colleague-message' }>['what'];

const message = (what: What): Pending => ({
  id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  kind: 'colleague-message',
  since: SENT_AT,
  to: 'dina',
  what,
});

const draw = (ticket: Ticket, what: What) =>
  drawDelivery(ticket, message(what), '19:kanaal', facts());

/** Whether somebody picks a ticket up is told in test/scenarios/unclaimed.test.ts. */
describe('a message to a colleague', () => {
  it('goes to that colleague alone, and a locked screen shows nothing of it (C88)', () => {
    for (const what of ['niet-opgepakt', 'niet-opgepakt-leiding', 'details'] as const) {
      const drawn = draw(posted(), what);
      assert.ok(drawn?.kind === 'to-colleague');
      assert.equal(drawn.person, 'dina');
      assert.equal(drawn.summary, 'Je hebt een bericht.');
      assert.deepEqual(cardProblems(drawn.card), []);
      const text = readCard(drawn.card);
      assert.match(text, /MH-2026-0001/);
      assert.doesNotMatch(text, /paspoort|Anna|Burgerzaken/);
      assert.deepEqual(text.split('\n').flatMap(plainDutchProblems), []);
    }
  });

  it('tells deputy and manager each what they can do', () => {
    const [deputy, manager] = (['niet-opgepakt', 'niet-opgepakt-leiding'] as const).map((what) => {
      const drawn = draw(posted(), what);
      assert.ok(drawn?.kind === 'to-colleague');
      return readCard(drawn.card);
    });
    assert.match(deputy ?? '', /druk bij het ticket op Oppakken/);
    assert.match(manager ?? '', /Zorg dat iemand het in het kanaal oppakt/);
  });

  it('that nobody has the ticket is not sent any more once somebody has it', () => {
    assert.equal(draw(held(), 'niet-opgepakt'), undefined);
    assert.equal(draw(held(), 'niet-opgepakt-leiding'), undefined);
    assert.equal(draw(posted({ status: 'gesloten' }), 'niet-opgepakt'), undefined);
  });

  it('leads to the details of a shielded ticket, which then stand in the own chat (C100)', () => {
    const drawn = draw(held(), 'details');
    assert.ok(drawn?.kind === 'to-colleague');
    assert.match(readCard(drawn.card), /<Details bekijken>/);
    assert.match(JSON.stringify(drawn.card), new RegExp(`"desk.details".*${REPORT.id}\\.0`));
    const incoming: PersonalIncoming = {
      place: 'personal',
      from: { id: 'dina', name: conceal('Dina Postma') },
      at: SENT_AT,
      address: REPORT.reporter.address.reveal(),
      action: {
        kind: 'press',
        verb: 'desk.details',
        id: `${REPORT.id}.0`,
        inputs: conceal({}),
        message: '1',
      },
    };
    const outcome = { kind: 'details', ticket: held(), page: 0 } as const;
    const { card } = personalChat.afterwards(outcome, 'en', incoming, facts());
    const text = readCard(card);
    assert.match(text, /Details van MH-2026-0001/);
    assert.match(text, /Een man hield haar paspoort vast\./);
    assert.match(text, /Direct gevaar\? Bel 112/);
    assert.doesNotMatch(text, /<Terug naar ticket>/);
    assert.deepEqual(cardProblems(card), []);
  });
});
