import { askName } from '../../../src/domain/name-request.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { titleOf } from './dossier-form.ts';
import { choice, longText } from './form.ts';
import type { DeskForm } from './form.ts';

const TELLS = [
  { id: 'ja', name: 'Ja, de melder krijgt bericht' },
  { id: 'nee', name: 'Nee, de wet of een onderzoek verbiedt dat' },
];

/** Naam opvragen (C86): a reason, and whether the reporter may be told. A colleague decides. */
export const naamOpvragen: DeskForm = {
  title: titleOf('naam-opvragen'),
  pages: [
    {
      intro: () => [
        'De melder wil vertrouwelijk blijven. Vraag de naam alleen op als het echt moet.',
        'Een collega beslist. Alles wordt vastgelegd. Alleen jij kunt de naam daarna lezen.',
      ],
      fields: () => [
        longText('reden', {
          label: 'Waarom heb je de naam nodig?',
          required: true,
          maxLength: 1000,
        }),
        choice('vertellen', TELLS, {
          label: 'Mag de melder dit weten?',
          required: true,
          value: 'ja',
        }),
        longText('stil', {
          label: 'Waarom mag de melder dit niet weten?',
          hint: 'Alleen invullen als je Nee koos. Noem de wet of het onderzoek.',
          maxLength: 1000,
        }),
      ],
      problems: (inputs) =>
        inputs('vertellen') === 'nee' && inputs('stil') === ''
          ? ['Schrijf waarom de melder dit niet mag weten.']
          : [],
    },
  ],
  button: 'Naam opvragen',
  apply: (inputs, { ticket, by, facts }) => {
    const quiet = inputs('vertellen') === 'nee' ? conceal(inputs('stil')) : undefined;
    return askName(ticket, conceal(inputs('reden')), quiet, by, facts);
  },
  looksAgain: false,
};
