import assert from 'node:assert/strict';
import { atReview, recordingBot } from './recording-bot.ts';

/** A bot with one ticket in the channel. */
async function withTicket(options: Parameters<typeof recordingBot>[0] = {}) {
  const town = recordingBot(options);
  const anna = town.person('anna');
  const { card } = await atReview(anna);
  await anna.presses(card, 'Versturen');
  const [id = ''] = town.memory.tickets.keys();
  const json = () => town.memory.tickets.get(id)?.json;
  return { ...town, id, json };
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
    assert.match(second.text, /Dit is al verstuurd\./);
    assert.equal(memory.tickets.get(id)?.json.split('Welke dag was het?').length, 2);
  });

  it('does not let a colleague send the form of another one', async () => {
    const { colleague, id } = await withTicket();
    const fatima = colleague('fatima');
    await fatima.sends('ticket.claim', id);
    await fatima.sends('ticket.danger-no', id);
    const form = await fatima.sends('ticket.ask', id);
    const preview = await fatima.presses(form.card, 'Voorbeeld', { text: 'Welke dag was het?' });
    const refused = await colleague('joris').presses(preview.card, 'Versturen');
    assert.match(refused.text, /Dit formulier is door een collega geopend\./);
    assert.doesNotMatch(refused.text, /Welke dag/);
  });
});

describe('somebody who may not', () => {
  for (const verb of ['ticket.show', 'ticket.claim', 'ticket.details', 'ticket.ask']) {
    it(`learns and changes nothing with ${verb} from another channel`, async () => {
      const { colleague, id, json } = await withTicket();
      const before = json();
      const refused = await colleague('mallory', '19:other@thread.tacv2').sends(verb, id);
      assert.match(refused.text, /werkt alleen in het kanaal van de functionaris/);
      assert.doesNotMatch(refused.text, /MH-2026|busje/);
      assert.equal(json(), before);
    });

    it(`learns and changes nothing with ${verb} without a role`, async () => {
      const { colleague, id, json } = await withTicket({ mayAct: (who) => who === 'fatima' });
      const before = json();
      const refused = await colleague('mallory').sends(verb, id);
      assert.match(refused.text, /Je hebt hier geen rol\./);
      assert.doesNotMatch(refused.text, /MH-2026|busje/);
      assert.equal(json(), before);
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

  it('is noted in the log by a code, without a name', async () => {
    const { colleague, id, lines } = await withTicket({ mayAct: () => false });
    await colleague('mallory').sends('ticket.details', id);
    assert.deepEqual(
      lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields),
      [{ code: 'NO-ROLE' }],
    );
  });
});
