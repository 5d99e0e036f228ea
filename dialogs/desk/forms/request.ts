import type { Chosen } from '../../../src/domain/dossier.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { addEntry, SHORT, titleOf, today } from './dossier-form.ts';
import { choice, chosen, date, longText, words } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

/**
 * Asking for information (C29): from whom, for what, on which ground, and the least that they have
 * to know. An own team and a partner are two actions, and two forms of this one shape.
 */
interface Request {
  readonly kind: 'verrijken' | 'opvragen';
  readonly intro: (context: FormContext) => readonly string[];
  readonly label: string;
  readonly list: (context: FormContext) => readonly Chosen[];
  /** Why this colleague may not ask it of the chosen one. */
  readonly refused?: (chosen: string, context: FormContext) => readonly string[];
}

export function requestForm({ kind, intro, label, list, refused }: Request): DeskForm {
  return {
    title: titleOf(kind),
    pages: [
      {
        intro: (_, context) => intro(context),
        fields: (_, context) => [
          choice('aan', list(context), { label, required: true }),
          longText('doel', {
            label: 'Waarvoor heb je het nodig?',
            required: true,
            maxLength: SHORT,
          }),
          choice('grond', context.facts.content.desk.grounds, {
            label: 'Grond',
            required: true,
          }),
          longText('identiteit', {
            label: 'Wat vertel je over wie of wat het gaat?',
            hint: 'Zo weinig als kan.',
            required: true,
            maxLength: SHORT,
          }),
          longText('weggelaten', {
            label: 'Wie laat je erbuiten, en waarom?',
            hint: 'Een team of een persoon. Leeg laten mag.',
            maxLength: SHORT,
          }),
          date('verwacht', { label: 'Wanneer verwacht je antwoord?' }),
        ],
        problems: (inputs, context) => [
          ...(refused?.(inputs('aan'), context) ?? []),
          ...(inputs('verwacht') !== '' && inputs('verwacht') < today(context)
            ? ['De dag waarop je antwoord verwacht is al voorbij.']
            : []),
        ],
      },
    ],
    apply: (inputs, context) => {
      const leftOut = words(inputs('weggelaten'));
      return addEntry(kind, context, {
        kind: 'aanvraag',
        request: kind,
        to: chosen(list(context), inputs('aan')),
        purpose: conceal(inputs('doel')),
        ground: chosen(context.facts.content.desk.grounds, inputs('grond')),
        identity: conceal(inputs('identiteit')),
        ...(leftOut === undefined ? {} : { leftOut }),
        ...(inputs('verwacht') === '' ? {} : { expectedOn: inputs('verwacht') }),
      });
    },
    looksAgain: false,
  };
}
