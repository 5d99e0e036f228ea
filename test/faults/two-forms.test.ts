import assert from 'node:assert/strict';
import { entriesOf } from '../../src/domain/dossier.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { partsOfType, textOf } from '../support/card-parts.ts';
import { CHANNEL, people, startConnector } from '../support/connector.ts';
import type { Connector, ShownMessage } from '../support/connector.ts';
import { eventually, numberIn } from './support/chat.ts';
import { openTown } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { sensibly } from '../walks/desk-steps.ts';
import { deskOf } from './support/desk-colleague.ts';
import type { AtDesk } from './support/desk-colleague.ts';

const LIST_MESSAGE = '1700000000001';
const WORDS = 'De wijkagent belde: het busje kwam om zes uur.';
const CLOSING = { uitkomst: 'onbekend', gecorrigeerd: 'ja' };

describe('two colleagues with forms open on one ticket that changes meanwhile', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;

  before(async () => {
    connector = await startConnector();
    bot = await bots.make();
    await bot.start();
  });
  afterEach(() => {
    connector.heal();
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  /** A new ticket that Fatima holds; Daan stands beside her at its card. */
  const twoAtOneTicket = async () => {
    const maker = deskOf(bot, connector, people.fatima, LIST_MESSAGE);
    await maker.pressVerb('desk.new');
    await maker.send(await maker.fillToEnd('Vastleggen', { gevaar: 'nee', bron: 'mma' }));
    const number = numberIn(maker.words());
    const id = maker.pressOf(`Open ${number}`).id ?? '';
    const card = (): ShownMessage | undefined =>
      connector.posts(CHANNEL).findLast(({ activity }) => activity.summary === number);
    await connector.until(() => card() !== undefined, 15_000);
    const message = card()?.id ?? '';
    const fatima = deskOf(bot, connector, people.fatima, message);
    const daan = deskOf(bot, connector, people.daan, message);
    await fatima.pressVerb('ticket.claim', id);
    await fatima.press('Nee');
    const ticket = async (): Promise<Ticket> => {
      const found = (await bot.tickets()).find((one) => one.id === id);
      assert.ok(found !== undefined);
      return found;
    };
    await eventually('the claim stands in the channel', async () => {
      const { pending } = await ticket();
      return pending.length === 0;
    });
    const opens = (who: AtDesk, kind: string) => who.pressVerb('ticket.form', `${id}.${kind}`);
    return { id, number, message, card, fatima, daan, ticket, opens };
  };

  const closes = async ({ opens, fatima }: Awaited<ReturnType<typeof twoAtOneTicket>>) => {
    await opens(fatima, 'sluiten');
    await fatima.send(await fatima.fillToEnd('Sluiten', CLOSING));
  };

  /** What stands in the inputs of the card. */
  const typedOn = (who: AtDesk): string =>
    partsOfType(who.card(), 'Input.Text')
      .map((input) => textOf(input, 'value'))
      .join('\n');

  it('cannot write in a closed ticket, keep their words, and can once it is open again (C42)', async () => {
    const both = await twoAtOneTicket();
    const { daan, fatima, opens, ticket } = both;
    await opens(daan, 'notitie');
    const last = await daan.fillToEnd('Vastleggen', { tekst: WORDS });
    await closes(both);
    await daan.send(last);
    assert.match(daan.words(), /Dit ticket is gesloten/);
    assert.ok(typedOn(daan).includes(WORDS), daan.words());
    assert.deepEqual(entriesOf((await ticket()).dossier, 'notitie'), []);
    assert.equal((await ticket()).history.at(-1)?.what, 'geweigerd');

    await opens(fatima, 'heropenen');
    await fatima.press('Heropenen', { reden: 'Er is nieuws.' });
    await daan.press('Vastleggen');
    const notes = entriesOf((await ticket()).dossier, 'notitie');
    assert.deepEqual(
      notes.map(({ text }) => text.reveal()),
      [WORDS],
    );
    assert.equal(entriesOf((await ticket()).dossier, 'gesloten').length, 1, 'its history is kept');
  });

  it('cannot hand on what a colleague took over, not even from the preview (§2.2)', async () => {
    const { daan, fatima, opens, ticket } = await twoAtOneTicket();
    await opens(fatima, 'doorzetten');
    const last = await fatima.fillToEnd('Doorzetten', {
      partner: 'politie',
      doel: WORDS,
      gegevens: 'met-gegevens',
      grond: 'wettelijke-plicht',
      opvolgen: '2099-01-15',
    });
    await opens(daan, 'overdragen');
    await daan.press('Overdragen', { naar: people.daan.aadObjectId });
    await fatima.send(last);
    assert.match(fatima.words(), /Daan Visser/);
    assert.doesNotMatch(fatima.words(), /Verstuur deze tekst nu zelf/);
    const { dossier, holder } = await ticket();
    assert.deepEqual(entriesOf(dossier, 'doorgezet'), []);
    assert.equal(holder?.name, people.daan.name);
    await fatima.press('Terug');
    assert.ok(typedOn(fatima).includes(WORDS), fatima.words());
  });

  it('see nothing of a ticket that was shielded, but get their own words back (C100)', async () => {
    const { daan, fatima, opens, ticket } = await twoAtOneTicket();
    await opens(daan, 'notitie');
    const last = await daan.fillToEnd('Vastleggen', { tekst: WORDS });
    await opens(fatima, 'afschermen');
    const shield = await fatima.fillToEnd('Afschermen', { personen: people.ingrid.aadObjectId });
    await fatima.send(shield);
    await daan.send(last);
    assert.match(daan.words(), /afgeschermd/);
    assert.ok(daan.words().includes(WORDS), daan.words());
    const { dossier } = await ticket();
    assert.deepEqual(entriesOf(dossier, 'notitie'), []);
  });

  it('hand over one after the other: the second looks again before it goes (C72)', async () => {
    const { daan, fatima, opens, ticket } = await twoAtOneTicket();
    await opens(fatima, 'overdragen');
    const hers = fatima.pressOf('Overdragen', { naar: people.sem.aadObjectId, reden: WORDS });
    await opens(daan, 'overdragen');
    await daan.press('Overdragen', { naar: people.daan.aadObjectId });
    await fatima.send(hers);
    assert.match(fatima.words(), /intussen gewijzigd/);
    assert.ok(typedOn(fatima).includes(WORDS), fatima.words());
    assert.equal((await ticket()).holder?.name, people.daan.name);
    await fatima.press('Overdragen');
    assert.equal((await ticket()).holder?.name, people.sem.name);
    assert.equal(entriesOf((await ticket()).dossier, 'overgedragen').length, 2);
  });

  it('link two tickets to each other at the same moment, and each says so once (C96)', async () => {
    const [one, other] = [await twoAtOneTicket(), await twoAtOneTicket()];
    await one.opens(one.fatima, 'koppelen');
    await other.opens(other.daan, 'koppelen');
    await Promise.all([
      one.fatima.press('Koppelen', { nummer: other.number, hoe: 'dubbel' }),
      other.daan.press('Koppelen', { nummer: one.number, hoe: 'dubbel' }),
    ]);
    const both = () => Promise.all([one.ticket(), other.ticket()]);
    await eventually('both ends are written', async () =>
      (await both()).every(({ pending }) => pending.length === 0),
    );
    const links = (await both()).map(({ dossier }) =>
      entriesOf(dossier, 'koppeling').map(({ number }) => number),
    );
    assert.deepEqual(links, [[other.number], [one.number]]);
  });

  it('keep the card as it is while they type, and see everything on it afterwards', async () => {
    const { daan, fatima, opens, card, ticket, message } = await twoAtOneTicket();
    const edits = () => card()?.edits ?? 0;
    const before = edits();
    await opens(daan, 'notitie');
    const last = await daan.fillToEnd('Vastleggen', { tekst: WORDS });
    await opens(fatima, 'overleg');
    await fatima.send(
      await fatima.fillToEnd('Vastleggen', { stand: 'gepland', datum: '2099-01-15' }),
    );
    const lines = () => connector.messages(`${CHANNEL};messageid=${message}`).length;
    await connector.until(() => lines() >= 3, 15_000);
    assert.equal(edits(), before, 'the card was edited under somebody who types');
    await daan.send(last);
    await eventually('the card is edited', async () => (await ticket()).pending.length === 0);
    assert.ok(edits() > before);
    assert.match(JSON.stringify(card()?.activity), /Wacht op/);
  });

  it('lose nothing while the connector is down', async () => {
    const { daan, fatima, opens, card, ticket } = await twoAtOneTicket();
    await opens(daan, 'notitie');
    const last = await daan.fillToEnd('Vastleggen', { tekst: WORDS });
    await connector.stop();
    try {
      await opens(fatima, 'situatie');
      await fatima.press('Annuleren');
      await daan.send(last);
      assert.equal(entriesOf((await ticket()).dossier, 'notitie').length, 1);
      assert.ok((await ticket()).pending.length > 0);
    } finally {
      await connector.start();
    }
    await eventually(
      'it is told in the thread',
      async () => (await ticket()).pending.length === 0,
      30_000,
    );
    assert.ok((card()?.edits ?? 0) > 0);
  });

  it('can send a form that stands on a card which somebody deleted, and the card comes back', async () => {
    const { daan, fatima, opens, card, ticket, message } = await twoAtOneTicket();
    await opens(daan, 'notitie');
    const last = await daan.fillToEnd('Vastleggen', { tekst: WORDS });
    connector.remove(`${CHANNEL};messageid=${message}`, message);
    await opens(fatima, 'notitie');
    await fatima.press('Vastleggen', { tekst: 'Van Fatima.' });
    await daan.send(last);
    await eventually(
      'a new card stands there',
      async () => {
        const { pending } = await ticket();
        return pending.length === 0 && card()?.id !== undefined && card()?.id !== message;
      },
      40_000,
    );
    const { dossier, card: recorded } = await ticket();
    assert.equal(recorded?.message, card()?.id);
    assert.equal(entriesOf(dossier, 'notitie').length, 2);
  });

  it('act on the record while every edit is refused, and the card follows (C83)', async () => {
    const { daan, opens, card, ticket } = await twoAtOneTicket();
    const tries = () => connector.requests.filter(({ kind }) => kind === 'edit').length;
    const [before, tried] = [card()?.edits ?? 0, tries()];
    connector.failWhen(({ kind }) =>
      kind === 'edit' ? { kind: 'status', status: 503 } : undefined,
    );
    await opens(daan, 'notitie');
    await daan.press('Vastleggen', { tekst: WORDS });
    await eventually('an edit was tried', () => tries() > tried);
    assert.equal(card()?.edits, before);
    connector.heal();
    await eventually('the card follows', async () => (await ticket()).pending.length === 0, 30_000);
    assert.ok((card()?.edits ?? 0) > before);
  });
});

describe('a form that stands open longer than it holds the card', () => {
  /** A report that Fatima has picked up, with Daan beside her. */
  const withTwo = async (town: Town) => {
    const anna = town.employee('Anna Bakker');
    const fatima = town.colleague('Fatima el Amrani');
    const daan = town.colleague('Daan Visser');
    await anna.types('kort melden');
    for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await anna.presses(title);
    await anna.presses('Verder', { verhaal: 'Een busje haalt elke dag mensen op.' });
    await anna.presses('Versturen');
    await fatima.presses('Oppakken');
    await fatima.presses('Nee');
    await town.passes({ minutes: 1 });
    return { fatima, daan };
  };
  const edits = (town: Town) => town.sent.filter(({ kind }) => kind === 'edit').length;
  const opensNote = async (who: Person) => {
    await who.presses('Meer', {}, who.cardWith('Meer'));
    await who.presses('Notitie');
    return who.card();
  };

  it('holds back an edit for ten minutes and no longer, and is sent all the same', async () => {
    const town = await openTown();
    try {
      const { fatima, daan } = await withTwo(town);
      const form = await opensNote(daan);
      const before = edits(town);
      await opensNote(fatima);
      await fatima.presses('Vastleggen', { tekst: 'Van Fatima.', herkomst: 'eigen' });
      await town.passes({ minutes: 9 });
      assert.equal(edits(town), before);
      await town.passes({ minutes: 2 });
      assert.ok(edits(town) > before);
      await daan.presses('Vastleggen', { tekst: WORDS, herkomst: 'eigen' }, form);
      assert.equal(entriesOf(town.tickets()[0]?.dossier ?? [], 'notitie').length, 2);
    } finally {
      town.close();
    }
  });

  it('holds the card for ten minutes after its last page, not only after its first', async () => {
    const town = await openTown();
    try {
      const { fatima, daan } = await withTwo(town);
      await daan.presses('Meer', {}, daan.cardWith('Meer'));
      await daan.presses('Overleg vastleggen');
      const first = sensibly(daan.card().card, 0);
      await opensNote(fatima);
      await fatima.presses('Vastleggen', { tekst: 'Van Fatima.', herkomst: 'eigen' });
      const before = edits(town);
      await town.passes({ minutes: 9 });
      await daan.presses('Verder', { ...first, stand: 'gepland', datum: '2099-01-15' });
      await town.passes({ minutes: 9 });
      assert.equal(edits(town), before, 'the card was edited under the second page');
      await daan.presses('Vastleggen', sensibly(daan.card().card, 0));
      await town.passes({ minutes: 1 });
      assert.ok(edits(town) > before);
    } finally {
      town.close();
    }
  });

  it('is sent from a card that was deleted and posted anew meanwhile', async () => {
    const town = await openTown();
    try {
      const { fatima, daan } = await withTwo(town);
      const form = await opensNote(daan);
      town.failWhen(({ kind }) => (kind === 'edit' ? { kind: 'gone' } : undefined));
      await opensNote(fatima);
      await fatima.presses('Vastleggen', { tekst: 'Van Fatima.', herkomst: 'eigen' });
      const before = town.tickets()[0]?.card?.message;
      await town.passes({ minutes: 11 });
      assert.notEqual(town.tickets()[0]?.card?.message, before, 'the card did not move');
      await daan.presses('Vastleggen', { tekst: WORDS, herkomst: 'eigen' }, form);
      const notes = entriesOf(town.tickets()[0]?.dossier ?? [], 'notitie');
      assert.equal(notes.at(-1)?.text.reveal(), WORDS);
    } finally {
      town.close();
    }
  });
});
