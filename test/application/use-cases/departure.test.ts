import assert from 'node:assert/strict';
import { Ticket } from '../../../src/domain/ticket.ts';
import { atReview, recordingBot } from '../recording-bot.ts';

/** A bot with one open report of Anna in the channel. */
async function withReport() {
  const town = recordingBot();
  const anna = town.person('anna');
  const { card } = await atReview(anna);
  await anna.presses(card, 'Versturen');
  const [id = ''] = town.memory.tickets.keys();
  const ticket = (): Ticket => Ticket.parse(JSON.parse(town.memory.tickets.get(id)?.json ?? ''));
  const change = (next: Partial<Ticket>): Promise<unknown> => {
    const revision = town.memory.tickets.get(id)?.revision ?? 0;
    return town.store.replaceTicket({ ...ticket(), ...next }, revision);
  };
  return { ...town, anna, ticket, change };
}

const unreachable = ({ history }: Ticket) =>
  history.filter(({ what }) => what === 'melder-niet-bereikbaar').length;

describe('a reporter who removes the app', () => {
  it('is marked on the open report, whose card is drawn anew, and hears nothing', async () => {
    const { anna, ticket, sent } = await withReport();
    const before = sent.length;
    await anna.act({ kind: 'departure' });
    assert.equal(ticket().reporter?.unreachable, 'vertrokken');
    assert.equal(unreachable(ticket()), 1);
    assert.deepEqual(
      sent.slice(before).map(({ kind }) => kind),
      ['edit'],
    );
  });

  it('is marked once, though Teams tells it twice', async () => {
    const { anna, ticket } = await withReport();
    await anna.act({ kind: 'departure' });
    await anna.act({ kind: 'departure' });
    assert.equal(unreachable(ticket()), 1);
  });

  it('changes nothing on a report that is closed, nor on one of somebody else', async () => {
    const { anna, person, ticket, change } = await withReport();
    await person('mallory').act({ kind: 'departure' });
    assert.equal(ticket().reporter?.unreachable, undefined);
    await change({ status: 'gesloten' });
    await anna.act({ kind: 'departure' });
    assert.equal(ticket().reporter?.unreachable, undefined);
  });

  it('is welcomed anew on coming back', async () => {
    const { anna, sent } = await withReport();
    await anna.act({ kind: 'arrival' });
    await anna.act({ kind: 'arrival' });
    await anna.act({ kind: 'departure' });
    const before = sent.length;
    await anna.act({ kind: 'arrival' });
    assert.equal(sent.slice(before).filter(({ kind }) => kind === 'message').length, 1);
  });
});
