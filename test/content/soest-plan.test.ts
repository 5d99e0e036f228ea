import assert from 'node:assert/strict';
import type { Content } from '../../src/domain/content.ts';
import { contactNamed } from '../../src/domain/content.ts';
import { BLOCKING_DECISIONS } from '../../src/domain/decisions.ts';
import { soest } from './soest.ts';

/** The annex of the plan, heading by heading, without the faults of its scan. */
const ANNEX = {
  'Politie, in het bijzonder de Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel (AVIM)':
    [
      'Direct optreden bij een acuut vermoeden van mensenhandel',
      'Opsporing mensenhandel',
      'Strafrechtelijk onderzoek naar mensenhandel',
      'Hulp bieden aan hen die dat behoeven (slachtoffers)',
    ],
  'Openbaar Ministerie': ['Opsporen en vervolging van strafbare feiten (daders mensenhandel)'],
  'Nederlandse Arbeidsinspectie': [
    'Opsporing arbeidsuitbuiting',
    'Strafrechtelijk onderzoek naar arbeidsuitbuiting',
    'Boetes opleggen en werkzaamheden preventief stilleggen',
  ],
  Belastingdienst: [
    'Opsporing belastingfraude',
    'Heffen en innen van rijksbelastingen',
    'Fiscaalrechtelijke sancties door het opleggen van boetes',
  ],
  'RIEC MN': [
    'Partners ondersteunen bij de aanpak van georganiseerde criminaliteit en ondermijning',
    'Overheid en maatschappij weerbaarder maken',
    'Pilot signalentafel Mensenhandel',
    'Aanstellen ketenregisseur',
    'Regie houden op keten',
    'Gemeenten ondersteunen in bestuurlijke aanpak mensenhandel',
    'Regionale activiteiten / initiatieven ontplooien',
    'Verbinding houden met andere regio’s en landelijke partners',
    'Landelijke ontwikkelingen vertalen naar de regio',
  ],
  Jongerenwerk: ['Signaleren van mensenhandel', 'Preventie van mensenhandel (jonge aanwas)'],
  Moviera: [
    'Advies en hulp bieden op gebied van huiselijk geweld',
    'Aanstellen zorgcoördinator',
    'Het behartigen van de belangen slachtoffers mensenhandel en uitbuiting',
    'Het organiseren van hulpverlening, bescherming en opvang',
    'Opbouwen en onderhouden van een landelijk en regionaal netwerk',
    'Geven van voorlichting',
  ],
  'Veilig Thuis Utrecht': [
    'Advies- en meldpunt mensenhandel: inventariseren en classificeren signalen',
    'Onderzoek, crisisinterventie of begeleiding',
  ],
  'Zorg- en Veiligheidshuis Utrecht': ['Complexe casuïstiek rondom daders met multiproblematiek'],
  Zorgaanbieders: ['Zorg, begeleiding en ondersteuning'],
  CoMensha: [
    'Behartigen belangen en rechten van slachtoffers van mensenhandel',
    'Registreren aantallen slachtoffers mensenhandel en doorgeven cijfers aan Nationaal Rapporteur mensenhandel',
    'Verzorgen voorlichting en training',
  ],
  'Meld Misdaad Anoniem': [
    'Meldpunt voor informatie over criminaliteit en misdaad, waaronder mensenhandel',
    'Delen anonieme signalen met gemeente en politie',
  ],
  'Koninklijke Marechaussee': [
    'Optreden als grenspolitie voor grensoverschrijdende mensenhandel',
    'Signalen onderzoeken en opvolgen',
    'Strafrechtelijk onderzoek',
  ],
  'Immigratie- en Naturalisatiedienst': [
    'Signalen mensenhandel doorzetten naar opsporingsinstanties',
    'Slachtoffers doorverwijzen',
    'Verblijfsrechtelijk traject van slachtoffers zonder verblijfsvergunning',
  ],
} satisfies Record<string, readonly string[]>;

/** Partners that the annex does not name. */
const OUTSIDE_ANNEX = ['nidos', 'buurtwerk', 'reclassering', 'school'];

const sorted = (values: Iterable<string>) => [...values].sort();

describe('the content of Soest and its plan', () => {
  let content: Content;

  before(async () => {
    content = await soest();
  });

  const found = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const item = list.find((it) => it.id === id);
    assert.ok(item, id);
    return item;
  };
  const partner = (id: string) => found(content.partners, id);
  const topic = (id: string) => found(content.topics, id);
  const topicWords = (id: string) =>
    topic(id)
      .text.map(({ nl }) => nl)
      .join(' ');
  /** Where a pattern stands in what people read; what they type (search words) may hold anything. */
  const inTexts = (pattern: RegExp): readonly string[] => {
    const { searchWords, dangerWords, ...read } = content;
    assert.ok(searchWords.leads.length > 0 && dangerWords.nl.urgent.length > 0);
    return JSON.stringify(read).match(pattern) ?? [];
  };
  const meeting = (id: string) => found(content.consultations, id);
  const offer = (id: string) => found(content.training.offers, id);
  const offeredTo = (team: string) =>
    content.training.offers.filter((it) => it.for.includes(team)).map(({ id }) => id);

  describe('awareness and training', () => {
    it('C14: links to kijkopmensenhandel.nl, exactly as the plan writes it', () => {
      const urls = topic('kijk-op-mensenhandel').links.map(({ url }) => url);
      assert.deepEqual(urls, ['http://www.kijkopmensenhandel.nl/']);
      const everywhere = new Set(inTexts(/https?:[^"]*kijkopmensenhandel[^"]*/g));
      assert.deepEqual([...everywhere], urls);
      assert.equal(offer('kijk-op-mensenhandel').url, urls[0]);
      assert.deepEqual(offer('kijk-op-mensenhandel').for, []);
      assert.match(topicWords('kijk-op-mensenhandel'), /gratis/);
    });

    it('C13: has an expert session for the five teams of the plan', () => {
      assert.deepEqual(
        sorted(offer('expertsessie').for),
        sorted([
          'toezicht-en-handhaving',
          'sociaal-team',
          'jeugdteam',
          'bouw-en-woningtoezicht',
          'burgerzaken',
        ]),
      );
    });

    it('C15: says who published the two signal cards of the plan', () => {
      assert.equal(offer('signaalkaart-riec-oost-nederland').by, 'RIEC Oost-Nederland');
      assert.match(offer('signaalkaart-hotel').by, /Horeca Nederland, Nationale Politie en/);
    });

    it('C16: offers the desk and the inspectors the e-learning of the CCV', () => {
      for (const [team, id] of [
        ['burgerzaken', 'e-learning-balie'],
        ['toezicht-en-handhaving', 'e-learning-toezichthouders'],
        ['bouw-en-woningtoezicht', 'e-learning-toezichthouders'],
      ] as const) {
        assert.ok(offeredTo(team).includes(id), team);
        assert.deepEqual([offer(id).by, offer(id).kind], ['CCV', 'e-learning']);
      }
      assert.ok(!offeredTo('sociaal-team').some((id) => id.startsWith('e-learning')));
    });

    it('C16: offers the Mensenhandel Academy to all, and the functionaris a training of its own', () => {
      assert.deepEqual(
        [offer('mensenhandel-academy').by, offer('mensenhandel-academy').for],
        ['CoMensha', []],
      );
      assert.deepEqual(offer('training-functionaris').for, ['functionaris']);
      assert.match(
        offer('training-functionaris').what.nl,
        /melddrempels .* bestuurlijk instrumentarium/,
      );
    });

    it('C17: has one agreement for each team to be filled in with its team leader', () => {
      const teams = content.teams.map(({ id }) => id).filter((id) => id !== 'anders');
      const { agreements } = content.training;
      assert.deepEqual(sorted(agreements.map(({ team }) => team)), sorted(teams));
      for (const { offer: chosen, leader, agreedOn } of agreements) {
        assert.deepEqual([chosen, leader, agreedOn], [null, null, null]);
      }
    });

    it('C53: offers the extra training to Sociaal Team and Jeugdteam only', () => {
      assert.deepEqual(sorted(offer('extra-training-begrijpen').for), [
        'jeugdteam',
        'sociaal-team',
      ]);
    });
  });

  describe('partners', () => {
    it('C67: has the annex one to one, heading by heading', () => {
      const tasks = new Map<string, Set<string>>();
      for (const { annex, tasks: own } of content.partners) {
        if (annex === undefined) continue;
        tasks.set(annex, new Set([...(tasks.get(annex) ?? []), ...own]));
      }
      assert.deepEqual(
        Object.fromEntries([...tasks].map(([heading, all]) => [heading, sorted(all)])),
        Object.fromEntries(
          Object.entries(ANNEX).map(([heading, all]) => [heading, sorted(new Set(all))]),
        ),
      );
    });

    it('C67: gives ketenregisseur and zorgcoördinator the tasks that stand under them', () => {
      assert.deepEqual(
        ['ketenregisseur', 'zorgcoordinator'].map((id) => partner(id).tasks.length),
        [5, 4],
      );
    });

    it('C22: says of each partner what it does, when to turn to it and where that stands', () => {
      for (const { id, label, does, turnTo, source } of content.partners) {
        assert.ok(label.nl.length > 2 && does.length > 0 && turnTo.nl.length > 20, id);
        assert.match(source, /plan.*(?:bijlage|§)|niet in het plan/, id);
      }
    });

    it('C22: says of every partner outside the annex where it comes from, and has no tasks of it', () => {
      const outside = content.partners.filter(({ annex }) => annex === undefined);
      assert.deepEqual(sorted(outside.map(({ id }) => id)), sorted(OUTSIDE_ANNEX));
      for (const { id, tasks, source } of outside) {
        assert.deepEqual(tasks, [], id);
        assert.match(source, /staa[nt] (?:zij|niet)/i, id);
      }
    });

    it('C22: sends employees who may call to a number, and leaves sending to the functionaris', () => {
      const self = ['politie', 'nla', 'comensha', 'veilig-thuis', 'mma'];
      for (const id of self) {
        assert.match(partner(id).turnTo.nl, /zelf|Bel CoMensha/i, id);
        assert.ok(contactNamed(content.contacts, partner(id).contact ?? '')?.phone, id);
      }
      for (const { id, turnTo } of content.partners.filter((it) => it.id !== 'mma')) {
        assert.match(turnTo.nl, /aandachtsfunctionaris|Veilig Thuis|meldcode/, id);
      }
      assert.match(partner('riec').turnTo.nl, /^Een medewerker stuurt nooit zelf iets/);
    });

    it('C71: sends to the IND only for a victim without a residence permit', () => {
      assert.match(
        partner('ind').turnTo.nl,
        /^Alleen als een slachtoffer geen verblijfsvergunning/,
      );
    });

    it('C70: gives CoMensha no name without consent', () => {
      assert.match(partner('comensha').turnTo.nl, /naam geven mag alleen met toestemming\.$/);
    });

    it('D1: has only the phone numbers that were found, and leaves out what nobody knows', () => {
      const { partners, ...known } = content.contacts;
      const phones = Object.entries({ ...known, ...partners }).flatMap(([who, contact]) =>
        'phone' in contact ? [[who, contact.phone]] : [],
      );
      assert.deepEqual(phones, [
        ['police', '0900-8844'],
        ['mma', '0800-7000'],
        ['comensha', '033-448 11 86'],
        ['veiligThuis', '0800-2000'],
        ['nla', '0800-5151'],
        ['zorgcoordinator', '088-374 47 44'],
        ['kmar', '0800-1814'],
      ]);
      for (const id of ['riec', 'ketenregisseur', 'avim', 'ind', 'zvhu', 'om', 'belastingdienst']) {
        assert.equal(partner(id).contact, undefined, id);
      }
    });

    it('D1, C77: says of every contact that nobody checked it yet, or who fills it in', () => {
      const { alarm, partners, ...known } = content.contacts;
      assert.ok(alarm.nl.length > 0);
      for (const [who, contact] of Object.entries({ ...known, ...partners })) {
        assert.equal(contact.verifiedOn, undefined, who);
        assert.match(contact.source, /Nog niet nagebeld|te bevestigen|in te vullen/, who);
      }
    });

    it('D1: does not show CoMensha as open day and night, and says that its hours are to be confirmed', () => {
      const { comensha } = content.contacts;
      assert.doesNotMatch(JSON.stringify(comensha), /24|nacht|night/);
      assert.match(comensha.hours?.nl ?? '', /, nog te bevestigen$/);
      assert.match(comensha.hours?.en ?? '', /, still to be confirmed$/);
      const elsewhere = [...partner('comensha').does, partner('comensha').turnTo];
      assert.doesNotMatch(JSON.stringify(elsewhere), /24|nacht|night|altijd/);
    });
  });

  describe('teams of the municipality', () => {
    const team = (id: string) => found(content.teams, id);

    it('C22: says of each team but "een ander" what it does and when to turn to it', () => {
      for (const { id, does, turnTo } of content.teams) {
        assert.equal(does.length > 0, id !== 'anders', id);
        assert.equal(turnTo !== undefined, id !== 'anders', id);
      }
    });

    it('C22: sends every signal through Signaal melden, whatever else the team does', () => {
      for (const { turnTo } of content.teams) {
        if (turnTo === undefined) continue;
        assert.match(turnTo.nl, /Kies Signaal melden\b/);
        assert.match(turnTo.en, /Choose Report a signal\b/);
      }
    });

    it('C29: leaves looking in the BRP to the officer who is appointed for it', () => {
      assert.match(
        team('burgerzaken').turnTo?.nl ?? '',
        /niets op in de BRP\. Dat vraagt alleen de aandachtsfunctionaris die daarvoor is aangewezen\./,
      );
    });

    it('C39: lets nobody ask for an inspection alone, since functionaris and team decide on it', () => {
      const { does, turnTo } = team('toezicht-en-handhaving');
      assert.ok(does.some(({ nl }) => nl.includes('Besluit samen met de aandachtsfunctionaris')));
      assert.match(turnTo?.nl ?? '', /vraag niet zelf om een controle/);
    });

    it('C12: keeps what a Bibob check says with the team that does it', () => {
      assert.match(team('vergunningen').turnTo?.nl ?? '', /deel er niets uit: dat is geheim/);
    });
  });

  describe('meetings', () => {
    it('C64: has every meeting of the plan, with its level', () => {
      const levels = Object.fromEntries(content.consultations.map(({ id, level }) => [id, level]));
      assert.deepEqual(levels, {
        'politie-zc': 'casus',
        casus: 'casus',
        lo: 'lokaal',
        riec: 'regionaal',
        'zachte-signalentafel': 'regionaal',
        regietafel: 'regionaal',
        'taskforce-ondermijning': 'regionaal',
        zorgcoordinatoren: 'landelijk',
        ketenregisseurs: 'landelijk',
        'taskforce-mensenhandel': 'landelijk',
        'landelijk-bestuurlijk': 'landelijk',
        fraudebestrijding: 'landelijk',
      });
    });

    it('C57: has one lokaal ondermijningsoverleg, where the functionaris takes part', () => {
      const local = content.consultations.filter((it) => it.local === true);
      assert.deepEqual(
        local.map(({ id }) => id),
        ['lo'],
      );
      assert.match(meeting('lo').what.nl, /aandachtsfunctionaris sluit aan/);
    });

    it('C64: makes up no participants where the plan names none, and says so', () => {
      for (const id of ['taskforce-mensenhandel', 'landelijk-bestuurlijk', 'fraudebestrijding']) {
        assert.deepEqual(meeting(id).organisations, [], id);
        assert.match(meeting(id).source, /noemt geen deelnemers/, id);
      }
    });

    it('C65: has the zachte signalentafel as a pilot, with who takes part and who brings in', () => {
      const table = meeting('zachte-signalentafel');
      assert.equal(table.pilot, true);
      assert.deepEqual(table.organisations, [
        'Zorgcoördinator',
        'Openbaar Ministerie',
        'Ketenregisseur',
        'AVIM',
        'Nederlandse Arbeidsinspectie',
        'Gemeente',
        'Veilig Thuis',
        'Zorginstelling',
      ]);
      assert.match(table.what.nl, /zachte signalen waarin je vastloopt of die niemand oppakt/);
    });

    it('C66: has the regietafel with its chair and its three regions', () => {
      const { organisations, chair, regions, what } = meeting('regietafel');
      assert.deepEqual(organisations, [
        'Openbaar Ministerie',
        'AVIM',
        'Zorgcoördinator',
        'Ketenregisseur',
      ]);
      assert.equal(chair, 'Bestuurlijk portefeuillehouder mensenhandel');
      assert.deepEqual(regions, ['Gooi en Vechtstreek', 'Flevoland', 'Utrecht']);
      assert.match(what.nl, /knelpunten/);
    });

    it('C77: marks the only trial as one, so that it can end without code', () => {
      assert.deepEqual(
        content.consultations.filter(({ pilot }) => pilot).map(({ id }) => id),
        ['zachte-signalentafel'],
      );
    });
  });

  describe('tasks of the municipality', () => {
    it('C68: has the nine of the annex, word for word', () => {
      assert.deepEqual(
        content.ownTasks.municipality.map(({ task }) => task),
        [
          'Sluiten panden (woning of lokaal)',
          'Controleren, weigeren of intrekken vergunning',
          'Bibob-toets voor seksinrichtingen en woonruimte voor arbeidsmigranten',
          'Regierol bij integrale aanpak mensenhandel',
          'Controles van locaties op (illegale) prostitutie en mensenhandel',
          'Signaleren van mensenhandel',
          'Aanstellen aandachtsfunctionaris',
          'Verantwoordelijk voor zorg en opvang slachtoffers',
          'Beleid maken',
        ],
      );
    });

    it('C68: has an intervention for the first five and for care, and for no other', () => {
      const interventions = ['sluiten-pand', 'vergunning', 'bibob', 'regierol', 'controle'];
      assert.deepEqual(
        content.ownTasks.municipality.map(({ intervention }) => intervention),
        [...interventions, undefined, undefined, 'zorg-en-opvang', undefined],
      );
      assert.deepEqual(
        content.desk.interventions.map(({ id }) => id),
        [...interventions, 'zorg-en-opvang'],
      );
    });

    it('C69: has the five tasks of the functionaris', () => {
      assert.deepEqual(
        content.ownTasks.functionaris.map(({ task }) => task),
        [
          'Aanspreekpunt binnen gemeente',
          'Bewustwording creëren',
          'Meedenken over signalen',
          'Oppakken signalen, verrijken en beleggen bij partners',
          'Ontwikkelingen en trends bijhouden',
        ],
      );
    });
  });

  describe('the meldcode', () => {
    it('C47: has the five steps in their order', () => {
      assert.deepEqual(
        content.reportingCode.steps.map(({ title }) => title.nl),
        [
          'Breng de signalen in kaart',
          'Overleg met een collega',
          'Praat met de persoon om wie het gaat',
          'Weeg hoe ernstig het is',
          'Beslis',
        ],
      );
    });

    const step = (number: number) =>
      content.reportingCode.steps[number - 1]?.text.map(({ nl }) => nl).join(' ') ?? '';

    it('C47: lets step 3 be skipped where it is not safe, and says so before the steps too', () => {
      assert.match(step(3), /niet veilig\? Sla deze stap dan over/);
      assert.match(
        content.reportingCode.intro.map(({ nl }) => nl).join(' '),
        /Sla stap 3 dan over/,
      );
    });

    it('D3: uses the afwegingskader in steps 4 and 5 only', () => {
      const uses = [1, 2, 3, 4, 5].filter((number) => step(number).includes('afwegingskader'));
      assert.deepEqual(uses, [4, 5]);
      assert.match(step(5), /Is melden bij Veilig Thuis nodig\? En is hulp mogelijk\?/);
    });

    it('C47: says that nothing here replaces the steps, and that "kunnen" is the word of the plan', () => {
      const { notReplaced, can, intro } = content.reportingCode;
      assert.match(notReplaced.nl, /vervangt de stappen niet/);
      assert.match(can.nl, /‘Kunnen gebruiken’, zegt het plan\. De wet kan strenger zijn\./);
      assert.match(intro.map(({ nl }) => nl).join(' '), /De meldcode is geen meldplicht\./);
    });

    it('C46: asks people with a beroepsgeheim to begin without names', () => {
      const words = 'Meld of spar eerst zonder namen.';
      assert.ok(content.reportingCode.secrecy.nl.endsWith(words));
      assert.ok(topicWords('beroepsgeheim').startsWith(words));
    });
  });

  describe('care', () => {
    it('C48: shows the law by age, and cites no section for the split, which is ours', () => {
      const { minderjarig, volwassen, onbekend } = content.care.law;
      assert.match(minderjarig.text.nl, /Jonger dan 18 jaar: de Jeugdwet/);
      assert.match(volwassen.text.nl, /Vanaf 18 jaar: de Wmo 2015/);
      assert.match(onbekend.text.nl, /Wmo 2015 en de Jeugdwet/);
      assert.doesNotMatch(minderjarig.text.nl, /Wmo/);
      assert.doesNotMatch(volwassen.text.nl, /Jeugdwet/);
      assert.deepEqual(
        [minderjarig.section, volwassen.section, onbekend.section],
        [null, null, '§3.1'],
      );
    });

    const TABLE = [
      ['hier', '§3.1', /^De gemeente Soest is verantwoordelijk/],
      ['hier-tijdelijk', '§3.1', /Soest is verantwoordelijk .* tijdelijke verblijfsstatus/],
      ['nergens', '§3.1', /^De gemeente waar de persoon is gevonden, is verantwoordelijk/],
      ['elders', null, /^Wij weten niet welke gemeente dan verantwoordelijk is\.$/],
      ['onbekend', null, /^Eerst moet duidelijk zijn waar de persoon staat ingeschreven\.$/],
    ] as const;
    for (const [registration, section, words] of TABLE) {
      it(`C49: answers for somebody who is registered "${registration}", with or without a section`, () => {
        const answer = content.care.responsible[registration];
        assert.equal(answer.section, section);
        assert.match(answer.text.nl, words);
        assert.ok(answer.next, 'every answer says what to do now');
      });
    }

    it('C49: says who asks whom where the plan is silent, and lets nobody look it up themselves', () => {
      const { elders, onbekend } = content.care.responsible;
      assert.match(elders.next?.nl ?? '', /aandachtsfunctionaris .* zorgcoördinator/);
      assert.match(
        onbekend.next?.nl ?? '',
        /aandachtsfunctionaris laat Burgerzaken dit opzoeken\. Zoek het niet zelf op\./,
      );
    });

    it('C50: names Amersfoort as the centrumgemeente with which care is bought', () => {
      assert.equal(content.care.centre, 'Amersfoort');
      assert.match(content.care.bought?.text.nl ?? '', /samen met centrumgemeente Amersfoort/);
      assert.equal(content.care.bought?.section, '§3.1');
    });

    it('C51: lets the zorgcoördinator lead, with functionaris or Sociaal Team', () => {
      assert.match(
        content.care.lead.text.nl,
        /^De zorgcoördinator .* aandachtsfunctionaris of het Sociaal Team/,
      );
      assert.equal(content.care.lead.section, '§3.1');
    });
  });

  describe('explanation', () => {
    it('has every subject that the bot can lead to, each with its source', () => {
      assert.deepEqual(
        content.topics.map(({ id }) => id),
        [
          'mensenhandel',
          'wet',
          'na-je-melding',
          'bewaren',
          'bedenktijd',
          'opvang',
          'moeite-met-begrijpen',
          'aangifte',
          'beroepsgeheim',
          'kijk-op-mensenhandel',
          'bibob',
          'praten-met-slachtoffer',
        ],
      );
      for (const { id, source } of content.topics) assert.ok(source.length > 10, id);
    });

    it('C21: tells what happens with a report, and does not say whether something is known (C96)', () => {
      const words = topicWords('na-je-melding');
      for (const part of [/zorgcoördinator/, /lokaal ondermijningsoverleg/, /Mijn meldingen/]) {
        assert.match(words, part);
      }
      assert.match(words, /geen hulpdienst\. Is er gevaar\? Bel 112\./);
      assert.match(words, /Wij kunnen niet zeggen of iets al bekend is\./);
    });

    it('D2: names the article and not its text, because the law is changing', () => {
      assert.match(topicWords('wet'), /artikel 273f .* De wet verandert\./);
      assert.doesNotMatch(topicWords('wet'), /gevangenisstraf|geldboete|lid/);
      assert.equal(topic('wet').section, null);
    });

    it('C12: says that Bibob information is secret and what to write instead', () => {
      assert.match(
        topicWords('bibob'),
        /Deel hier geen Bibob-informatie\. Schrijf alleen: ‘vraag vergunningen’\./,
      );
    });

    it('C52: keeps trouble with understanding an observation: no test score, no diagnosis', () => {
      assert.match(topicWords('moeite-met-begrijpen'), /Vraag niet naar een diagnose of een test/);
      assert.equal(topic('moeite-met-begrijpen').section, '§3.2');
      assert.deepEqual(inTexts(/\bIQ\b|\bLVB\b|\b50 (?:en|tot) 70\b|\b70-85\b/gi), []);
    });

    it('C54: keeps people from talking to a possible offender, and from a victim with a companion', () => {
      const words = topicWords('praten-met-slachtoffer');
      assert.match(words, /^Praat niet met de mogelijke dader over je vermoeden\./);
      assert.match(words, /Overleg eerst, en alleen zonder begeleider\./);
      assert.match(words, /De gemeente doet geen opsporing\./);
    });

    it('C103: answers no question that is still for the municipality, such as aangifte', () => {
      assert.match(topicWords('aangifte'), /nog niet besloten/);
      assert.equal(found(content.decisions, 'aangifteplicht').decision, null);
    });
  });

  describe('what the municipality decides', () => {
    it('C90: has every blocking decision, with a question and a proposal, all open', () => {
      for (const id of BLOCKING_DECISIONS) {
        const decision = found(content.decisions, id);
        assert.ok(decision.blocking, id);
        assert.equal(decision.decision, null, id);
      }
      for (const { id, question, proposal } of content.decisions) {
        assert.match(question, /\?$/, id);
        assert.match(proposal, /\.$/, id);
      }
    });

    it('C90: stops nobody with a question that may stay open', () => {
      const blocking = content.decisions.filter((it) => it.blocking).map(({ id }) => id);
      assert.deepEqual(sorted(blocking), sorted(BLOCKING_DECISIONS));
    });

    it('D4: has a line for each question that the product never answers', () => {
      for (const id of [
        'grondslag-avg',
        'gegevens-over-eigen-medewerkers',
        'gegevens-van-politie-en-riec',
        'aangifteplicht',
        'klokkenluiders',
        'aanmelden-bij-comensha',
        'archief',
      ]) {
        assert.equal(found(content.decisions, id).decision, null);
      }
    });

    it('C102: has the terms as proposals, the same in the files and in the decisions', () => {
      const { terms } = content.municipality;
      assert.deepEqual(
        [terms.claimWorkingDays, terms.claimUrgentHours, terms.feedbackWorkingDays],
        [1, 2, 5],
      );
      assert.equal(terms.reviewAfterMonths, 6);
      assert.equal(
        found(content.decisions, 'termijnen').proposal,
        'Oppakken: één werkdag. Minderjarig, 112 of nog bezig: twee kantooruren. Eerste terugkoppeling: vijf werkdagen.',
      );
    });

    it('C102, C97: proposes how long to keep, by outcome, the shortest for what was wrong', () => {
      assert.deepEqual(content.retention, {
        signaal: { bevestigd: 5 * 365, 'niet-bevestigd': 365, onbekend: 365, onjuist: 30 },
        adviesvraag: 365,
        partnerkopie: 365,
      });
      assert.equal(
        found(content.decisions, 'bewaartermijnen').proposal,
        'Signaal bevestigd: vijf jaar. Niet bevestigd of onbekend: één jaar. Onjuist: dertig dagen. Adviesvraag en kopie voor een partner: één jaar. Steeds na afsluiten.',
      );
    });

    it('C41: has neighbourhoods in both places, each in one of them', () => {
      assert.deepEqual(content.municipality.places, ['Soest', 'Soesterberg']);
      const places = new Set(content.neighbourhoods.map(({ place }) => place));
      assert.deepEqual(sorted(places), ['Soest', 'Soesterberg']);
    });
  });

  it('has one word for one thing in English: a sign, immediate danger, an anti-trafficking officer', () => {
    assert.deepEqual(
      inTexts(/direct danger|officers? for human trafficking|human trafficking officers?/gi),
      [],
    );
    // The buttons have their fixed titles.
    assert.deepEqual(inTexts(/"en":"[^"]*(?<!Report a )\bsignals?\b[^"]*"/gi), []);
  });

  it('C78: copies none of the faults of the plan’s scan, and none of its slips', () => {
    assert.deepEqual(
      inTexts(
        /zorgcodr|voortijdig|creéren|\b3\.7\b|casuistiek|\bComensha\b|\bledereen\b|\blemand\b|ondermijningoverleg|aan National Rapporteur|Jeugd Team|[«»]/g,
      ),
      [],
    );
  });
});
