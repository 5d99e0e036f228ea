import assert from 'node:assert/strict';
import { form } from '../../dialogs/intake/questions/form.ts';
import { optionsOf } from '../../dialogs/intake/question.ts';
import { signalsOf } from '../../src/domain/content.ts';
import type { Content, Signal, SignalCard, Team } from '../../src/domain/content.ts';
import { soest } from './soest.ts';

/** The words by which the source line of a card names each source (C15). */
const NAMED_AS: Readonly<Record<string, RegExp>> = {
  plan: /Uitvoeringsplan mensenhandel gemeente Soest, §1\.1/,
  arbeidsinspectie: /Nederlandse Arbeidsinspectie/,
  informatiepunt: /informatiepuntmensenhandel\.nl/,
  zeeland: /Veiligheidshuis Zeeland/,
  maakhetzichtbaar: /maakhetzichtbaar\.nl/,
  keerpunt: /keerpunt\.chat/,
  openrijk: /openrijk\.nl/,
  nos: /nos\.nl/,
  nhnieuws: /nhnieuws\.nl/,
  'no-room': /No room for sex trafficking/,
  'hospitality-management': /hospitality-management\.nl/,
  missethoreca: /missethoreca\.nl/,
  'omroep-brabant': /omroepbrabant\.nl/,
  'medisch-contact': /Medisch Contact/,
  eigen: /eigen voorstel[^]*te bevestigen door de gemeente/i,
};

/** Words that say what somebody thinks of a person, or what a person looks like or believes. */
const JUDGEMENT =
  /\b(?:sexy|uitdagend|verdacht|raar|vreemd|gek|eng|louche|onguur|asociaal|zielig|onverzorgd|ordinair|buitenlands?|uiterlijk|afkomst|huidskleur|accent|zenuwachtig|nerveus|dader|pooier|slachtoffer|suspicious|strange|weird|foreign|nervous|looks like|offender|victim)\b/i;

/** What nobody is asked for, and what nobody has to judge (C52, C95). */
const NEVER_ASKED =
  /\b(?:bsn|burgerservicenummer|documentnummer|paspoortnummer|nationaliteit|geloof|religie|godsdienst|diagnose|iq|lvb|geaardheid|verstandelijke?|nationality|religion|diagnosis|orientation|disability)\b|beperking|foto|photo/i;

describe('the signal cards of Soest', () => {
  let content: Content;
  let everySignal: readonly Signal[];

  before(async () => {
    content = await soest();
    everySignal = content.signalCards.flatMap(({ signals }) => signals);
  });

  const card = (id: string): SignalCard => {
    const found = content.signalCards.find((it) => it.id === id);
    assert.ok(found, id);
    return found;
  };
  const shownOn = (id: string): readonly Signal[] => signalsOf(card(id), content.signalCards);
  const labelsOn = (id: string): readonly string[] => shownOn(id).map(({ label }) => label.nl);
  const signal = (id: string): Signal => {
    const found = everySignal.find((it) => it.id === id);
    assert.ok(found, id);
    return found;
  };
  /** What a team can tick; a team without cards of its own chooses from all of our own cards. */
  const shownTo = (team: Team): readonly Signal[] => {
    const own = content.signalCards.filter(({ id, outward }) =>
      team.signalCards.length === 0 ? !outward : team.signalCards.includes(id),
    );
    const all = own.flatMap((it) => signalsOf(it, content.signalCards));
    return [...new Map(all.map((it) => [it.id, it])).values()];
  };

  describe('for whom they are', () => {
    it('C1: every card has signals, and none is shown twice on it', () => {
      for (const { id } of content.signalCards) {
        const ids = shownOn(id).map((it) => it.id);
        assert.ok(ids.length >= 4, `${id}: ${String(ids.length)}`);
        assert.equal(new Set(ids).size, ids.length, id);
      }
    });

    it('C6 to C12: there is a card for every audience of the plan', () => {
      const audiences = content.signalCards.filter(({ kind }) => kind !== 'vorm');
      assert.deepEqual(
        audiences.map(({ id }) => id),
        [
          'balie',
          'bewoner',
          'bouw-en-woningtoezicht',
          'dader',
          'handhaver',
          'hotel',
          'huisarts',
          'jeugd',
          'jongerenwerk',
          'leerkracht',
          'leerplicht',
          'politie',
          'sociaal-team',
          'vergunningen',
          'woning',
        ],
      );
    });

    it('C9, C10, C11: the cards to share are those for people outside the municipality', () => {
      assert.deepEqual(
        content.signalCards.filter(({ outward }) => outward).map(({ id }) => id),
        ['bewoner', 'hotel', 'huisarts', 'jongerenwerk', 'leerkracht', 'politie'],
      );
    });

    it('C13: there are the teams of the plan, and one for everybody else', () => {
      const ids = content.teams.map(({ id }) => id);
      for (const id of [
        'burgerzaken',
        'toezicht-en-handhaving',
        'bouw-en-woningtoezicht',
        'sociaal-team',
        'jeugdteam',
        'leerplicht',
        'vergunningen',
      ]) {
        assert.ok(ids.includes(id), id);
      }
      assert.equal(ids.at(-1), 'anders');
    });

    it('every card for our own people is shown to some team', () => {
      const shown = new Set(content.teams.flatMap((team) => team.signalCards));
      const ours = content.signalCards.filter(({ outward }) => !outward).map(({ id }) => id);
      assert.deepEqual(
        ours.filter((id) => !shown.has(id)),
        [],
      );
    });

    it('every team with cards of its own has 10 to 30 signals to tick', () => {
      for (const team of content.teams.filter(({ signalCards }) => signalCards.length > 0)) {
        const count = shownTo(team).length;
        assert.ok(count >= 10 && count <= 30, `${team.id}: ${String(count)}`);
      }
    });

    it('no team reads the same words twice', () => {
      for (const team of content.teams) {
        for (const words of [
          shownTo(team).map(({ label }) => label.nl),
          shownTo(team).map(({ label }) => label.en),
          shownTo(team).map(({ short }) => short),
        ]) {
          assert.deepEqual(
            words.filter((it, index) => words.indexOf(it) < index),
            [],
            team.id,
          );
        }
      }
    });

    it('C46: the teams under the meldcode are marked, and those that may have a duty of secrecy', () => {
      const marked = (mark: 'reportingCode' | 'secrecy') =>
        content.teams.filter((team) => team[mark]).map(({ id }) => id);
      assert.deepEqual(marked('reportingCode'), ['sociaal-team', 'jeugdteam', 'leerplicht']);
      assert.deepEqual(marked('secrecy'), ['sociaal-team', 'jeugdteam']);
    });
  });

  describe('what they say', () => {
    it('C5: the forms are those of the plan and the two that are named beside them', () => {
      assert.deepEqual(
        content.forms.map(({ id }) => id),
        ['seksueel', 'arbeid', 'crimineel', 'dienstverlening', 'organen'],
      );
    });

    it('C5: a form that the municipality adds can be chosen in a report at once', () => {
      const added = { nl: 'Gedwongen draagmoederschap', en: 'Forced surrogacy' };
      const forms = [
        ...content.forms,
        { id: 'draagmoederschap', label: added, short: 'Draagmoederschap' },
      ];
      const labels = optionsOf(form, { ...content, forms }, {}).map(({ label }) => label.nl);
      assert.ok(labels.includes(added.nl));
      assert.equal(labels.at(-1), 'Weet ik niet');
    });

    it('C5: every form has a card of its own, but organs: for those no list was found (D3)', () => {
      const leads = (id: string): readonly string[] =>
        card(id).signals.flatMap(({ forms }) => forms.slice(0, 1));
      for (const [id, one] of [
        ['seksueel', 'seksueel'],
        ['arbeid', 'arbeid'],
        ['crimineel', 'crimineel'],
        ['huishouden', 'dienstverlening'],
      ] as const) {
        assert.equal(card(id).kind, 'vorm');
        assert.deepEqual([...new Set(leads(id))], [one], id);
      }
      assert.deepEqual(
        everySignal.filter(({ forms }) => forms.includes('organen')),
        [],
      );
    });

    it('C6: enforcement reads of help, and takes care workers along if it knew something before', () => {
      const { note, questions } = card('handhaver');
      assert.match(note?.nl ?? '', /hulp[^.]*CoMensha[^.]*zorgcoördinator/);
      const [before] = questions.filter(({ id }) => id === 'vooraf');
      assert.equal(before?.question.nl, 'Heb je vooraf aanwijzingen van onvrijwilligheid?');
      assert.equal(before.yes[0]?.nl, 'Neem hulpverlening mee naar de controle.');
      assert.match(before.yes.map(({ nl }) => nl).join(' '), /Wijs de persoon ook zelf op hulp/);
    });

    it('C7: the companion who talks and the one who keeps the passport stand apart', () => {
      assert.deepEqual(labelsOn('balie').slice(0, 2), [
        'De begeleider voert het woord',
        'De begeleider houdt het paspoort',
      ]);
      for (const { source } of shownOn('balie').slice(0, 2)) assert.equal(source, 'plan');
    });

    it('C8: Sociaal Team, Jeugdteam and leerplicht each have their own card first', () => {
      const first = (id: string) => content.teams.find((team) => team.id === id)?.signalCards[0];
      assert.deepEqual(
        [first('sociaal-team'), first('jeugdteam'), first('leerplicht')],
        ['sociaal-team', 'jeugd', 'leerplicht'],
      );
    });

    it('C9: the card for teachers leads with criminal exploitation', () => {
      for (const { id, forms } of shownOn('leerkracht').slice(0, 5)) {
        assert.deepEqual(forms, ['crimineel'], id);
      }
    });

    it('C9: the card for family doctors leads with sexual exploitation', () => {
      for (const { id, forms } of shownOn('huisarts').slice(0, 5)) {
        assert.deepEqual(forms, ['seksueel'], id);
      }
    });

    it('C9: police and youth workers have what can be seen in the street', () => {
      assert.ok(labelsOn('politie').includes('Veel bezoek kort na elkaar'));
      assert.ok(
        labelsOn('jongerenwerk').includes('Wordt op straat opgehaald met een auto of scooter'),
      );
    });

    it('C10: a resident reads of visitors and workers first, each with its form and a place', () => {
      const [visitors, workers] = shownOn('bewoner');
      assert.equal(visitors?.label.nl, 'Veel bezoek kort na elkaar');
      assert.deepEqual([visitors.forms, visitors.route], [['seksueel'], 'locatie']);
      assert.equal(workers?.label.nl, 'Een groep arbeiders wordt gehaald en gebracht');
      assert.deepEqual([workers.forms, workers.route], [['arbeid'], 'locatie']);
      assert.deepEqual(shownOn('woning').slice(0, 2), [visitors, workers]);
    });

    it('C10: residents read that looks and origin say nothing', () => {
      assert.match(card('bewoner').note?.nl ?? '', /eruitziet[^.]*vandaan komt, zegt niets/);
    });

    it('C11: the card for hotels has a room and a business, and says that it is not that of KHN', () => {
      const labels = labelsOn('hotel').join('\n');
      assert.match(labels, /dezelfde kamer/);
      assert.match(labels, /paspoorten van meer werknemers/);
      assert.match(card('hotel').source, /De kaart van KHN is niet gelezen/);
    });

    it('C12: keeping the passports of workers is a signal of a possible offender', () => {
      const { kind, title } = card('dader');
      assert.deepEqual([kind, title.nl], ['daderschap', 'Mogelijke dader']);
      assert.ok(labelsOn('dader').includes('Iemand bewaart de paspoorten van meer werknemers'));
      assert.equal(signal('bewaart-paspoorten-van-werknemers').source, 'plan');
    });

    it('C12: no text of a card calls somebody an offender, unless a possible one', () => {
      for (const { id, title, note, now, signals } of content.signalCards) {
        const words = [title, note, ...now, ...signals.map(({ label }) => label)]
          .flatMap((text) => (text === undefined ? [] : [text.nl, text.en]))
          .join('\n');
        assert.doesNotMatch(
          words.replaceAll(/mogelijke dader|possible offender/gi, ''),
          /dader|offender|schuldig|guilty|pooier|mensenhandelaar/i,
          id,
        );
      }
    });

    it('C12: Bibob information is no signal, and both cards on it say what to write instead', () => {
      for (const { label, short } of everySignal) {
        assert.doesNotMatch(`${label.nl} ${label.en} ${short}`, /bibob/i);
      }
      for (const id of ['dader', 'vergunningen']) {
        assert.match(
          card(id).note?.nl ?? '',
          /Deel hier geen Bibob-informatie\. Schrijf alleen: ‘vraag vergunningen’\./,
        );
      }
    });

    it('D3: the card on work has the twelve signals of the Arbeidsinspectie and no other', () => {
      assert.equal(shownOn('arbeid').length, 12);
      for (const { id, source } of shownOn('arbeid')) assert.equal(source, 'arbeidsinspectie', id);
    });

    it('D3: the card on sexual exploitation has nothing of looks', () => {
      assert.doesNotMatch(
        labelsOn('seksueel').join('\n'),
        /kleding|kleed|make-up|tatoeage|mager|moe\b/i,
      );
    });

    it('D3: who breaks the law can also be a victim, for everybody who meets the young', () => {
      for (const id of ['jeugd', 'crimineel', 'jongerenwerk', 'leerkracht']) {
        assert.match(
          card(id).note?.nl ?? '',
          /kan ook slachtoffer zijn\. Je hoeft niet te kiezen\./,
          id,
        );
      }
    });
  });

  describe('where they come from', () => {
    it('C15: each signal has a source, and each source somebody who published it', () => {
      for (const { id, source } of everySignal) {
        const found = content.sources.find((it) => it.id === source);
        assert.ok(found !== undefined && found.by.length > 2, id);
      }
    });

    it('C15: every card names the source of each of its signals', () => {
      for (const { id, source } of content.signalCards) {
        for (const from of new Set(shownOn(id).map((it) => it.source))) {
          const named = NAMED_AS[from];
          assert.ok(named, from);
          assert.match(source, named, `${id}: ${from}`);
        }
      }
    });

    it('C15: every source is used, or its note says that it was not read', () => {
      const used = new Set(everySignal.map(({ source }) => source));
      const unread = content.sources.filter(({ id }) => !used.has(id));
      assert.deepEqual(
        unread.map(({ id }) => id),
        ['khn', 'riec-oost-nederland', 'ccv'],
      );
      for (const { id, note } of unread) assert.match(note ?? '', /niet gelezen|niet gevolgd/, id);
    });

    it('C15: what is our own proposal waits for the municipality', () => {
      const own = content.sources.find(({ id }) => id === 'eigen');
      assert.equal(own?.note, 'Te bevestigen door de gemeente.');
    });
  });

  describe('what stands on none of them', () => {
    it('a judgement: a signal is what one can see or hear', () => {
      for (const { id, label, short } of everySignal) {
        assert.doesNotMatch(`${label.nl}\n${label.en}\n${short}`, JUDGEMENT, id);
      }
    });

    it('C52, C95: what is never asked, and whether somebody has a disability', () => {
      for (const { id, label, short } of everySignal) {
        assert.doesNotMatch(`${label.nl}\n${label.en}\n${short}`, NEVER_ASKED, id);
      }
    });

    it('C95: a sex worker as a signal; who may meet one reads that it is none', () => {
      for (const id of ['handhaver', 'hotel', 'politie']) {
        assert.match(
          card(id).note?.nl ?? '',
          /^Een sekswerker aantreffen is op zichzelf geen signaal\./,
          id,
        );
      }
      for (const { id, label } of everySignal.filter(({ label: { nl } }) => /sekswerk/i.test(nl))) {
        assert.match(label.nl, /tegen de wil/, id);
      }
    });
  });

  describe('what to do now', () => {
    it('C93: the desk reads the four sentences', () => {
      assert.equal(
        card('balie')
          .now.map(({ nl }) => nl)
          .join(' '),
        'Werk rustig door. Geef het paspoort aan de persoon zelf. Vraag of je de persoon kort alleen kunt spreken, alsof dat altijd zo gaat. Lukt dat niet, dring niet aan.',
      );
    });

    it('C93: every card says it', () => {
      assert.deepEqual(
        content.signalCards.filter(({ now }) => now.length === 0).map(({ id }) => id),
        [],
      );
    });

    it('C54: no card sends somebody to investigate, to follow or to confront', () => {
      for (const { id, now } of content.signalCards) {
        for (const { nl } of now) {
          assert.doesNotMatch(
            nl,
            /\b(?:zoek uit|onderzoek (?:het|de)|achtervolg|spreek .* aan|vraag door|confronteer)\b/i,
            id,
          );
        }
      }
    });

    it('C54: who may have the possible offender in front of them does not talk about it', () => {
      for (const id of ['handhaver', 'bouw-en-woningtoezicht', 'jeugd', 'jongerenwerk', 'dader']) {
        const lines = card(id).now.map(({ nl }) => nl);
        assert.ok(lines.includes('Praat niet met de mogelijke dader over je vermoeden.'), id);
      }
    });

    it('C32: who meets a minor does not go to the parents before asking advice', () => {
      for (const id of ['jeugd', 'leerplicht', 'leerkracht', 'jongerenwerk']) {
        const lines = card(id).now.map(({ nl }) => nl);
        assert.ok(lines.includes('Vertel de ouders nog niet van je vermoeden. Overleg eerst.'), id);
      }
    });
  });
});
