import { conceal } from '../../../src/domain/sensitive.ts';
import { addEntry, titleOf } from './dossier-form.ts';
import { longText } from './form.ts';
import type { DeskForm } from './form.ts';
import { originField, originOf, staysInside } from './origin.ts';

/** Notitie: only colleagues read it, and it keeps where it came from (C99). */
export const notitie: DeskForm = {
  title: titleOf('notitie'),
  pages: [
    {
      intro: (_, context) => ['De melder leest dit niet.', staysInside(context)],
      fields: (_, context) => [
        longText('tekst', { label: 'Je notitie', required: true }),
        originField(context),
      ],
    },
  ],
  apply: (inputs, context) =>
    addEntry('notitie', context, {
      kind: 'notitie',
      origin: originOf(inputs('herkomst')),
      text: conceal(inputs('tekst')),
    }),
  looksAgain: false,
};
