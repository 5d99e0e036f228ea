import assert from 'node:assert/strict';
import { formCard } from '../../../cards/form/index.ts';
import type { FormView } from '../../../cards/form/view.ts';
import { partsOfType, textOf } from '../../support/card-parts.ts';
import { buttonsWith, FORM, itBehavesLikeACard, NUMBER, titles } from '../checklist.ts';

const VIEW: FormView = {
  id: FORM,
  number: NUMBER,
  title: `Overleg vastleggen · ${NUMBER}`,
  problems: [],
  intro: ['Leg vast welk overleg er was en wat eruit kwam.'],
  fields: [
    {
      kind: 'choice',
      id: 'welk',
      label: 'Welk overleg?',
      required: true,
      options: [
        { value: 'lo', title: 'Lokaal ondermijningsoverleg' },
        { value: 'casus', title: 'Ander overleg over deze casus' },
      ],
    },
    { kind: 'date', id: 'datum', label: 'Wanneer?', required: true, value: '2026-11-24' },
    {
      kind: 'choices',
      id: 'wie',
      label: 'Wie waren erbij?',
      required: false,
      options: [
        { value: 'politie', title: 'Politie' },
        { value: 'zc', title: 'Zorgcoördinator' },
      ],
      value: 'politie,zc',
    },
    {
      kind: 'text',
      id: 'tekst',
      label: 'Uitkomst',
      required: false,
      hint: 'Schrijf alleen wat nodig is.',
      multiline: true,
      maxLength: 4000,
    },
  ],
  forward: { title: 'Vastleggen', kind: 'apply' },
  canGoBack: false,
};

itBehavesLikeACard<FormView>({
  name: 'form',
  place: 'channel',
  draw: formCard,
  cases: {
    plain: () => ({ ...VIEW, fields: VIEW.fields.slice(1) }),
    problems: () => ({
      ...VIEW,
      fields: VIEW.fields.slice(1),
      problems: ['Vul in: Wanneer?.', 'Dit lijkt een BSN. Haal het weg.'],
    }),
    second: () => ({
      ...VIEW,
      fields: VIEW.fields.slice(3),
      progress: 'Stap 2 van 2',
      forward: { title: 'Voorbeeld', kind: 'look' },
      canGoBack: true,
    }),
  },
  typed: (words) => ({
    ...VIEW,
    problems: [words],
    intro: [words],
    fields: [
      {
        kind: 'text',
        id: 'tekst',
        label: 'Uitkomst',
        required: false,
        multiline: true,
        maxLength: 4000,
        value: words,
      },
    ],
  }),
  typedPlaces: 3,
});

describe('a form', () => {
  it('applies with its last button and looks with the others', () => {
    assert.equal(buttonsWith(formCard(VIEW), 'form.send').length, 1);
    const look = formCard({ ...VIEW, forward: { title: 'Verder', kind: 'look' } });
    assert.equal(buttonsWith(look, 'form.preview').length, 1);
    assert.equal(buttonsWith(look, 'form.send').length, 0);
  });

  it('has a way back only where there is a page before', () => {
    assert.deepEqual(titles(formCard(VIEW)), ['Vastleggen', 'Annuleren']);
    assert.deepEqual(titles(formCard({ ...VIEW, canGoBack: true })), [
      'Vastleggen',
      'Terug',
      'Annuleren',
    ]);
  });

  it('keeps what was typed when going on or back, and lets go of it when cancelling', () => {
    const takes = Object.fromEntries(
      partsOfType(formCard({ ...VIEW, canGoBack: true }), 'Action.Execute').map((action) => [
        textOf(action, 'verb'),
        textOf(action, 'associatedInputs'),
      ]),
    );
    assert.deepEqual(takes, { 'form.send': 'Auto', 'form.edit': 'Auto', 'form.cancel': 'None' });
  });

  it('says in words what must be filled in, and never blocks a button in the client', () => {
    const inputs = partsOfType(formCard(VIEW), 'Input.');
    assert.deepEqual(
      inputs.map(({ label }) => label),
      [
        'Welk overleg? (verplicht)',
        'Wanneer? (verplicht)',
        'Wie waren erbij?',
        'Uitkomst\nSchrijf alleen wat nodig is.',
      ],
    );
    assert.ok(inputs.every((input) => !('isRequired' in input)));
  });
});
