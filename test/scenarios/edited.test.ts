import assert from 'node:assert/strict';
import { conceal } from '../../src/domain/sensitive.ts';
import { cardProblems } from '../support/card-rules.ts';
import { headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';

describe('a chat in which people change and delete messages, or from which they go', () => {
  let town: Town;
  let anna: Person;

  beforeEach(async () => {
    town = await openTown();
    anna = town.employee('Anna Bakker');
  });

  afterEach(() => {
    town.close();
  });

  async function edits(text: string): Promise<Shown> {
    const [card, ...more] = await anna.does({ kind: 'edited', text: conceal(text) });
    assert.ok(card !== undefined);
    assert.deepEqual(more, []);
    assert.deepEqual(cardProblems(card.card), []);
    assert.deepEqual(readCard(card.card).split('\n').flatMap(plainDutchProblems), []);
    return card;
  }

  async function reports(story = 'Er slapen tien mannen in een klein huis.'): Promise<void> {
    await anna.types('kort melden');
    await anna.presses('Nee');
    await anna.presses('Vertrouwelijk');
    await anna.presses('Nee');
    await anna.presses('Verder', { verhaal: story });
    await anna.presses('Versturen');
  }

  const added = () =>
    town
      .tickets()
      .map(({ dialogue }) =>
        dialogue.filter(({ kind }) => kind === 'aanvulling').map(({ text }) => text.reveal()),
      );

  describe('a message that was changed', () => {
    it('is offered as an addition to an own report, and added when the person says so', async () => {
      await reports();
      const question = await edits('Er slapen twaalf mannen in een klein huis.');
      assert.equal(headingOf(question.card), 'Je hebt een bericht aangepast');
      assert.doesNotMatch(readCard(question.card), /twaalf/);
      assert.deepEqual(added(), [[]]);
      await anna.presses('Ja, bij MH-2026-0001');
      assert.deepEqual(added(), [['Er slapen twaalf mannen in een klein huis.']]);
      assert.equal(anna.conversation()?.dialog, undefined);
      await anna.presses('Ja, bij MH-2026-0001', {}, question);
      assert.deepEqual(added(), [['Er slapen twaalf mannen in een klein huis.']]);
    });

    it('is offered for the four newest reports, newest first', async () => {
      for (let count = 0; count < 5; count += 1) await reports();
      const question = await edits('Het busje was wit.');
      assert.deepEqual(titlesOf(question.card).slice(0, 5), [
        'Ja, bij MH-2026-0005',
        'Ja, bij MH-2026-0004',
        'Ja, bij MH-2026-0003',
        'Ja, bij MH-2026-0002',
        'Nee, niet toevoegen',
      ]);
      await anna.types('mh-2026-0003');
      assert.deepEqual(added(), [[], [], ['Het busje was wit.'], [], []]);
    });

    it('is confirmed without a word of it when the answer is typed: that card stays in Teams', async () => {
      await reports();
      await edits('Het busje was wit.');
      const thanks = await anna.types('ja');
      assert.equal(thanks.as, 'message');
      assert.match(readCard(thanks.card), /Je aanvulling is bewaard/);
      assert.doesNotMatch(JSON.stringify(town.sent), /busje/);
      assert.deepEqual(added(), [['Het busje was wit.']]);
    });

    it('is forgotten when the person says no', async () => {
      await reports();
      await edits('Het busje was wit.');
      await anna.presses('Nee, niet toevoegen');
      assert.deepEqual(added(), [[]]);
      assert.equal(anna.conversation()?.dialog, undefined);
    });

    it('is changed once more: the newest text is added, once', async () => {
      await reports();
      await edits('Het busje was wit.');
      await edits('Het busje was wit. Kenteken onbekend.');
      await anna.presses('Ja, bij MH-2026-0001');
      assert.deepEqual(added(), [['Het busje was wit. Kenteken onbekend.']]);
    });

    it('is added without a BSN (C95)', async () => {
      await reports();
      await edits('Zij heeft BSN 111222333.');
      await anna.presses('Ja, bij MH-2026-0001');
      assert.doesNotMatch(added().flat().join(), /111222333/);
      assert.equal(added().flat().length, 1);
    });

    it('keeps waiting over a restart, and nothing of it goes to the log', async () => {
      await reports();
      const question = await edits('Het busje was wit.');
      await town.restart();
      await anna.presses('Ja, bij MH-2026-0001', {}, question);
      assert.deepEqual(added(), [['Het busje was wit.']]);
      assert.doesNotMatch(JSON.stringify(town.log), /busje/);
    });

    it('brings the 112 card first when it speaks of danger, with or without a report (C27)', async () => {
      for (const already of [false, true]) {
        if (already) await reports();
        await edits('Hij bedreigt haar nu met een mes');
        const card = anna.cardWith('Ik kan niet bellen');
        assert.equal(card, anna.card());
        await anna.presses('Het gevaar is voorbij');
        await anna.types('stoppen');
        await anna.presses('Stoppen');
      }
    });

    it('brings the 112 card for "112", and in the middle of an intake', async () => {
      await edits('112');
      assert.ok(titlesOf(anna.card().card).includes('Ik kan niet bellen'));
      await anna.presses('Toch geen direct gevaar');
      await anna.types('kort melden');
      await anna.presses('Nee');
      const card = await edits('Hij bedreigt haar nu met een mes');
      assert.ok(titlesOf(card.card).includes('Ik kan niet bellen'));
      assert.match(JSON.stringify(anna.conversation()?.dialog?.state.reveal()), /bedreigt/);
    });

    it('brings the 112 card also when nothing can be stored (C27)', async () => {
      town.storeWorks(false);
      for (const words of ['112', 'Hij bedreigt haar nu met een mes']) {
        const card = await edits(words);
        assert.ok(titlesOf(card.card).includes('Ik kan niet bellen'), words);
      }
    });

    it('changes nothing in an intake: the person hears that we read the first text', async () => {
      await anna.types('kort melden');
      await anna.presses('Nee');
      const before = anna.conversation();
      const card = await edits('Het busje was wit.');
      assert.match(readCard(card.card), /Wij lazen je eerste tekst/);
      assert.deepEqual(anna.conversation(), before);
      await anna.presses('Verder', {}, card);
      assert.ok(titlesOf(anna.card().card).includes('Vertrouwelijk'));
    });

    it('is put with words that wait to be an answer, and never lost', async () => {
      const fatima = town.colleague('Fatima el Amrani');
      await reports();
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Vraag aan melder');
      await fatima.presses('Voorbeeld', { text: 'Welke kleur had het busje?' });
      await fatima.presses('Versturen');
      await anna.types('Het was donker');
      const question = await edits('Het was donker, maar ik denk wit');
      assert.equal(headingOf(question.card), 'Is dit een antwoord?');
      await anna.presses('Ja, bij MH-2026-0001', {}, question);
      const answers = town.tickets().flatMap(({ dialogue }) => dialogue.slice(1));
      assert.deepEqual(
        answers.map(({ kind, text }) => [kind, text.reveal()]),
        [['antwoord', 'Het was donker, maar ik denk wit']],
      );
    });

    it('is too late without a report: the person hears to type it anew', async () => {
      const card = await edits('Het busje was wit.');
      assert.match(readCard(card.card), /Typ je wijziging als nieuw bericht/);
      assert.equal(anna.conversation(), undefined);
    });
  });

  describe('a message that was deleted', () => {
    const deletes = () => anna.does({ kind: 'deleted' });

    it('changes nothing in a report that was sent, and that is said once', async () => {
      await reports();
      const [card] = await deletes();
      assert.ok(card !== undefined);
      assert.match(readCard(card.card), /Wij bewaren wat je hebt verstuurd/);
      assert.ok(titlesOf(card.card).includes('Mijn meldingen'));
      assert.deepEqual(readCard(card.card).split('\n').flatMap(plainDutchProblems), []);
      assert.deepEqual(await deletes(), []);
      assert.equal(town.tickets().length, 1);
    });

    it('changes nothing in a report that is being made: that takes Stoppen', async () => {
      await anna.types('Er slapen tien mannen in een klein huis');
      await anna.types('nee');
      const [card] = await deletes();
      assert.ok(card !== undefined);
      assert.match(readCard(card.card), /Wij verwijderen ze als je op Stoppen drukt/);
      assert.deepEqual(readCard(card.card).split('\n').flatMap(plainDutchProblems), []);
      assert.deepEqual(await deletes(), []);
      assert.match(JSON.stringify(anna.conversation()?.dialog?.state.reveal()), /tien mannen/);
    });

    it('gets no answer when we keep nothing: the person is cleaning up their chat', async () => {
      await anna.types('hallo');
      assert.deepEqual(await deletes(), []);
      assert.equal(anna.conversation(), undefined);
    });
  });

  describe('an app that was removed', () => {
    it('gets no answer, and a half-finished report waits for a week', async () => {
      await anna.types('Er slapen tien mannen in een klein huis');
      const before = anna.conversation();
      assert.deepEqual(await anna.does({ kind: 'departure' }), []);
      assert.deepEqual(anna.conversation(), before);
      await town.passes({ days: 8 });
      assert.equal(anna.conversation(), undefined);
    });
  });
});
