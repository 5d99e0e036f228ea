import { conceal } from '../../../src/domain/sensitive.ts';
import { reopen } from '../../../src/domain/holding.ts';
import { titleOf } from './dossier-form.ts';
import { longText } from './form.ts';
import type { DeskForm } from './form.ts';

/** Heropenen: with a reason; the one who reopens has the ticket from then on. */
export const heropenen: DeskForm = {
  title: titleOf('heropenen'),
  pages: [
    {
      intro: () => ['Jij hebt het ticket daarna. Alles wat is vastgelegd, blijft staan.'],
      fields: () => [
        longText('reden', { label: 'Waarom heropen je dit?', required: true, maxLength: 1000 }),
      ],
    },
  ],
  button: 'Heropenen',
  apply: (inputs, { ticket, by, facts }) => reopen(ticket, conceal(inputs('reden')), by, facts),
  looksAgain: true,
};
