import assert from 'node:assert/strict';
import { alike } from '../../scripts/content/alike.ts';
import { compareAnnex } from '../../scripts/content/annex.ts';
import type { Content } from '../../src/domain/content.ts';
import { soest } from './soest.ts';

/** A plan that is made up, as a scanner reads it: bullets as letters, broken lines, wrong letters. */
const PLAN = `
Inhoud
Bijlage Samenwerkingspartners
12

Ons plan gaat over samenwerking.
o Dit staat niet in de bijlage
\f
Bijlage Samenwerkingspartners

We werken samen met anderen. Onze partners (met hun

taken) zijn onder andere:

Wachters van de stad, in het bijzonder de afdeling
Nachtwacht (ANW)
o Opletten in de nacht
o Fluiten bij gevaar en
lawaai
Bakkers:
o Brood bakkcn voor wie dat no-
dig heeft
o Aanstellen meesterbakker met de volgende taken:
= Oven stoken
» Het behartigen van de belangen van
Nationale koekjes
12
Proef met krentenbollen
e Zorg- en Veiligheidshuis
o Complexe casuistiek
e Sloten Vaart
o Zorgcodrdinator aanstellen

Als gemeente hebben we de volgende taken:
Sluiten panden (woning of lokaal)
Regie houden bij een lange aanpak die
over de regel gaat
Aanstellen contactpersoon met de volgende taken:
o Aanspreekpunt binnen
gemeente
o Bewustwording creéren
Beleid maken
Bijlage Wetten
o Dit hoort er niet bij
`;

interface Told {
  readonly heading?: string;
  readonly tasks: readonly string[];
}

const PARTNERS: readonly Told[] = [
  {
    heading: 'Wachters van de stad, in het bijzonder de afdeling Nachtwacht (ANW)',
    tasks: ['Opletten in de nacht', 'Fluiten bij gevaar en lawaai'],
  },
  {
    heading: 'Bakkers',
    tasks: ['Brood bakken voor wie dat nodig heeft', 'Proef met krentenbollen'],
  },
  {
    heading: 'Bakkers',
    tasks: ['Oven stoken', 'Het behartigen van de belangen van Nationale koekjes'],
  },
  { heading: 'Bakkers', tasks: ['Oven stoken', 'Aanstellen meesterbakker'] },
  { heading: 'Zorg- en Veiligheidshuis', tasks: ['Complexe casuïstiek'] },
  { heading: 'Slotenvaart', tasks: ['Zorgcoördinator aanstellen'] },
  { tasks: ['Staat in geen plan'] },
];
const MUNICIPALITY = [
  'Sluiten panden (woning of lokaal)',
  'Regie houden bij een lange aanpak die over de regel gaat',
  'Aanstellen contactpersoon',
  'Beleid maken',
];
const FUNCTIONARIS = ['Aanspreekpunt binnen gemeente', 'Bewustwording creëren'];

describe('the comparison of a plan with the content', () => {
  let base: Content;

  before(async () => {
    base = await soest();
  });

  /** The content of Soest with the partners and tasks of the made-up plan. */
  const content = ({
    partners = PARTNERS,
    municipality = MUNICIPALITY,
    functionaris = FUNCTIONARIS,
  }: {
    partners?: readonly Told[];
    municipality?: readonly string[];
    functionaris?: readonly string[];
  } = {}): Content => {
    const [partner] = base.partners;
    assert.ok(partner);
    const { annex, ...plain } = partner;
    assert.equal(typeof annex, 'string');
    const label = { nl: 'Taak', en: 'Task' };
    const taskOf = (task: string, index: number) => ({ id: `t${index}`, task, label });
    return {
      ...base,
      partners: partners.map(({ heading, tasks }, index) => ({
        ...{ ...plain, id: `p${index}`, tasks: [...tasks] },
        ...(heading === undefined ? {} : { annex: heading }),
      })),
      ownTasks: { municipality: municipality.map(taskOf), functionaris: functionaris.map(taskOf) },
    };
  };
  const compare = (changed?: Parameters<typeof content>[0], plan = PLAN) =>
    compareAnnex(plan, content(changed));
  const without = (task: string): readonly Told[] =>
    PARTNERS.map(({ tasks, ...rest }) => ({ ...rest, tasks: tasks.filter((it) => it !== task) }));

  it('finds them equal one to one, whatever a scanner made of the page (C67 to C69)', () => {
    assert.deepEqual(compare(), {
      ok: true,
      lines: [
        'gelijk    Wachters van de stad, in het bijzonder de afdeling Nachtwacht (ANW) (2)',
        'gelijk    Bakkers (5)',
        'gelijk    Zorg- en Veiligheidshuis (1)',
        'gelijk    Slotenvaart (1)',
        'gelijk    De gemeente zelf (4)',
        'gelijk    De aandachtsfunctionaris (2)',
        '',
        'Eén op één gelijk: 4 partners, 4 taken van de gemeente en 2 van de functionaris.',
      ],
    });
  });

  for (const task of [
    'Opletten in de nacht',
    'Fluiten bij gevaar en lawaai',
    'Brood bakken voor wie dat nodig heeft',
    'Proef met krentenbollen',
    'Oven stoken',
    'Complexe casuïstiek',
  ]) {
    it(`misses "${task}" when the content does not have it`, () => {
      const { ok, lines } = compare({ partners: without(task) });
      assert.equal(ok, false);
      assert.match(lines.join('\n'), /^ONGELIJK .*\n +ontbreekt in de inhoud: /m);
    });
  }

  it('tells a task that the plan does not have, and one that is only almost the same', () => {
    const partners = [
      ...PARTNERS.filter(({ heading }) => heading !== 'Slotenvaart'),
      { heading: 'Slotenvaart', tasks: ['Zorgcoördinator aanstellen', 'Varen'] },
    ];
    assert.match(
      compare({ partners }).lines.join('\n'),
      /ONGELIJK {2}Slotenvaart\n +staat niet in het plan: Varen/,
    );
    const { ok, lines } = compare({
      functionaris: ['Aanspreekpunt binnen de gemeente', 'Bewustwording creëren'],
    });
    assert.equal(ok, false);
    assert.match(lines.join('\n'), /staat niet in het plan: Aanspreekpunt binnen de gemeente/);
  });

  for (const heading of PARTNERS.flatMap((partner) => partner.heading ?? [])) {
    it(`misses ${heading} when the content does not have it`, () => {
      const partners = PARTNERS.filter((partner) => partner.heading !== heading);
      assert.equal(compare({ partners }).ok, false);
    });
  }

  it('tells a heading that the plan does not have', () => {
    const { ok, lines } = compare({
      partners: [...PARTNERS, { heading: 'Ruimtevaart', tasks: [] }],
    });
    assert.equal(ok, false);
    assert.match(lines.join('\n'), /ONGELIJK {2}Ruimtevaart\n +Dit kopje staat niet in het plan\./);
  });

  it('misses a task of the municipality and one of the functionaris', () => {
    for (const task of MUNICIPALITY.filter((it) => !it.startsWith('Aanstellen'))) {
      const municipality = MUNICIPALITY.filter((it) => it !== task);
      assert.equal(compare({ municipality }).ok, false, task);
    }
    for (const task of FUNCTIONARIS) {
      const functionaris = FUNCTIONARIS.filter((it) => it !== task);
      assert.equal(compare({ functionaris }).ok, false, task);
    }
  });

  it('says so when the text has no such annex', () => {
    assert.deepEqual(compare({}, 'Een heel ander stuk.'), {
      ok: false,
      lines: ['Deze tekst heeft geen kopje "Bijlage Samenwerkingspartners". Geef het hele plan.'],
    });
  });
});

describe('texts that are alike', () => {
  it('differ in case, accents, signs, spaces and a letter of a longer word', () => {
    for (const [a, b] of [
      ['Zorg- en Veiligheidshuis Utrecht', 'zorg en veiligheidshuis utrecht:'],
      ['zorgcodrdinator', 'zorgcoördinator'],
      ['casuïstiek', 'casuistiek'],
      ['Onderzoek. crisisinterventie', 'Onderzoek, crisisinterventie'],
      ['National Rapporteur', 'Nationaal Rapporteur'],
      ['arbeids uitbuiting', 'arbeidsuitbuiting'],
    ] as const) {
      assert.ok(alike(a, b), `${a} | ${b}`);
    }
  });

  it('have no word more or less, and no other short word', () => {
    for (const [a, b] of [
      ['Opsporing mensenhandel', 'Opsporing van mensenhandel'],
      ['Slachtoffers doorverwijzen', 'Daders doorverwijzen'],
      ['met zorg', 'niet zorg'],
      ['', ''],
    ] as const) {
      assert.ok(!alike(a, b), `${a} | ${b}`);
    }
  });
});
