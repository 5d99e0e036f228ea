import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { content } from '../dialogs/facts.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { Ticket } from '../../src/domain/ticket.ts';
import { atReview, recordingBot } from './recording-bot.ts';

/** A bot with one ticket in the channel. */
async function withTicket(options: Parameters<typeof recordingBot>[0] = {}) {
  const town = recordingBot(options);
  const anna = town.person('anna');
  const { card } = await atReview(anna);
  await anna.presses(card, 'Versturen');
  const [id = ''] = town.memory.tickets.keys();
  const json = () => town.memory.tickets.get(id)?.json;
  const ticket = () => Ticket.parse(JSON.parse(json() ?? ''));
  return { ...town, id, json, ticket };
}

describe('a turn in the channel', () => {
  it('writes one record before it answers', async () => {
    const { colleague, id } = await withTicket();
    const fatima = colleague('fatima');
    assert.deepEqual((await fatima.sends('ticket.claim', id)).writes, ['replaceTicket']);
    assert.deepEqual((await fatima.sends('ticket.danger-no', id)).writes, ['replaceTicket']);
    assert.deepEqual((await fatima.sends('ticket.ask', id)).writes, ['keepForm']);
  });

  it('records a view of the details before it shows them', async () => {
    const { colleague, id, json } = await withTicket();
    const shown = await colleague('fatima').sends('ticket.details', id);
    assert.match(shown.text, /Een busje haalt mannen op\./);
    assert.deepEqual(shown.writes, ['replaceTicket']);
    assert.match(json() ?? '', /details-bekeken[^]*fatima/);
  });

  it('shows no details when the view cannot be recorded', async () => {
    const { colleague, id, memory } = await withTicket();
    memory.outage = true;
    const shown = await colleague('fatima').sends('ticket.details', id);
    assert.doesNotMatch(shown.text, /busje/);
    assert.match(shown.text, /Er is niets gewijzigd\./);
  });

  it('has one winner when two pick up at once, and the other hears who (C28)', async () => {
    const { colleague, id } = await withTicket();
    const [first, second] = await Promise.all([
      colleague('fatima').sends('ticket.claim', id),
      colleague('joris').sends('ticket.claim', id),
    ]);
    assert.match(first.text, /Is er nu iemand in direct gevaar\?/);
    assert.match(second.text, /Collega fatima heeft dit ticket al opgepakt\./);
  });

  it('sends a form once, however often it is pressed', async () => {
    const { colleague, id, memory } = await withTicket();
    const fatima = colleague('fatima');
    await fatima.sends('ticket.claim', id);
    await fatima.sends('ticket.danger-no', id);
    const form = await fatima.sends('ticket.ask', id);
    const preview = await fatima.presses(form.card, 'Voorbeeld', { text: 'Welke dag was het?' });
    const [first, second] = await Promise.all([
      fatima.presses(preview.card, 'Versturen'),
      fatima.presses(preview.card, 'Versturen'),
    ]);
    assert.match(first.text, /Eén vraag aan melder open\./);
    assert.match(second.text, /Al gedaan/);
    assert.equal(memory.tickets.get(id)?.json.split('Welke dag was het?').length, 2);
  });

  it('says that a form was done when the process that did it is gone', async () => {
    const { colleague, id, memory } = await withTicket();
    const fatima = colleague('fatima');
    await fatima.sends('ticket.claim', id);
    const form = await fatima.sends('ticket.ask', id);
    const preview = await fatima.presses(form.card, 'Voorbeeld', { text: 'Welke dag was het?' });
    await fatima.presses(preview.card, 'Versturen');
    const restarted = recordingBot({ memory });
    const again = await restarted.colleague('fatima').presses(preview.card, 'Versturen');
    assert.match(again.text, /Al gedaan/);
    assert.equal(memory.tickets.get(id)?.json.split('Welke dag was het?').length, 2);
  });

  it('does not let a form that is done hold the card when its process died before it went', async () => {
    const { colleague, id, memory } = await withTicket();
    const fatima = colleague('fatima');
    await fatima.sends('ticket.claim', id);
    const form = await fatima.sends('ticket.ask', id);
    const preview = await fatima.presses(form.card, 'Voorbeeld', { text: 'Welke dag was het?' });
    const left = new Map(memory.forms);
    await fatima.presses(preview.card, 'Versturen');
    for (const [key, entry] of left) memory.forms.set(key, entry);
    const restarted = recordingBot({ memory });
    const again = await restarted.colleague('fatima').presses(preview.card, 'Versturen');
    assert.match(again.text, /Al gedaan/);
    assert.equal(memory.forms.size, 0);
  });

  it('does not let a colleague send the form of another one', async () => {
    const { colleague, id } = await withTicket();
    const fatima = colleague('fatima');
    await fatima.sends('ticket.claim', id);
    await fatima.sends('ticket.danger-no', id);
    const form = await fatima.sends('ticket.ask', id);
    const preview = await fatima.presses(form.card, 'Voorbeeld', { text: 'Welke dag was het?' });
    const refused = await colleague('joris').presses(preview.card, 'Versturen');
    assert.match(refused.text, /Deze kaart is van een collega/);
    assert.doesNotMatch(refused.text, /Welke dag/);
  });
});

describe('words to the bot in the channel', () => {
  it('are answered in the thread, once Teams takes it again', async () => {
    let refusals = 2;
    const { colleague, sent } = recordingBot({
      fails: ({ kind }) => {
        if (kind !== 'message' || refusals === 0) return undefined;
        refusals -= 1;
        return { kind: 'later', afterMs: undefined };
      },
    });
    await colleague('fatima').act({ kind: 'text', text: conceal('hulp') });
    assert.equal(refusals, 0);
    assert.match(JSON.stringify(sent.at(-1)), /Signaalpunt in dit kanaal/);
  });
});

describe('somebody who may not', () => {
  /** Nothing changed but the line that says who tried. */
  const assertOnlyTried = (town: Awaited<ReturnType<typeof withTicket>>, before: Ticket): void => {
    const { history, ...after } = town.ticket();
    const tried = history.at(-1);
    assert.equal(tried?.what, 'geweigerd');
    assert.equal(tried.by?.id, 'mallory');
    assert.deepEqual({ ...after, history: history.slice(0, -1) }, before);
  };

  for (const verb of ['ticket.show', 'ticket.claim', 'ticket.details', 'ticket.ask']) {
    it(`learns nothing with ${verb} from another channel, and is recorded (C100)`, async () => {
      const town = await withTicket();
      const before = town.ticket();
      const refused = await town.colleague('mallory', '19:other@thread.tacv2').sends(verb, town.id);
      assert.match(refused.text, /werkt alleen in het kanaal van de functionaris/);
      assert.doesNotMatch(refused.text, /MH-2026|busje/);
      assertOnlyTried(town, before);
    });

    it(`learns nothing with ${verb} without a role, and is recorded (C100)`, async () => {
      const town = await withTicket({ mayAct: (who) => who === 'fatima' });
      const before = town.ticket();
      const refused = await town.colleague('mallory').sends(verb, town.id);
      assert.match(refused.text, /Je hebt hier geen rol\./);
      assert.doesNotMatch(refused.text, /MH-2026|busje/);
      assertOnlyTried(town, before);
    });

    it(`learns and changes nothing with ${verb} from a personal chat`, async () => {
      const { person, id, json } = await withTicket();
      const before = json();
      const refused = await person('mallory').sends(verb, id);
      assert.match(refused.text, /werkt alleen in het kanaal van de functionaris/);
      assert.doesNotMatch(refused.text, /MH-2026|busje/);
      assert.equal(json(), before);
    });
  }

  it('is recorded on the ticket of a form that somebody else opened', async () => {
    const town = await withTicket({ mayAct: (who) => who === 'fatima' });
    const fatima = town.colleague('fatima');
    await fatima.sends('ticket.claim', town.id);
    const form = await fatima.sends('ticket.ask', town.id);
    const before = town.ticket();
    await town.colleague('mallory').presses(form.card, 'Voorbeeld', { text: 'Wie ben jij?' });
    assertOnlyTried(town, before);
  });

  it('is answered at once when the store is away, and then not recorded', async () => {
    const town = await withTicket({ mayAct: () => false });
    const before = town.ticket();
    town.memory.outage = true;
    const refused = await town.colleague('mallory').sends('ticket.details', town.id);
    assert.match(refused.text, /Je hebt hier geen rol\./);
    assert.deepEqual(town.ticket(), before);
  });

  it('makes no ticket of one that is not there', async () => {
    const town = await withTicket({ mayAct: () => false });
    await town.colleague('mallory').sends('ticket.details', randomUUID());
    assert.equal(town.memory.tickets.size, 1);
  });

  it('is noted in the log by a code, without a name', async () => {
    const { colleague, id, lines } = await withTicket({ mayAct: () => false });
    await colleague('mallory').sends('ticket.details', id);
    assert.deepEqual(
      lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields),
      [{ code: 'NO-ROLE' }],
    );
  });
});

describe('a colleague of the desk', () => {
  it('is remembered from the first press in the channel', async () => {
    const town = await withTicket();
    await town.colleague('fatima').sends('ticket.show', town.id);
    assert.deepEqual(await town.store.listColleagues(), [{ id: 'fatima', name: 'Collega fatima' }]);
    assert.equal(await town.store.addressOfColleague('fatima'), undefined);
  });

  it('is not remembered when the press was refused', async () => {
    const town = await withTicket({ mayAct: () => false });
    await town.colleague('mallory').sends('ticket.show', town.id);
    assert.deepEqual(await town.store.listColleagues(), []);
  });

  it('can be written to once they wrote to the bot, and an employee is not kept', async () => {
    const roles = { ...content.roles, manager: ['ingrid'] };
    const town = recordingBot({ known: { content: { ...content, roles } } });
    await town.person('ingrid').types('hallo');
    await town.person('anna').types('hallo');
    const address = await town.store.addressOfColleague('ingrid');
    assert.equal(address?.reveal().conversation, 'a:ingrid');
    assert.equal(await town.store.addressOfColleague('anna'), undefined);
  });
});
