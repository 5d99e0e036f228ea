import assert from 'node:assert/strict';
import { texts as emergency } from '../../cards/emergency/texts.ts';
import { personalChat } from '../../dialogs/personal-chat/index.ts';
import { QUESTIONS } from '../../dialogs/intake/questions.ts';
import { pagesOf } from '../../dialogs/intake/pages-of.ts';
import { readIntake } from '../../dialogs/intake/state.ts';
import type { IntakeState } from '../../dialogs/intake/state.ts';
import { instant } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { everyText, partsOfType, textOf } from '../support/card-parts.ts';
import { headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Shown, Town } from '../support/person.ts';
import { PLACES } from './places.ts';

const CALLS = ['112', 'nu gevaar', 'Bel 112!', 'danger now'];

const SENTENCES = [
  'Er wordt nu iemand mishandeld.',
  'Hij heeft een mes.',
  'Ze bloedt.',
  'Iemand wordt vastgehouden.',
  'Ze wordt nu meegenomen.',
  'Help, hij slaat haar',
  'Ze durft niet mee met de begeleider',
  'De jongen zegt dat hij dood wil',
  'Ik ben niet veilig',
  'Een kind wordt misbruikt',
  'He has a gun',
  'Someone is held against her will',
  'They are taking her away',
  'I am in danger',
  'She is being beaten right now',
  'She wants to kill herself',
];

const NOT_NOW = emergency.nl.notNow;

describe('Danger, at every step', function () {
  this.timeout(120_000);
  let town: Town;

  before(async () => {
    town = await openTown();
  });

  after(() => {
    town.close();
  });

  /** The card says to call 112, and asks nothing. */
  function is112({ card }: Shown, why: string): void {
    assert.equal(headingOf(card), emergency.nl.title, why);
    assert.deepEqual(partsOfType(card, 'Input.'), [], why);
    assert.deepEqual(
      titlesOf(card).slice(0, 4),
      [emergency.nl.called, emergency.nl.cannot, emergency.nl.past, NOT_NOW],
      why,
    );
  }

  function intakeOf(person: Person): IntakeState {
    const intake = readIntake(person.conversation(), instant(Date.now()));
    assert.ok(intake !== undefined, 'The intake is gone');
    return intake.state;
  }

  const saysKept = ({ card }: Shown): boolean => everyText(card).includes(emergency.nl.kept);

  for (const { name, go, back, answered = back } of PLACES) {
    it(`at ${name} leads to 112, and back with the answer kept`, async () => {
      for (const words of SENTENCES) {
        const person = town.employee('Anna de Vries');
        await go(person);
        const shown = await person.types(words);
        is112(shown, words);
        assert.ok(saysKept(shown), `Does not say that it kept: ${words}`);
        assert.ok(
          Object.values(intakeOf(person).answers).some((answer) => answer.includes(words)),
          `Not kept: ${words}`,
        );
        await town.passes({ minutes: 1 });
        assert.equal(headingOf((await person.presses(NOT_NOW)).card), answered, words);
        assert.ok(Object.values(intakeOf(person).answers).some((text) => text.includes(words)));
      }
    });

    it(`at ${name} answers a call for 112 at once, and goes back`, async () => {
      for (const words of CALLS) {
        const person = town.employee('Anna de Vries');
        await go(person);
        const before = intakeOf(person).answers;
        is112(await person.types(words), words);
        const next = await person.presses(NOT_NOW);
        if (
          Object.keys(before).length === 0 &&
          back.startsWith('Wat gebeurt') &&
          name !== 'privacy'
        )
          assert.ok(titlesOf(next.card).includes('Signaal melden'), 'Nothing told: the menu');
        else {
          assert.equal(headingOf(next.card), back, words);
          assert.deepEqual(intakeOf(person).answers, before);
        }
      }
    });

    it(`at ${name} answers Nu gevaar with what was filled in kept`, async () => {
      const person = town.employee('Anna de Vries');
      await go(person);
      const card = person.card();
      if (!titlesOf(card.card).includes('Nu gevaar')) {
        assert.ok(titlesOf(card.card).includes('Ja'), 'A card without a way to 112');
        return;
      }
      const field = partsOfType(card.card, 'Input.Text')[0];
      const id = field === undefined ? '' : textOf(field, 'id');
      const typed = field === undefined ? {} : { [id]: 'Half getypt, BSN 111222333' };
      is112(await person.presses('Nu gevaar', typed), name);
      if (field === undefined) return;
      assert.equal(intakeOf(person).answers[id], 'Half getypt, BSN [nummer weggehaald]');
    });
  }

  it('is answered to Ja and Ik twijfel, pressed and typed, in both intakes', async () => {
    for (const button of ['Signaal melden', 'Kort melden', 'Advies vragen']) {
      for (const [title, danger] of [
        ['Ja', 'ja'],
        ['Ik twijfel', 'twijfel'],
      ] as const) {
        for (const how of ['presses', 'types'] as const) {
          const person = town.employee('Anna de Vries');
          await person.types('hallo');
          await person.presses(button);
          is112(await person[how](title), `${how} ${title}`);
          await person.presses(emergency.nl.past);
          await person.presses('Verder');
          assert.equal(intakeOf(person).danger, danger);
          assert.equal(intakeOf(person).at, 'privacy');
        }
      }
    }
  });

  it('goes on by each of the four ways, pressed and typed', async () => {
    for (const how of ['presses', 'types'] as const) {
      for (const [way, outcome] of [
        [emergency.nl.called, 'gebeld'],
        [emergency.nl.cannot, 'kan-niet-bellen'],
        [emergency.nl.past, 'voorbij'],
      ] as const) {
        const person = town.employee('Anna de Vries');
        await person.types('Hij heeft een mes.');
        await person[how](way);
        const last = await person[how]('Verder');
        assert.equal(headingOf(last.card), 'Wat gebeurt er met je melding?', `${how} ${way}`);
        assert.equal(intakeOf(person).emergencies.at(-1)?.outcome, outcome);
        assert.equal(intakeOf(person).answers['verhaal'], 'Hij heeft een mes.');
      }
    }
  });

  it('takes the words of the four ways in English as well', async () => {
    for (const way of ['called', 'cannot', 'past', 'notNow'] as const) {
      const person = town.employee('Anna de Vries');
      await person.types('english');
      const shown = await person.types('He has a gun');
      assert.equal(headingOf(shown.card), emergency.en.title);
      await person.types(emergency.en[way]);
      assert.notEqual(intakeOf(person).emergencies.at(-1)?.outcome, undefined);
      assert.equal(intakeOf(person).answers['verhaal'], 'He has a gun');
      assert.notEqual(intakeOf(person).before, 'emergency');
    }
  });

  it('in any field of any page leads to 112, and the page is kept', async () => {
    for (const { name, go } of PLACES) {
      const fields = await fieldsAt(go);
      for (const id of fields) {
        const person = town.employee('Anna de Vries');
        await go(person);
        is112(await person.presses('Verder', { [id]: 'Hij heeft een mes.' }), `${name} ${id}`);
        assert.equal(intakeOf(person).answers[id], 'Hij heeft een mes.');
        await person.presses(NOT_NOW);
        assert.equal(intakeOf(person).before, undefined);
        assert.equal(intakeOf(person).answers[id], 'Hij heeft een mes.');
      }
    }
  });

  it('stops somebody once for an answer', async () => {
    const person = town.employee('Anna de Vries');
    await PLACES.find(({ name }) => name === 'the story')?.go(person);
    const story = { verhaal: 'Hij heeft een mes.' };
    const page = person.card();
    is112(await person.presses('Verder', story, page), 'the first time');
    await person.presses(NOT_NOW);
    await person.presses('Terug');
    assert.equal(headingOf((await person.presses('Verder')).card), 'Waar en wanneer?');
  });

  it('stops nobody for what they tick, whatever its words', async () => {
    for (const { name, go } of PLACES) {
      const person = town.employee('Anna de Vries');
      await go(person);
      const { card } = person.card();
      for (const list of partsOfType(card, 'Input.ChoiceSet')) {
        const choices = (list['choices'] ?? []) as readonly { value: string; title: string }[];
        for (const { value, title } of choices) {
          const other = town.employee('Anna de Vries');
          await go(other);
          const next = await other.presses('Verder', { [String(list['id'])]: value });
          assert.notEqual(headingOf(next.card), emergency.nl.title, `${name}: ${title}`);
        }
      }
    }
  });

  it('is looked for in what people write, and in nothing that they tick', () => {
    const address = { conversation: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    const from = { id: '1', name: conceal('Anna') };
    const sign = (id: string) =>
      personalChat.danger(
        {
          place: 'personal',
          from,
          at: instant(Date.now()),
          address,
          action: {
            kind: 'press',
            verb: 'intake.next',
            id: undefined,
            inputs: conceal({ [id]: 'Hij heeft een mes.' }),
            message: undefined,
          },
        },
        town.content,
      );
    for (const { id, input } of QUESTIONS) {
      assert.equal(sign(id), input.kind === 'text' ? 'words' : 'none', id);
    }
    assert.deepEqual(['text', 'answer', 'zoek', 'by', 'at'].map(sign), [
      'words',
      'words',
      'words',
      'none',
      'none',
    ]);
  });

  it('stops nobody for a sign that they type', async () => {
    const signals = PLACES.find(({ name }) => name === 'the signals');
    const first = town.employee('Anna de Vries');
    await signals?.go(first);
    const question = pagesOf(intakeOf(first)).find(({ id }) => id === 'signalen')?.questions[0];
    const input = question?.input;
    assert.ok(input?.kind === 'choices' && typeof input.options === 'function');
    for (const option of input.options(town.content, intakeOf(first).answers)) {
      const person = town.employee('Anna de Vries');
      await signals?.go(person);
      const shown = await person.types(option.label.nl);
      assert.notEqual(headingOf(shown.card), emergency.nl.title, option.label.nl);
    }
  });

  it('comes while the store is down, and says that nothing is kept', async () => {
    for (const words of [...CALLS, ...SENTENCES]) {
      const person = town.employee('Anna de Vries');
      await person.types('hallo');
      town.storeWorks(false);
      const shown = await person.types(words);
      town.storeWorks(true);
      is112(shown, words);
      assert.ok(!saysKept(shown), words);
    }
  });

  async function fieldsAt(go: (person: Person) => Promise<unknown>): Promise<readonly string[]> {
    const person = town.employee('Anna de Vries');
    await go(person);
    return partsOfType(person.card().card, 'Input.Text').map(({ id }) => String(id));
  }
});
