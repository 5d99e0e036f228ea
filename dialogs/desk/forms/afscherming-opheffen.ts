import { shieldedFor } from '../../../src/domain/open-matters.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { addEntry, titleOf } from './dossier-form.ts';
import { longText } from './form.ts';
import type { DeskForm } from './form.ts';

/** Afscherming opheffen (C100): everybody of the channel can look inside again. */
export const afschermingOpheffen: DeskForm = {
  title: titleOf('afscherming-opheffen'),
  pages: [
    {
      intro: (_, { ticket }) => [
        `Jij mag erbij, en verder: ${(shieldedFor(ticket) ?? []).map(({ name }) => name).join(', ')}.`,
        'Daarna kan iedereen in dit kanaal het ticket weer lezen.',
      ],
      fields: () => [
        longText('reden', { label: 'Waarom hef je dit op?', required: true, maxLength: 1000 }),
      ],
    },
  ],
  button: 'Opheffen',
  apply: (inputs, context) =>
    addEntry('afscherming-opheffen', context, {
      kind: 'afscherming-opgeheven',
      reason: conceal(inputs('reden')),
    }),
  looksAgain: true,
};
