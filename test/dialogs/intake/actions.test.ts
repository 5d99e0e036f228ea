import assert from 'node:assert/strict';
import { pressed, typed } from '../../../dialogs/intake/actions.ts';
import { drawIntake } from '../../../dialogs/intake/draw.ts';
import { newIntake } from '../../../dialogs/intake/state.ts';
import type { IntakeState } from '../../../dialogs/intake/state.ts';
import { PersonalPress } from '../../../cards/press.ts';
import type { Language } from '../../../src/domain/language.ts';
import { isCallForHelp } from '../../../dialogs/personal-chat/commands.ts';
import { buttonsOf } from '../../support/person.ts';
import { facts, NOW } from '../facts.ts';
import { INTAKE_ID } from './intakes.ts';

/** Every place of an intake on which buttons stand. */
const PLACES: Readonly<Record<string, Partial<IntakeState>>> = {
  'the gate': { at: 'gate' },
  'the privacy card': { at: 'privacy', danger: 'nee' },
  'the conflict card': { at: 'conflict', danger: 'nee' },
  'a page': { at: 'verhaal', danger: 'nee', asking: 'verhaal' },
  'the review': { at: 'review', danger: 'nee', answers: { verhaal: 'Iets.' } },
  'the 112 card': { before: 'emergency' },
  'the question who called': { before: 'emergency-called' },
  'the advice to who cannot call': { before: 'emergency-cannot' },
  'the advice after the danger': { before: 'emergency-past' },
  'the question whether to stop': { at: 'verhaal', danger: 'nee', before: 'stop' },
};

/** The ways of a typed answer; the step reads them as the answer at hand or as going on. */
const WAYS_ON = ['next', 'show', 'continue', 'called-by'];

describe('typing the title of a button', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    for (const language of ['nl', 'en'] satisfies Language[]) {
      it(`means the button on ${name}, in ${language}`, () => {
        const state: IntakeState = {
          ...newIntake('signaal', false),
          emergencies: [{ shownAt: NOW, wording: '1', reason: 'ja', outcome: 'open' }],
          ...place,
        };
        const card = drawIntake(
          { intake: { id: INTAKE_ID, state }, remarks: {}, language, ownName: '', as: 'message' },
          facts(),
        );
        const buttons = buttonsOf(card).filter(({ verb }) => !verb.startsWith('menu.'));
        assert.ok(buttons.length > 0);
        for (const { title, verb, id } of buttons) {
          const press = PersonalPress.parse({ verb, id, inputs: {} });
          if (press.verb === 'danger.now') {
            assert.ok(isCallForHelp(title), title);
            continue;
          }
          const meant = pressed(press)?.action.kind ?? '';
          const said = typed(title, state.at, state.before).kind;
          if (WAYS_ON.includes(meant)) assert.ok([...WAYS_ON, 'typed'].includes(said), title);
          else assert.equal(said, meant, title);
        }
      });
    }
  }

  it('is read whatever capitals, accents and full stops are typed', () => {
    for (const text of ['NEE', ' nee. ', 'Nee!', 'néé']) {
      assert.equal(typed(text, 'gate', undefined).kind, 'no-danger', text);
    }
  });

  it('counts doubt as danger at the gate (C27)', () => {
    for (const text of [
      'misschien',
      'weet ik niet',
      'Ik twijfel',
      "I'm not sure",
      'I do not know',
    ]) {
      assert.equal(typed(text, 'gate', undefined).kind, 'danger', text);
    }
  });

  it('means nothing where that button does not stand', () => {
    assert.deepEqual(typed('anoniem', 'verhaal', undefined), { kind: 'typed', text: 'anoniem' });
    assert.deepEqual(typed('nee', 'verhaal', undefined), { kind: 'typed', text: 'nee' });
  });
});
