import assert from 'node:assert/strict';
import { commandOf, isCallForHelp, isStory } from '../../../dialogs/personal-chat/commands.ts';
import { menuReply } from '../../../dialogs/menu/index.ts';
import type { Language } from '../../../src/domain/language.ts';
import { buttonsOf } from '../../support/person.ts';
import { facts } from '../facts.ts';

describe('the commands of the personal chat', () => {
  for (const language of ['nl', 'en'] satisfies Language[]) {
    it(`are every button of the menu, typed in ${language}`, () => {
      const menu: Record<string, unknown> = { ...menuReply({ language }, facts()).card };
      const buttons = buttonsOf(menu);
      assert.equal(buttons.length, 9);
      for (const { title, verb } of buttons) {
        if (verb === 'danger.now') assert.ok(isCallForHelp(title), title);
        else assert.equal(commandOf(title, false), verb, title);
      }
    });
  }

  it('inside an intake are only those that cannot be an answer', () => {
    assert.equal(commandOf('menu', true), 'menu.show');
    assert.equal(commandOf('Mijn meldingen', true), 'menu.mine');
    for (const answer of ['melding', 'advies', 'kort', 'signalen', 'start', 'report']) {
      assert.notEqual(commandOf(answer, false), undefined, answer);
      assert.equal(commandOf(answer, true), undefined, answer);
    }
  });

  it('show the menu on a greeting, inside an intake too: a greeting answers nothing', () => {
    for (const greeting of ['Hallo!', 'hoi', 'Goedemorgen', 'hello']) {
      assert.equal(commandOf(greeting, true), 'menu.show', greeting);
      assert.equal(commandOf(greeting, false), 'menu.show', greeting);
    }
  });

  it('know a call for help however it is written (C27)', () => {
    for (const text of ['112', ' 112! ', 'NU GEVAAR', 'bel 112', 'Danger now']) {
      assert.ok(isCallForHelp(text), text);
    }
    assert.ok(!isCallForHelp('1120'));
  });

  it('take words that tell something as the beginning of a report (C2)', () => {
    assert.ok(isStory('ik vertrouw het niet'));
    assert.ok(isStory('mensenhandel-vermoeden-bij-een-adres'));
    assert.ok(!isStory('wat is dit'));
  });
});
