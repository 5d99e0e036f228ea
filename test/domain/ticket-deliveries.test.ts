import assert from 'node:assert/strict';
import { conceal } from '../../src/domain/sensitive.ts';
import {
  addToReport,
  claim,
  receive,
  showName,
  writeToReporter,
} from '../../src/domain/ticket-actions.ts';
import { wantCard } from '../../src/domain/ticket-changes.ts';
import {
  agreeWith,
  attemptRefused,
  beginAttempt,
  canDouble,
  cardGone,
  delivered,
  isOverdue,
  nextInLane,
  pressedElsewhere,
  reporterUnreachable,
  warnUndelivered,
} from '../../src/domain/ticket-deliveries.ts';
import { isReported } from '../../src/domain/ticket.ts';
import type { Pending, ReportedTicket, Ticket } from '../../src/domain/ticket.ts';
import {
  done,
  FATIMA,
  held,
  JORIS,
  moment,
  NUMBER,
  pendingOf,
  PLACE,
  posted,
  REPORT,
  ticket,
} from './ticket-sample.ts';

const always = () => true;

function pendingOfKind(of: Ticket, kind: Pending['kind']): Pending {
  const found = of.pending.find((pending) => pending.kind === kind);
  assert.ok(found !== undefined, `${kind} is pending`);
  return found;
}

function reported(of: Ticket): ReportedTicket {
  assert.ok(isReported(of));
  return of;
}

/** Everything of a lane in the order in which it would go, each delivered before the next. */
function order(of: Ticket, lane: 'own' | 'channel' | 'reporter'): readonly string[] {
  const next = nextInLane(of, lane, always);
  if (next === undefined) return [];
  const [name = ''] = pendingOf({ ...of, pending: [next] });
  return [name, ...order(delivered(of, next, PLACE), lane)];
}

describe('the order of deliveries', () => {
  it('posts the card before the lines, since the thread hangs on it', () => {
    const claimed = done(claim(ticket(), FATIMA, moment()));
    const told = addToReport(claimed, conceal('Wit busje.'), moment());
    assert.deepEqual(order(told, 'channel'), [
      'channel-card',
      'thread-line:opgepakt',
      'thread-line:aanvulling',
    ]);
  });

  it('edits a card that stands there after the lines, once', () => {
    const told = addToReport(
      addToReport(posted(), conceal('Eerste.'), moment()),
      conceal('Tweede.'),
      moment(),
    );
    assert.deepEqual(order(told, 'channel'), [
      'thread-line:aanvulling',
      'thread-line:aanvulling',
      'channel-card',
    ]);
  });

  it('lets lines pass an edit that has to wait, and never another line', () => {
    const told = addToReport(
      addToReport(posted(), conceal('A.'), moment()),
      conceal('B.'),
      moment(),
    );
    const first = nextInLane(told, 'channel', ({ kind }) => kind !== 'channel-card');
    assert.equal(first?.id, told.pending[0]?.id);
    assert.equal(
      nextInLane(told, 'channel', ({ kind }) => kind === 'channel-card')?.kind,
      'channel-card',
    );
  });

  it('lets nothing pass a first post that has to wait', () => {
    const told = addToReport(ticket(), conceal('A.'), moment());
    assert.equal(
      nextInLane(told, 'channel', ({ kind }) => kind !== 'channel-card'),
      undefined,
    );
  });

  it('keeps reporter and channel apart', () => {
    const told = done(writeToReporter(held(), 'vraag', conceal('?'), JORIS, moment()));
    assert.deepEqual(order(told, 'reporter'), ['reporter-message']);
  });
});

describe('an attempt to send', () => {
  const fresh = ticket();
  const post = pendingOfKind(fresh, 'channel-card');

  it('is written before it leaves', () => {
    const [attempt] = beginAttempt(fresh, post, moment()).attempts;
    assert.deepEqual([attempt?.pending, attempt?.count, attempt?.unclear], [post.id, 1, 0]);
  });

  it('that finds an earlier one may be a double, and the record says so', () => {
    const again = beginAttempt(beginAttempt(fresh, post, moment()), post, moment(1));
    assert.deepEqual(
      again.attempts.map(({ count, unclear }) => [count, unclear]),
      [[2, 1]],
    );
    assert.equal(again.history.at(-1)?.what, 'mogelijk-dubbel-geplaatst');
  });

  it('that was clearly refused leaves no doubt behind', () => {
    const refused = attemptRefused(beginAttempt(fresh, post, moment()), post);
    const again = beginAttempt(refused, post, moment(1));
    assert.deepEqual(
      again.attempts.map(({ count, unclear }) => [count, unclear]),
      [[1, 0]],
    );
    assert.deepEqual(again.history, fresh.history);
  });

  it('that is accepted is over, and the place of the card is kept', () => {
    const sent = delivered(beginAttempt(fresh, post, moment()), post, PLACE);
    assert.deepEqual(sent.card, PLACE);
    assert.deepEqual(sent.attempts, []);
    assert.ok(!pendingOf(sent).includes('channel-card'));
  });

  it('can double a post, a line and a message, and never an edit', () => {
    const told = done(writeToReporter(held(), 'vraag', conceal('?'), JORIS, moment()));
    assert.equal(canDouble(fresh, post), true);
    assert.deepEqual(
      told.pending.map((pending) => [pending.kind, canDouble(told, pending)]),
      [
        ['reporter-message', true],
        ['thread-line', true],
        ['channel-card', false],
      ],
    );
  });
});

describe('a change made while the card was being sent', () => {
  it('is not forgotten when the older state arrives', () => {
    const first = wantCard(posted(), moment());
    const sending = pendingOfKind(first, 'channel-card');
    const meanwhile = showName(first, moment());
    assert.ok(pendingOf(delivered(meanwhile, sending, PLACE)).includes('channel-card'));
  });

  it('leaves nothing to do when nothing changed', () => {
    const first = wantCard(posted(), moment());
    assert.deepEqual(pendingOf(delivered(first, pendingOfKind(first, 'channel-card'), PLACE)), []);
  });

  it('does not move the card that is recorded already', () => {
    const first = wantCard(posted(), moment());
    const elsewhere = { conversation: '19:kanaal;messageid=9', message: '9' };
    const sent = delivered(first, pendingOfKind(first, 'channel-card'), elsewhere);
    assert.deepEqual(sent.card, PLACE);
  });
});

describe('a card that somebody deleted in the channel', () => {
  it('is posted anew', () => {
    const gone = cardGone(posted(), moment());
    assert.equal(gone.card, undefined);
    assert.deepEqual(order(gone, 'channel'), ['channel-card']);
  });
});

describe('a reporter who cannot be reached any more', () => {
  const told = done(writeToReporter(held(), 'vraag', conceal('?'), JORIS, moment()));
  const alone = reporterUnreachable(told, 'vertrokken', moment());

  it('gets no messages any more, and the card says so (C89)', () => {
    assert.deepEqual(order(alone, 'reporter'), []);
    assert.equal(alone.reporter?.unreachable, 'vertrokken');
    assert.ok(pendingOf(alone).includes('channel-card'));
  });

  it('takes nothing from the channel', () => {
    assert.ok(pendingOf(alone).includes('thread-line:vraag'));
  });
});

describe('a ticket that does not arrive (C83)', () => {
  const at = (minutes: number) => moment(minutes).now;

  it('is overdue after fifteen minutes and not before', () => {
    assert.equal(isOverdue(ticket(), at(14)), false);
    assert.equal(isOverdue(ticket(), at(15)), true);
  });

  it('is told once', () => {
    const warned = warnUndelivered(ticket(), moment(15));
    assert.ok(pendingOf(warned).includes('undelivered-warning'));
    assert.equal(isOverdue(warned, at(60)), false);
  });

  it('is not overdue once it stands in the channel', () => {
    assert.equal(isOverdue(posted(), at(600)), false);
  });
});

describe('a press from a card', () => {
  const other = { conversation: '19:kanaal;messageid=2', message: '2' };

  it('that is the recorded one changes nothing', () => {
    const stands = posted();
    assert.deepEqual(pressedElsewhere(stands, PLACE, moment()), { kind: 'same', ticket: stands });
  });

  it('that is a second copy turns that copy into "dubbel, zie …", once', () => {
    const first = pressedElsewhere(posted(), other, moment());
    assert.equal(first.kind, 'duplicate');
    assert.deepEqual(pendingOf(first.ticket), ['mark-duplicate']);
    assert.equal(first.ticket.history.at(-1)?.what, 'dubbele-kaart-gemarkeerd');
    const again = pressedElsewhere(first.ticket, other, moment());
    assert.equal(again.ticket, first.ticket);
  });

  it('is the card when none was recorded: its post was accepted and the answer lost', () => {
    const begun = beginAttempt(ticket(), pendingOfKind(ticket(), 'channel-card'), moment());
    const found = pressedElsewhere(begun, other, moment());
    assert.equal(found.kind, 'adopted');
    assert.deepEqual(found.ticket.card, other);
  });
});

describe('the conversation of the reporter', () => {
  const intake = {
    name: 'intake',
    version: 1,
    id: REPORT.id,
    state: conceal({}),
    touchedAt: moment().now,
  };
  const { person, address } = REPORT.reporter;
  const chat = {
    person,
    address,
    language: 'nl' as const,
    cards: ['card-1'],
    tickets: [],
    questions: [],
    dialog: intake,
  };

  it('lists the ticket and ends the intake it came from', () => {
    const settled = agreeWith(chat, reported(receive(REPORT, NUMBER, [], moment())), REPORT.id);
    assert.deepEqual(settled.tickets, [{ id: REPORT.id, number: NUMBER }]);
    assert.equal(settled.dialog, undefined);
    assert.deepEqual(settled.cards, []);
  });

  it('keeps a newer dialog that has nothing to do with the ticket', () => {
    const newer = { ...chat, dialog: { ...intake, id: '11111111-1111-4111-8111-111111111111' } };
    assert.deepEqual(agreeWith(newer, reported(ticket()), REPORT.id).dialog, newer.dialog);
  });

  it('has the open questions of the ticket, and loses those that were answered', () => {
    const told = done(writeToReporter(held(), 'vraag', conceal('?'), JORIS, moment()));
    const waiting = agreeWith(chat, reported(told), undefined);
    assert.deepEqual(waiting.questions, [{ ticket: told.id, entry: told.dialogue[0]?.id }]);
    assert.deepEqual(agreeWith(waiting, reported(posted()), undefined).questions, []);
  });

  it('is made anew when it was lost, and doing it twice changes nothing', () => {
    const made = agreeWith(undefined, reported(ticket()), REPORT.id);
    assert.deepEqual(made.tickets, [{ id: REPORT.id, number: NUMBER }]);
    assert.deepEqual(agreeWith(made, reported(ticket()), REPORT.id), made);
  });
});
