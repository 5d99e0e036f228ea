import assert from 'node:assert/strict';
import { does, picksUp, picksUpAdvice } from './desk-people.ts';
import { tell } from './story.ts';
import type { Actor, Filled } from './story.ts';

const NO_OVERLEG = 'Waarom was er geen overleg?';
const NO_ROUTING = 'Waarom is het niet doorgezet';
const NO_MESSAGE = 'Waarom krijgt de melder geen bericht?';
const OUTCOME = 'Hoe is het afgelopen?';

/** Everything that a short report about nobody in particular needs to be closed. */
const EXPLAINED: Filled = {
  [OUTCOME]: 'Niet bevestigd',
  [NO_OVERLEG]: 'Eén telefoontje was genoeg.',
  [NO_ROUTING]: 'Er was niets om door te zetten.',
  [NO_MESSAGE]: 'De melder vroeg om geen bericht.',
};

async function feedback(who: Actor): Promise<void> {
  await who.presses('Terugkoppeling');
  await who.presses('Voorbeeld', { 'Je bericht': 'Dank je wel. Wij hebben ernaar gekeken.' });
  await who.presses('Versturen');
}

describe('closing a ticket', () => {
  it('§ intro 4, §2.2 and §2.5: asks for what is missing, and closes when it is explained', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      const asked = await does(fatima, 'Sluiten');
      for (const label of Object.keys(EXPLAINED)) assert.ok(asked.text.includes(label), label);
      assert.equal(town.tickets()[0]?.status, 'opgepakt');

      const { text } = await fatima.presses('Sluiten', EXPLAINED);
      assert.match(text, /Gesloten/);
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('§2.5, C42: asks for no reason once the reporter has heard', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await feedback(fatima);
      const asked = await does(fatima, 'Sluiten');
      assert.doesNotMatch(asked.text, /geen bericht\?/);
      await fatima.presses('Sluiten', {
        [OUTCOME]: 'Onbekend',
        [NO_OVERLEG]: 'Er was niets te bespreken.',
        [NO_ROUTING]: 'Er was niets om door te zetten.',
      });
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('§2.6, C44: an adviesvraag is closed with its answer and nothing else', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUpAdvice(employee('Anna Bakker'), fatima);
      await fatima.presses('Terugkoppeling');
      await fatima.presses('Voorbeeld', { 'Je antwoord': 'Bij twijfel mag je altijd melden.' });
      await fatima.presses('Versturen');
      await does(fatima, 'Sluiten');
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('§4, C55: is not closed by who does not have it any more, and what was typed stays', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await picksUp(employee('Anna Bakker'), fatima);
      await fatima.presses('Sluiten');
      await joris.types('hulp');
      await does(joris, 'Overdragen', { 'Naar wie': 'Ik neem het over' });

      const { text } = await fatima.presses('Sluiten', EXPLAINED);
      assert.match(text, /Joris de Wit heeft dit ticket.*Eén telefoontje was genoeg\./s);
      assert.notEqual(town.tickets()[0]?.status, 'gesloten');
    }));

  it('sends nothing to anybody by itself afterwards, and Mijn meldingen says it is done', () =>
    tell(async ({ employee, colleague, town, passes }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await picksUp(anna, fatima);
      await does(fatima, 'Sluiten', EXPLAINED);
      await passes({ minutes: 1 });
      const before = town.sent.length;
      await passes({ days: 30 });
      assert.equal(town.sent.length, before);
      const { text } = await anna.types('mijn meldingen');
      assert.match(text, /Afgerond/);
    }));

  it('keeps everything when it is reopened, by whoever reopens it', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await picksUp(employee('Anna Bakker'), fatima);
      await does(fatima, 'Sluiten', EXPLAINED);
      const [closed] = town.tickets();
      await joris.presses('Heropenen');
      await joris.presses('Heropenen', { 'Waarom heropen je dit?': 'Er is een nieuwe melding.' });
      const [ticket] = town.tickets();
      assert.equal(ticket?.status, 'heropend');
      assert.equal(ticket.holder?.name, 'Joris de Wit');
      assert.ok(closed !== undefined);
      assert.deepEqual(ticket.dossier.slice(0, closed.dossier.length), closed.dossier);
      assert.deepEqual(ticket.history.slice(0, closed.history.length), closed.history);

      await does(joris, 'Sluiten', EXPLAINED);
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('leaves no old card from which it can be changed', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await fatima.presses('Meer');
      const old = fatima.person.cardWith('Notitie');
      await does(fatima, 'Sluiten', EXPLAINED);
      const [closed] = town.tickets();
      for (const title of ['Notitie', 'Verrijken', 'Overdragen', 'Afschermen', 'Sluiten']) {
        const { card } = await fatima.person.presses(title, {}, old);
        assert.match(JSON.stringify(card), /Dit ticket is gesloten/, title);
      }
      const [after] = town.tickets();
      assert.equal(after?.status, 'gesloten');
      assert.deepEqual(after.dossier, closed?.dossier);
      assert.equal(after.history.filter(({ what }) => what === 'geweigerd').length, 5);
    }));
});
