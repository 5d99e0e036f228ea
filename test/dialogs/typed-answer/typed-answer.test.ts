import assert from 'node:assert/strict';
import { readKeptWords } from '../../../dialogs/typed-answer/kept-words.ts';
import { askCard, askWhetherAnswer, saidToQuestion } from '../../../dialogs/typed-answer/index.ts';
import type { Conversation } from '../../../src/domain/conversation.ts';
import { Instant, TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import { REPORT } from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { readCard } from '../../support/read-card.ts';
import { facts } from '../facts.ts';

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** A chat in which these tickets (by their numbers) have an open question each. */
function chat(...tickets: readonly number[]): Conversation {
  const { person, address } = REPORT.reporter;
  const unique = [...new Set(tickets)];
  return {
    person,
    address,
    language: 'nl',
    cards: [],
    tickets: unique.map((number) => ({
      id: TicketId.parse(id(number)),
      number: TicketNumber.parse(`MH-2026-000${String(number)}`),
    })),
    questions: tickets.map((number, index) => ({
      ticket: TicketId.parse(id(number)),
      entry: id(100 + index),
    })),
  };
}

function kept(turn: ReturnType<typeof askWhetherAnswer>): Conversation {
  assert.ok(typeof turn.keep === 'object');
  return turn.keep;
}

describe('words typed while a question waits', () => {
  it('are kept and never shown in the question, since Teams keeps messages', () => {
    const turn = askWhetherAnswer(chat(1), 'Op dinsdag.', facts());
    assert.equal(readKeptWords(kept(turn), facts())?.text, 'Op dinsdag.');
    assert.doesNotMatch(JSON.stringify(turn.reply), /dinsdag/);
  });

  it('followed by more words are kept together', () => {
    const once = kept(askWhetherAnswer(chat(1), 'Op dinsdag.', facts()));
    const twice = kept(askWhetherAnswer(once, 'Rond tien uur.', facts()));
    assert.equal(readKeptWords(twice, facts())?.text, 'Op dinsdag.\nRond tien uur.');
  });

  it('are kept for a week', () => {
    const once = kept(askWhetherAnswer(chat(1), 'Op dinsdag.', facts()));
    const later = facts({ now: Instant.parse('2026-12-02T08:42:00.000Z') });
    assert.equal(readKeptWords(once, later), undefined);
  });

  it('ask which question they belong to, at most three, one for each ticket', () => {
    const text = readCard(askCard(chat(1, 2, 2, 3, 4), facts()));
    assert.equal(text.match(/<Ja, bij MH-2026-000\d>/g)?.length, 3);
    assert.deepEqual(cardProblems(askCard(chat(1, 1, 2), facts())), []);
  });

  it('belong to the newest question of a ticket that has two', () => {
    const said = saidToQuestion(chat(1, 1), 'ja');
    assert.ok(said?.verb === 'message.use-typed');
    assert.equal(said.id.entry, id(101));
  });
});

describe('the answer to "Is dit een antwoord?"', () => {
  it('may be typed: ja, nee, the number or the whole button', () => {
    for (const words of ['ja', 'Yes', 'MH-2026-0001', 'Ja, bij MH-2026-0001']) {
      assert.equal(saidToQuestion(chat(1), words)?.verb, 'message.use-typed', words);
    }
    for (const words of ['nee', 'No', 'Nee, dit is iets anders']) {
      assert.equal(saidToQuestion(chat(1), words)?.verb, 'message.drop-typed', words);
    }
  });

  it('must name the ticket when there are two', () => {
    assert.equal(saidToQuestion(chat(1, 2), 'ja'), undefined);
    const said = saidToQuestion(chat(1, 2), 'mh-2026-0002');
    assert.ok(said?.verb === 'message.use-typed');
    assert.equal(said.id.ticket, id(2));
  });

  it('is nothing else: other words are more of the answer', () => {
    assert.equal(saidToQuestion(chat(1), 'ja, op dinsdag'), undefined);
  });
});
