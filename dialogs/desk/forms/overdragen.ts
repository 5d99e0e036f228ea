import { handOver, mayHold } from '../../../src/domain/holding.ts';
import type { Colleague } from '../../../src/domain/ticket.ts';
import { NOBODY_ELSE, oneOf, others, whoMayAct } from './colleagues.ts';
import { titleOf } from './dossier-form.ts';
import { chosen, longText, words } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

const NOBODY_NAMED = 'Dit ticket is afgeschermd. Wijs eerst een collega aan met Afschermen.';

/** Overdragen (C72): to a colleague, or to whoever presses and does not have the ticket. */
export const overdragen: DeskForm = {
  title: titleOf('overdragen'),
  pages: [
    {
      intro: (_, { ticket }) =>
        ticket.holder === undefined ? [] : [`Nu bij: ${ticket.holder.name}.`],
      fields: (_, context) => [
        ...oneOf('naar', candidates(context), 'Naar wie gaat het ticket?'),
        longText('reden', { label: 'Reden', maxLength: 1000 }),
      ],
      problems: (_, context) => (candidates(context).length > 0 ? [] : [nobody(context)]),
    },
  ],
  button: 'Overdragen',
  apply: (inputs, context) => {
    const { ticket, by, facts } = context;
    const { id } = chosen(candidates(context), inputs('naar'));
    const to = id === by.id ? by : chosen(context.colleagues, id);
    return handOver(ticket, to, words(inputs('reden')), by, facts);
  },
  looksAgain: true,
};

/** Who can get it, the one who presses first; of a shielded ticket only who was named (C100). */
function candidates(context: FormContext): readonly Colleague[] {
  const { ticket, by, facts } = context;
  const self = ticket.holder?.id === by.id ? [] : [{ id: by.id, name: 'Ik neem het over' }];
  const rest = whoMayAct(others(context), facts).filter(({ id }) => id !== by.id);
  return [...self, ...rest].filter((one) => mayHold(ticket, one));
}

function nobody(context: FormContext): string {
  return others(context).length > 0 ? NOBODY_NAMED : NOBODY_ELSE;
}
