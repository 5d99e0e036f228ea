import assert from 'node:assert/strict';
import { reportsShort } from './people.ts';
import { approveTranscript } from './story.ts';

const STORY = 'In een flat slapen veel mannen. Een busje haalt ze op.';

describe('Mijn meldingen (C89)', () => {
  it('shows what was sent for 24 hours, and takes an addition', () =>
    approveTranscript('mine-add', async ({ employee, colleague, passes }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(anna, STORY);
      await anna.presses('Mijn meldingen');
      const today = await anna.presses('Bekijk MH-2026-0001');
      assert.match(today.text, /In een flat slapen veel mannen/);
      await anna.presses('Aanvullen');
      await anna.presses('Versturen', { 'Je aanvulling': 'Het busje is wit.' });
      assert.match((await fatima.presses('Details bekijken')).text, /Het busje is wit\./);

      await passes({ hours: 25 });
      await anna.types('mijn meldingen');
      const later = await anna.presses('Bekijk MH-2026-0001');
      assert.doesNotMatch(later.text, /In een flat slapen veel mannen/);
      assert.match(later.text, /Het busje is wit\./);
    }));

  it('asks to withdraw; the functionaris decides', () =>
    approveTranscript('mine-withdraw', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(anna, STORY);
      await anna.presses('Mijn meldingen');
      await anna.presses('Bekijk MH-2026-0001');
      const form = await anna.presses('Vraag om intrekken');
      assert.match(
        form.text,
        /Je vraagt om intrekken\. De functionaris beslist\. Is er gevaar of een kind, dan blijft het signaal bestaan\./,
      );
      await anna.presses('Versturen', { Waarom: 'Het bleek een verhuizing.' });
      assert.equal(town.tickets()[0]?.status, 'nieuw');
      assert.match((await fatima.presses('Details bekijken')).text, /Het bleek een verhuizing\./);
    }));

  it('shows the own name to the functionaris, when the reporter wants that (C86)', () =>
    approveTranscript('mine-show-name', async ({ employee, colleague }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(anna, STORY);
      assert.match((await fatima.presses('Details bekijken')).text, /Melder: vertrouwelijk/);
      await fatima.presses('Terug naar ticket');
      await anna.presses('Mijn meldingen');
      await anna.presses('Bekijk MH-2026-0001');
      const warning = await anna.presses('Toon mijn naam');
      assert.match(warning.text, /Je kunt dat niet terugdraaien\./);
      await anna.presses('Toon mijn naam');
      assert.match((await fatima.presses('Details bekijken')).text, /Melder: Anna Bakker/);
    }));

  it('takes typed words as the answer to a question only when the reporter says so', () =>
    approveTranscript('mine-typed-answer', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(anna, STORY);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Vraag aan melder');
      await fatima.presses('Voorbeeld', { 'Je vraag': 'Welk huisnummer is het?' });
      await fatima.presses('Versturen');
      await anna.types('Nummer 12, op de derde etage.');
      await anna.types('ja');
      const answer = town.tickets()[0]?.dialogue.at(-1);
      assert.equal(answer?.kind, 'antwoord');
      assert.equal(answer.text.reveal(), 'Nummer 12, op de derde etage.');
    }));
});
