import assert from 'node:assert/strict';
import { approveTranscript } from './story.ts';
import type { Actor, Reading } from './story.ts';

/** More questions than an intake has: whoever gets none of them done is stuck. */
const MOST = 60;

/** Answers every question as it comes, and skips those without an answer, up to the review. */
async function answersByTyping(
  who: Actor,
  first: Reading,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  let card = first;
  for (let asked = 0; !/typ: versturen|type: send/i.test(card.text); asked += 1) {
    assert.ok(asked < MOST, card.text);
    const lines = card.text.split('\n');
    const question = Object.keys(answers).find((candidate) => lines.includes(candidate));
    card = await who.types(question === undefined ? 'overslaan' : (answers[question] ?? ''));
  }
}

describe('a report without a single press', () => {
  it('is typed from beginning to end', () =>
    approveTranscript('typed-nl', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await anna.types('Ik vertrouw het niet bij een adres in Klaarwater');
      await anna.types('nee');
      await anna.types('vertrouwelijk');
      await answersByTyping(anna, await anna.types('nee'), {
        'Wat heb je gezien of gehoord?': 'Er slapen tien mannen in een klein huis.',
        'Heb je dit zelf gezien of gehoord?': 'zelf',
        'Meld je dit namens iemand anders?': 'nee',
        'Waar was het?': 'Klaarwaterweg',
        'In welke gemeente was het?': 'Soest',
        'In welke wijk of kern?': 'klaarwater',
        'Wanneer was het?': 'elke ochtend om zes uur',
        'Op welke dag was het?': 'gisteren',
        'Is het nog aan de gang?': 'ja',
        'Gaat het om een persoon, een plek of allebei?': 'een plek',
        'Gaat het ook over een mogelijke dader?': 'weet ik niet',
        'Bij welk team werk je?': 'toezicht en handhaving',
        'Welke dingen heb je gezien?': '1, 2',
        'Aan welke vorm van uitbuiting denk je?': 'arbeid',
        'Wat is het adres?': 'Klaarwaterweg 7',
        'Wat voor plek is het?': 'woning',
        'Wil je horen wat er met je melding gebeurt?': 'ja',
      });
      await anna.types('versturen');
      const [ticket] = town.tickets();
      assert.ok(ticket !== undefined);
      const given = Object.fromEntries(
        ticket.answers.map(({ label, text }) => [label, text.reveal()]),
      );
      assert.equal(
        given['Verhaal'],
        'Ik vertrouw het niet bij een adres in Klaarwater\nEr slapen tien mannen in een klein huis.',
      );
      assert.equal(given['Adres'], 'Klaarwaterweg 7');
      assert.equal(ticket.triage.seenOn, '2026-11-22');
      assert.equal(ticket.triage.ongoing, 'ja');
      assert.deepEqual(ticket.triage.routes, ['locatie']);
      assert.equal(anna.effort().presses, 0);
    }));

  it('is typed in English', () =>
    approveTranscript('typed-en', async ({ employee, town }) => {
      const joe = employee('Joe Brown');
      await joe.types('english');
      await joe.types('short report');
      await joe.types('no');
      await joe.types('confidential');
      await answersByTyping(joe, await joe.types('no'), {
        'What did you see or hear?': 'Ten men sleep in a small house.',
        'When was it?': 'every morning',
      });
      await joe.types('send');
      const [ticket] = town.tickets();
      assert.equal(ticket?.reporter?.language, 'en');
      assert.equal(ticket.answers.length, 2);
    }));
});
