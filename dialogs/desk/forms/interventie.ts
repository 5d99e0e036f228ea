import { conceal } from '../../../src/domain/sensitive.ts';
import { addEntry, dayOf, notToCome, titleOf } from './dossier-form.ts';
import { choice, chosen, longText } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

/** Interventie vastleggen: what the municipality itself did (C68). */
export const interventie: DeskForm = {
  title: titleOf('interventie'),
  pages: [
    {
      fields: (_, context) => [
        choice('welke', listed(context), { label: 'Wat deed de gemeente?', required: true }),
        dayOf(context, 'Op welke dag?'),
        longText('tekst', { label: 'Wat kwam ervan?', required: true }),
      ],
      problems: notToCome,
    },
  ],
  apply: (inputs, context) =>
    addEntry('interventie', context, {
      kind: 'interventie',
      which: chosen(listed(context), inputs('welke')),
      date: inputs('datum'),
      text: conceal(inputs('tekst')),
    }),
  looksAgain: false,
};

function listed({ facts }: FormContext) {
  return facts.content.desk.interventions;
}
