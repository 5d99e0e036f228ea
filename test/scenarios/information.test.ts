import assert from 'node:assert/strict';
import { readIntake } from '../../dialogs/intake/state.ts';
import type { IntakeState } from '../../dialogs/intake/state.ts';
import { signalsOf } from '../../src/domain/content.ts';
import { instant } from '../../src/domain/ids.ts';
import { cardProblems } from '../support/card-rules.ts';
import { headingOf, inputsOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';

const GATE = 'Is er nu iemand in direct gevaar, jijzelf ook?';
const STORY = 'Er slapen tien mannen in een klein huis.';

describe('looking something up in the chat', () => {
  let town: Town;
  let anna: Person;

  beforeEach(async () => {
    town = await openTown();
    anna = town.employee('Anna Bakker');
  });

  afterEach(() => {
    town.close();
  });

  const intakeOf = (): IntakeState | undefined =>
    readIntake(anna.conversation(), instant(Date.now()))?.state;

  const answers = (): Readonly<Record<string, string>> => intakeOf()?.answers ?? {};

  const heading = ({ card }: Shown): string => headingOf(card);

  /** A press that a card of an earlier content, or nobody's card, could send. */
  const sends = (verb: string, id: string | undefined, inputs = {}): Promise<Shown> =>
    anna.sends({ action: { data: { v: 1, verb, id, ...inputs } } });

  async function goes(button: string, ...titles: readonly string[]): Promise<void> {
    await anna.types('hallo');
    await anna.presses(button);
    for (const title of titles) await anna.presses(title);
  }

  const toStory = (button = 'Signaal melden') => goes(button, 'Nee', 'Vertrouwelijk', 'Nee');

  it('keeps nothing and leaves no word in a message or in the log (C96)', async () => {
    await anna.types('signalen herkennen');
    await anna.presses('Aan de balie');
    await anna.types('wie doet wat');
    const found = await anna.presses('Zoeken', { zoek: 'vrouw op de Kerkstraat 7' });
    assert.doesNotMatch(readCard(found.card), /Kerkstraat/);
    assert.equal(anna.conversation(), undefined);
    assert.doesNotMatch(JSON.stringify(town.log), /Kerkstraat/);
    assert.doesNotMatch(JSON.stringify(town.sent), /Kerkstraat/);
  });

  it('of something that the content no longer has leads to the menu, which says so', async () => {
    await anna.types('hallo');
    for (const [verb, id] of [
      ['info.show', 'kaart.verdwenen'],
      ['info.report', 'verdwenen'],
    ] as const) {
      const menu = await sends(verb, id);
      assert.equal(heading(menu), 'Wat wil je doen?', verb);
      assert.match(readCard(menu.card), /Deze kaart is verlopen\./);
    }
    assert.equal(anna.conversation(), undefined);
  });

  it('in the middle of a report has the way back, and changes nothing in it', async () => {
    await toStory();
    await anna.presses('Verder', { verhaal: STORY });
    const before = anna.conversation();
    await anna.types('wie doet wat');
    const item = await anna.presses('Meldcode');
    assert.ok(titlesOf(item.card).includes('Verder'));
    assert.deepEqual(anna.conversation(), before);
    assert.equal(heading(await anna.presses('Verder')), 'Waar en wanneer?');
    assert.equal(answers()['verhaal'], STORY);
  });

  it('stays possible from the menu of a report, and the report waits', async () => {
    await toStory();
    await anna.types('menu');
    await anna.presses('Signalen herkennen');
    await anna.presses('Aan de balie');
    assert.equal(heading(await anna.presses('Verder')), 'Wat zag of hoorde je?');
  });

  it('is no place to tell of danger: such words bring 112 and are kept (C27)', async () => {
    await anna.types('wie doet wat');
    const card = await anna.presses('Zoeken', { zoek: 'hij slaat haar nu, nummer 111222333' });
    assert.equal(heading(card), 'Bel nu 112');
    assert.match(readCard(card.card), /Je antwoord is bewaard\./);
    assert.match(answers()['verhaal'] ?? '', /hij slaat haar nu/);
    assert.doesNotMatch(JSON.stringify([...town.memory.conversations.values()]), /111222333/);
  });

  it('brings 112 in the middle of a report too, whatever button goes with the words', async () => {
    await toStory();
    await anna.presses('Verder', { verhaal: STORY });
    await anna.types('wie doet wat');
    const card = await sends('info.show', 'meldcode', { zoek: 'hij slaat haar nu' });
    assert.equal(heading(card), 'Bel nu 112');
    assert.equal(answers()['verhaal'], `${STORY}\nhij slaat haar nu`);
  });

  describe('from a signal card into a report', () => {
    const cardOf = (id: string) => {
      const card = town.content.signalCards.find((candidate) => candidate.id === id);
      assert.ok(card !== undefined);
      return card;
    };
    const idsOf = (id: string): readonly string[] =>
      signalsOf(cardOf(id), town.content.signalCards).map((signal) => signal.id);

    async function opens(id: string): Promise<void> {
      await anna.types('signalen herkennen');
      await anna.presses(cardOf(id).title.nl);
    }

    it('the ticked signals go along: first the gate, then the story, then what was ticked (C91)', async () => {
      const [first = '', second = ''] = idsOf('balie');
      await opens('balie');
      const gate = await anna.presses('Meld deze signalen', { signalen: `${first},${second}` });
      assert.equal(heading(gate), GATE);
      assert.doesNotMatch(readCard(gate.card), /Wat je typte is bewaard/);
      assert.equal(answers()['signalen'], `${first},${second}`);
      for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await anna.presses(title);
      await anna.presses('Verder', { verhaal: STORY });
      await anna.presses('Verder');
      const page = await anna.presses('Verder', { team: 'leerplicht' });
      assert.equal(inputsOf(page.card)['signalen'], `${first},${second}`);
      for (const title of ['Verder', 'Verder', 'Versturen']) await anna.presses(title);
      const labels = signalsOf(cardOf('balie'), town.content.signalCards).map(({ short }) => short);
      assert.deepEqual(
        [...(town.tickets()[0]?.triage.signals ?? [])].toSorted(),
        labels.slice(0, 2).toSorted(),
      );
    });

    it('a signal of a card for others, or one that two cards share, goes along too', async () => {
      const shared = town.content.signalCards.find(
        ({ outward, also }) => outward && also.length > 0,
      );
      assert.ok(shared !== undefined);
      const ids = idsOf(shared.id);
      await opens(shared.id);
      await anna.presses('Meld deze signalen', { signalen: ids.join(',') });
      for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await anna.presses(title);
      await anna.presses('Verder', { verhaal: STORY });
      for (const title of ['Verder', 'Verder', 'Verder', 'Verder']) await anna.presses(title);
      assert.equal(heading(await anna.presses('Versturen')), 'Bedankt voor je melding');
      assert.equal(town.tickets()[0]?.triage.signals.length, ids.length);
    });

    it('takes only signals of that card, whatever is sent', async () => {
      const [first = ''] = idsOf('balie');
      await anna.types('hallo');
      await sends('info.report', 'balie', { signalen: `verzonnen,${first},constructor` });
      assert.equal(answers()['signalen'], first);
    });

    it('without a tick is an ordinary report', async () => {
      await opens('balie');
      assert.equal(heading(await anna.presses('Meld deze signalen')), GATE);
      assert.deepEqual(answers(), {});
    });

    it('from the card of a possible offender says that it is about one (C12)', async () => {
      const [first = ''] = idsOf('dader');
      await opens('dader');
      await anna.presses('Meld deze signalen', { signalen: first });
      assert.equal(answers()['mogelijke-dader'], 'ja');
    });

    it('under way puts them with the signals that were chosen, and goes on where it was', async () => {
      const [own = ''] = idsOf('leerplicht');
      const [first = ''] = idsOf('balie').filter((id) => id !== own);
      await toStory();
      await anna.presses('Verder', { verhaal: STORY });
      await anna.presses('Verder');
      await anna.presses('Verder', { team: 'leerplicht' });
      await anna.presses('Verder', { signalen: own });
      await opens('balie');
      const back = await anna.presses('Meld deze signalen', { signalen: first });
      assert.equal(heading(back), 'Tot slot');
      assert.equal(answers()['signalen'], `${own},${first}`);
      assert.equal(answers()['verhaal'], STORY);
    });

    it('in Kort melden makes it a whole report, so that no tick is lost', async () => {
      const [first = ''] = idsOf('balie');
      await toStory('Kort melden');
      await anna.presses('Verder', { verhaal: STORY });
      await opens('balie');
      assert.equal(
        heading(await anna.presses('Meld deze signalen', { signalen: first })),
        'Klopt alles?',
      );
      await anna.presses('Versturen');
      assert.equal(town.tickets()[0]?.triage.signals.length, 1);
    });

    it('beside a question of one’s own says that something is not finished', async () => {
      await toStory('Advies vragen');
      await opens('balie');
      const busy = await anna.presses('Meld deze signalen', { signalen: idsOf('balie')[0] });
      assert.match(readCard(busy.card), /Je hebt nog iets dat niet af is\./);
      assert.equal(intakeOf()?.kind, 'adviesvraag');
      assert.deepEqual(cardProblems(busy.card), []);
    });
  });
});
