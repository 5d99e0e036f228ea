import assert from 'node:assert/strict';
import { questionsCard } from '../../../cards/questions/index.ts';
import type { QuestionsView } from '../../../cards/questions/view.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { itBehavesLikeACard, STEP } from '../checklist.ts';

const STORY: QuestionsView = {
  id: STEP,
  title: 'Wat heb je gezien of gehoord?',
  progress: 'Stap 2 van 5',
  notes: ['Je mag in je eigen taal schrijven.'],
  problems: [],
  canGoBack: true,
  fields: [
    {
      id: 'verhaal',
      label: 'Vertel het in je eigen woorden',
      hint: 'Schrijf wat je zag, niet wat je denkt.',
      required: true,
      kind: 'text',
      multiline: true,
      maxLength: 4000,
    },
    { id: 'wanneer', label: 'Wanneer was dat?', required: false, kind: 'date' },
  ],
};

const STORY_EN: QuestionsView = {
  ...STORY,
  title: 'What did you see or hear?',
  progress: 'Step 2 of 5',
  notes: ['You may write in your own language.'],
  fields: [
    {
      id: 'verhaal',
      label: 'Tell it in your own words',
      hint: 'Write what you saw, not what you think.',
      required: true,
      kind: 'text',
      multiline: true,
      maxLength: 4000,
    },
    { id: 'wanneer', label: 'When was that?', required: false, kind: 'date' },
  ],
};

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: `keuze-${String(index)}`,
    title: `K${String(index)}`,
  }));

const EVERY_KIND: QuestionsView = {
  ...STORY_EN,
  title: 'Nummer 1',
  progress: '1/5',
  notes: [],
  canGoBack: false,
  fields: [
    {
      id: 'kort',
      label: 'A',
      required: false,
      kind: 'text',
      multiline: false,
      maxLength: 80,
      value: 'B',
    },
    { id: 'datum', label: 'C', required: false, kind: 'date', value: '2026-11-24' },
    {
      id: 'een',
      label: 'D',
      required: true,
      kind: 'choice',
      options: options(7),
      value: 'keuze-2',
    },
    { id: 'lang', label: 'E', required: false, kind: 'choice', options: options(8) },
    {
      id: 'meer',
      label: 'F',
      required: false,
      kind: 'choices',
      options: options(7),
      value: 'keuze-1,keuze-4',
    },
    { id: 'veel', label: 'G', required: false, kind: 'choices', options: options(12) },
  ],
};

itBehavesLikeACard<QuestionsView>({
  name: 'questions',
  place: 'personal',
  draw: questionsCard,
  cases: {
    story: (language) => (language === 'nl' ? STORY : STORY_EN),
    all: () => EVERY_KIND,
    problems: (language) => ({
      ...(language === 'nl' ? STORY : STORY_EN),
      problems: [
        language === 'nl'
          ? 'Dit lijkt een BSN. Haal het weg.'
          : 'This looks like a BSN. Remove it.',
      ],
    }),
  },
  typed: (words) => ({
    ...STORY,
    fields: [
      {
        id: 'verhaal',
        label: 'Wat heb je gezien of gehoord?',
        required: true,
        kind: 'text',
        multiline: true,
        maxLength: 4000,
        value: words,
      },
    ],
  }),
});

describe('a page of questions', () => {
  const dutch = { language: 'nl', example: false } as const;
  const inputs = (view: QuestionsView) => partsOfType(questionsCard(view, dutch), 'Input.');

  it('says in words which answer is required', () => {
    assert.deepEqual(
      inputs(STORY).map((input) => input['label']),
      [
        'Vertel het in je eigen woorden (verplicht)\nSchrijf wat je zag, niet wat je denkt.',
        'Wanneer was dat?',
      ],
    );
  });

  it('lets up to seven options stand open and folds more into a list', () => {
    const styles = new Map(inputs(EVERY_KIND).map((input) => [input['id'], input['style']]));
    assert.equal(styles.get('een'), 'expanded');
    assert.equal(styles.get('lang'), 'compact');
    assert.equal(styles.get('meer'), 'expanded');
  });

  it('shows every sign to tick, however many, since people recognise by reading', () => {
    const styles = new Map(inputs(EVERY_KIND).map((input) => [input['id'], input['style']]));
    assert.equal(styles.get('veel'), 'expanded');
  });

  it('carries what was typed with Verder, Terug and Nu gevaar, and forgets it with Stoppen', () => {
    const carried = partsOfType(questionsCard(STORY, dutch), 'Action.Execute').map((action) => [
      action['title'],
      action['associatedInputs'] ?? 'Auto',
    ]);
    assert.deepEqual(carried, [
      ['Verder', 'Auto'],
      ['Terug', 'Auto'],
      ['Stoppen', 'None'],
      ['Nu gevaar', 'Auto'],
    ]);
  });

  it('keeps a number that was typed a text', () => {
    const [first] = STORY.fields;
    assert.ok(first?.kind === 'text');
    const [input] = inputs({ ...STORY, fields: [{ ...first, value: '2026' }] });
    assert.equal(input?.['value'], '2026');
  });
});
