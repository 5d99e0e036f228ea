import { openFollowUps } from '../../../src/domain/open-matters.ts';
import { sourceInWords } from '../../../src/domain/routes/route.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { dateText } from '../../intake/answer-text.ts';
import { addEntry, oneOfOpen, titleOf, today } from './dossier-form.ts';
import { choice, chosen, date, longText } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

const DONE = [
  { id: 'ja', name: 'Ja, dit is klaar' },
  { id: 'nee', name: 'Nee, ik vraag het later nog eens' },
] as const;

/** Opvolging vastleggen: what became of a copy at a partner. Handed over is not closed (C55). */
export const opvolging: DeskForm = {
  title: titleOf('opvolging'),
  pages: [
    {
      intro: (_, { facts }) => [
        `Doorgezet is nog niet klaar. De gemeente houdt de regie (${sourceInWords({ section: '§4' }, facts.content)}).`,
      ],
      fields: (_, context) => [
        ...oneOfOpen('kopie', copies(context), 'Wat volg je op?'),
        longText('tekst', { label: 'Wat is ermee gedaan?', required: true }),
        choice('klaar', DONE, { label: 'Is het klaar bij deze partner?', required: true }),
        date('volgende', { label: 'Nog niet klaar? Wanneer vraag je het weer?' }),
      ],
      problems: (inputs, context) => {
        if (inputs('klaar') !== 'nee') return [];
        if (inputs('volgende') === '') return ['Kies wanneer je het weer vraagt.'];
        return inputs('volgende') < today(context)
          ? ['De dag waarop je het weer vraagt is al voorbij.']
          : [];
      },
    },
  ],
  apply: (inputs, context) => {
    const done = inputs('klaar') === 'ja';
    return addEntry('opvolging', context, {
      kind: 'opvolging',
      about: chosen(copies(context), inputs('kopie')).id,
      done,
      text: conceal(inputs('tekst')),
      ...(done ? {} : { nextOn: inputs('volgende') }),
    });
  },
  looksAgain: false,
};

function copies({ ticket }: FormContext) {
  return openFollowUps(ticket).map(({ sent, on }) => ({
    id: sent.id,
    name: `${sent.partner.name}, navragen op ${dateText(on, 'nl')}`,
  }));
}
