import assert from 'node:assert/strict';
import { atReview, recordingBot } from './recording-bot.ts';

describe('a turn in the personal chat', () => {
  it('writes at most one record before it answers, whatever the step', async () => {
    const { person } = recordingBot();
    const anna = person('anna');
    let turn = await anna.sends('menu.short');
    assert.deepEqual(turn.writes, ['writeConversation']);
    for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) {
      turn = await anna.presses(turn.card, title);
      assert.deepEqual(turn.writes, ['writeConversation'], title);
    }
    turn = await anna.presses(turn.card, 'Verder', { verhaal: 'Een busje haalt mannen op.' });
    assert.deepEqual(turn.writes, ['writeConversation']);
  });

  it('writes nothing for a menu, a list or information', async () => {
    const { person } = recordingBot();
    const anna = person('anna');
    for (const verb of ['menu.show', 'menu.signs', 'menu.who', 'menu.mine']) {
      assert.deepEqual((await anna.sends(verb)).writes, [], verb);
    }
  });

  it('answers with the receipt after the ticket is durable, and with nothing else before it (C83)', async () => {
    const { person, memory } = recordingBot();
    const anna = person('anna');
    const { card } = await atReview(anna);
    const sent = await anna.presses(card, 'Versturen');
    assert.match(sent.text, /MH-2026-0001/);
    assert.deepEqual(sent.writes, ['createTicket']);
    assert.ok(!sent.before.some((event) => event.startsWith('send')));
    assert.ok(sent.after.includes('send post'));
    assert.equal(memory.tickets.size, 1);
  });

  it('sends one report once, however often Versturen is pressed', async () => {
    const { person, memory, sent } = recordingBot();
    const anna = person('anna');
    const { card } = await atReview(anna);
    const all = await Promise.all([
      anna.presses(card, 'Versturen'),
      anna.presses(card, 'Versturen'),
      anna.presses(card, 'Versturen'),
    ]);
    for (const { text } of all) assert.match(text, /MH-2026-0001/);
    assert.equal(memory.tickets.size, 1);
    assert.equal(sent.filter(({ kind }) => kind === 'post').length, 1);
  });

  it('gives no receipt when the ticket could not be written, and keeps the report', async () => {
    const { person, memory } = recordingBot();
    const anna = person('anna');
    const { card } = await atReview(anna);
    memory.outage = true;
    const failed = await anna.presses(card, 'Versturen');
    assert.doesNotMatch(failed.text, /MH-2026/);
    assert.match(failed.text, /Het lukt nu niet/);
    memory.outage = false;
    assert.match((await anna.presses(card, 'Versturen')).text, /MH-2026-0001/);
  });

  it('that fails says whom to call and leaves a reference, of which the log has the same', async () => {
    const { person, memory, lines } = recordingBot();
    memory.outage = true;
    const failed = await person('anna').sends('menu.short');
    const reference = /Code voor de beheerder: ([0-9a-f]{8})/.exec(failed.text)?.[1];
    assert.ok(reference !== undefined);
    assert.match(failed.text, /aandachtsfunctionaris mensenhandel/);
    const logged = lines.filter(({ fields }) => fields.reference !== undefined);
    assert.deepEqual(
      logged.map(({ level, fields }) => [level, fields.code, fields.reference]),
      [['error', 'STORE_UNAVAILABLE', reference]],
    );
  });

  it('lets the turns of one person wait for each other, so that none is lost', async () => {
    const { person } = recordingBot();
    const anna = person('anna');
    const { card } = await anna.sends('menu.short');
    const [first, second] = await Promise.all([
      anna.presses(card, 'Nee'),
      anna.presses(card, 'Nee'),
    ]);
    assert.match(first.text, /Wat gebeurt er met je melding\?/);
    assert.match(second.text, /Wat gebeurt er met je melding\?/);
  });
});

describe('danger', () => {
  it('is answered before anything is read or written: Ja, Ik twijfel and Nu gevaar (C27)', async () => {
    for (const verb of ['gate.yes', 'gate.doubt', 'danger.now']) {
      const { person } = recordingBot();
      const turn = await person('anna').sends(verb);
      assert.match(turn.text, /Bel nu 112/, verb);
      const store = turn.before.filter((event) => !event.startsWith('send'));
      assert.deepEqual(store, [], verb);
      assert.ok(turn.after.includes('writeConversation'), 'and recorded afterwards');
    }
  });

  it('is answered while the store is away, pressed and typed', async () => {
    const { person, memory, sent } = recordingBot();
    memory.outage = true;
    assert.match((await person('anna').sends('gate.yes')).text, /Bel nu 112/);
    await person('anna').types('112');
    await person('anna').types('hij slaat haar nu');
    const messages = sent.filter(({ kind }) => kind === 'message').map((it) => JSON.stringify(it));
    assert.equal(messages.filter((it) => it.includes('Dit zeg je aan de telefoon')).length, 2);
    assert.ok(messages.every((it) => !it.includes('Je antwoord is bewaard')));
  });

  it('in typed words says that they are kept only after they are', async () => {
    const { person, events, sent } = recordingBot();
    await person('anna').types('Er zit een meisje opgesloten');
    const saved = events.indexOf('writeConversation');
    const shown = events.indexOf('send message');
    assert.ok(saved >= 0 && saved < shown);
    assert.match(JSON.stringify(sent[0]), /Je antwoord is bewaard/);
  });

  it('in typed words does not wait for a store that hangs', async () => {
    const { person } = recordingBot({ slow: () => new Promise(() => undefined) });
    const began = Date.now();
    const turn = await person('anna').sends(
      'intake.next',
      `${'0'.repeat(8)}-0000-4000-8000-000000000001.1`,
      {
        verhaal: 'Er zit een meisje opgesloten',
      },
    );
    assert.match(turn.text, /Bel nu 112/);
    assert.doesNotMatch(turn.text, /Je antwoord is bewaard/);
    assert.ok(Date.now() - began < 5_000);
  });

  it('sends the line with the number to tap after the card', async () => {
    const { person, sent } = recordingBot();
    await person('anna').types('nu gevaar');
    const bodies = sent.flatMap((message) => (message.kind === 'message' ? [message.body] : []));
    assert.deepEqual(
      bodies.map((body) => ('text' in body ? body.text : 'card')),
      ['card', 'Bel nu 112: [112](tel:112)'],
    );
  });
});

describe('a ticket of somebody else', () => {
  it('looks to a reporter like one that is not there, and is not changed (C96)', async () => {
    const { person, memory } = recordingBot();
    const anna = person('anna');
    const { card } = await atReview(anna);
    await anna.presses(card, 'Versturen');
    const [id = ''] = memory.tickets.keys();
    const before = memory.tickets.get(id)?.json;
    const nobody = '11111111-1111-4111-8111-111111111111';
    const bram = person('bram');
    for (const verb of ['mine.open', 'mine.add', 'mine.withdraw-send', 'mine.show-name-send']) {
      const theirs = await bram.sends(verb, id, { text: 'Ik wil dit zien.' });
      const none = await bram.sends(verb, nobody, { text: 'Ik wil dit zien.' });
      assert.equal(theirs.text, none.text, verb);
      assert.match(theirs.text, /niet te vinden bij jou/);
    }
    assert.equal(memory.tickets.get(id)?.json, before);
  });
});

describe('the first visit', () => {
  it('is welcomed with the menu, once, however often Teams tells of it', async () => {
    const { person, sent } = recordingBot();
    await person('anna').act({ kind: 'arrival' });
    await person('anna').act({ kind: 'arrival' });
    assert.equal(sent.length, 1);
    assert.match(JSON.stringify(sent[0]), /Welkom bij Signaalpunt/);
  });
});
