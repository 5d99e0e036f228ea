import assert from 'node:assert/strict';
import { LIST_INPUT } from '../../cards/list-context.ts';
import { buttonsOf } from '../support/person.ts';
import { does } from './desk-people.ts';
import { tell } from './story.ts';
import type { Actor, Filled, Reading } from './story.ts';

/** Nieuw from the word in the channel up to the number. */
async function registers(who: Actor, source: string, more: Filled = {}): Promise<Reading> {
  await who.types('nieuw');
  const opened = await who.presses('Melding vastleggen');
  assert.match(opened.text, /direct gevaar/);
  assert.ok(isInList(opened), 'a later press would take the message for a copy of the ticket');
  await who.presses('Verder', {
    'Is er nu iemand': 'Nee',
    'Van wie komt': source,
  });
  await who.presses('Verder', {
    Verhaal: 'Elke ochtend haalt een busje mannen op.',
    Gemeente: 'Soest of Soesterberg',
    'Nog gaande': 'Ja',
  });
  await who.presses('Verder', { 'Gaat over': 'Een plek' });
  return who.presses('Vastleggen', { Adres: 'Kerkstraat 1, 3761 AA Soest', ...more });
}

describe('a report that came another way', () => {
  it('§2.1, C25: of Meld Misdaad Anoniem is registered, handled and closed without a reporter', () =>
    tell(async ({ colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const { text } = await registers(fatima, 'Meld Misdaad Anoniem');
      assert.match(text, /Vastgelegd: MH-2026-0001/);
      const [ticket] = town.tickets();
      assert.ok(ticket !== undefined);
      assert.equal(ticket.reporter, undefined);
      assert.deepEqual(ticket.source, { kind: 'mma' });
      assert.deepEqual(ticket.triage.routes, ['locatie']);

      const opened = await fatima.presses('Open MH-2026-0001');
      assert.match(opened.text, /Meld Misdaad Anoniem/);
      assert.doesNotMatch(JSON.stringify(town.sent), /busje|Kerkstraat/);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Meer');
      const closing = await fatima.presses('Sluiten');
      assert.match(closing.text, /Anonieme bron\./);
      await fatima.presses('Sluiten', {
        'Hoe is het afgelopen?': 'Onbekend',
        'Waarom was er geen overleg?': 'Er was te weinig bekend.',
        'Waarom is het niet doorgezet': 'Er was te weinig bekend.',
      });
      assert.equal(town.tickets()[0]?.status, 'gesloten');
    }));

  it('§2.2, C26: of a resident keeps who told it only with consent, out of the channel', () =>
    tell(async ({ colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await registers(fatima, 'Een inwoner', {
        'Mag je bewaren': 'Ja, met toestemming',
        'Wie is het': 'Mevrouw Jansen, 035 1234567',
      });
      const [ticket] = town.tickets();
      assert.equal(ticket?.source.contact?.reveal(), 'Mevrouw Jansen, 035 1234567');
      assert.doesNotMatch(JSON.stringify(town.sent), /Jansen/);
    }));

  it('is one ticket, however often Vastleggen is pressed', () =>
    tell(async ({ colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await registers(fatima, 'Een inwoner');
      await fatima.person.repeats();
      assert.equal(town.tickets().length, 1);
    }));

  it('is linked with a duplicate, both ways (C96)', () =>
    tell(async ({ colleague, town, passes }) => {
      const fatima = colleague('Fatima el Amrani');
      await registers(fatima, 'Een inwoner');
      await registers(fatima, 'Een professional, zoals een leraar of huisarts');
      await fatima.presses('Open MH-2026-0002');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Meer');
      const form = await fatima.presses('Koppelen');
      assert.match(form.text, /Zelfde kenteken of adres: MH-2026-0001\./);
      await fatima.presses('Koppelen', { 'Wat is het?': 'Dubbel: het gaat over hetzelfde' });
      await passes({ minutes: 1 });
      const links = town
        .tickets()
        .map(({ dossier }) => dossier.filter(({ kind }) => kind === 'koppeling').length);
      assert.deepEqual(links, [1, 1]);
    }));

  it('keeps the typed number when there is no such ticket', () =>
    tell(async ({ colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await registers(fatima, 'Een inwoner');
      await fatima.presses('Open MH-2026-0001');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      const { text } = await does(fatima, 'Koppelen', {
        'Nummer van': 'mh 2026 99',
        'Wat is het?': 'Verwant: het heeft met elkaar te maken',
      });
      assert.match(text, /Dit nummer is er niet\..*mh 2026 99/s);
      await fatima.presses('Koppelen', { 'Nummer van': 'mh 2026 98' });
      assert.deepEqual(town.tickets()[0]?.dossier, []);
    }));
});

/** Whether every button says that it stands in the message of a list. */
function isInList({ shown }: Reading): boolean {
  return buttonsOf(shown.card).every(({ data }) => LIST_INPUT in data);
}
