import assert from 'node:assert/strict';
import { entriesOf } from '../../src/domain/dossier.ts';
import { partsOfType } from '../support/card-parts.ts';
import { begins } from './people.ts';
import { approveTranscript, tell } from './story.ts';
import type { Actor, Reading } from './story.ts';

const STORY =
  'Ik ben Anna Bakker van Burgerzaken. Mira kwam met Dragan aan de balie. Hij reed weg in AB-12-CD. ' +
  'Zij fluisterde haar nummer: 06-12345678. Haar mail is mira@voorbeeld.example. ' +
  'Zij slaapt op Dorpsstraat 12, 3761 AB Soest. Groet, anna';

const STRUCTURED = [
  'AB-12-CD',
  '06-12345678',
  'mira@voorbeeld.example',
  'Dorpsstraat',
  '3761 AB',
  'Wit busje',
  'komt vrijdag terug',
];

const REPORTER = ['Anna', 'anna', 'Bakker', 'Burgerzaken', 'Een inwoner'];

/** A report full of names, a phone number, an address, a plate and a reporter. */
async function reports(anna: Actor): Promise<void> {
  await begins(anna, 'Signaal melden', 'Met mijn naam');
  await anna.presses('Verder', {
    'Wat heb je gezien of gehoord?': STORY,
    'Meld je dit namens': 'Een inwoner',
  });
  await anna.presses('Verder', {
    'Waar was het?': 'Balie Burgerzaken',
    'In welke gemeente': 'Soest of Soesterberg',
    'In welke wijk': 'Klaarwater',
  });
  await anna.presses('Verder', {
    'Gaat het om een persoon': 'Allebei',
    'Bij welk team': 'Burgerzaken of de balie',
  });
  await anna.presses('Verder');
  await anna.presses('Verder', {
    'Wat helpt om': 'Zij heet Mira en komt vrijdag terug.',
    'Hoe is de persoon veilig': 'Via haar zus op 06-12345678',
  });
  await anna.presses('Verder', {
    'Wat is het adres?': 'Dorpsstraat 12, Soest',
    'Zag je auto': 'Wit busje AB-12-CD',
  });
  await anna.presses('Verder');
  await anna.presses('Versturen');
}

/** Two presses from the card, then whom, why and how. */
async function routes(fatima: Actor, partner: string, ground: string): Promise<Reading> {
  await fatima.presses('Meer');
  await fatima.presses('Doorzetten naar partner');
  return fatima.presses('Verder', {
    Partner: partner,
    Doel: 'Bekijken wat er aan de hand is.',
    Grond: ground,
    'Hoe verstuur je het?': 'Beveiligde e-mail',
  });
}

/** The text in the middle of a preview. */
function previewed({ shown }: Reading): string {
  const [text] = partsOfType(shown.card, 'TextRun').map((run) => run['text']);
  assert.equal(typeof text, 'string');
  return String(text);
}

describe('the copies of a ticket for partners', () => {
  it('for the police has what the purpose needs, for CoMensha nothing that points at anybody, for none the reporter (§2.3, C34, C98)', () =>
    approveTranscript('partner-copies', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await reports(anna);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');

      await routes(fatima, 'Politie', 'Vitaal belang van de persoon (AVG 6, eerste lid, onder d)');
      const police = await fatima.presses('Voorbeeld');
      for (const needed of ['Mira', 'Dragan', ...STRUCTURED]) {
        assert.ok(previewed(police).includes(needed), needed);
      }
      assert.match(police.text, /Misschien een naam: Mira, Dragan\./);
      await fatima.presses('Doorzetten');
      await fatima.presses('Terug naar ticket');

      const proposal = await routes(
        fatima,
        'CoMensha',
        'Geen grond nodig: er staan geen persoonsgegevens in',
      );
      assert.match(proposal.text, /Misschien een naam: Mira, Dragan\./);
      const refused = await fatima.presses('Voorbeeld');
      assert.match(refused.text, /Haal namen van personen weg/);
      const anonymous = await fatima.presses('Voorbeeld', {
        'Tekst voor de partner': 'Er is een signaal. Een vrouw en een man kwamen samen. AB-12-CD',
      });
      assert.match(anonymous.text, /Haal dit weg: kenteken "AB-12-CD"\./);
      const preview = await fatima.presses('Voorbeeld', {
        'Tekst voor de partner': 'Er is een signaal. Een vrouw en een man kwamen samen.',
      });
      await fatima.presses('Doorzetten');

      const [ticket] = town.tickets();
      const copies = entriesOf(ticket?.dossier ?? [], 'doorgezet').map(({ copy }) => copy.reveal());
      assert.deepEqual(copies, [previewed(police), previewed(preview)]);
      const proposed = String(partsOfType(proposal.shown.card, 'Input.Text')[0]?.['value']);
      for (const gone of STRUCTURED) assert.ok(!proposed.includes(gone), gone);
      for (const text of [...copies, proposed]) {
        for (const never of REPORTER) assert.ok(!text.includes(never), never);
      }
    }));

  it('show nobody else a word: the channel keeps none of it (C88)', async () => {
    await tell(async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await reports(anna);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      const { buttons } = await joris.presses('Meer');
      assert.ok(!buttons.includes('Doorzetten naar partner'));
      await routes(fatima, 'Politie', 'Vitaal belang van de persoon (AVG 6, eerste lid, onder d)');
      await fatima.presses('Voorbeeld');
      await fatima.presses('Doorzetten');
      await town.passes({ minutes: 30 });
      const channel = JSON.stringify(town.sent.filter((sent) => !toReporter(sent)));
      for (const hidden of ['Mira', 'Dragan', 'AB-12-CD', 'aan de hand is']) {
        assert.ok(!channel.includes(hidden), hidden);
      }
    });
  });
});

function toReporter(sent: { readonly kind: string; readonly conversation?: string }): boolean {
  return sent.conversation?.startsWith('a:') ?? false;
}
