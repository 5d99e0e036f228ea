import { stepInWords, stepsOf } from '../../../src/domain/next-steps.ts';
import type { NextStep } from '../../../src/domain/next-steps.ts';
import { addEntry, titleOf } from './dossier-form.ts';
import { choice, chosen, longText, words } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

/** Stappen: the checklists of the plan. A step is done, skipped with a reason, or done again. */
const WHAT = [
  { id: 'gedaan', name: 'Gedaan' },
  { id: 'overgeslagen', name: 'Overslaan' },
  { id: 'opnieuw', name: 'Opnieuw doen' },
] as const;

const STATE: Readonly<Record<NextStep['state'], string>> = {
  open: 'Open',
  gedaan: 'Gedaan',
  overgeslagen: 'Overgeslagen',
  opnieuw: 'Opnieuw',
};

function steps({ ticket, facts }: FormContext): readonly NextStep[] {
  return stepsOf(ticket, facts);
}

export const stap: DeskForm = {
  title: titleOf('stap'),
  pages: [
    {
      intro: (_, context) => [
        'Dit stelt het plan voor. Jij besluit.',
        ...steps(context).map((step) => `${STATE[step.state]}: ${stepInWords(step)}`),
      ],
      fields: (_, context) => [
        choice(
          'stap',
          steps(context).map(({ step, text, route }) => ({
            id: step.id,
            name: `${route}: ${text}`,
          })),
          { label: 'Welke stap?', required: true },
        ),
        choice('wat', WHAT, { label: 'Wat leg je vast?', required: true }),
        longText('reden', {
          label: 'Waarom?',
          hint: 'Nodig als je een stap overslaat.',
          maxLength: 500,
        }),
      ],
      problems: (inputs) =>
        inputs('wat') === 'overgeslagen' && inputs('reden') === ''
          ? ['Schrijf op waarom je deze stap overslaat.']
          : [],
    },
  ],
  apply: (inputs, context) => {
    const reason = words(inputs('reden'));
    return addEntry('stap', context, {
      kind: 'stap',
      step: inputs('stap'),
      what: chosen(WHAT, inputs('wat')).id,
      ...(reason === undefined ? {} : { reason }),
    });
  },
  looksAgain: false,
};
