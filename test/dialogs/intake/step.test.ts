import assert from 'node:assert/strict';
import { goBack, goOn, goTo, pageAt, settled } from '../../../dialogs/intake/moves.ts';
import { pagesOf } from '../../../dialogs/intake/pages-of.ts';
import { pressStep, typedStep } from '../../../dialogs/intake/step.ts';
import type { IntakeAction } from '../../../dialogs/intake/actions.ts';
import type { IntakeState } from '../../../dialogs/intake/state.ts';
import { facts } from '../facts.ts';
import { INTAKE_ID, intakeState } from './intakes.ts';

const told = (change: Partial<IntakeState> = {}) =>
  intakeState({ danger: 'nee', visibility: 'vertrouwelijk', ...change });

/** A press on the card of this step; `step` for that of an older one. */
function press(state: IntakeState, action: IntakeAction, step = state.step) {
  return pressStep(state, { action, shown: { intake: INTAKE_ID, step } }, facts());
}

function shown(step: ReturnType<typeof pressStep>) {
  assert.ok(step.kind === 'show', step.kind);
  return step;
}

const next = (inputs: Record<string, string> = {}): IntakeAction => ({ kind: 'next', inputs });
const type = (state: IntakeState, text: string) =>
  typedStep(state, { kind: 'typed', text }, facts());

describe('the way through an intake', () => {
  it('is the order of the plan, there and back (C91)', () => {
    let state = told({ at: 'gate', answers: { 'gaat-over': 'allebei' } });
    const way: string[] = [state.at];
    while (state.at !== 'review') {
      state = goOn(state);
      way.push(state.at);
    }
    assert.deepEqual(way.slice(0, 4), ['gate', 'privacy', 'conflict', 'verhaal']);
    const back: string[] = [state.at];
    while (state.at !== 'gate') {
      state = goBack(state);
      back.push(state.at);
    }
    assert.deepEqual(back, way.toReversed());
  });

  it('leaves out pages on which nothing is asked', () => {
    const ids = (answers: Record<string, string>) => pagesOf(told({ answers })).map(({ id }) => id);
    assert.ok(!ids({}).includes('persoon') && !ids({}).includes('locatie'));
    assert.ok(ids({ 'gaat-over': 'persoon' }).includes('persoon'));
    assert.ok(!ids({ 'gaat-over': 'persoon' }).includes('locatie'));
    assert.deepEqual(ids({ 'gaat-over': 'allebei' }).slice(-3), ['persoon', 'locatie', 'wensen']);
  });

  it('of Kort melden is one page, and of advice another (C44, C91)', () => {
    assert.deepEqual(
      pagesOf(told({ short: true })).map(({ id, questions }) => [id, questions.length]),
      [['verhaal', 3]],
    );
    assert.deepEqual(
      pagesOf(told({ kind: 'adviesvraag' })).map(({ id }) => id),
      ['advies'],
    );
  });

  it('raises the step with every move, so that an older card can be told', () => {
    const state = told({ at: 'verhaal' });
    assert.equal(goTo(state, 'review').step, state.step + 1);
    assert.equal(goOn(state).step, state.step + 1);
  });

  it('goes to a page that exists when the one of before does not any more', () => {
    const lost = told({ at: 'locatie', answers: { verhaal: 'Iets.', 'gaat-over': 'persoon' } });
    assert.ok(pageAt(settled(lost)) !== undefined);
  });
});

describe('Verder', () => {
  const page = told({ at: 'verhaal', step: 4 });

  it('keeps the page and goes on', () => {
    const { state } = shown(
      press(page, next({ verhaal: ' Een busje. ', 'eigen-waarneming': 'zelf' })),
    );
    assert.equal(state.at, 'waar-wanneer');
    assert.equal(state.answers['verhaal'], 'Een busje.');
    assert.equal(state.answers['eigen-waarneming'], 'zelf');
  });

  it('without what is required stays, keeps the rest and says what is missing', () => {
    const { state, remarks } = shown(press(page, next({ 'eigen-waarneming': 'zelf' })));
    assert.equal(state.at, 'verhaal');
    assert.equal(state.answers['eigen-waarneming'], 'zelf');
    assert.deepEqual(
      remarks.problems?.map(({ question, problem }) => [question.id, problem]),
      [['verhaal', 'required']],
    );
  });

  it('shows again what could not be taken, and does not keep it (C95)', () => {
    const { state, remarks } = shown(press(page, next({ verhaal: 'Nummer 111222333' })));
    assert.equal(state.answers['verhaal'], undefined);
    assert.equal(remarks.filledIn?.['verhaal'], 'Nummer 111222333');
  });

  it('on an older card fills what is still empty and overwrites nothing', () => {
    const later = told({
      at: 'waar-wanneer',
      step: 9,
      answers: { verhaal: 'Het nieuwe verhaal.' },
    });
    const { state, remarks } = shown(
      press(later, next({ verhaal: 'Het oude verhaal.', 'eigen-waarneming': 'zelf' }), 4),
    );
    assert.equal(state.answers['verhaal'], 'Het nieuwe verhaal.');
    assert.equal(state.answers['eigen-waarneming'], 'zelf');
    assert.equal(remarks.stale, true);
    assert.equal(remarks.filledIn?.['verhaal'], 'Het oude verhaal.');
    assert.equal(state.at, 'verhaal', 'and the person looks which one is right');
  });
});

describe('Terug', () => {
  it('keeps what was filled in', () => {
    const page = told({ at: 'waar-wanneer', step: 5, answers: { verhaal: 'Iets.' } });
    const { state } = shown(press(page, { kind: 'back', inputs: { waar: 'De balie' } }));
    assert.equal(state.at, 'verhaal');
    assert.equal(state.answers['waar'], 'De balie');
  });
});

describe('changing a block from the review', () => {
  const review = told({
    at: 'review',
    step: 12,
    answers: {
      verhaal: 'Iets.',
      'eigen-waarneming': '',
      namens: '',
      waar: '',
      gemeente: 'hier',
      wijk: '',
      wanneer: '',
      'wanneer-datum': '',
      'nog-gaande': '',
      'gaat-over': 'persoon',
      'mogelijke-dader': '',
      team: '',
      signalen: '',
      vorm: '',
      'terug-te-vinden': 'ja',
      'persoon-omschrijving': '',
      minderjarig: '',
      'moeite-met-uitleg': '',
      'veilig-bereiken': '',
      terugkoppeling: 'ja',
    },
  });

  it('leads back to the review', () => {
    const block = shown(press(review, { kind: 'edit', block: 'verhaal' })).state;
    assert.equal(block.at, 'verhaal');
    assert.equal(shown(press(block, next({ verhaal: 'Iets anders.' }))).state.at, 'review');
  });

  it('first asks what the change brought up', () => {
    const block = shown(press(review, { kind: 'edit', block: 'over-wie' })).state;
    const { state } = shown(press(block, next({ 'gaat-over': 'allebei' })));
    assert.equal(state.at, 'locatie');
    assert.equal(shown(press(state, next({ adres: 'Dorpsstraat 1' }))).state.at, 'review');
  });
});

describe('Versturen', () => {
  it('sends only from the review', () => {
    const page = told({ at: 'verhaal', answers: { verhaal: 'Iets.' } });
    assert.equal(shown(press(page, { kind: 'send' })).state.at, 'verhaal');
    const review = told({ at: 'review', answers: { verhaal: 'Iets.' } });
    assert.equal(press(review, { kind: 'send' }).kind, 'send');
  });

  it('goes to what is missing: the gate, how to be known, or the story', () => {
    const send = (change: Partial<IntakeState>) =>
      shown(
        press(told({ at: 'review', answers: { verhaal: 'Iets.' }, ...change }), { kind: 'send' }),
      ).state.at;
    assert.equal(send({ danger: 'niet-gevraagd' }), 'gate');
    assert.equal(send({ answers: {} }), 'verhaal');
    const unnamed = told({ at: 'review', answers: { verhaal: 'Iets.' } });
    delete unnamed.visibility;
    assert.equal(shown(press(unnamed, { kind: 'send' })).state.at, 'privacy');
  });
});

describe('danger in an intake (C27)', () => {
  it('keeps the answer, shows the card once for that answer and then goes on', () => {
    const page = told({ at: 'verhaal', short: true, step: 4 });
    const card = shown(press(page, next({ verhaal: 'Hij slaat haar nu.' }))).state;
    assert.equal(card.before, 'emergency');
    assert.equal(card.answers['verhaal'], 'Hij slaat haar nu.');
    const on = shown(press(card, { kind: 'not-now' })).state;
    assert.equal(on.at, 'review');
    assert.equal(on.before, undefined);
    const again = shown(press(goTo(on, 'verhaal'), next({ verhaal: 'Hij slaat haar nu.' }))).state;
    assert.equal(again.before, undefined);
  });

  it('keeps what was said of 112 with the card it was said of', () => {
    const gate = told({ at: 'gate', danger: 'niet-gevraagd' });
    const card = shown(press(gate, { kind: 'danger', reason: 'twijfel', inputs: {} })).state;
    const asked = shown(press(card, { kind: 'called' })).state;
    assert.equal(asked.before, 'emergency-called');
    const on = shown(press(asked, { kind: 'called-by', by: 'collega', at: '10.42' })).state;
    assert.equal(on.at, 'privacy');
    assert.equal(on.danger, 'twijfel');
    assert.deepEqual(
      on.emergencies.map(({ reason, outcome, calledBy, calledAt }) => [
        reason,
        outcome,
        calledBy,
        calledAt,
      ]),
      [['twijfel', 'gebeld', 'collega', '10:42']],
    );
  });

  it('takes no time that is none, and nobody who is not on the list', () => {
    const card = told({
      before: 'emergency-called',
      emergencies: [{ shownAt: facts().now, wording: '1', reason: 'ja', outcome: 'open' }],
    });
    const { state } = shown(press(card, { kind: 'called-by', by: 'de politie', at: '25:99' }));
    assert.equal(state.emergencies[0]?.calledBy, 'weet-niet');
    assert.equal(state.emergencies[0].calledAt, undefined);
  });
});

describe('Stoppen', () => {
  it('asks first when there is something to lose, and the second time leaves', () => {
    const page = told({ at: 'verhaal', step: 4 });
    const asked = shown(press(page, { kind: 'stop', inputs: { verhaal: 'Iets.' } })).state;
    assert.equal(asked.before, 'stop');
    assert.equal(asked.answers['verhaal'], 'Iets.');
    assert.deepEqual(press(asked, { kind: 'stop', inputs: {} }), { kind: 'leave', why: 'stopped' });
  });

  it('leaves at once when there is nothing', () => {
    const gate = intakeState();
    assert.deepEqual(press(gate, { kind: 'stop', inputs: {} }), { kind: 'leave', why: 'stopped' });
  });
});

describe('typed words in an intake', () => {
  it('answer the question at hand, and the next one is asked', () => {
    const { state } = shown(type(told({ at: 'verhaal', asking: 'verhaal' }), 'Een busje.'));
    assert.equal(state.answers['verhaal'], 'Een busje.');
    assert.equal(state.asking, 'eigen-waarneming');
    assert.equal(state.typedInChat, true);
  });

  it('at an open question that has an answer are put with it', () => {
    const page = told({ at: 'verhaal', asking: 'verhaal', answers: { verhaal: 'Een busje.' } });
    const { state } = shown(type(page, 'Het was wit.'));
    assert.equal(state.answers['verhaal'], 'Een busje.\nHet was wit.');
  });

  it('at a short question take the place of the answer', () => {
    const page = told({ at: 'waar-wanneer', asking: 'waar', answers: { waar: 'De balie' } });
    assert.equal(shown(type(page, 'De hal')).state.answers['waar'], 'De hal');
  });

  it('where no question stands are put with the story', () => {
    const { state, remarks } = shown(type(told({ at: 'privacy' }), 'Het busje was wit.'));
    assert.equal(state.answers['verhaal'], 'Het busje was wit.');
    assert.equal(state.at, 'privacy');
    assert.equal(remarks.kept, true);
  });

  it('at the review change a block by its title or number', () => {
    const review = told({ at: 'review', answers: { verhaal: 'Iets.' } });
    assert.equal(shown(type(review, 'wijzig waar en wanneer')).state.at, 'waar-wanneer');
    assert.equal(shown(type(review, 'wijzigen: 1')).state.at, 'verhaal');
    assert.equal(shown(type(review, 'change Where and when?')).state.at, 'waar-wanneer');
  });
});
