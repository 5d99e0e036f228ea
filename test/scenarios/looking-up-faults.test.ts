import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAsked } from '../../dialogs/asked/index.ts';
import { readIntake } from '../../dialogs/intake/state.ts';
import type { IntakeState } from '../../dialogs/intake/state.ts';
import { signalsOf } from '../../src/domain/content.ts';
import { instant } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { cardProblems } from '../support/card-rules.ts';
import { runs } from '../support/counts.ts';
import { buttonsOf, headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';
import { SEEN } from '../understanding/sentences-seen.ts';

const GATE = 'Is er nu iemand in direct gevaar, jijzelf ook?';
const MENU = 'Wat wil je doen?';
const CALL = 'Bel nu 112';
const STORY = 'Er slapen tien mannen in een klein huis.';
const DANGER = 'hij slaat haar nu';

/** A question that leads to the card for hotels, with a word that is nowhere else in the world. */
const QUESTION = 'welke signalen zie ik bij hotel Zilverreiger in Soest?';
const SECRET = /Zilverreiger/;

const heading = ({ card }: Shown): string => headingOf(card);
const reads = ({ card }: Shown): string => readCard(card);

/** Verb, id and inputs that no card of ours sends, but anybody can. */
const FORGED: readonly (readonly [string, unknown, Readonly<Record<string, string>>?])[] = [
  ...[
    'kaart.__proto__',
    'kaart.constructor',
    'kaart.balie.constructor',
    'zorg.x.y',
    'zorg.minderjarig.constructor',
    'partner.constructor',
    'partner.politie.x',
    'meldcode.6',
    'meldcode.1.x',
    'deur.anoniem.x',
    'wie.x',
    'menu.report',
    '${title}',
    'a'.repeat(99),
    'a'.repeat(141),
    '',
    [],
    {},
    null,
    7,
  ].map((id) => ['info.show', id] as const),
  ...['constructor', '__proto__', '', [], {}, null].map((id) => ['info.report', id] as const),
  ['info.report', 'balie', { signalen: 'paspoort,'.repeat(3_500) }],
  ['info.report', 'balie', Object.fromEntries(many(61, (n) => [`i${String(n)}`, 'x']))],
];

describe('looking something up, when it goes wrong', () => {
  let town: Town;
  let anna: Person;

  beforeEach(async () => {
    town = await openTown();
    anna = town.employee('Anna Bakker');
  });

  afterEach(() => {
    town.close();
  });

  const now = () => instant(Date.now());
  const intakeOf = (who = anna): IntakeState | undefined =>
    readIntake(who.conversation(), now())?.state;
  const answers = (who = anna) => intakeOf(who)?.answers ?? {};
  const asked = (who = anna) => readAsked(who.conversation(), now());

  /** A press that no card of ours has: of an older card, another content, or somebody's own making. */
  const sends = (verb: string, id?: unknown, inputs = {}, who = anna): Promise<Shown> =>
    who.sends({ action: { data: { v: 1, verb, id, ...inputs } } });

  async function toStory(button = 'Signaal melden', who = anna): Promise<void> {
    await who.types('menu');
    await who.presses(button);
    for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await who.presses(title);
  }

  describe('with presses that no card of ours has', () => {
    it('shows the menu of the chat, says that the card has expired, and keeps nothing', async () => {
      await anna.types('hallo');
      for (const [verb, id, inputs] of FORGED) {
        const menu = await sends(verb, id, inputs);
        const which = `${verb} ${JSON.stringify(id)}`;
        assert.equal(heading(menu), MENU, which);
        assert.deepEqual(cardProblems(menu.card), [], which);
        assert.equal(anna.conversation(), undefined, which);
      }
      assert.doesNotMatch(JSON.stringify(town.log), /TURN_FAILED/);
    });

    it('changes nothing in a report under way, and shows a way back to it', async () => {
      await toStory();
      await anna.presses('Verder', { verhaal: STORY });
      const before = intakeOf();
      for (const [verb, id, inputs] of FORGED) {
        const menu = await sends(verb, id, inputs);
        assert.ok(titlesOf(menu.card).includes('Verder'), `${verb} ${JSON.stringify(id)}`);
        assert.deepEqual(intakeOf(), before, `${verb} ${JSON.stringify(id)}`);
      }
    });

    it('answers at once whatever stands in the search box, and nothing of it comes back', async () => {
      await anna.types('hallo');
      const words = [
        'x ',
        'é',
        'a.',
        'a-',
        '1',
        'hotel ',
        'aaaa bbbb ',
        '**[x](https://x)** ',
        '{{',
      ];
      for (const word of words) {
        const from = performance.now();
        const zoek = word.repeat(Math.floor(28_000 / word.length));
        const card = await sends('info.find', undefined, { zoek });
        assert.ok(performance.now() - from < 2_000, word);
        assert.deepEqual(cardProblems(card.card), [], word);
        assert.ok(!JSON.stringify(card.card).includes(word.repeat(20)), word);
      }
      assert.equal(anna.conversation(), undefined);
    });

    it('takes every signal of every card, and the report still fits on its cards', async () => {
      const { signalCards } = town.content;
      await anna.types('hallo');
      const all = new Set<string>();
      for (const card of signalCards) {
        const ids = signalsOf(card, signalCards).map(({ id }) => id);
        for (const id of ids) all.add(id);
        await sends('info.report', card.id, { signalen: ids.join(',') });
      }
      assert.equal(answers()['signalen']?.split(',').length, all.size);
      for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await anna.presses(title);
      let card = await anna.presses('Verder', { verhaal: STORY });
      for (let pages = 0; pages < 12 && titlesOf(card.card).includes('Verder'); pages += 1) {
        card = await anna.presses('Verder');
        assert.deepEqual(cardProblems(card.card), [], heading(card));
      }
      await anna.presses('Versturen');
      await town.passes({ minutes: 10 });
      assert.equal(town.tickets()[0]?.triage.signals.length, all.size);
      assert.deepEqual(town.tickets()[0]?.pending, []);
    });
  });

  describe('in the wrong place', () => {
    it('a button of the desk in a chat says so and tells no figures', async () => {
      await anna.types('hallo');
      for (const verb of ['desk.statistics', 'desk.training', 'desk.help']) {
        const card = await sends(verb);
        assert.match(reads(card), /werkt alleen in het kanaal van de functionaris/, verb);
      }
    });

    it('an item that is there no more is not said to belong in the channel', async () => {
      await anna.types('hallo');
      assert.doesNotMatch(reads(await sends('info.show', 'kaart.A_B')), /kanaal/);
    });

    it('a signal card in the channel begins no report, whoever presses', async () => {
      const fatima = town.colleague('Fatima El Amrani');
      await fatima.types('signalen');
      const [first = ''] = town.content.signalCards.map(({ id }) => id);
      const card = await sends('info.report', first, { signalen: 'x' }, fatima);
      assert.match(reads(card), /verlopen/);
      assert.equal(town.memory.conversations.size, 0);
      assert.deepEqual(town.tickets(), []);
    });

    it('forged items in the channel get a card of the channel, and change nothing', async () => {
      const fatima = town.colleague('Fatima El Amrani');
      await fatima.types('hulp');
      for (const [verb, id, inputs] of FORGED) {
        // More than a card can send is read in no channel.
        if (inputs !== undefined) continue;
        const card = await sends(verb, id, {}, fatima);
        assert.deepEqual(cardProblems(card.card), [], `${verb} ${JSON.stringify(id)}`);
        const verbs = buttonsOf(card.card).map((button) => button.verb);
        assert.ok(!verbs.some((one) => /^(menu|danger|intake)\./.test(one)), verbs.join());
      }
      assert.doesNotMatch(JSON.stringify(town.log), /TURN_FAILED/);
      assert.equal(town.memory.conversations.size, 0);
    });

    it('a search in the channel answers with nothing of what was typed', async () => {
      const fatima = town.colleague('Fatima El Amrani');
      await fatima.types('wie doet wat');
      const card = await sends('info.find', undefined, { zoek: QUESTION }, fatima);
      assert.doesNotMatch(JSON.stringify(card.card), SECRET);
      await fatima.types(QUESTION);
      assert.doesNotMatch(JSON.stringify([town.sent, town.log]), SECRET);
    });
  });

  describe('in danger', () => {
    it('words in every place where one can type now bring 112, in both languages (C27)', async () => {
      for (const words of [DANGER, 'he is hitting her right now']) {
        for (const language of ['nederlands', 'english']) {
          const call = language === 'english' ? 'Call 112 now' : CALL;
          const ways: readonly ((who: Person) => Promise<Shown | undefined>)[] = [
            (who) => who.types(`wie gaat over hotels, ${words}`),
            (who) => sends('info.find', undefined, { zoek: words }, who),
            (who) => sends('info.report', 'balie', { signalen: '', zoek: words }, who),
            async (who) => (await who.does({ kind: 'edited', text: conceal(words) })).at(-1),
          ];
          for (const [index, way] of ways.entries()) {
            for (const waits of [false, true]) {
              const who = town.employee('Bram Jansen');
              await who.types(language);
              if (waits) await who.types(QUESTION);
              const card = await way(who);
              const what = `${words}, ${language}, ${String(index)}, ${String(waits)}`;
              assert.ok(card !== undefined, what);
              assert.equal(heading(card), call, what);
              assert.ok(answers(who)['verhaal']?.includes(words), what);
            }
          }
        }
      }
    });

    it('the sentence that waits for a report goes along with the words of danger', async () => {
      await anna.types(QUESTION);
      assert.equal(heading(await anna.types(DANGER)), CALL);
      assert.equal(answers()['verhaal'], `${QUESTION}\n${DANGER}`);
    });

    it('the same with the button, on the card that was found', async () => {
      await anna.types(QUESTION);
      assert.equal(heading(await anna.presses('Nu gevaar')), CALL);
      assert.equal(answers()['verhaal'], QUESTION);
    });

    it('what was ticked on a signal card goes along with **Nu gevaar**, of any card', async () => {
      const { signalCards } = town.content;
      for (const card of signalCards) {
        const who = town.employee('Bram Jansen');
        const ids = signalsOf(card, signalCards).map(({ id }) => id);
        const shown = await sends('info.show', `kaart.${card.id}`, {}, who);
        const signalen = ids.join(',');
        assert.equal(heading(await who.presses('Nu gevaar', { signalen }, shown)), CALL);
        assert.equal(new Set(answers(who)['signalen']?.split(',')).size, ids.length, card.id);
      }
    });

    it('the card for 112 comes from the search box with the store away, and Teams too', async () => {
      await anna.types('wie doet wat');
      town.storeWorks(false);
      town.failWhen(() => ({ kind: 'later', afterMs: undefined }));
      const card = await sends('info.find', undefined, { zoek: DANGER });
      assert.equal(heading(card), CALL);
      assert.doesNotMatch(reads(card), /is bewaard/);
    });
  });

  describe('with the store away', () => {
    beforeEach(async () => {
      await anna.types('menu');
      town.storeWorks(false);
    });

    it('everything that is looked up with a button still comes, since nothing is kept of it', async () => {
      assert.equal(heading(await sends('info.show', 'kaart.hotel')), 'Voor hotels en ondernemers');
      assert.equal(heading(await sends('info.show', 'deur.anoniem')), 'Anoniem melden');
      assert.equal(heading(await sends('info.find', undefined, { zoek: 'meldcode' })), 'Meldcode');
      for (const title of ['Signalen herkennen', 'Wie doet wat']) {
        assert.equal(heading(await anna.presses(title, {}, anna.cardWith(title))), title);
        assert.equal(heading(await anna.types(title.toLowerCase())), title);
      }
    });

    it('typed words are not said to be kept, and what they are about is one press away', async () => {
      const card = await anna.types(QUESTION);
      assert.match(reads(card), /We kunnen je antwoord nu niet bewaren/);
      assert.doesNotMatch(JSON.stringify(card.card), SECRET);
      assert.deepEqual(cardProblems(card.card), []);
      const [way = ''] = titlesOf(card.card);
      assert.equal(heading(await anna.presses(way)), 'Voor hotels en ondernemers');
      assert.doesNotMatch(JSON.stringify(town.log), SECRET);
      town.storeWorks(true);
      assert.equal(anna.conversation(), undefined);
    });

    it('the anonymous number is one press away as well', async () => {
      const card = await anna.presses('Anoniem melden');
      assert.match(reads(card), /Het lukt nu niet/);
      assert.match(reads(await anna.presses('Anoniem melden', {}, card)), /0800-7000/);
    });

    it('an item that the content does not have brings no empty card', async () => {
      assert.match(reads(await sends('info.show', 'kaart.verdwenen')), /Het lukt nu niet/);
    });
  });

  describe('with a sentence that waits for a report', () => {
    it('a card that is delivered or pressed twice asks of danger again, and tells once', async () => {
      for (const [button, question] of [
        ['Signaal melden', 'verhaal'],
        ['Kort melden', 'verhaal'],
        ['Advies vragen', 'vraag'],
      ] as const) {
        const who = town.employee('Bram Jansen');
        await who.types(QUESTION);
        const menu = await who.presses('Menu');
        const gate = await who.presses(button, {}, menu);
        const again = await who.repeats();
        assert.ok(again !== undefined);
        assert.equal(heading(again), GATE, button);
        assert.equal(heading(await who.presses(button, {}, menu)), GATE, button);
        assert.deepEqual(buttonsOf(again.card), buttonsOf(gate.card), 'the first card still works');
        assert.deepEqual(answers(who), { [question]: QUESTION });
      }
    });

    it('typed twice by Teams it waits once', async () => {
      await anna.types(QUESTION);
      await anna.repeats();
      assert.equal(asked(), QUESTION);
    });

    it('an edit of that message puts an end to it: it reads otherwise now', async () => {
      await anna.types(QUESTION);
      const [card] = await anna.does({ kind: 'edited', text: conceal('wie gaat over hotels?') });
      assert.ok(card !== undefined);
      assert.equal(heading(card), MENU);
      assert.equal(anna.conversation(), undefined);
      await anna.types('signaal melden');
      assert.deepEqual(answers(), {});
    });

    it('a door puts an end to it, however one comes there (C23, C85)', async () => {
      for (const way of [
        () => sends('info.find', undefined, { zoek: 'kan ik ook zonder mijn naam bellen?' }),
        () => sends('info.show', 'deur.integriteit'),
        () => sends('info.show', 'deur.zelf'),
        () => anna.types('kan ik ook zonder mijn naam bellen?'),
      ]) {
        await anna.types(QUESTION);
        assert.equal(asked(), QUESTION);
        await way();
        assert.equal(anna.conversation(), undefined, String(way));
      }
    });

    it('a change of language in between loses nothing', async () => {
      await anna.types(QUESTION);
      await anna.types('english');
      await town.restart();
      const gate = await anna.types('ask for advice');
      assert.match(reads(gate), /What you typed is saved/);
      assert.equal(answers()['vraag'], QUESTION);
    });

    it('can become a question, a short report and a report again before anything is answered', async () => {
      await anna.types('ik zag gisteren een busje met mannen bij de loods');
      const menu = await anna.types('menu');
      for (const [button, kind, short] of [
        ['Advies vragen', 'adviesvraag', false],
        ['Kort melden', 'signaal', true],
        ['Signaal melden', 'signaal', false],
      ] as const) {
        assert.equal(heading(await anna.presses(button, {}, menu)), GATE, button);
        assert.deepEqual([intakeOf()?.kind, intakeOf()?.short], [kind, short]);
        assert.match(Object.values(answers()).join(), /busje met mannen/);
      }
    });

    it('stays through every other item of the menu at the gate, and the gate comes back', async () => {
      await anna.types('ik zag gisteren een busje met mannen bij de loods');
      const before = answers();
      const menu = await anna.presses('Menu');
      for (const title of ['Signalen herkennen', 'Wie doet wat', 'Mijn meldingen', 'English']) {
        await anna.presses(title, {}, menu);
        assert.deepEqual(answers(), before, title);
      }
      await anna.types('nederlands');
      const again = await anna.types('menu');
      assert.equal(heading(await anna.presses('Verder', {}, again)), GATE);
    });

    it('goes from a question that is still empty into a report with the ticked signals', async () => {
      await anna.types('menu');
      await anna.presses('Advies vragen');
      const gate = await sends('info.report', 'hotel', { signalen: '' });
      assert.equal(heading(gate), GATE);
      assert.equal(intakeOf()?.kind, 'signaal');
    });
  });

  describe('while a question of the functionaris is open', () => {
    /** Anna has a report of her own. */
    beforeEach(async () => {
      await toStory('Kort melden');
      await anna.presses('Verder', { verhaal: STORY });
      await anna.presses('Versturen');
      await town.passes({ minutes: 5 });
    });

    async function fatimaAsks(): Promise<void> {
      const fatima = town.colleague('Fatima El Amrani');
      const [ticket] = town.tickets();
      const { card } = ticket ?? {};
      assert.ok(ticket !== undefined && card !== undefined);
      const on: Shown = { ...card, card: {}, as: 'message' };
      for (const verb of ['ticket.claim', 'ticket.danger-no', 'ticket.ask']) {
        await fatima.sends({ action: { data: { v: 1, verb, id: ticket.id } } }, on);
      }
      await fatima.presses('Voorbeeld', { text: 'Hoe laat was het?' });
      await fatima.presses('Versturen');
      await town.passes({ minutes: 5 });
      assert.equal(anna.conversation()?.questions.length, 1);
    }

    it('a typed question is looked up once she says that it is no answer', async () => {
      await fatimaAsks();
      assert.equal(heading(await anna.types(QUESTION)), 'Is dit een antwoord?');
      const card = await anna.presses('Nee, dit is iets anders');
      assert.match(reads(card), /Ik begrijp: Voor hotels en ondernemers/);
      assert.equal(asked(), QUESTION);
      assert.equal(anna.conversation()?.questions.length, 1);
      await anna.presses('Meld deze signalen');
      assert.equal(answers()['verhaal'], QUESTION);
    });

    it('words for another door are not kept once she says so, and the question waits', async () => {
      await fatimaAsks();
      await anna.types('kan ik dit ook anoniem melden zonder mijn naam?');
      const card = await anna.presses('Nee, dit is iets anders');
      assert.equal(heading(card), 'Anoniem melden');
      assert.equal(anna.conversation()?.dialog, undefined);
      assert.equal(anna.conversation()?.questions.length, 1);
    });

    it('a story begins a report, and doubt a question for advice', async () => {
      await fatimaAsks();
      for (const [words, kind] of [
        ['ik zag gisteren een busje met mannen bij de loods', 'signaal'],
        ['ik twijfel of ik dit moet melden, wat moet ik doen?', 'adviesvraag'],
      ] as const) {
        await anna.types(words);
        assert.equal(heading(await anna.presses('Nee, dit is iets anders')), GATE);
        assert.equal(intakeOf()?.kind, kind);
        assert.ok(Object.values(answers()).includes(words));
        await anna.types('stoppen');
        await anna.presses('Stoppen');
      }
    });

    it('a sentence that waited before it came still begins a report', async () => {
      await anna.types(QUESTION);
      await fatimaAsks();
      assert.equal(asked(), QUESTION);
      await anna.types('signaal melden');
      assert.equal(answers()['verhaal'], QUESTION);
    });
  });

  describe('beside a report', () => {
    it('the card of a possible offender changes no earlier answer without a tick (C12)', async () => {
      const card = town.content.signalCards.find(({ kind }) => kind === 'daderschap');
      assert.ok(card !== undefined);
      await toStory();
      await anna.presses('Verder', { verhaal: STORY });
      await anna.presses('Verder');
      await anna.presses('Verder', { 'mogelijke-dader': 'nee' });
      assert.equal(answers()['mogelijke-dader'], 'nee');
      await sends('info.report', card.id, { signalen: '' });
      assert.equal(answers()['mogelijke-dader'], 'nee');
      const [first = ''] = signalsOf(card, town.content.signalCards).map(({ id }) => id);
      await sends('info.report', card.id, { signalen: first });
      assert.equal(answers()['mogelijke-dader'], 'ja');
    });

    it('what the review of a question offers leads there and back, on old cards too (C96)', async () => {
      await toStory('Advies vragen');
      const review = await anna.presses('Verder', {
        vraag: 'wie controleert het hotel Zilverreiger aan de Kerkstraat 7?',
      });
      const offered = buttonsOf(review.card).filter(({ verb }) => verb === 'info.show');
      assert.ok(offered.length > 0, reads(review));
      const before = intakeOf();
      for (const { title } of offered) {
        const item = await anna.presses(title, {}, review);
        assert.doesNotMatch(reads(item), /Zilverreiger|Kerkstraat|bekend bij/);
        assert.deepEqual(intakeOf(), before);
        assert.equal(heading(await anna.presses('Verder', {}, item)), heading(review));
      }
      await anna.presses('Versturen', {}, review);
      assert.equal(town.tickets().length, 1);
      const [{ title } = { title: '' }] = offered;
      assert.ok(titlesOf((await anna.presses(title, {}, review)).card).includes('Menu'));
      assert.equal(town.tickets().length, 1);
    });

    it('goes on when the content lost a card and renamed a signal between two starts', async () => {
      const { signalCards } = town.content;
      const card = signalCards.find(({ id }) => id === 'hotel');
      assert.ok(card !== undefined);
      const [gone = '', renamed = ''] = card.signals.map(({ id }) => id);
      await anna.types('hallo');
      await sends('info.report', 'hotel', { signalen: `${gone},${renamed}` });
      for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await anna.presses(title);
      const old = await anna.presses('Verder', { verhaal: STORY });
      Object.assign(town.content, {
        signalCards: signalCards.map((one) => ({
          ...one,
          also: one.also.filter((id) => id !== gone),
          signals: one.signals
            .filter(({ id }) => id !== gone)
            .map((signal) => (signal.id === renamed ? { ...signal, short: 'anders' } : signal)),
        })),
      });
      await town.restart();
      assert.equal(heading(await sends('info.report', 'balie', { signalen: gone })), heading(old));
      let page = anna.card();
      for (let pages = 0; pages < 12 && titlesOf(page.card).includes('Verder'); pages += 1) {
        page = await anna.presses('Verder');
      }
      await anna.presses('Versturen');
      assert.deepEqual(town.tickets()[0]?.triage.signals, ['anders']);
    });
  });

  it('has no dead button, and says that words are kept exactly when they are', async () => {
    for (const { text } of SEEN) {
      const who = town.employee('Bram Jansen');
      const card = await who.types(text);
      const waits = asked(who) ?? Object.values(answers(who)).join('');
      const says = /Je tekst staat er dan al|Wat je typte is bewaard|Je antwoord is bewaard/;
      assert.equal(says.test(reads(card)), waits !== '', text);
      for (const { title, verb } of buttonsOf(card.card)) {
        if (verb !== 'info.show') continue;
        const item = await who.presses(title, {}, card);
        assert.notEqual(heading(item), MENU, `${text}: ${title}`);
        assert.deepEqual(cardProblems(item.card), [], title);
      }
    }
  }).timeout(60_000);

  it('leaves no word in a message, in the log or in a summary, whatever way it was typed', async () => {
    await anna.types(QUESTION);
    await anna.types('wie doet wat');
    await anna.presses('Zoeken', { zoek: QUESTION });
    await anna.does({ kind: 'edited', text: conceal(QUESTION) });
    town.storeWorks(false);
    await anna.types(QUESTION);
    await sends('info.find', undefined, { zoek: QUESTION });
    town.storeWorks(true);
    await anna.types(QUESTION);
    await anna.types('advies vragen');
    await anna.types('menu');
    assert.ok(town.sent.length > 5);
    assert.doesNotMatch(JSON.stringify([town.sent, town.log, town.messages]), SECRET);
    for (const { summary } of town.sent.filter((sent) => sent.kind !== 'edit')) {
      assert.doesNotMatch(summary, SECRET);
    }
  });
});

/** Presses at random on what can be looked up, from a report that is under way. */
describe('walking at random through what can be looked up', function () {
  this.timeout(runs(60_000, 3_600_000));

  /** How to come to every place where a report can stand; the story goes with **Verder**. */
  const PLACES: readonly (readonly string[])[] = [
    ['Signaal melden'],
    ['Signaal melden', 'Nee'],
    ['Signaal melden', 'Nee', 'Vertrouwelijk'],
    ['Signaal melden', 'Nee', 'Vertrouwelijk', 'Nee'],
    ['Signaal melden', 'Nee', 'Vertrouwelijk', 'Nee', 'Verder'],
    ['Signaal melden', 'Nee', 'Vertrouwelijk', 'Nee', 'Verder', 'Stoppen'],
    ['Kort melden', 'Nee', 'Vertrouwelijk', 'Nee', 'Verder'],
    ['Nu gevaar'],
    ['Kort melden', 'Ik twijfel', 'Ik kan niet bellen'],
    ['Kort melden', 'Ja', '112 is gebeld, ga verder'],
    ['Kort melden', 'Ja', 'Het gevaar is voorbij'],
  ];

  const INFORMATION: readonly string[] = ['info.show', 'info.find', 'menu.signs', 'menu.who'];
  const steps = fc.array(fc.record({ who: fc.nat({ max: 3 }), pick: fc.nat({ max: 9_999 }) }), {
    minLength: 1,
    maxLength: 25,
    size: 'max',
  });

  it('never loses or changes a report, in the chat and in the channel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), steps, async (place, taken) => {
        const town = await openTown();
        try {
          const anna = town.employee('Anna Bakker');
          const fatima = town.colleague('Fatima El Amrani');
          await anna.types('menu');
          for (const title of place) {
            await anna.presses(title, title === 'Verder' ? { verhaal: STORY } : {});
          }
          const draft = () => anna.conversation()?.dialog?.state.reveal();
          const before = draft();
          await anna.types('wie doet wat');
          await fatima.types('wie doet wat');
          for (const { who, pick } of taken) {
            const walker = who === 0 ? fatima : anna;
            const on = walker.seen[walker.seen.length - 1 - (pick % 3)] ?? walker.card();
            const buttons = buttonsOf(on.card).filter(({ verb }) => INFORMATION.includes(verb));
            const button = buttons[pick % Math.max(1, buttons.length)];
            if (button === undefined) continue;
            const inputs = button.verb === 'info.find' ? { zoek: 'opvang w1w' } : {};
            const card = await walker.presses(button.title, inputs, on);
            assert.deepEqual(cardProblems(card.card), [], heading(card));
            assert.doesNotMatch(readCard(card.card), /w1w/);
            assert.deepEqual(draft(), before, button.title);
            if (walker === anna) assert.ok(titlesOf(card.card).includes('Verder'), heading(card));
          }
          const back = await anna.presses('Verder', {}, anna.cardWith('Verder'));
          assert.notEqual(heading(back), MENU);
          // Where "Wil je stoppen?" stood, Verder answers it; what was told stays in any case.
          assert.deepEqual(draft()?.['answers'], before?.['answers']);
        } finally {
          town.close();
        }
      }),
      { numRuns: runs(40, 3_000) },
    );
  });
});

function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
