import { addEntry, dayOf, notToCome, titleOf } from './dossier-form.ts';
import { choice, chosen } from './form.ts';
import type { DeskForm } from './form.ts';

const REPORTED = [
  { id: 'ja', name: 'Ja' },
  { id: 'nee', name: 'Nee' },
] as const;

const CONSENT = [
  { id: 'ja', name: 'Ja, en dat is vastgelegd' },
  { id: 'nee', name: 'Nee' },
  { id: 'zonder-naam', name: 'Niet nodig: het is zonder naam' },
] as const;

/** CoMensha counts victims. A name goes there only with recorded consent (C70). */
export const comensha: DeskForm = {
  title: titleOf('comensha'),
  pages: [
    {
      intro: () => [
        'CoMensha telt slachtoffers (bijlage).',
        'Noem geen naam zonder toestemming van de persoon.',
      ],
      fields: (_, context) => [
        choice('gemeld', REPORTED, { label: 'Is het bij CoMensha gemeld?', required: true }),
        dayOf(context, 'Op welke dag?'),
        choice('toestemming', CONSENT, {
          label: 'Wil de persoon dat de naam erbij staat?',
          required: true,
        }),
      ],
      problems: (inputs, context) => [
        ...notToCome(inputs, context),
        ...(inputs('gemeld') === 'ja' && inputs('toestemming') === 'nee'
          ? ['Zonder toestemming kan het alleen zonder naam. Kies dat hieronder.']
          : []),
      ],
    },
  ],
  apply: (inputs, context) =>
    addEntry('comensha', context, {
      kind: 'comensha',
      reported: chosen(REPORTED, inputs('gemeld')).id,
      on: inputs('datum'),
      consent: chosen(CONSENT, inputs('toestemming')).id,
    }),
  looksAgain: false,
};
