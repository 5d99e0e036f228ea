import assert from 'node:assert/strict';
import { conceal } from '../../src/domain/sensitive.ts';
import {
  addToReport,
  answerQuestion,
  askWithdrawal,
  claim,
  formDone,
  heardFrom,
  NO_REASON,
  readByReporter,
  receive,
  recheckDanger,
  showName,
  viewDetails,
  writeToReporter,
} from '../../src/domain/ticket-actions.ts';
import { openQuestions } from '../../src/domain/open-matters.ts';
import { wantCard } from '../../src/domain/ticket-changes.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import {
  done,
  FATIMA,
  formId,
  held,
  JORIS,
  moment,
  NUMBER,
  pendingOf,
  posted,
  REPORT,
  ticket,
} from './ticket-sample.ts';

const words = (text: string) => conceal(text);

/** A claimed ticket with one question to the reporter. */
function asked(): { readonly ticket: Ticket; readonly question: string } {
  const next = done(
    writeToReporter(held(), 'vraag', words('Welke dag was het?'), FATIMA, moment(5)),
  );
  const [question] = openQuestions(next);
  assert.ok(question !== undefined);
  return { ticket: next, question: question.id };
}

const historyOf = (of: Ticket) => of.history.map(({ what, by }) => [what, by?.name]);

describe('a report that is received', () => {
  const received = receive(REPORT, NUMBER, ['card-1', 'card-2'], moment());

  it('is new, numbered and has what follows pending in the same record', () => {
    assert.equal(received.status, 'nieuw');
    assert.equal(received.number, NUMBER);
    assert.deepEqual(pendingOf(received), [
      'settle-conversation',
      'channel-card',
      'list-matches',
      'tidy-card',
      'tidy-card',
    ]);
  });

  it('says when it came and not by whom', () => {
    assert.deepEqual(historyOf(received), [['ontvangen', undefined]]);
  });
});

describe('Oppakken (C28)', () => {
  it('gives the ticket one holder, with the time', () => {
    const claimed = done(claim(posted(), FATIMA, moment(3)));
    assert.deepEqual(claimed.holder, FATIMA);
    assert.equal(claimed.claimedAt, moment(3).now);
    assert.equal(claimed.status, 'opgepakt');
    assert.deepEqual(pendingOf(claimed), ['thread-line:opgepakt', 'channel-card']);
  });

  it('tells the second who was first, and records that they tried and nothing else', () => {
    const before = held();
    const taken = claim(before, JORIS, moment(4));
    assert.ok(taken.kind === 'refused');
    assert.deepEqual(taken.refusal, { why: 'al-opgepakt', holder: FATIMA });
    const tried = { at: moment(4).now, what: 'geweigerd', by: JORIS, tried: 'oppakken' } as const;
    assert.deepEqual(taken.ticket, { ...before, history: [...before.history, tried] });
  });

  it('is over once the ticket is closed', () => {
    const closed = claim(held({ status: 'gesloten' }), JORIS, moment());
    assert.ok(closed.kind === 'refused');
    assert.deepEqual(closed.refusal, { why: 'gesloten' });
  });
});

describe('the danger re-check (C35)', () => {
  it('keeps the answer, who gave it and when', () => {
    const checked = done(recheckDanger(held(), 'ja', FATIMA, moment(4)));
    assert.deepEqual(checked.dangerRecheck, { at: moment(4).now, by: FATIMA, answer: 'ja' });
    assert.deepEqual(historyOf(checked).at(-1), ['gevaar-opnieuw-beoordeeld', FATIMA.name]);
    assert.deepEqual(pendingOf(checked), ['channel-card']);
  });
});

describe('Details bekijken', () => {
  it('is recorded with name and time, each view again, and leaves the shared card alone', () => {
    const once = viewDetails(posted(), JORIS, moment(1));
    const twice = viewDetails(once, JORIS, moment(2));
    assert.deepEqual(historyOf(twice).slice(1), [
      ['details-bekeken', JORIS.name],
      ['details-bekeken', JORIS.name],
    ]);
    assert.deepEqual(pendingOf(twice), []);
  });
});

describe('words to the reporter', () => {
  it('become a message to them and a line without words in the thread', () => {
    const { ticket: told } = asked();
    assert.deepEqual(pendingOf(told), ['reporter-message', 'thread-line:vraag', 'channel-card']);
    assert.doesNotMatch(JSON.stringify([told.pending, told.history]), /Welke dag/);
  });

  it('remember the form, so that a repeated press can be answered', () => {
    const form = formId();
    assert.deepEqual(formDone(held(), form).doneForms, [form]);
  });

  it('remember the last hundred forms and no more', () => {
    const forms = Array.from({ length: 101 }, formId);
    assert.deepEqual(forms.reduce(formDone, held()).doneForms, forms.slice(1));
  });

  it('of feedback are no open question (C42)', () => {
    const told = done(writeToReporter(held(), 'terugkoppeling', words('Dank.'), JORIS, moment()));
    assert.deepEqual(openQuestions(told), []);
    assert.equal(told.status, 'in-behandeling');
  });

  it('do not go to somebody who cannot be reached', () => {
    const gone = held({ reporter: { ...REPORT.reporter, unreachable: 'vertrokken' } });
    const told = writeToReporter(gone, 'vraag', words('?'), FATIMA, moment());
    assert.ok(told.kind === 'refused');
    assert.deepEqual(told.refusal, { why: 'voorwaarde', guard: 'melder-bereikbaar' });
    assert.equal(
      writeToReporter(heardFrom(gone), 'vraag', words('?'), FATIMA, moment()).kind,
      'done',
    );
  });
});

describe('the answer to a question', () => {
  it('closes the question and stands in the dialogue without a name', () => {
    const { ticket: before, question } = asked();
    const after = answerQuestion(before, question, words('Dinsdag.'), undefined, moment(9));
    assert.deepEqual(openQuestions(after), []);
    const answer = after.dialogue.at(-1);
    assert.equal(answer?.text.reveal(), 'Dinsdag.');
    assert.equal(answer.by, undefined);
    assert.ok(pendingOf(after).includes('thread-line:antwoord'));
  });

  it('given twice with the same words is one answer', () => {
    const { ticket: before, question } = asked();
    const once = answerQuestion(before, question, words('Dinsdag.'), undefined, moment(9));
    assert.equal(answerQuestion(once, question, words('Dinsdag.'), undefined, moment(10)), once);
  });

  it('may be followed by another one with other words', () => {
    const { ticket: before, question } = asked();
    const once = answerQuestion(before, question, words('Dinsdag.'), undefined, moment(9));
    const twice = answerQuestion(once, question, words('Nee, woensdag.'), undefined, moment(10));
    assert.equal(twice.dialogue.length, 3);
  });
});

describe('Aanvullen (C89)', () => {
  it('adds words at any time and tells the thread that there are some', () => {
    const added = addToReport(posted(), words('Het busje was wit.'), moment(60));
    assert.equal(added.dialogue[0]?.text.reveal(), 'Het busje was wit.');
    assert.deepEqual(pendingOf(added), ['thread-line:aanvulling', 'channel-card']);
  });

  it('takes a double press as one, and the same words later as new', () => {
    const once = addToReport(posted(), words('Wit busje.'), moment(0));
    assert.equal(addToReport(once, words('Wit busje.'), moment(10)), once);
    assert.equal(addToReport(once, words('Wit busje.'), moment(11)).dialogue.length, 2);
  });
});

describe('Intrekken (C89)', () => {
  it('is a request on which the functionaris decides: the ticket stays open', () => {
    const requested = askWithdrawal(posted(), NO_REASON, moment(60));
    assert.equal(requested.status, 'nieuw');
    assert.deepEqual(pendingOf(requested), ['thread-line:intrekverzoek', 'channel-card']);
  });

  it('is asked once', () => {
    const requested = askWithdrawal(posted(), NO_REASON, moment(60));
    assert.equal(askWithdrawal(requested, words('Toch maar.'), moment(70)), requested);
  });
});

describe('the name of a confidential reporter (C86)', () => {
  it('is shown by the reporter, once', () => {
    const shown = showName(posted(), moment(5));
    assert.equal(shown.reporter?.visibility, 'met-naam');
    assert.deepEqual(pendingOf(shown), ['thread-line:naam', 'channel-card']);
    assert.equal(showName(shown, moment(6)), shown);
  });

  it('stays hidden whatever anybody in the channel does', () => {
    const { ticket: told, question } = asked();
    const acted = [
      done(recheckDanger(told, 'nee', FATIMA, moment())),
      viewDetails(told, FATIMA, moment()),
      answerQuestion(told, question, words('Ja.'), undefined, moment()),
      askWithdrawal(told, NO_REASON, moment()),
    ];
    for (const { reporter } of acted) assert.equal(reporter?.visibility, 'vertrouwelijk');
  });
});

describe('a message that the reporter opens', () => {
  it('is marked as read, the first time', () => {
    const { ticket: told, question } = asked();
    const read = readByReporter(told, question, moment(7));
    assert.equal(read.dialogue[0]?.readAt, moment(7).now);
    assert.equal(readByReporter(read, question, moment(8)), read);
  });

  it('changes nothing when there is no such message', () => {
    const { ticket: told } = asked();
    assert.equal(readByReporter(told, 'iets-anders', moment()), told);
  });
});

describe('the card in the channel', () => {
  it('is desired state: many changes are one edit that counts them', () => {
    const changed = wantCard(wantCard(wantCard(posted(), moment()), moment()), moment());
    assert.equal(changed.pending.length, 1);
    assert.deepEqual(
      changed.pending.map((it) => it.kind === 'channel-card' && it.wanted),
      [3],
    );
  });

  it('changes with an action while the first post still waits', () => {
    const claimed = done(claim(ticket(), FATIMA, moment()));
    const posts = claimed.pending.filter(({ kind }) => kind === 'channel-card');
    assert.equal(posts.length, 1);
  });
});
