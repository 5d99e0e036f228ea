import assert from 'node:assert/strict';
import { begins, reportsShort } from './people.ts';
import { tell } from './story.ts';
import type { Actor, Filled } from './story.ts';

/** The routes of the plan, row by row, as the functionaris meets them in the channel. */

interface Row {
  /** The section of the plan and the row, and what they say. */
  readonly name: string;
  /** The answer to the danger question at Oppakken. */
  readonly danger?: 'Ja' | 'Nee' | 'Weet ik niet';
  /** What the functionaris fills in at Situatie bijwerken, on each of its pages. */
  readonly first?: Filled;
  readonly then?: Filled;
  /** What happens besides. */
  readonly also?: (who: Actor) => Promise<void>;
  /** Steps that Stappen then names, each with where it comes from. */
  readonly shows: readonly (readonly [step: RegExp, source: string])[];
  readonly hides?: readonly RegExp[];
}

const ADVICE = 'advies, niet uit het plan';
const ABOUT = 'Waar gaat het om?';
const PERSON: Filled = { [ABOUT]: ['Een persoon'] };
const LOCATION: Filled = { [ABOUT]: ['Een locatie'] };
const BOTH: Filled = { [ABOUT]: ['Een persoon', 'Een locatie'] };
const MINOR = 'Is het slachtoffer jonger dan 18?';
const FORM = 'Aan welke vorm';
const SUSPECT: Filled = { ...PERSON, 'Is er een mogelijke dader': 'Ja' };
const KNOWN = 'Is bekend wie de mogelijke dader is?';
const REGISTERED = 'Waar staat het slachtoffer ingeschreven?';
const RETURNED: Filled = { 'Is de dader veroordeeld': 'Ja' };
const YOUNG: Filled = { 'Is de mogelijke dader jonger dan 18?': 'Ja' };
const PARENTS = 'Staat vast dat de ouders';

/** Overleg met politie en zorgcoördinator, with its three answers about help. */
const meets =
  (possible: string, needed: string, wants: string) =>
  async (who: Actor): Promise<void> => {
    await who.presses('Meer');
    await who.presses('Overleg vastleggen');
    await who.presses('Verder', {
      'Welk overleg?': 'Overleg met politie en zorgcoördinator',
      'Is het al geweest?': 'Ja, het is geweest',
    });
    await who.presses('Vastleggen', {
      'Wie deden mee?': ['Politie', 'Zorgcoördinator'],
      'Is hulp mogelijk?': possible,
      'Is hulp nodig?': needed,
      'Wil het slachtoffer de hulp?': wants,
    });
  };

const WORRIES = 'Blijven er zorgen';

const ROWS: readonly Row[] = [
  {
    name: '§2.3, C32 a: a victim who may be found is taken up by the functionaris',
    first: PERSON,
    shows: [[/^Gedaan: De functionaris pakt het signaal op/, '§2.3']],
  },
  {
    name: '§2.3, C32 b: danger is 112 at once, and no overleg comes first',
    danger: 'Ja',
    first: PERSON,
    shows: [[/^Open: Bel direct 112\./, '§2.3']],
    hides: [/Plan een overleg/],
  },
  {
    name: '§2.3, C32 c: without danger an overleg with police and zorgcoördinator is planned',
    first: PERSON,
    shows: [[/Plan een overleg met politie en zorgcoördinator/, '§2.3']],
    hides: [/Bel direct 112/],
  },
  {
    name: '§2.3, C32 d: meanwhile the functionaris asks the own teams',
    first: PERSON,
    shows: [[/Vraag intussen informatie bij je eigen teams/, '§2.3']],
  },
  {
    name: '§2.3, C32 e: the overleg gives two answers about help, which are recorded',
    first: PERSON,
    also: meets('Nog niet bekend', 'Nog niet bekend', 'Nog niet gevraagd'),
    shows: [
      [/^Gedaan: Plan een overleg/, '§2.3'],
      [/^Gedaan: Leg van het overleg vast: is hulp mogelijk, en is hulp nodig/, '§2.3'],
    ],
    hides: [/Breng het slachtoffer naar passende hulp/, /wanneer je opnieuw kijkt/],
  },
  {
    name: '§3.1, C32 f: help that is possible, needed and wanted is given by zorgcoördinator and team',
    first: PERSON,
    also: meets('Ja', 'Ja', 'Ja'),
    shows: [[/passende hulp, met zorgcoördinator of Sociaal Team/, '§3.1']],
    hides: [/RIEC/],
  },
  {
    name: '§2.3, C32 g: who wants no help while worries go on may be brought to the RIEC',
    first: PERSON,
    then: { [WORRIES]: 'Ja' },
    also: meets('Ja', 'Ja', 'Nee'),
    shows: [[/Je kunt de zaak inbrengen bij het RIEC, via de ketenregisseur/, '§2.3']],
    hides: [/Besluit zelf wat je doet/],
  },
  {
    name: '§2.3, C32 h: where worries are over the plan is silent, and the functionaris decides',
    first: PERSON,
    then: { [WORRIES]: 'Nee' },
    also: meets('Ja', 'Ja', 'Nee'),
    shows: [[/Besluit zelf wat je doet, en leg de reden vast\./, ADVICE]],
    hides: [/RIEC/],
  },
  {
    name: '§2.3, C32 i: a victim nobody knows is discussed without names',
    first: PERSON,
    then: { 'Is het slachtoffer terug te vinden?': 'Nee' },
    shows: [[/zonder namen met de zorgcoördinator en CoMensha/, '§2.3']],
    hides: [/Plan een overleg met politie/],
  },
  {
    name: '§2.3, C32 j: for labour the Arbeidsinspectie is asked what it knows',
    first: { ...PERSON, [FORM]: ['Arbeid'] },
    shows: [[/Vraag de Arbeidsinspectie om kennis/, '§2.3']],
  },
  {
    name: 'advice, C32 k: a minor brings Jeugdteam, zorgcoördinator and Veilig Thuis today',
    first: { ...PERSON, [MINOR]: 'Ja' },
    shows: [
      [/nog vandaag met het Jeugdteam en de zorgcoördinator/, ADVICE],
      [/Veilig Thuis: 0800-2000/, ADVICE],
      [/Neem geen contact op met de ouders/, ADVICE],
    ],
    hides: [/Nidos/, /slachtoffer en verdachte/],
  },
  {
    name: 'advice, C32 k: a minor who is alone and foreign also brings Nidos',
    first: { ...PERSON, [MINOR]: 'Ja', 'Is er een mogelijke dader': 'Ja' },
    then: { 'Is de minderjarige alleen': 'Ja', [PARENTS]: 'Ja' },
    shows: [
      [/Nidos over een voogd/, ADVICE],
      [/Een kind kan slachtoffer en verdachte zijn/, ADVICE],
    ],
    hides: [/Neem geen contact op met de ouders/],
  },
  {
    name: 'advice, C32 l: help that is needed and not possible gets a next moment',
    first: PERSON,
    also: meets('Nee', 'Ja', 'Ja'),
    shows: [[/Leg bij Hulp vast wanneer je opnieuw kijkt/, ADVICE]],
    hides: [/passende hulp, met/],
  },
  {
    name: 'advice, C32 l: a victim who was not asked yet is to be asked by somebody',
    first: PERSON,
    also: meets('Ja', 'Ja', 'Nog niet gevraagd'),
    shows: [[/Spreek af wie het slachtoffer vraagt, en wanneer/, ADVICE]],
  },
  {
    name: '§2.3, C33: a possible perpetrator is shared with the police, and no more than possible',
    first: SUSPECT,
    shows: [[/Deel het signaal met de politie/, '§2.3']],
    hides: [/Deel het signaal met de (Arbeidsinspectie|Marechaussee)/, /(?<!mogelijke )dader is /],
  },
  {
    name: '§2.3 and §4, C33: labour adds the Arbeidsinspectie, and the border the Marechaussee',
    first: { ...SUSPECT, [FORM]: ['Arbeid'] },
    then: { 'Speelt de grens een rol?': 'Ja' },
    shows: [
      [/Deel het signaal met de Arbeidsinspectie/, '§2.3'],
      [/Deel het signaal met de Marechaussee/, '§4'],
    ],
  },
  {
    name: '§2.4, C37: a location is brought into the lokaal ondermijningsoverleg first',
    first: LOCATION,
    shows: [[/Breng de locatie in bij het lokaal ondermijningsoverleg/, '§2.4']],
    hides: [/Plan een overleg met politie/, /RIEC/],
  },
  {
    name: '§2.4, C38: when it becomes larger, it goes to the RIEC with a reason',
    first: { ...LOCATION, 'Is de zaak groter': 'Ja' },
    shows: [[/RIEC, en leg de reden vast/, '§2.4']],
  },
  {
    name: '§2.4, C39: a control is decided with VTH, after asking the police as our advice',
    first: LOCATION,
    shows: [
      [/Vraag eerst politie of AVIM: loopt er al een onderzoek\?/, ADVICE],
      [/Besluit met Toezicht en handhaving over een controle: of, wanneer en door wie/, '§2.4'],
    ],
    hides: [/Meld het signaal bij AVIM of bij de Arbeidsinspectie/],
  },
  {
    name: '§2.4, C40: after the control it is reported to AVIM or the Arbeidsinspectie',
    first: { ...LOCATION, [FORM]: ['Seksueel'] },
    then: { 'Is er een controle geweest': 'Ja' },
    shows: [
      [/Meld het signaal bij AVIM of bij de Arbeidsinspectie/, '§2.4'],
      [/Kies AVIM\. Melden kan ook zonder controle, en ook bij beide/, ADVICE],
    ],
    hides: [/Kies de Arbeidsinspectie/, /over een controle/],
  },
  {
    name: '§2.4, C40: for labour our advice is the Arbeidsinspectie, also without a control',
    first: { ...LOCATION, [FORM]: ['Arbeid'] },
    shows: [[/Kies de Arbeidsinspectie\. Melden kan ook zonder controle/, ADVICE]],
    hides: [/Kies AVIM/],
  },
  {
    name: '§3.1, C48: an unknown age shows both laws',
    first: PERSON,
    shows: [[/de Wmo 2015 of de Jeugdwet/, '§3.1']],
  },
  {
    name: 'advice, C48: under 18 it is the Jeugdwet, and no section says so',
    first: { ...PERSON, [MINOR]: 'Ja' },
    shows: [[/opvang volgt uit de Jeugdwet/, ADVICE]],
    hides: [/Wmo/],
  },
  {
    name: 'advice, C48: from 18 on it is the Wmo, and no section says so',
    first: { ...PERSON, [MINOR]: 'Nee' },
    shows: [[/opvang volgt uit de Wmo 2015/, ADVICE]],
    hides: [/Jeugdwet/],
  },
  {
    name: '§3.1, C49: registered here, our municipality is responsible',
    first: PERSON,
    then: { [REGISTERED]: 'In onze gemeente' },
    shows: [[/Onze gemeente is verantwoordelijk voor de hulp\./, '§3.1']],
    hides: [/tijdelijke/, /Burgerzaken kijken/],
  },
  {
    name: '§3.1, C49: also with a temporary residence status',
    first: PERSON,
    then: { [REGISTERED]: 'In onze gemeente, met een tijdelijke verblijfsstatus' },
    shows: [[/Onze gemeente is verantwoordelijk voor de hulp, ook bij een tijdelijke/, '§3.1']],
  },
  {
    name: '§3.1, C49: registered nowhere, the municipality where the victim was found',
    first: PERSON,
    then: { [REGISTERED]: 'Nergens' },
    shows: [[/De gemeente waar het slachtoffer is gevonden/, '§3.1']],
  },
  {
    name: 'advice, C49: of another municipality the plan says nothing, so ask',
    first: PERSON,
    then: { [REGISTERED]: 'In een andere gemeente' },
    shows: [[/Vraag de zorgcoördinator welke gemeente verantwoordelijk is/, ADVICE]],
    hides: [/Onze gemeente is verantwoordelijk/],
  },
  {
    name: 'advice, C49: an unknown registration is looked up first',
    first: PERSON,
    shows: [[/Laat eerst Burgerzaken kijken waar/, ADVICE]],
    hides: [/is verantwoordelijk voor de hulp/],
  },
  {
    name: 'advice, C54: nobody here investigates or talks with the possible perpetrator',
    first: SUSPECT,
    shows: [[/Praat niet met de mogelijke dader\./, ADVICE]],
  },
  {
    name: '§4, C55: what was handed over is followed up, and we keep the regie',
    first: PERSON,
    also: async (who) => {
      await who.presses('Meer');
      await who.presses('Doorzetten naar partner');
      await who.presses('Verder', {
        Partner: 'Politie',
        Doel: 'Opsporing.',
        Grond: 'Vitaal belang van de persoon (AVG 6, eerste lid, onder d)',
        'Hoe verstuur je het?': 'Telefoon',
      });
      await who.presses('Voorbeeld');
      await who.presses('Doorzetten');
    },
    shows: [[/Vraag de partner wat ermee is gebeurd\. Doorzetten is niet klaar/, '§4']],
  },
  {
    name: '§4, C56: a person and a location show both lists, and neither waits for the other',
    first: BOTH,
    shows: [
      [/Plan een overleg met politie en zorgcoördinator/, '§2.3'],
      [/Breng de locatie in bij het lokaal ondermijningsoverleg/, '§2.4'],
      [/Start daarnaast zo nodig hulp, en wacht niet op elkaar/, '§4'],
    ],
  },
  {
    name: '§4, C57: a known perpetrator goes to the lokaal overleg, where the functionaris sits',
    first: SUSPECT,
    then: { [KNOWN]: 'Ja' },
    shows: [[/bij het lokaal ondermijningsoverleg, en ga er zelf heen/, '§4']],
  },
  {
    name: '§4, C58: a broader approach goes to the RIEC, which chooses among three',
    first: { ...SUSPECT, 'Is de zaak groter': 'Ja' },
    then: { [KNOWN]: 'Ja' },
    shows: [
      [/Dien de zaak in bij het RIEC/, '§4'],
      [/bestuursrecht, strafrecht of fiscaal recht/, '§4'],
    ],
    hides: [/Bestuurlijk Interventie Team/],
  },
  {
    name: '§4, C59: the Bestuurlijk Interventie Team is an option of the administrative approach',
    first: { ...LOCATION, 'Is de zaak groter': 'Ja' },
    then: { 'Welke aanpak': ['Bestuursrechtelijk'] },
    shows: [[/Bestuurlijk Interventie Team/, '§4']],
  },
  {
    name: '§4, C60: Nazorg na detentie comes only after a sentence',
    first: SUSPECT,
    then: RETURNED,
    shows: [
      [/Nazorg na detentie/, '§4'],
      [/Reclassering/, '§4'],
    ],
    hides: [/PGA of Top X/],
  },
  {
    name: '§4, C61: PGA or Top X comes only with new worries',
    first: SUSPECT,
    then: { 'Zijn er opnieuw zorgen over de dader?': 'Ja' },
    shows: [[/Zorg- en Veiligheidshuis: PGA of Top X/, '§4']],
    hides: [/Nazorg na detentie/],
  },
  {
    name: '§4, C62: of who came back, police, Sociaal Team, youth and neighbourhood work are asked',
    first: SUSPECT,
    then: RETURNED,
    shows: [
      [/Vraag de politie naar signalen, met Opvragen bij partner/, '§4'],
      [/Vraag het jongerenwerk naar signalen/, '§4'],
      [/Vraag het buurtwerk naar signalen/, '§4'],
      [/Vraag het Sociaal Team naar signalen/, '§4'],
    ],
  },
  {
    name: '§4, C63: a young perpetrator has a list of its own, with the parents left alone at first',
    first: SUSPECT,
    then: YOUNG,
    shows: [
      [/jongerenwerk zicht op de jongere/, '§4'],
      [/Betrek het Jeugdteam/, '§4'],
      [/Betrek de politie/, '§4'],
      [/Betrek de school of de leerplichtambtenaar/, '§4'],
      [/de jongere inbrengen bij het Zorg- en Veiligheidshuis/, '§4'],
      [/zorgmelding doen bij Veilig Thuis/, '§4'],
      [/Neem geen contact op met de ouders/, ADVICE],
    ],
    hides: [/: Neem contact op met de ouders/],
  },
  {
    name: '§4, C63: the parents come in once somebody recorded that they are not involved',
    first: SUSPECT,
    then: { ...YOUNG, [PARENTS]: 'Ja' },
    shows: [[/: Neem contact op met de ouders/, '§4']],
    hides: [/Neem geen contact/],
  },
  {
    name: '§4, C66: a bottleneck is reported for the regietafel',
    first: PERSON,
    then: { 'Is dit een knelpunt voor de regietafel?': 'Ja' },
    shows: [[/Meld het knelpunt voor de regietafel/, '§4']],
  },
  {
    name: 'annex, C70: CoMensha hears of a victim, and no name without consent',
    first: PERSON,
    shows: [[/Meld het slachtoffer bij CoMensha\. Noem geen naam zonder toestemming/, 'bijlage']],
  },
  {
    name: 'annex, C71: the IND comes in only without a residence permit',
    first: PERSON,
    then: { 'Heeft het slachtoffer een verblijfsvergunning': 'Nee' },
    shows: [[/Overleg met de IND over het verblijf/, 'bijlage']],
  },
];

/** Every step of the plan that comes only under a condition that a row above records. */
const UNDER_A_CONDITION =
  /regietafel|signalentafel|Nazorg|Reclassering|Top X|jongere|naar signalen|IND|Nidos|Interventie Team|Marechaussee/;

/** Somebody reports, and Fatima claims it: the danger question comes with that (C35). */
async function claims(anna: Actor, fatima: Actor, danger = 'Nee'): Promise<void> {
  await reportsShort(anna, 'Een man hield haar paspoort vast.');
  await fatima.presses('Oppakken');
  await fatima.presses(danger);
}

/** The lines of Stappen: state, step, reason and source. */
async function stepsOf(who: Actor): Promise<readonly string[]> {
  await who.presses('Meer');
  const { text } = await who.presses('Stappen');
  return text.split('\n').filter((line) => /^(Open|Gedaan|Overgeslagen|Opnieuw): /.test(line));
}

/** Fills in Situatie bijwerken and gives the card that comes back. */
async function describes(who: Actor, first: Filled, then: Filled = {}): Promise<string> {
  await who.presses('Meer');
  await who.presses('Situatie bijwerken');
  await who.presses('Verder', first);
  const { text } = await who.presses('Vastleggen', then);
  return text;
}

describe('the routes of the plan', () => {
  for (const { name, danger, first, then, also, shows, hides = [] } of ROWS) {
    it(name, () =>
      tell(async ({ employee, colleague }) => {
        const fatima = colleague('Fatima el Amrani');
        await claims(employee('Anna Bakker'), fatima, danger);
        if (first !== undefined) await describes(fatima, first, then);
        await also?.(fatima);
        const lines = await stepsOf(fatima);
        for (const [step, source] of shows) {
          const line = lines.find((candidate) => step.test(candidate));
          assert.ok(line !== undefined, `${String(step)} in\n${lines.join('\n')}`);
          assert.ok(line.endsWith(`${source})`), line);
        }
        for (const step of hides) assert.doesNotMatch(lines.join('\n'), step);
      }),
    );
  }

  it('§4, C60 to C66 and C71: name nothing whose condition nobody recorded', () =>
    tell(async ({ employee, colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await claims(employee('Anna Bakker'), fatima);
      await describes(fatima, { ...BOTH, 'Is er een mogelijke dader': 'Ja', [FORM]: ['Arbeid'] });
      const lines = await stepsOf(fatima);
      assert.ok(lines.length > 15);
      assert.doesNotMatch(lines.join('\n'), UNDER_A_CONDITION);
    }));

  it('§2.2, C31: begin with what the reporter said, and show both routes on the card', () =>
    tell(async ({ employee, colleague }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await begins(anna, 'Signaal melden');
      await anna.presses('Verder', { 'Wat heb je gezien of gehoord?': 'Veel bezoek, één vrouw.' });
      await anna.presses('Verder');
      await anna.presses('Verder', { 'Gaat het om een persoon': 'Allebei' });
      // Signs, person, location and wishes: all can be left open.
      for (let page = 0; page < 4; page += 1) await anna.presses('Verder');
      await anna.presses('Versturen');
      await fatima.presses('Oppakken');
      const { text } = await fatima.presses('Nee');
      assert.match(text, /Volgende stappen[^]*§2\.3[^]*lokaal ondermijningsoverleg.*§2\.4/);
      assert.match(text, /En nog \d+ stappen\. Zie Stappen\./);
    }));

  it('§2.6, C44 and C45: of an adviesvraag are the answer, and whom to ask for it', () =>
    tell(async ({ employee, colleague }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await begins(anna, 'Advies vragen');
      await anna.presses('Verder', { 'Wat is je vraag?': 'Wanneer is iets een signaal?' });
      await anna.presses('Versturen');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      const lines = await stepsOf(fatima);
      assert.equal(lines.length, 3);
      assert.match(lines.join('\n'), /Beantwoord de vraag.*§2\.6[^]*ketenregisseur.*§2\.6/);
    }));

  it('are done, skipped with a reason and done again, and guard nothing (C39)', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      await claims(employee('Anna Bakker'), fatima);
      const card = await describes(fatima, LOCATION);
      assert.match(card, /lokaal ondermijningsoverleg/);

      const step = 'Locatie: Breng de locatie in bij het lokaal ondermijningsoverleg.';
      const records = async (what: string, why: Filled = {}) => {
        await fatima.presses('Meer');
        await fatima.presses('Stappen');
        return fatima.presses('Vastleggen', {
          'Welke stap?': step,
          'Wat leg je vast?': what,
          ...why,
        });
      };
      const refused = await records('Overslaan');
      assert.match(refused.text, /Schrijf op waarom/);
      const skipped = await records('Overslaan', { 'Waarom?': 'Het overleg is pas in januari.' });
      assert.doesNotMatch(skipped.text, /Breng de locatie in/);
      const again = await records('Opnieuw doen');
      assert.match(again.text, /Breng de locatie in/);

      const channel = JSON.stringify(town.sent);
      assert.doesNotMatch(channel, /pas in januari/);
      assert.deepEqual(
        town.tickets()[0]?.dossier.map(({ kind, by }) => [kind, by.name]),
        [
          ['situatie', fatima.name],
          ['stap', fatima.name],
          ['stap', fatima.name],
        ],
      );
    }));
});
