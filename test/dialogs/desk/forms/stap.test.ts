import assert from 'node:assert/strict';
import type { Situation } from '../../../../src/domain/dossier.ts';
import { ticketView } from '../../../../dialogs/desk/ticket-view.ts';
import { stepsOf } from '../../../../src/domain/next-steps.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { consulted, handedOver, situated } from '../../../domain/dossier-sample.ts';
import { FATIMA, pendingOf } from '../../../domain/ticket-sample.ts';
import { facts } from '../../facts.ts';
import { applied, context, held, opened, reading, sent } from './fill-in.ts';

const OVERLEG = 'persoon-overleg';

function stateOf(ticket: Ticket, id: string) {
  return stepsOf(ticket, facts()).find(({ step }) => step.id === id)?.state;
}

describe('the form Stappen', () => {
  it('names every step with its state, its reason and where it comes from', () => {
    const text = reading(opened(context(held()), 'stap').card);
    assert.match(text, /Dit stelt het plan voor\. Jij besluit\./);
    assert.match(text, /Gedaan: De functionaris pakt het signaal op\..*§2\.3/);
    assert.match(text, /Open: Plan een overleg met politie.*\(omdat de persoon .*; §2\.3\)/);
    assert.match(text, /Open: Vraag hoe de persoon veilig.*advies, niet uit het plan\)/);
  });

  it('records that a step was done, by whom', () => {
    const ticket = applied(sent(context(held()), 'stap', { stap: OVERLEG, wat: 'gedaan' }));
    assert.equal(stateOf(ticket, OVERLEG), 'gedaan');
    assert.deepEqual(ticket.dossier.at(-1)?.by, FATIMA);
    assert.equal(ticket.history.at(-1)?.what, 'stap-bijgewerkt');
    // The card shows it; a line in the thread for each tick would drown the others.
    assert.deepEqual(pendingOf(ticket), ['channel-card']);
  });

  it('wants to know why a step is skipped', () => {
    const skip = { stap: OVERLEG, wat: 'overgeslagen' };
    const asked = sent(context(held()), 'stap', skip);
    assert.equal(asked.ticket, undefined);
    assert.match(reading(asked.card), /Schrijf op waarom je deze stap overslaat\./);
    const ticket = applied(sent(context(held()), 'stap', { ...skip, reden: 'Is al geweest.' }));
    assert.equal(stateOf(ticket, OVERLEG), 'overgeslagen');
    const entry = ticket.dossier.at(-1);
    assert.ok(entry?.kind === 'stap');
    assert.equal(entry.reason?.reveal(), 'Is al geweest.');
  });

  it('brings a step back on the card that has to be done again', () => {
    const ticket = held({ dossier: [consulted('politie-zc')] });
    const onCard = (of: Ticket) => ticketView(of, facts()).nextSteps.join('\n');
    assert.doesNotMatch(onCard(ticket), /Plan een overleg/);
    const again = applied(sent(context(ticket), 'stap', { stap: OVERLEG, wat: 'opnieuw' }));
    assert.match(onCard(again), /Plan een overleg/);
  });

  it('takes no step that the ticket does not have', () => {
    const turn = sent(context(held()), 'stap', { stap: 'advies-antwoord', wat: 'gedaan' });
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Kies uit de lijst: Welke stap\./);
  });

  it('fits on a card with every route of the plan at once', () => {
    const everything: Situation = {
      routes: ['persoon', 'locatie'],
      forms: ['arbeid', 'seksueel'],
      minor: 'ja',
      aloneAndForeign: 'ja',
      possiblePerpetrator: 'ja',
      perpetratorKnown: 'ja',
      perpetratorMinor: 'ja',
      returnedAfterSentence: 'ja',
      newWorries: 'ja',
      border: 'ja',
      residencePermit: 'nee',
      larger: 'ja',
      approach: ['bestuursrechtelijk'],
    };
    const help = { possible: 'nee', needed: 'ja', accepted: 'nee' } as const;
    const dossier = [situated(everything), consulted('casus', { help }), handedOver('om')];
    const full = held({ dossier });
    assert.ok(stepsOf(full, facts()).length > 45);
    opened(context(full), 'stap');
  });
});
