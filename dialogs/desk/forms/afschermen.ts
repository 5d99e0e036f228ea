import { shieldedFor } from '../../../src/domain/open-matters.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { NOBODY_ELSE, others, someOf } from './colleagues.ts';
import { addEntry, titleOf } from './dossier-form.ts';
import { chosen, longText, several } from './form.ts';
import type { DeskForm } from './form.ts';

/** Afschermen (C100): from then on only the holder and the persons named here look inside. */
export const afschermen: DeskForm = {
  title: titleOf('afschermen'),
  pages: [
    {
      intro: (_, { ticket }) => [
        'Daarna kunnen alleen jij en de mensen hieronder het ticket lezen.',
        'De details komen dan in de eigen chat, niet in dit kanaal.',
        ...(shieldedFor(ticket) === undefined ? [] : ['Het is al afgeschermd. Je past het aan.']),
      ],
      fields: (_, context) => [
        ...someOf('personen', others(context), {
          label: 'Wie mag er ook bij?',
          value: shieldedFor(context.ticket)
            ?.map(({ id }) => id)
            .join(','),
        }),
        longText('reden', { label: 'Waarom scherm je af?', required: true, maxLength: 1000 }),
      ],
      problems: (_, context) => (others(context).length > 0 ? [] : [NOBODY_ELSE]),
    },
  ],
  button: 'Afschermen',
  apply: (inputs, context) => {
    const persons = several(inputs('personen')).map((id) => chosen(others(context), id));
    const reason = conceal(inputs('reden'));
    return addEntry('afschermen', context, { kind: 'afgeschermd', persons, reason });
  },
  looksAgain: true,
};
