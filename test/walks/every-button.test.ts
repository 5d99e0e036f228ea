import assert from 'node:assert/strict';
import { texts as emergency } from '../../cards/emergency/texts.ts';
import { cardProblems } from '../support/card-rules.ts';
import { buttonsOf, headingOf, openTown, valueOf } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { PLACES } from './places.ts';
import { isGoodCard, isNoDeadButton } from './walker.ts';

/** Where else buttons stand: before, beside and after a report. */
const ELSEWHERE: readonly { name: string; go: (person: Person, town: Town) => Promise<unknown> }[] =
  [
    { name: 'the menu', go: (person) => person.types('hallo') },
    { name: 'Signalen herkennen', go: (person) => person.types('signalen herkennen') },
    { name: 'Wie doet wat', go: (person) => person.types('wie doet wat') },
    { name: 'a word that was looked up', go: (person) => person.types('hotels?') },
    {
      name: 'a question that was looked up',
      go: (person) => person.types('wie gaat over hotels?'),
    },
    {
      name: 'a report that words began',
      go: (person) => person.types('ik vertrouw het niet bij een adres'),
    },
    { name: 'Anoniem melden', go: (person) => person.types('anoniem melden') },
    { name: 'Mijn meldingen without a report', go: (person) => person.types('mijn meldingen') },
    { name: 'the 112 card', go: (person) => person.types('112') },
    { name: 'the 112 card of words', go: (person) => person.types('Hij heeft een mes.') },
    ...(['called', 'cannot', 'past'] as const).map((way) => ({
      name: `the card after "${emergency.nl[way]}"`,
      go: async (person: Person) => {
        await person.types('Hij heeft een mes.');
        await person.presses(emergency.nl[way]);
      },
    })),
    { name: 'the receipt', go: sent },
    { name: 'Mijn meldingen', go: (person) => then(person, sent, 'Mijn meldingen') },
    { name: 'an own report', go: (person) => then(person, sent, 'Mijn meldingen', 'Bekijk MH-') },
    ...['Aanvullen', 'Vraag om intrekken', 'Toon mijn naam'].map((form) => ({
      name: `the form ${form}`,
      go: (person: Person) => then(person, sent, 'Mijn meldingen', 'Bekijk MH-', form),
    })),
    { name: 'a message of the functionaris', go: asked },
    { name: 'an opened question', go: (person, town) => opened(person, town) },
    {
      name: 'the question whether words are an answer',
      go: async (person, town) => {
        await asked(person, town);
        await person.types('Rond tien uur was het');
      },
    },
    { name: 'a draft as a message', go: (person) => draft(person, 'the story', 'Ik zag iets') },
    { name: 'a review as a message', go: (person) => draft(person, 'the review', 'En nog iets') },
  ];

async function draft(person: Person, place: string, text: string): Promise<void> {
  await PLACES.find(({ name }) => name === place)?.go(person);
  await person.types(text);
}

async function sent(person: Person): Promise<void> {
  await PLACES.find(({ name }) => name === 'the review of Kort melden')?.go(person);
  await person.types('terug');
  await person.types('terug');
  await person.types('terug');
  await person.types('vertrouwelijk');
  await person.types('nee');
  await person.presses('Verder');
  await person.presses('Verder');
  await person.presses('Versturen');
}

async function then(
  person: Person,
  before: (person: Person) => Promise<void>,
  ...beginnings: readonly string[]
): Promise<void> {
  await before(person);
  for (const beginning of beginnings) {
    const { card } = person.card();
    const button = buttonsOf(card).find(({ title }) => title.startsWith(beginning));
    assert.ok(
      button !== undefined,
      `${beginning}: ${buttonsOf(card)
        .map(({ title }) => title)
        .join()}`,
    );
    await person.presses(button.title);
  }
}

async function asked(person: Person, town: Town): Promise<void> {
  const fatima = town.colleague('Fatima El Amrani');
  await sent(person);
  await fatima.presses('Oppakken');
  await fatima.presses('Nee');
  await fatima.presses('Vraag aan melder');
  await fatima.presses('Voorbeeld', { text: 'Hoe laat was het?' });
  await fatima.presses('Versturen');
}

async function opened(person: Person, town: Town): Promise<void> {
  await asked(person, town);
  await person.presses('Bekijken');
}

/** Buttons that may lead to where somebody is. */
const SAME_PLACE = ['menu.show', 'menu.mine', 'menu.dutch', 'menu.english', 'danger.now'];

describe('Every button', function () {
  this.timeout(60_000);

  for (const language of ['nl', 'en'] as const) {
    for (const { name, go } of [...PLACES, ...ELSEWHERE]) {
      it(`of the card at ${name} does something (${language})`, async () => {
        const count = await onlyButton(0);
        for (let index = 1; index < count; index += 1) await onlyButton(index);

        /** Comes there anew and presses one button; the number of buttons there. */
        async function onlyButton(index: number): Promise<number> {
          const town = await openTown();
          try {
            const anna = town.employee('Anna de Vries');
            await go(anna, town);
            if (language === 'en') await anna.types('english');
            const on = anna.card();
            const button = buttonsOf(on.card)[index];
            assert.ok(button !== undefined, `No button on "${headingOf(on.card)}"`);
            const reply = await anna.sends(valueOf(button, on.card), on);
            isGoodCard(reply, anna);
            isNoDeadButton(button, reply);
            assert.deepEqual(cardProblems(reply.card), []);
            const same = JSON.stringify(reply.card) === JSON.stringify(on.card);
            assert.ok(!same || SAME_PLACE.includes(button.verb), `"${button.title}" does nothing`);
            return buttonsOf(on.card).length;
          } finally {
            town.close();
          }
        }
      });
    }
  }
});
