import assert from 'node:assert/strict';
import { tellApproved } from './story.ts';

describe('a report without a single press', () => {
  it('is typed from beginning to end', () =>
    tellApproved('typed-nl', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      for (const text of [
        'Ik vertrouw het niet bij een adres in Klaarwater',
        'nee',
        'vertrouwelijk',
        'nee',
        'Er slapen tien mannen in een klein huis.',
        'zelf',
        'nee',
        'Klaarwaterweg',
        'Soest',
        'klaarwater',
        'elke ochtend om zes uur',
        'gisteren',
        'ja',
        'een plek',
        'weet ik niet',
        'toezicht en handhaving',
        '1, 2',
        'arbeid',
        'Klaarwaterweg 7',
        'woning',
        'overslaan',
        'ja',
        'versturen',
      ]) {
        await anna.types(text);
      }
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
    tellApproved('typed-en', async ({ employee, town }) => {
      const joe = employee('Joe Brown');
      for (const text of [
        'english',
        'short report',
        'no',
        'confidential',
        'no',
        'Ten men sleep in a small house.',
        'skip',
        'every morning',
        'send',
      ]) {
        await joe.types(text);
      }
      const [ticket] = town.tickets();
      assert.equal(ticket?.reporter.language, 'en');
      assert.equal(ticket.answers.length, 2);
    }));
});
