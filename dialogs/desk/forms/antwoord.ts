import { openRequests } from '../../../src/domain/open-matters.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { dateInAmsterdam } from '../../../src/domain/time.ts';
import { dateText } from '../../intake/answer-text.ts';
import { addEntry, oneOfOpen, titleOf } from './dossier-form.ts';
import { choice, chosen, longText } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';
import { originField, originOf, staysInside } from './origin.ts';

const OUTCOMES = [
  { id: 'antwoord', name: 'Er kwam antwoord' },
  { id: 'geweigerd', name: 'Het is geweigerd' },
] as const;

/** Antwoord vastleggen: what came of Verrijken or Opvragen, or "geweigerd, want…" (C29). */
export const antwoord: DeskForm = {
  title: titleOf('antwoord'),
  pages: [
    {
      intro: (_, context) => [staysInside(context)],
      fields: (_, context) => [
        ...oneOfOpen('aanvraag', requests(context), 'Op welke vraag?'),
        choice('uitkomst', OUTCOMES, { label: 'Wat kwam ervan?', required: true }),
        longText('tekst', {
          label: 'Het antwoord',
          hint: 'Is het geweigerd? Schrijf dan waarom.',
          required: true,
        }),
        originField(context),
      ],
    },
  ],
  apply: (inputs, context) =>
    addEntry('antwoord', context, {
      kind: 'aanvraag-antwoord',
      about: chosen(requests(context), inputs('aanvraag')).id,
      outcome: chosen(OUTCOMES, inputs('uitkomst')).id,
      text: conceal(inputs('tekst')),
      origin: originOf(inputs('herkomst')),
    }),
  looksAgain: false,
};

function requests({ ticket }: FormContext) {
  return openRequests(ticket).map(({ id, to, at }) => ({
    id,
    name: `${to.name}, gevraagd op ${dateText(dateInAmsterdam(at), 'nl')}`,
  }));
}
