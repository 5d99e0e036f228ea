import assert from 'node:assert/strict';
import type { Content, SignalCard } from '../../src/domain/content.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { BLOCKING_DECISIONS } from '../../src/domain/decisions.ts';
import { soest } from './soest.ts';

describe('the content of Soest', () => {
  let content: Content;

  before(async () => {
    content = await soest();
  });

  const card = (id: string): SignalCard => {
    const found = content.signalCards.find((it) => it.id === id);
    assert.ok(found, id);
    return found;
  };
  const signal = (id: string) => {
    const found = content.signalCards.flatMap((it) => it.signals).find((it) => it.id === id);
    assert.ok(found, id);
    return found;
  };

  it('has the teams of the plan, and one for everybody else (C6 to C8, C13)', () => {
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

  it('gives every team signals to tick, few enough to read on a phone', () => {
    for (const team of content.teams) {
      const count = team.signalCards.flatMap((id) => card(id).signals).length;
      assert.ok(count >= 10 && count <= 30, `${team.id}: ${String(count)}`);
    }
  });

  it('shows no team the same words twice', () => {
    for (const team of content.teams) {
      const labels = team.signalCards.flatMap((id) => card(id).signals.map((it) => it.label.nl));
      assert.equal(new Set(labels).size, labels.length, team.id);
    }
  });

  it('shows every card to some team', () => {
    const shown = new Set(content.teams.flatMap((team) => team.signalCards));
    assert.deepEqual(
      content.signalCards.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('marks leerplicht as a team under the meldcode (C46)', () => {
    const marked = content.teams.filter((team) => team.reportingCode).map(({ id }) => id);
    assert.deepEqual(marked, ['sociaal-team', 'jeugdteam', 'leerplicht']);
  });

  it('has the companion who talks and the one who keeps the passport apart (C7)', () => {
    const labels = card('balie').signals.map(({ label }) => label.nl);
    assert.ok(labels.includes('De begeleider voert het woord'));
    assert.ok(labels.includes('De begeleider houdt het paspoort'));
  });

  it('has the two signals of a house, each with its form and the location route (C10)', () => {
    const visits = signal('veel-bezoek-kort-na-elkaar');
    const workers = signal('groep-arbeiders-gehaald-en-gebracht');
    assert.deepEqual([visits.forms, visits.route], [['seksueel'], 'locatie']);
    assert.deepEqual([workers.forms, workers.route], [['arbeid'], 'locatie']);
  });

  it('has the twelve signals of the Arbeidsinspectie (D3)', () => {
    assert.equal(card('arbeid').signals.length, 12);
    assert.match(card('arbeid').source, /Arbeidsinspectie/);
  });

  it('asks for no Bibob information as a signal (C12)', () => {
    const words = content.signalCards.flatMap((it) => it.signals.map(({ label }) => label));
    for (const { nl, en } of words) assert.doesNotMatch(`${nl} ${en}`, /bibob/i);
    assert.match(card('vergunningen').note?.nl ?? '', /Deel hier geen Bibob-informatie\./);
  });

  it('says that meeting a sex worker is no signal (C95)', () => {
    for (const id of ['handhaver', 'hotel']) {
      assert.match(
        card(id).note?.nl ?? '',
        /Een sekswerker aantreffen is op zichzelf geen signaal/,
      );
    }
  });

  it('says who published every card', () => {
    for (const { id, source } of content.signalCards) assert.ok(source.length > 20, id);
  });

  it('has the forms of the plan and those that are named beside them (C5)', () => {
    assert.deepEqual(
      content.forms.map(({ id }) => id),
      ['seksueel', 'arbeid', 'crimineel', 'dienstverlening', 'organen'],
    );
  });

  it('has only phone numbers with a source, and none of its own making (D1)', () => {
    const phones = Object.entries(content.contacts).flatMap(([who, contact]) =>
      'phone' in contact ? [[who, contact.phone]] : [],
    );
    assert.deepEqual(phones, [
      ['police', '0900-8844'],
      ['mma', '0800-7000'],
      ['comensha', '033-448 11 86'],
      ['veiligThuis', '0800-2000'],
    ]);
  });

  it('does not show CoMensha as open day and night (D1)', () => {
    assert.doesNotMatch(JSON.stringify(content.contacts.comensha), /24|nacht|night/);
  });

  it('has every blocking decision, with a question and a proposal, all open (C90)', () => {
    for (const id of BLOCKING_DECISIONS) {
      const decision = content.decisions.find((it) => it.id === id);
      assert.ok(decision?.blocking, id);
      assert.equal(decision.decision, null, id);
      assert.match(decision.question, /\?$/);
    }
  });

  it('leaves it to the municipality whether a bare Ja warns the functionaris: proposal no (C84)', () => {
    const decision = content.decisions.find(({ id }) => id === 'ja-waarschuwt-functionaris');
    assert.match(decision?.proposal ?? '', /^Nee\./);
    assert.equal(decision?.blocking, false);
  });

  it('has no id of a choice that reads as danger, so that a tick is never taken for a cry (C27)', () => {
    const choices = [
      ...content.teams,
      ...content.forms,
      ...content.neighbourhoods,
      ...content.signalCards.flatMap(({ signals }) => signals),
    ];
    const alarming = choices.filter(({ id }) => speaksOfDanger(content.dangerWords, id));
    assert.deepEqual(
      alarming.map(({ id }) => id),
      [],
    );
  });

  it('names nobody in a role', () => {
    assert.deepEqual(Object.values(content.roles).flat(), []);
  });

  it('has the partners of the annex, each with what it does (C67)', () => {
    const ids = content.partners.map(({ id }) => id);
    for (const id of [
      'politie',
      'avim',
      'om',
      'nla',
      'belastingdienst',
      'riec',
      'jongerenwerk',
      'zorgcoordinator',
      'veilig-thuis',
      'zvhu',
      'zorgaanbieder',
      'comensha',
      'kmar',
      'ind',
    ]) {
      assert.ok(ids.includes(id), id);
    }
    assert.ok(content.partners.every(({ tasks }) => tasks.length > 0));
  });

  it('gives a copy that points at persons to investigation, and an anonymous one to CoMensha (C98)', () => {
    const copyOf = (id: string) => content.partners.find((partner) => partner.id === id)?.copy;
    for (const id of ['politie', 'avim', 'nla']) assert.equal(copyOf(id), 'met-gegevens');
    for (const id of ['comensha', 'ketenregisseur']) assert.equal(copyOf(id), 'zonder-namen');
    assert.equal(copyOf('zorgcoordinator'), 'volgens-overleg');
  });

  it('has one lokaal ondermijningsoverleg, and every meeting of the plan (C57, C64 to C66)', () => {
    assert.deepEqual(
      content.consultations.filter(({ local }) => local === true).map(({ id }) => id),
      ['lo'],
    );
    const names = content.consultations.map(({ name }) => name).join();
    for (const name of ['Zorgcoördinatorenoverleg', 'Zachte signalentafel (pilot)', 'Regietafel']) {
      assert.ok(names.includes(name), name);
    }
  });

  it('has every own intervention that a ticket can choose (C68)', () => {
    assert.deepEqual(
      content.desk.interventions.map(({ id }) => id),
      ['sluiten-pand', 'vergunning', 'bibob', 'regierol', 'controle', 'zorg-en-opvang'],
    );
  });

  it('asks the BRP of one team only, and leaves out the team that is none (C29)', () => {
    const asked = content.teams.filter(({ basicRegistration }) => basicRegistration === true);
    assert.deepEqual(
      asked.map(({ id }) => id),
      ['burgerzaken'],
    );
    assert.deepEqual(
      content.teams.filter(({ enriches }) => !enriches).map(({ id }) => id),
      ['anders'],
    );
  });

  it('promises nothing in a standard text, and names nobody', () => {
    for (const { id, text } of content.standardTexts) {
      assert.doesNotMatch(text.nl, /beloven|garandeer|zeker weten|altijd|nooit/, id);
      assert.doesNotMatch(text.nl, /Wij kennen|al bekend/, id);
    }
  });
});
