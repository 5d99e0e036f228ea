import assert from 'node:assert/strict';
import { readIntake } from '../../dialogs/intake/state.ts';
import type { IntakeState } from '../../dialogs/intake/state.ts';
import { instant } from '../../src/domain/ids.ts';
import type { Target } from '../../src/domain/information.ts';
import { cardProblems } from '../support/card-rules.ts';
import { headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';

const GATE = 'Is er nu iemand in direct gevaar, jijzelf ook?';
const MENU = 'Wat wil je doen?';
const TO_MENU = /Klopt dat niet\? Kies Menu\./;

const WITH_BSN = 'wie helpt de vrouw met nummer 111222333?';

/** Sentences of this test and what they are about; the words of the content stay out of it. */
const ABOUT: Readonly<Record<string, Target>> = {
  'ik zag gisteren iets vreemds': 'menu.report',
  'vreemd busje': 'menu.report',
  'wat moet ik doen als ik twijfel?': 'menu.advice',
  'even sparren': 'menu.advice',
  'even snel iets doorgeven': 'menu.short',
  'ik wil niet dat iemand weet dat ik bel': 'menu.anonymous',
  'wat is er met mijn melding gebeurd?': 'menu.mine',
  'do you speak english please': 'menu.english',
  'wat kan ik hier': 'menu.show',
  'wie controleert de hotels in Soest?': 'kaart.hotel',
  'arbeidsinspectie?': 'partner.nla',
  [WITH_BSN]: 'partner.comensha',
  'kan ik ook zonder mijn naam bellen?': 'deur.anoniem',
  'het gaat over mijn leidinggevende hier': 'deur.integriteit',
};

/** Sentences that a test makes. */
const ABOUT_LONG = new Map<string, Target>();

/** How typed words outside a report find their way (C2). */
describe('words typed outside a report', () => {
  let town: Town;
  let anna: Person;

  beforeEach(async () => {
    town = await openTown({
      understand: (text) => {
        const to = ABOUT[text] ?? ABOUT_LONG.get(text);
        return to === undefined ? [] : [{ to, because: [] }];
      },
    });
    anna = town.employee('Anna Bakker');
  });

  afterEach(() => {
    town.close();
  });

  const intakeOf = (): IntakeState | undefined =>
    readIntake(anna.conversation(), instant(Date.now()))?.state;

  const heading = ({ card }: Shown): string => headingOf(card);
  const reads = ({ card }: Shown): string => readCard(card);

  it('that tell something begin a report, which says so and has the menu', async () => {
    for (const words of ['ik zag gisteren iets vreemds', 'dit staat in geen enkel woordenboek']) {
      const who = town.employee('Anna Bakker');
      const gate = await who.types(words);
      assert.equal(heading(gate), GATE, words);
      assert.match(reads(gate), /Ik begrijp: je wilt een signaal melden\./);
      assert.match(reads(gate), /Wat je typte is bewaard\./);
      assert.equal(heading(await who.presses('Menu')), MENU);
    }
  });

  it('that tell something in two words are kept too: nothing typed gets lost', async () => {
    assert.equal(heading(await anna.types('vreemd busje')), GATE);
    assert.equal(intakeOf()?.answers['verhaal'], 'vreemd busje');
  });

  it('that ask for advice begin a question with these words, which can be sent as it is', async () => {
    const gate = await anna.types('wat moet ik doen als ik twijfel?');
    assert.match(reads(gate), /Ik begrijp: je wilt advies vragen\./);
    assert.equal(intakeOf()?.kind, 'adviesvraag');
    assert.equal(intakeOf()?.answers['vraag'], 'wat moet ik doen als ik twijfel?');
    for (const title of ['Nee', 'Met mijn naam', 'Nee', 'Verder', 'Versturen']) {
      await anna.presses(title);
    }
    assert.equal(town.tickets()[0]?.kind, 'adviesvraag');
  });

  it('that ask for advice in two words begin an empty question', async () => {
    assert.equal(heading(await anna.types('even sparren')), GATE);
    assert.equal(intakeOf()?.kind, 'adviesvraag');
    assert.deepEqual(intakeOf()?.answers, {});
  });

  it('that name a button in other words do what it does', async () => {
    await anna.types('even snel iets doorgeven');
    assert.equal(intakeOf()?.short, true);
    await anna.types('stoppen');
    assert.equal(heading(await anna.types('wat kan ik hier')), MENU);
    assert.equal(
      heading(await anna.types('wat is er met mijn melding gebeurd?')),
      'Mijn meldingen',
    );
    const english = await anna.types('do you speak english please');
    assert.equal(heading(english), 'What do you want to do?');
  });

  it('that ask to stay unknown get the other number, and nothing is kept (C23)', async () => {
    const card = await anna.types('ik wil niet dat iemand weet dat ik bel');
    assert.equal(heading(card), 'Anoniem melden');
    assert.match(reads(card), /Wat je zelf hebt getypt staat nog in deze chat\./);
    assert.equal(anna.conversation(), undefined);
  });

  it('that look something up get that card, which says what was understood', async () => {
    const card = await anna.types('arbeidsinspectie?');
    assert.match(reads(card), /Ik begrijp: [^\n]*Arbeidsinspectie/);
    assert.match(reads(card), TO_MENU);
    assert.doesNotMatch(reads(card), /Je tekst staat er dan al/);
    assert.equal(anna.conversation(), undefined, 'a word to look up is not kept');
  });

  it('that mean nothing to us bring the menu, with a sentence that says so', async () => {
    const menu = await anna.types('blurp');
    assert.equal(heading(menu), MENU);
    assert.match(reads(menu), /Ik weet niet zeker wat je bedoelt\. Kies hieronder\./);
    await anna.types('english');
    assert.match(reads(await anna.types('blurp')), /I am not sure what you mean\./);
  });

  it('never end without a way to the menu, and no card that Teams keeps repeats them', async () => {
    for (const words of [...Object.keys(ABOUT), 'blurp', 'dit kent het woordenboek niet']) {
      const who = town.employee('Anna Bakker');
      const card = await who.types(words);
      const menu =
        titlesOf(card.card).includes('Menu') || /Wat wil je doen|What do/.test(heading(card));
      assert.ok(menu, words);
      assert.deepEqual(cardProblems(card.card), [], words);
      if (who.conversation()?.language !== 'en') {
        // Who published a list of signals stands there as it is called.
        const lines = reads(card)
          .split('\n')
          .filter((line) => !line.startsWith('Bron'));
        assert.deepEqual(lines.flatMap(plainDutchProblems), [], words);
      }
    }
    const sent = JSON.stringify(town.sent);
    for (const words of Object.keys(ABOUT)) assert.ok(!sent.includes(words), words);
    assert.ok(!JSON.stringify(town.log).includes('hotels'));
  });

  it('that were taken for a report become a question with one press, and back', async () => {
    await anna.types('ik zag gisteren iets vreemds');
    await anna.presses('Menu');
    assert.equal(heading(await anna.presses('Advies vragen')), GATE);
    assert.equal(intakeOf()?.kind, 'adviesvraag');
    assert.equal(intakeOf()?.answers['vraag'], 'ik zag gisteren iets vreemds');
    await anna.types('stoppen');
    await anna.presses('Stoppen');
    await anna.types('ik zag gisteren iets vreemds');
    await anna.presses('Nee');
    const busy = await anna.types('advies vragen');
    assert.match(reads(busy), /Je hebt nog iets dat niet af is\./, 'past the gate nothing changes');
    assert.equal(intakeOf()?.kind, 'signaal');
  });

  it('that began something with nothing in it yet make way for what is chosen then', async () => {
    await anna.types('even sparren');
    await anna.presses('Menu');
    assert.equal(heading(await anna.presses('Kort melden')), GATE);
    assert.deepEqual([intakeOf()?.kind, intakeOf()?.short], ['signaal', true]);
    const same = anna.conversation();
    await anna.types('kort melden');
    assert.equal(anna.conversation()?.dialog?.id, same?.dialog?.id, 'the same again goes on');
  });

  it('of danger bring 112 before anything is looked up (C27)', async () => {
    const card = await anna.types('wie komt er, hij slaat haar nu in het hotel');
    assert.equal(heading(card), 'Bel nu 112');
    assert.match(intakeOf()?.answers['verhaal'] ?? '', /hij slaat haar nu/);
  });

  describe('in a longer question that leads to an item', () => {
    const QUESTION = 'wie controleert de hotels in Soest?';

    it('wait for a report to begin with them, and the card says so', async () => {
      const card = await anna.types(QUESTION);
      assert.match(reads(card), /Wil je dit melden of vragen\? Je tekst staat er dan al\./);
      assert.doesNotMatch(reads(card), /Soest\?/);
      const gate = await anna.presses('Meld deze signalen');
      assert.match(reads(gate), /Wat je typte is bewaard\./);
      assert.equal(intakeOf()?.answers['verhaal'], QUESTION);
    });

    it('wait for a question to begin with them, also after a restart and a look elsewhere', async () => {
      await anna.types(QUESTION);
      await town.restart();
      await anna.types('wie doet wat');
      await anna.presses('Advies vragen');
      assert.equal(intakeOf()?.kind, 'adviesvraag');
      assert.equal(intakeOf()?.answers['vraag'], QUESTION);
      assert.equal(intakeOf()?.typedInChat, true);
    });

    it('say so when they are too long for a report, before anything of them is left out', async () => {
      const long = `wie helpt hier? ${'Zij vertelt steeds meer. '.repeat(200)}`;
      ABOUT_LONG.set(long, 'partner.comensha');
      await anna.types(long);
      const shown = await anna.presses('Signaal melden');
      assert.match(readCard(shown.card), /te lang/i);
    });

    it('stay with a call for help', async () => {
      await anna.types(QUESTION);
      assert.equal(heading(await anna.types('112')), 'Bel nu 112');
      assert.equal(intakeOf()?.answers['verhaal'], QUESTION);
    });

    it('are kept without a BSN (C95), and nothing of them goes to the log', async () => {
      await anna.types(WITH_BSN);
      const [record] = town.memory.conversations.values();
      assert.match(record?.json ?? '', /wie helpt de vrouw met nummer/);
      assert.doesNotMatch(record?.json ?? '', /111222333/);
      assert.doesNotMatch(JSON.stringify(town.log), /helpt de vrouw/);
    });

    it('are forgotten after a week', async () => {
      await anna.types(QUESTION);
      await town.passes({ days: 8 });
      assert.equal(anna.conversation(), undefined);
      await anna.types('signaal melden');
      assert.deepEqual(intakeOf()?.answers, {});
    });

    it('make way for a new sentence', async () => {
      await anna.types(QUESTION);
      await anna.types('ik zag gisteren iets vreemds');
      assert.equal(intakeOf()?.answers['verhaal'], 'ik zag gisteren iets vreemds');
    });

    it('are deleted by Stoppen, Anoniem, and a message that is deleted in the chat (C87)', async () => {
      for (const [how, title] of [
        ['stoppen', 'Je bent gestopt'],
        ['anoniem melden', 'Anoniem melden'],
      ] as const) {
        await anna.types(QUESTION);
        assert.notEqual(anna.conversation(), undefined);
        const card = await anna.types(how);
        assert.equal(heading(card), title);
        assert.match(reads(card), /Wat je zelf hebt getypt staat nog in deze chat\./);
        assert.equal(anna.conversation(), undefined, how);
      }
      await anna.types(QUESTION);
      assert.deepEqual(await anna.does({ kind: 'deleted' }), []);
      assert.equal(anna.conversation(), undefined);
    });

    it('are deleted at a conflict of interest, and never kept at a door (C23, C85)', async () => {
      await anna.types(QUESTION);
      await anna.presses('Meld deze signalen');
      for (const title of ['Nee', 'Vertrouwelijk', 'Ja']) await anna.presses(title);
      assert.equal(anna.conversation(), undefined);
      for (const door of [
        'kan ik ook zonder mijn naam bellen?',
        'het gaat over mijn leidinggevende hier',
      ]) {
        await anna.types(QUESTION);
        const card = await anna.types(door);
        assert.doesNotMatch(reads(card), /Je tekst staat er dan al/);
        assert.equal(anna.conversation(), undefined, door);
      }
    });
  });
});

/** When words mean more than one thing, nobody has to type again (C2). */
describe('words that may mean more than one item', () => {
  const MANY: readonly Target[] = ['partner.nla', 'menu.report', 'deur.zelf', 'zorg', 'uitleg.wet'];
  let town: Town;
  let anna: Person;

  beforeEach(async () => {
    town = await openTown({ understand: () => MANY.map((to) => ({ to, because: [] })) });
    anna = town.employee('Anna Bakker');
  });

  afterEach(() => {
    town.close();
  });

  it('bring the best one, with the next ones as buttons and no door among them', async () => {
    const { card } = await anna.types('wie controleert het werk hier?');
    assert.match(readCard(card), /Ik begrijp: [^\n]*Arbeidsinspectie[^]*\nOf bedoelde je dit\?\n/);
    const titles = titlesOf(card);
    assert.deepEqual(titles.slice(0, 2), ['Welke gemeente helpt?', 'Wat zegt de wet?']);
    assert.ok(!titles.includes('Over jezelf of je familie'));
    assert.deepEqual(cardProblems(card), []);
    const care = await anna.presses('Welke gemeente helpt?');
    assert.equal(headingOf(care.card), 'Welke gemeente helpt?');
  });
});
