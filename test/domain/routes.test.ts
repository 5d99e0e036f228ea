import assert from 'node:assert/strict';
import type { Content } from '../../src/domain/content.ts';
import { circumstancesOf } from '../../src/domain/circumstances.ts';
import type { DossierEntry, HelpAnswers, Situation } from '../../src/domain/dossier.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { nextSteps, stepInWords, stepsOf } from '../../src/domain/next-steps.ts';
import { sectionOf } from '../../src/domain/plan.ts';
import { CONDITIONS } from '../../src/domain/routes/conditions.ts';
import { ROUTES, stepOf } from '../../src/domain/routes/index.ts';
import { isLocal, NEEDS } from '../../src/domain/routes/needs.ts';
import {
  HELP_CONSULTATION,
  LABOUR,
  SEXUAL,
  SOFT_SIGNALS_CONSULTATION,
  STEERING_CONSULTATION,
} from '../../src/domain/routes/well-known.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { viewDetails } from '../../src/domain/ticket-actions.ts';
import { refusalOf } from '../../src/domain/ticket-life.ts';
import type { DialogueEntry, Ticket, Triage } from '../../src/domain/ticket.ts';
import { content, facts } from '../dialogs/facts.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { consulted, followedUp, handedOver, helped, said, situated } from './dossier-sample.ts';
import { FATIMA, held, moment, SENT_AT, ticket } from './ticket-sample.ts';

const KNOWN_IDS = [
  LABOUR,
  SEXUAL,
  HELP_CONSULTATION,
  SOFT_SIGNALS_CONSULTATION,
  STEERING_CONSULTATION,
];

const ALL = ROUTES.flatMap(({ steps }) => steps);

const NEED_NAMES = Object.keys(NEEDS);

/** The rules about care of a municipality that buys none. */
function bare(): Content['care'] {
  const { responsible, law, lead } = content.care;
  return { responsible, law, lead };
}

interface Case {
  readonly triage?: Partial<Triage>;
  readonly known?: Situation;
  readonly help?: HelpAnswers;
  readonly dossier?: readonly DossierEntry[];
  readonly ticket?: Partial<Ticket>;
  /** When somebody looks, if it matters. */
  readonly now?: Instant;
}

function about({ triage = {}, known, help, dossier = [], ticket: change = {} }: Case): Ticket {
  const base = ticket(change);
  return {
    ...base,
    triage: { ...base.triage, routes: [], ...triage },
    dossier: [
      ...(known === undefined ? [] : [situated(known)]),
      ...(help === undefined ? [] : [consulted(HELP_CONSULTATION, { help })]),
      ...dossier,
    ],
  };
}

const idsOf = (of: Case): readonly string[] =>
  stepsOf(about(of), facts({ now: of.now ?? SENT_AT })).map(({ step }) => step.id);

const PERSON: Partial<Triage> = { routes: ['persoon'] };
const LOCATION: Partial<Triage> = { routes: ['locatie'] };
const BOTH: Partial<Triage> = { routes: ['persoon', 'locatie'] };
/** So many days after the report came in. */
const after = (days: number): Instant => moment(days * 24 * 60).now;
const ACCEPTED: HelpAnswers = { possible: 'ja', needed: 'ja', accepted: 'ja' };
const REFUSED: HelpAnswers = { possible: 'ja', needed: 'ja', accepted: 'nee' };

/** For every step a case that brings it, and the same case without its condition, that does not. */
const ROWS: Readonly<Record<string, readonly [brings: Case, not: Case]>> = {
  'bel-112': [{ triage: { danger: 'twijfel' } }, { triage: { danger: 'nee' } }],
  'rest-vragen': [{ ticket: { short: true } }, {}],
  'route-kiezen': [{}, { triage: PERSON }],
  verrijken: [{ triage: LOCATION }, { triage: PERSON }],
  'arbeidsinspectie-kennis': [{ triage: { forms: ['Arbeid'] } }, { triage: { forms: [] } }],
  'minderjarig-vandaag': [{ triage: { minor: 'ja' } }, { triage: { minor: 'weet-niet' } }],
  'minderjarig-veilig-thuis': [{ triage: { minor: 'ja' } }, { triage: { minor: 'nee' } }],
  'minderjarig-nidos': [
    { known: { minor: 'ja', aloneAndForeign: 'ja' } },
    { known: { minor: 'ja', aloneAndForeign: 'weet-niet' } },
  ],
  'minderjarig-ouders': [
    { known: { minor: 'ja' } },
    { known: { minor: 'ja', parentsNotInvolved: 'ja' } },
  ],
  'minderjarig-ook-verdachte': [
    { known: { minor: 'ja', possiblePerpetrator: 'ja' } },
    { known: { minor: 'ja', possiblePerpetrator: 'nee' } },
  ],
  'persoon-oppakken': [{ triage: PERSON }, { triage: LOCATION }],
  'persoon-overleg': [{ triage: PERSON }, { triage: { ...PERSON, danger: 'ja' } }],
  'persoon-onbekend': [
    { triage: { ...PERSON, identifiable: 'nee' } },
    { triage: { ...PERSON, identifiable: 'weet-niet' } },
  ],
  'persoon-verrijken': [{ triage: PERSON }, { triage: LOCATION }],
  'persoon-hulp-bespreken': [{ triage: PERSON }, { triage: { ...PERSON, identifiable: 'nee' } }],
  'persoon-veilig-bereiken': [{ triage: PERSON }, { triage: { ...PERSON, identifiable: 'nee' } }],
  'hulp-zorgcoordinator': [{ triage: PERSON }, { triage: LOCATION }],
  'hulp-toeleiding': [{ help: ACCEPTED }, { help: REFUSED }],
  'hulp-geweigerd-riec': [
    { help: REFUSED, known: { worriesPersist: 'ja' } },
    { help: REFUSED, known: { worriesPersist: 'nee' } },
  ],
  'hulp-geweigerd-besluit': [
    { help: REFUSED, known: { worriesPersist: 'nee' } },
    { help: REFUSED, known: { worriesPersist: 'ja' } },
  ],
  'hulp-geweigerd-zorgen': [{ help: REFUSED }, { help: REFUSED, known: { worriesPersist: 'ja' } }],
  'hulp-niet-mogelijk': [{ help: { ...ACCEPTED, possible: 'nee' } }, { help: ACCEPTED }],
  'hulp-niet-gevraagd': [
    { help: { ...ACCEPTED, accepted: 'nog-niet-gevraagd' } },
    { help: ACCEPTED },
  ],
  'hulp-jeugdwet': [
    { triage: { ...PERSON, minor: 'ja' } },
    { triage: { ...PERSON, minor: 'nee' } },
  ],
  'hulp-wmo': [{ triage: { ...PERSON, minor: 'nee' } }, { triage: { ...PERSON, minor: 'ja' } }],
  'hulp-wmo-of-jeugdwet': [{ triage: PERSON }, { triage: { ...PERSON, minor: 'ja' } }],
  'hulp-gemeente-eigen': [
    { known: { registration: 'eigen' } },
    { known: { registration: 'elders' } },
  ],
  'hulp-gemeente-tijdelijk': [
    { known: { registration: 'eigen-tijdelijk' } },
    { known: { registration: 'eigen' } },
  ],
  'hulp-gemeente-nergens': [
    { known: { registration: 'nergens' } },
    { known: { registration: 'elders' } },
  ],
  'hulp-gemeente-elders': [
    { known: { registration: 'elders' } },
    { known: { registration: 'weet-niet' } },
  ],
  'hulp-gemeente-onbekend': [
    { triage: PERSON },
    { triage: PERSON, known: { registration: 'eigen' } },
  ],
  'hulp-ingekocht': [
    { triage: PERSON, help: ACCEPTED },
    { triage: PERSON, help: { ...ACCEPTED, needed: 'nee' } },
  ],
  'hulp-comensha': [{ triage: PERSON }, { triage: LOCATION }],
  'hulp-ind': [{ known: { residencePermit: 'nee' } }, { known: { residencePermit: 'weet-niet' } }],
  'dader-politie': [{ known: { possiblePerpetrator: 'ja' } }, {}],
  'dader-arbeidsinspectie': [
    { known: { possiblePerpetrator: 'ja', forms: [LABOUR] } },
    { known: { possiblePerpetrator: 'ja', forms: [SEXUAL] } },
  ],
  'dader-marechaussee': [
    { known: { possiblePerpetrator: 'ja', border: 'ja' } },
    { known: { possiblePerpetrator: 'ja' } },
  ],
  'dader-lokaal-overleg': [
    { known: { perpetratorKnown: 'ja' } },
    { known: { possiblePerpetrator: 'ja' } },
  ],
  'dader-niet-onderzoeken': [{ known: { possiblePerpetrator: 'ja' } }, {}],
  'dader-nazorg': [
    { known: { returnedAfterSentence: 'ja' } },
    { known: { possiblePerpetrator: 'ja' } },
  ],
  'dader-reclassering': [
    { known: { returnedAfterSentence: 'ja' } },
    { known: { returnedAfterSentence: 'weet-niet' } },
  ],
  'dader-pga': [{ known: { newWorries: 'ja' } }, { known: { returnedAfterSentence: 'ja' } }],
  'dader-signalen-politie': [{ known: { returnedAfterSentence: 'ja' } }, {}],
  'dader-signalen-jongerenwerk': [{ known: { returnedAfterSentence: 'ja' } }, {}],
  'dader-signalen-buurtwerk': [{ known: { returnedAfterSentence: 'ja' } }, {}],
  'dader-signalen-sociaal-team': [{ known: { returnedAfterSentence: 'ja' } }, {}],
  'jonge-dader-jongerenwerk': [{ known: { perpetratorMinor: 'ja' } }, { known: { minor: 'ja' } }],
  'jonge-dader-jeugdteam': [{ known: { perpetratorMinor: 'ja' } }, {}],
  'jonge-dader-politie': [{ known: { perpetratorMinor: 'ja' } }, {}],
  'jonge-dader-school': [{ known: { perpetratorMinor: 'ja' } }, {}],
  'jonge-dader-ouders-wachten': [
    { known: { perpetratorMinor: 'ja' } },
    { known: { perpetratorMinor: 'ja', parentsNotInvolved: 'ja' } },
  ],
  'jonge-dader-ouders': [
    { known: { perpetratorMinor: 'ja', parentsNotInvolved: 'ja' } },
    { known: { perpetratorMinor: 'ja', parentsNotInvolved: 'weet-niet' } },
  ],
  'jonge-dader-pga': [{ known: { perpetratorMinor: 'ja' } }, {}],
  'jonge-dader-zorgmelding': [{ known: { perpetratorMinor: 'ja' } }, {}],
  'locatie-lokaal-overleg': [{ triage: LOCATION }, { triage: PERSON }],
  'locatie-opschalen': [{ triage: LOCATION, known: { larger: 'ja' } }, { triage: LOCATION }],
  'locatie-afstemmen': [{ triage: LOCATION }, { triage: LOCATION, known: { controlled: 'ja' } }],
  'locatie-controle': [{ triage: LOCATION }, { triage: LOCATION, known: { controlled: 'ja' } }],
  'locatie-melden': [{ triage: LOCATION, known: { controlled: 'ja' } }, { triage: LOCATION }],
  'locatie-avim': [{ triage: { ...LOCATION, forms: ['Seksueel'] } }, { triage: LOCATION }],
  'locatie-arbeidsinspectie': [
    { triage: { ...LOCATION, forms: ['Arbeid'] } },
    { triage: LOCATION },
  ],
  'locatie-gegevens': [{ triage: LOCATION }, { triage: PERSON }],
  'aanpak-naast-hulp': [{ known: { perpetratorKnown: 'ja' } }, { triage: PERSON }],
  'aanpak-opvolgen': [
    { dossier: [handedOver('politie')] },
    { dossier: followedUp(handedOver('politie')) },
  ],
  'aanpak-riec': [
    { known: { perpetratorKnown: 'ja', larger: 'ja' } },
    { known: { perpetratorKnown: 'ja' } },
  ],
  'aanpak-kiezen': [{ triage: LOCATION, known: { larger: 'ja' } }, { triage: LOCATION }],
  'aanpak-bit': [
    { known: { approach: ['bestuursrechtelijk'] } },
    { known: { approach: ['strafrechtelijk'] } },
  ],
  'regio-signalentafel': [{ now: after(30) }, { now: after(29) }],
  'regio-regietafel': [{ known: { bottleneck: 'ja' } }, { known: { bottleneck: 'weet-niet' } }],
  'advies-antwoord': [{ ticket: { kind: 'adviesvraag' } }, { triage: BOTH }],
  'advies-navragen': [{ ticket: { kind: 'adviesvraag' } }, { triage: BOTH }],
  'advies-omzetten': [{ ticket: { kind: 'adviesvraag' } }, { triage: BOTH }],
};

describe('the steps of the plan', () => {
  for (const { id, row, text } of ALL) {
    it(`hold "${text}" (${row}) exactly under its condition`, () => {
      const [brings, not] = ROWS[id] ?? [{}, {}];
      assert.ok(idsOf(brings).includes(id));
      assert.ok(!idsOf(not).includes(id));
    });
  }

  it('have ids of their own, by which the dossier finds them', () => {
    assert.equal(new Set(ALL.map(({ id }) => id)).size, ALL.length);
    for (const step of ALL) assert.equal(stepOf(step.id), step);
  });

  it('use every condition there is', () => {
    const used = new Set<string>(ALL.flatMap(({ when }) => when));
    assert.deepEqual(
      Object.keys(CONDITIONS).filter((name) => !used.has(name)),
      [],
    );
  });

  it('speak of partners, forms and meetings that the content of Soest has', () => {
    const { partners, forms, consultations } = content;
    const ids = [...partners, ...forms, ...consultations].map(({ id }) => id);
    const named = ALL.flatMap(({ partner }) => (partner === undefined ? [] : [partner]));
    for (const id of [...named, ...KNOWN_IDS]) {
      assert.ok(ids.includes(id), id);
    }
    assert.ok(consultations.some(isLocal));
  });

  it('are plain Dutch, also with their reason', () => {
    const cases = Object.values(ROWS).flatMap(([brings]) => stepsOf(about(brings), facts()));
    assert.deepEqual(cases.map(stepInWords).flatMap(plainDutchProblems), []);
  });

  it('show both routes at once when it is about both (C31, C56)', () => {
    const ids = idsOf({ triage: BOTH });
    for (const id of ['persoon-overleg', 'locatie-lokaal-overleg', 'aanpak-naast-hulp']) {
      assert.ok(ids.includes(id), id);
    }
  });

  it('of an adviesvraag are only those of §2.6', () => {
    const ids = idsOf({ ticket: { kind: 'adviesvraag' }, triage: { ...BOTH, minor: 'ja' } });
    assert.deepEqual(ids, ['advies-antwoord', 'advies-navragen', 'advies-omzetten']);
  });

  it('never take what is not known for a yes', () => {
    const unknown = { minor: 'weet-niet', possiblePerpetrator: 'weet-niet' } as const;
    const ids = idsOf({ triage: { ...PERSON, ...unknown, danger: 'niet-gevraagd' } });
    assert.deepEqual(
      ids.filter((id) => /^(bel|dader|jonge|minderjarig|aanpak)/.test(id)),
      [],
    );
  });
});

describe('the steps in another municipality', () => {
  const { partners, consultations, municipality, care } = content;
  const ids = (of: Case, there: Content): readonly string[] =>
    stepsOf(about(of), facts({ content: there, now: of.now ?? SENT_AT })).map(
      ({ step }) => step.id,
    );
  const textOf = (id: string, of: Case, there: Content): string | undefined =>
    stepsOf(about(of), facts({ content: there })).find(({ step }) => step.id === id)?.text;

  it('leave out every step of a partner that it does not have', () => {
    for (const { id, partner } of ALL) {
      if (partner === undefined) continue;
      const without = { ...content, partners: partners.filter((other) => other.id !== partner) };
      assert.ok(!ids(ROWS[id]?.[0] ?? {}, without).includes(id), id);
    }
  });

  it('leave out every step that needs something else that it does not have', () => {
    const nothing: Content = { ...content, partners: [], consultations: [], care: bare() };
    const needy = ALL.filter(({ needs = [] }) => needs.length > 0);
    assert.deepEqual(new Set(needy.flatMap(({ needs = [] }) => needs)), new Set(NEED_NAMES));
    for (const { id, needs = [] } of needy) {
      assert.ok(!ids(ROWS[id]?.[0] ?? {}, nothing).includes(id), id);
      assert.ok(
        needs.every((name) => NEEDS[name].isThere(content) && !NEEDS[name].isThere(nothing)),
      );
    }
  });

  it('name the centrumgemeente of the content, or none (C50)', () => {
    const [helped] = ROWS['hulp-ingekocht'] ?? [{}];
    const bought = (change: Partial<Content['care']>) =>
      textOf('hulp-ingekocht', helped, { ...content, care: { ...care, ...change } });
    assert.equal(
      bought({ centre: 'Voorbeeldstad' }),
      'Zorg en opvang zijn ingekocht met de centrumgemeente Voorbeeldstad.',
    );
    const alone = { ...bare(), bought: care.lead };
    const answer = textOf('hulp-ingekocht', helped, { ...content, care: alone });
    assert.equal(answer, 'Zorg en opvang zijn ingekocht.');
  });

  it('call teams and the local overleg by its own names', () => {
    const teams = content.teams.map((team) =>
      team.id === 'jeugdteam' ? { ...team, short: 'Team Jong' } : team,
    );
    const local = (name: string): Content => ({
      ...content,
      teams,
      consultations: consultations.map((it) => (isLocal(it) ? { ...it, name } : it)),
    });
    const location = (name: string) =>
      textOf('locatie-lokaal-overleg', { triage: LOCATION }, local(name));
    assert.equal(location('Buurtoverleg'), 'Breng de locatie in bij het buurtoverleg.');
    assert.equal(location('LVO-overleg'), 'Breng de locatie in bij het LVO-overleg.');
    assert.equal(location('Tafel veilig'), 'Breng de locatie in bij het lokaal overleg.');
    assert.equal(
      textOf('jonge-dader-jeugdteam', { known: { perpetratorMinor: 'ja' } }, local('Buurtoverleg')),
      'Betrek het Team Jong.',
    );
  });

  it('have common words for a team that it does not have', () => {
    const without = { ...content, teams: [] };
    const shown = Object.values(ROWS).flatMap(([brings]) =>
      stepsOf(about(brings), facts({ content: without })),
    );
    const all = shown.map(({ text }) => text).join('\n');
    assert.match(all, /Betrek het team voor jeugd\./);
    assert.match(all, /Vraag het team voor zorg naar signalen/);
    assert.match(all, /Laat eerst het team met de BRP kijken/);
    assert.match(all, /Besluit met de toezichthouders over een controle/);
    assert.doesNotMatch(all, /[{}]/);
    assert.deepEqual(shown.map(stepInWords).flatMap(plainDutchProblems), []);
  });

  it('ask only the zorgcoördinator where there is no ketenregisseur (C45)', () => {
    const without = { ...content, partners: partners.filter(({ id }) => id !== 'ketenregisseur') };
    const advice: Case = { ticket: { kind: 'adviesvraag' } };
    assert.equal(
      textOf('advies-navragen', advice, without),
      'Weet je het niet? Vraag het de zorgcoördinator.',
    );
    assert.match(textOf('advies-navragen', advice, content) ?? '', /de ketenregisseur of de zorg/);
  });

  it('take its own lokaal overleg for done, whatever its id', () => {
    const own = consultations.map((it) => (isLocal(it) ? { ...it, id: 'buurt' } : it));
    const there = { ...content, consultations: own };
    const stateAfter = (id: string) =>
      stepsOf(
        about({ triage: LOCATION, dossier: [consulted(id)] }),
        facts({ content: there }),
      ).find(({ step }) => step.id === 'locatie-lokaal-overleg')?.state;
    assert.equal(stateAfter('buurt'), 'gedaan');
    assert.equal(stateAfter('lo'), 'open');
  });

  it('give the section of its own plan, and call advice what that plan does not hold', () => {
    const plan = { title: 'Een ander plan', sections: { '§2.3': 'hoofdstuk 4' } };
    const there = { ...content, municipality: { ...municipality, plan } };
    const sources = new Map(
      stepsOf(about({ triage: BOTH }), facts({ content: there })).map((it) => [
        it.step.id,
        it.source,
      ]),
    );
    assert.equal(sources.get('persoon-overleg'), 'hoofdstuk 4');
    assert.equal(sources.get('locatie-lokaal-overleg'), 'advies, niet uit het plan');
    assert.equal(sources.get('persoon-veilig-bereiken'), 'advies, niet uit het plan');
  });
});

describe('a section of the plan', () => {
  const { municipality } = content;
  const mapped = (sections?: Record<string, string>): Content => ({
    ...content,
    municipality: {
      ...municipality,
      plan: { title: 'Plan', ...(sections === undefined ? {} : { sections }) },
    },
  });

  it('is itself where the municipality has the plan of the routes', () => {
    assert.equal(sectionOf('§3.1', mapped()), '§3.1');
    assert.equal(sectionOf(null, mapped()), undefined);
  });

  it('is that of the own plan, and nothing where that is silent', () => {
    const own = mapped({ '§3.1': 'hoofdstuk 5' });
    assert.equal(sectionOf('§3.1', own), 'hoofdstuk 5');
    assert.equal(sectionOf('hoofdstuk 1', own), 'hoofdstuk 1');
    assert.equal(sectionOf('§4', own), undefined);
    assert.equal(sectionOf(null, own), undefined);
  });
});

describe('the law by age (C48)', () => {
  it('has no section of the plan for who falls under which', () => {
    for (const id of ['hulp-jeugdwet', 'hulp-wmo']) assert.equal(stepOf(id)?.source, 'advies');
  });
});

describe('the state of a step', () => {
  const stateOf = (id: string, of: Case) =>
    stepsOf(about(of), facts({ now: of.now ?? SENT_AT })).find(({ step }) => step.id === id)?.state;

  it('is open until something happens', () => {
    assert.equal(stateOf('persoon-overleg', { triage: PERSON }), 'open');
  });

  it('is done when the record shows it', () => {
    const planned = consulted(HELP_CONSULTATION, { state: 'gepland' });
    assert.equal(stateOf('persoon-overleg', { triage: PERSON, dossier: [planned] }), 'gedaan');
    assert.equal(
      stateOf('persoon-oppakken', { triage: PERSON, ticket: { holder: FATIMA } }),
      'gedaan',
    );
    const shared = { known: { possiblePerpetrator: 'ja' } as const };
    assert.equal(
      stateOf('dader-politie', { ...shared, dossier: [handedOver('politie')] }),
      'gedaan',
    );
    assert.equal(stateOf('dader-politie', { ...shared, dossier: [handedOver('om')] }), 'open');
  });

  it('is what a colleague said of it last, also against the record', () => {
    const dossier = [
      consulted(HELP_CONSULTATION),
      said('persoon-overleg', 'overgeslagen'),
      said('persoon-overleg', 'opnieuw'),
    ];
    assert.equal(stateOf('persoon-overleg', { triage: PERSON, dossier }), 'opnieuw');
  });
});

describe('the steps on the card', () => {
  const onCard = (of: Case) => nextSteps(about(of), facts());

  it('give the reason and the section', () => {
    assert.ok(
      onCard({ triage: LOCATION }).includes(
        'Breng de locatie in bij het lokaal ondermijningsoverleg. (omdat het om een locatie gaat; §2.4)',
      ),
    );
  });

  it('mark what the plan does not hold', () => {
    assert.match(
      onCard({ triage: { minor: 'ja' } }).join('\n'),
      /Jeugdteam.*\(omdat .*; advies, niet uit het plan\)/,
    );
  });

  it('are five at most, of every route one, and say how many more there are', () => {
    const shown = onCard({ triage: { ...BOTH, minor: 'ja', possiblePerpetrator: 'ja' } });
    assert.equal(shown.length, 6);
    const text = shown.join('\n');
    for (const part of [/Jeugdteam/, /§2\.3/, /zorgcoördinator/, /politie/, /ondermijning/]) {
      assert.match(text, part);
    }
    assert.match(shown.at(-1) ?? '', /^En nog \d+ stappen\. Zie Stappen\.$/);
  });

  it('are gone once the ticket is closed', () => {
    assert.deepEqual(onCard({ triage: LOCATION, ticket: { status: 'gesloten' } }), []);
  });

  it('leave out what is done or skipped, and bring back what has to be done again', () => {
    const step = /lokaal ondermijningsoverleg/;
    const after = (...dossier: readonly DossierEntry[]) =>
      onCard({ triage: LOCATION, dossier }).join('\n');
    const skipped = said('locatie-lokaal-overleg', 'overgeslagen');
    assert.match(after(), step);
    assert.doesNotMatch(after(skipped), step);
    assert.match(after(skipped, said('locatie-lokaal-overleg', 'opnieuw')), step);
  });
});

describe('a ticket that stands still (§4, C65)', () => {
  const suggested = (of: Case) => idsOf({ ...of, now: after(30) }).includes('regio-signalentafel');
  const note: DossierEntry = {
    id: moment().newId(),
    at: after(1),
    by: FATIMA,
    kind: 'notitie',
    origin: 'eigen',
    text: conceal('De buurman weet ook iets.'),
  };
  const answer: DialogueEntry = {
    id: moment().newId(),
    at: after(1),
    kind: 'antwoord',
    text: conceal('Het was om tien uur.'),
  };

  it('is no longer stuck once somebody recorded or answered something', () => {
    assert.equal(suggested({}), true);
    assert.equal(suggested({ dossier: [note] }), false);
    assert.equal(suggested({ ticket: { dialogue: [answer] } }), false);
    assert.equal(suggested({ dossier: [{ ...note, at: after(0) }] }), true);
  });

  it('does not get further by somebody looking at it', () => {
    const looked = viewDetails(ticket(), FATIMA, moment(29 * 24 * 60));
    assert.equal(suggested({ ticket: { history: looked.history } }), true);
  });

  it('is shown as a pilot, and only as a suggestion', () => {
    const shown = nextSteps(about({}), facts({ now: after(30) }));
    assert.ok(
      shown.includes(
        'Breng het in bij de zachte signalentafel van het RIEC (pilot). (omdat er lang niets is vastgelegd; §4)',
      ),
    );
    assert.equal(refusalOf(held(), 'sluiten', FATIMA), undefined);
  });

  it('waits as many days as the municipality says', () => {
    const { municipality } = content;
    const terms = { ...municipality.terms, stuckAfterDays: 3 };
    const now = facts({
      now: after(3),
      content: { ...content, municipality: { ...municipality, terms } },
    });
    const names = stepsOf(ticket(), now).map(({ step }) => step.id);
    assert.ok(names.includes('regio-signalentafel'));
  });
});

describe('the meetings of the region (§4)', () => {
  const stateOf = (id: string, of: Case) =>
    stepsOf(about(of), facts({ now: after(60) })).find(({ step }) => step.id === id)?.state;

  it('are done once they are recorded (C65, C66)', () => {
    const known = { bottleneck: 'ja' } as const;
    assert.equal(stateOf('regio-regietafel', { known }), 'open');
    const steering = [consulted(STEERING_CONSULTATION)];
    assert.equal(stateOf('regio-regietafel', { known, dossier: steering }), 'gedaan');
    assert.equal(stateOf('regio-signalentafel', { dossier: steering }), 'open');
    const pilot = [consulted(SOFT_SIGNALS_CONSULTATION)];
    assert.equal(stateOf('regio-signalentafel', { dossier: pilot }), 'gedaan');
    assert.equal(stateOf('regio-regietafel', { known, dossier: pilot }), 'open');
  });
});

describe('the circumstances of a case', () => {
  it('are the newest answers, of the desk before those of the reporter', () => {
    const known = circumstancesOf(
      about({
        triage: { ...PERSON, minor: 'nee', ongoing: 'ja' },
        dossier: [situated({ minor: 'weet-niet', routes: ['locatie'] }), situated({ minor: 'ja' })],
      }),
    );
    assert.equal(known.minor, 'ja');
    assert.equal(known.ongoing, 'ja');
    assert.deepEqual(known.routes, ['locatie']);
  });

  it('know forms by their id, whether the reporter or the desk named them', () => {
    const of = about({ triage: { forms: ['Arbeid', 'Een vorm van vroeger'] } });
    assert.deepEqual(circumstancesOf(of, content).forms, [LABOUR]);
    const recorded = about({ triage: { forms: ['Arbeid'] }, known: { forms: [SEXUAL] } });
    assert.deepEqual(circumstancesOf(recorded, content).forms, [SEXUAL]);
    const none = about({ triage: { forms: ['Arbeid'] }, known: { forms: [] } });
    assert.deepEqual(circumstancesOf(none, content).forms, []);
  });

  it('follow the re-check of danger rather than the answer at the gate (C35)', () => {
    const danger = (answer: 'ja' | 'nee' | 'weet-niet') => {
      const base = about({ triage: { danger: 'twijfel' } });
      const dangerRecheck = { at: base.sentAt, by: FATIMA, answer };
      return circumstancesOf({ ...base, dangerRecheck }).danger;
    };
    assert.deepEqual([danger('nee'), danger('ja'), danger('weet-niet')], ['nee', 'ja', 'twijfel']);
  });

  it('keep the answers of the overleg until the help track says otherwise (C32 e to h)', () => {
    const overleg = consulted(HELP_CONSULTATION, { help: ACCEPTED });
    const after = (...dossier: readonly DossierEntry[]) =>
      circumstancesOf(about({ dossier: [overleg, ...dossier] })).help;
    assert.deepEqual(after(helped('hulp-geweigerd')), REFUSED);
    assert.deepEqual(after(helped('hulp-niet-mogelijk')), { ...ACCEPTED, possible: 'nee' });
    assert.deepEqual(after(helped('zorgcoordinator-gesproken')), ACCEPTED);
    assert.deepEqual(after(helped('hulp-geweigerd'), helped('hulp-gestart')), ACCEPTED);
  });
});
