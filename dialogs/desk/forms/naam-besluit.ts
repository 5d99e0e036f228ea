import type { Language } from '../../../src/domain/language.ts';
import { decideName } from '../../../src/domain/name-request.ts';
import { openNameRequest } from '../../../src/domain/open-matters.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { titleOf } from './dossier-form.ts';
import { choice } from './form.ts';
import type { DeskForm } from './form.ts';

const ANSWERS = [
  { id: 'ja', name: 'Ja, de naam mag gelezen worden' },
  { id: 'nee', name: 'Nee, de naam blijft verborgen' },
];

/** What the reporter reads when their name may be read (C86). */
const TOLD: Readonly<Record<Language, string>> = {
  nl:
    'De functionaris heeft je naam opgevraagd en kan die nu lezen. ' +
    'Dat mag alleen met een reden en als een tweede persoon het goed vindt. ' +
    'Beide zijn vastgelegd. Je naam staat niet in het kanaal.',
  en:
    'The officer asked for your name and can read it now. ' +
    'That is only allowed with a reason and if a second person agrees. ' +
    'Both are recorded. Your name is not shown in the channel.',
};

/** Beslissen over naam (C86): the second person reads who asks and why, and says yes or no. */
export const naamBesluit: DeskForm = {
  title: titleOf('naam-besluit'),
  pages: [
    {
      intro: (_, { ticket }) => askedIn(ticket),
      fields: () => [
        choice('besluit', ANSWERS, { label: 'Mag de naam gelezen worden?', required: true }),
      ],
    },
  ],
  apply: (inputs, { ticket, by, facts }) => {
    const told = conceal(TOLD[ticket.reporter?.language ?? 'nl']);
    return decideName(ticket, inputs('besluit') === 'ja', told, by, facts);
  },
  looksAgain: true,
};

function askedIn(ticket: Ticket): readonly string[] {
  const request = openNameRequest(ticket);
  if (request === undefined) return [];
  const { by, reason, keptQuietBecause } = request;
  return [
    `${by.name} vraagt de naam van de melder op.`,
    `Reden: ${reason.reveal()}`,
    keptQuietBecause === undefined
      ? 'De melder krijgt bericht als je Ja kiest.'
      : `De melder krijgt geen bericht, want: ${keptQuietBecause.reveal()}`,
  ];
}
