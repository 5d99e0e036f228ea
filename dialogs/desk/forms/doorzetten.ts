import type { Card } from '../../../src/domain/card.ts';
import type { DeskChoice } from '../../../src/domain/content.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { dateText } from '../../intake/answer-text.ts';
import { notice } from '../notice.ts';
import { addEntry, titleOf } from './dossier-form.ts';
import { copyFields, copyIntro, copyProblems, copyText, warnings } from './doorzetten-copy.ts';
import { routing, routingFields, routingIntro, routingProblems } from './doorzetten-routing.ts';
import type { DeskForm, FormContext, Inputs } from './form.ts';

/**
 * Doorzetten naar partner (C30, C34, C98): whom, why and how; then the text itself, proposed by
 * purpose and changed by the holder; then exactly what is kept. The holder sends it, not the bot.
 */
export const doorzetten: DeskForm = {
  title: titleOf('doorzetten'),
  pages: [
    { intro: routingIntro, fields: routingFields, problems: routingProblems },
    { intro: copyIntro, fields: copyFields, problems: copyProblems },
  ],
  preview: (inputs, context) => {
    const { partner, means, ground } = routing(inputs, context);
    return {
      reads: `Deze tekst is voor ${partner.name}:`,
      text: copyText(inputs, context),
      rows: [
        { label: 'Partner', text: partner.name },
        { label: 'Doel', text: inputs('doel') },
        { label: 'Grond', text: ground.name },
        { label: 'Hoe', text: means.name },
        { label: 'Navragen op', text: dateText(inputs('opvolgen'), 'nl') },
      ],
      warnings: warnings(inputs, context),
    };
  },
  button: 'Doorzetten',
  apply: (inputs, context) => {
    const { partner, means, ground, profile } = routing(inputs, context);
    return addEntry('doorzetten', context, {
      kind: 'doorgezet',
      partner: named(partner),
      copy: conceal(copyText(inputs, context)),
      profile,
      purpose: conceal(inputs('doel')),
      means: named(means),
      ground: named(ground),
      followUpOn: inputs('opvolgen'),
    });
  },
  after,
  looksAgain: true,
};

/** The bot sends nothing to partners: the holder takes the text along. */
function after(ticket: Ticket, inputs: Inputs, context: FormContext): Card {
  const { partner, means } = routing(inputs, context);
  return notice(
    context.facts,
    'Doorgezet',
    [
      `Verstuur deze tekst nu zelf naar ${partner.name}. Hoe: ${means.name}.`,
      copyText(inputs, context),
    ],
    ticket.id,
  );
}

function named({ id, name }: DeskChoice): DeskChoice {
  return { id, name };
}
