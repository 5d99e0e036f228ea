import assert from 'node:assert/strict';
import { cardProblems } from '../support/card-rules.ts';
import { buttonsOf, headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';
import { begins } from './people.ts';
import { approveTranscript } from './story.ts';

describe('an adviesvraag', () => {
  it('is asked without names and the answer comes back in the chat (C44, C45)', () =>
    approveTranscript('advice', async ({ employee, colleague, town }) => {
      const bram = employee('Bram Visser');
      const fatima = colleague('Fatima el Amrani');
      await begins(bram, 'Advies vragen', 'Met mijn naam');
      await bram.presses('Verder', {
        'Wat is je vraag?': 'Een klant komt steeds met dezelfde begeleider. Is dat een signaal?',
      });
      await bram.presses('Versturen');

      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Terugkoppeling');
      await fatima.presses('Voorbeeld', {
        'Je antwoord': 'Dat kan. Let op wie het woord voert. Bel me gerust.',
      });
      await fatima.presses('Versturen');
      const answer = await bram.presses('Bekijken');
      assert.match(answer.text, /Let op wie het woord voert/);

      const [ticket] = town.tickets();
      assert.equal(ticket?.kind, 'adviesvraag');
      assert.equal(ticket.number, 'MH-2026-0001');
    }));

  describe('at its review', () => {
    const QUESTION = 'Wat moet ik doen met een vermoeden over een bedrijf?';
    const known = [
      { to: 'menu.report', because: [] },
      { to: 'partner.nla', because: [] },
      { to: 'kaart.arbeid', because: [] },
      { to: 'partner.verdwenen', because: [] },
      { to: 'meldcode', because: [] },
      { to: 'uitleg', because: [] },
    ];
    let town: Town;
    let bram: Person;

    beforeEach(async () => {
      town = await openTown({ understand: (text) => (text.includes(QUESTION) ? known : []) });
      bram = town.employee('Bram Visser');
    });
    afterEach(() => {
      town.close();
    });

    async function toReview(question: string): Promise<Shown> {
      await bram.types('hallo');
      await bram.presses('Advies vragen');
      for (const title of ['Nee', 'Met mijn naam', 'Nee']) await bram.presses(title);
      return bram.presses('Verder', { vraag: question });
    }

    const shows = ({ card }: Shown): readonly (string | undefined)[] =>
      buttonsOf(card)
        .filter(({ verb }) => verb === 'info.show')
        .map(({ id }) => id);

    it('offers at most three things that the content says, and never whether something is known (C96)', async () => {
      const review = await toReview(QUESTION);
      assert.deepEqual(shows(review), ['partner.nla', 'kaart.arbeid', 'meldcode']);
      const text = readCard(review.card);
      assert.match(text, /Misschien staat je antwoord hier al\. Versturen kan altijd\./);
      assert.match(text, /Wij kunnen niet zeggen of iets al bekend is\./);
      assert.deepEqual(cardProblems(review.card), []);
    });

    it('sends the question with one press all the same, or after a look and back', async () => {
      const review = await toReview(QUESTION);
      const [first = ''] = titlesOf(review.card).filter((title) =>
        title.includes('Arbeidsinspectie'),
      );
      await bram.presses(first);
      assert.equal(headingOf((await bram.presses('Verder')).card), 'Klopt alles?');
      await bram.presses('Versturen');
      assert.equal(town.tickets().length, 1);
    });

    it('says nothing of it where the content has nothing, or to a report', async () => {
      const review = await toReview('Mag ik je bellen?');
      assert.deepEqual(shows(review), []);
      assert.doesNotMatch(readCard(review.card), /Misschien staat je antwoord/);
      const anna = town.employee('Anna Bakker');
      await anna.types('hallo');
      await anna.presses('Kort melden');
      for (const title of ['Nee', 'Met mijn naam', 'Nee']) await anna.presses(title);
      assert.deepEqual(shows(await anna.presses('Verder', { verhaal: QUESTION })), []);
    });

    it('says nothing of it in a message, which Teams keeps', async () => {
      await toReview(QUESTION);
      const message = await bram.types('en nog iets');
      assert.equal(message.as, 'message');
      assert.deepEqual(shows(message), []);
      assert.doesNotMatch(JSON.stringify(town.sent), /info\.show/);
    });
  });
});
