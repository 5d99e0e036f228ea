import type { Field } from '../../../cards/field.ts';
import { close, closingGaps, closingNeeds } from '../../../src/domain/closing.ts';
import type { Closing } from '../../../src/domain/closing.ts';
import { entriesOf } from '../../../src/domain/dossier.ts';
import type { ClosingOutcome, HelpOutcome } from '../../../src/domain/dossier.ts';
import {
  heldConsultations,
  openFollowUps,
  openQuestions,
  openRequests,
  plannedConsultations,
} from '../../../src/domain/open-matters.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { dateText } from '../../intake/answer-text.ts';
import { titleOf } from './dossier-form.ts';
import { choice, longText, words } from './form.ts';
import type { DeskForm, Inputs } from './form.ts';

const OUTCOMES = [
  { id: 'bevestigd', name: 'Bevestigd' },
  { id: 'niet-bevestigd', name: 'Niet bevestigd' },
  { id: 'onjuist', name: 'Onjuist: het signaal klopte niet' },
  { id: 'onbekend', name: 'Onbekend' },
] as const satisfies readonly { id: ClosingOutcome; name: string }[];

const HELP = [
  { id: 'hulp-gestart', name: 'De hulp is gestart' },
  { id: 'geen-hulp-nodig', name: 'Er was geen hulp nodig' },
  { id: 'hulp-geweigerd', name: 'De persoon wil geen hulp' },
  { id: 'hulp-niet-mogelijk', name: 'Hulp is niet mogelijk' },
  { id: 'persoon-niet-gevonden', name: 'De persoon is niet gevonden' },
] as const satisfies readonly { id: HelpOutcome; name: string }[];

const CORRECTED = [
  { id: 'ja', name: 'Ja, dat is verteld' },
  { id: 'nee', name: 'Nee, nog niet' },
];

/** Sluiten: says what is there and what ends unanswered, and asks only for what is missing. */
export const sluiten: DeskForm = {
  title: titleOf('sluiten'),
  pages: [
    {
      intro: (_, { ticket }) => [
        ...whatIsThere(ticket),
        ...whatIsMissing(ticket),
        ...whatStaysOpen(ticket),
      ],
      fields: (_, { ticket }) => fieldsFor(ticket),
      problems: (inputs, { ticket }) =>
        closingGaps(ticket, givenIn(inputs)).includes('corrected')
          ? [tellFirst(closingNeeds(ticket).partnersTold)]
          : [],
    },
  ],
  button: 'Sluiten',
  apply: (inputs, { ticket, by, facts }) => {
    const closed = close(ticket, givenIn(inputs), by, facts);
    // Every gap is a required input of the page, which was checked before.
    if (closed.kind === 'incomplete') throw new Error('CLOSED_WITH_GAPS');
    return closed;
  },
  looksAgain: true,
};

function whatIsThere(ticket: Ticket): readonly string[] {
  const held = heldConsultations(ticket).length;
  const { noFeedback, partnersTold } = closingNeeds(ticket);
  return [
    ...(held === 0 ? [] : [`Vastgelegd overleg: ${String(held)}.`]),
    ...(partnersTold.length === 0
      ? []
      : [`Partners die hiervan weten: ${partnersTold.join(', ')}.`]),
    ...(noFeedback ? [] : ['De melder heeft een bericht gekregen.']),
    ...(ticket.source.contact === undefined
      ? []
      : ['De bron gaf contactgegevens. Laat zelf weten hoe het is afgelopen.']),
  ];
}

/** What the plan asks for and nobody recorded; without it a reason has to be given. */
function whatIsMissing(ticket: Ticket): readonly string[] {
  const { noConsultation, noRouting, noFeedback } = closingNeeds(ticket);
  const answer =
    ticket.kind === 'adviesvraag' ? 'een antwoord' : 'een bericht aan de melder over de afloop';
  const missing = [
    ...(noConsultation ? ['een overleg'] : []),
    ...(noRouting === 'niet-belegd' ? ['een partner'] : []),
    ...(noRouting === 'nog-open' ? ['wat de partner deed'] : []),
    ...(noFeedback ? [answer] : []),
  ];
  return missing.length === 0 ? [] : [`Nog niet vastgelegd: ${missing.join(', ')}.`];
}

/** What was asked of others and is not there yet. It ends without an answer. */
function whatStaysOpen(ticket: Ticket): readonly string[] {
  const questions = openQuestions(ticket).length;
  const requests = openRequests(ticket).map(({ to }) => to.name);
  const meetings = plannedConsultations(ticket);
  return [
    ...(questions === 0
      ? []
      : [`Let op: vragen aan de melder zonder antwoord: ${String(questions)}.`]),
    ...(requests.length === 0 ? [] : [`Let op: nog geen antwoord van: ${requests.join(', ')}.`]),
    ...meetings.map(
      ({ which, date }) => `Let op: gepland overleg: ${which.name} op ${dateText(date, 'nl')}.`,
    ),
  ];
}

function fieldsFor(ticket: Ticket): readonly Field[] {
  const needs = closingNeeds(ticket);
  const reason = (
    id: string,
    asked: { label: string; hint?: string; value?: string | undefined },
  ) => longText(id, { ...asked, required: true, maxLength: 500 });
  return [
    ...(needs.outcome
      ? [choice('uitkomst', OUTCOMES, { label: 'Hoe is het afgelopen?', required: true })]
      : []),
    ...(needs.noConsultation
      ? [
          reason('geen-overleg', {
            label: 'Waarom was er geen overleg?',
            hint: 'Was er wel overleg? Leg dat eerst vast.',
          }),
        ]
      : []),
    ...(needs.noRouting === undefined
      ? []
      : [reason('niet-belegd', { label: routingLabel(needs.noRouting, ticket) })]),
    ...(needs.help
      ? [
          choice('hulp', HELP, {
            label: 'Hoe is het afgelopen met de hulp?',
            required: true,
            value: helpSoFar(ticket),
          }),
        ]
      : []),
    ...(needs.noFeedback ? [reason('geen-bericht', askNoFeedback(ticket))] : []),
    ...(needs.partnersTold.length === 0
      ? []
      : [
          choice('gecorrigeerd', CORRECTED, {
            label: 'Klopte het signaal niet? Weten de partners dat?',
            hint: `Dit gaat om: ${needs.partnersTold.join(', ')}.`,
          }),
        ]),
    longText('toelichting', { label: 'Toelichting', maxLength: 500 }),
  ];
}

function routingLabel(gap: 'niet-belegd' | 'nog-open', ticket: Ticket): string {
  if (gap === 'niet-belegd') return 'Waarom is het niet doorgezet naar een partner?';
  const at = openFollowUps(ticket).map(({ sent }) => sent.partner.name);
  return `Waarom wacht je niet meer op ${[...new Set(at)].join(', ')}?`;
}

function askNoFeedback(ticket: Ticket) {
  const value = noFeedbackBecause(ticket);
  return ticket.kind === 'adviesvraag'
    ? {
        label: 'Waarom krijgt de vrager geen antwoord?',
        hint: 'Kan het wel? Stuur eerst je antwoord.',
        value,
      }
    : {
        label: 'Waarom krijgt de melder geen bericht?',
        hint: 'Kan het wel? Stuur eerst een terugkoppeling.',
        value,
      };
}

/** Where no message can come, the reason stands there already (C25, C42). */
function noFeedbackBecause({ source, reporter }: Ticket): string | undefined {
  if (source.kind === 'mma') return 'Anonieme bron.';
  if (reporter === undefined) {
    return source.contact === undefined ? 'Geen melder in de chat.' : undefined;
  }
  if (reporter.unreachable !== undefined) return 'De melder is niet bereikbaar.';
  return reporter.wantsFeedback ? undefined : 'De melder wil geen bericht.';
}

/** What the help track says by now, as a proposal. */
function helpSoFar({ dossier }: Ticket): HelpOutcome | undefined {
  const last = entriesOf(dossier, 'hulp').at(-1)?.what;
  return HELP.find(({ id }) => id === last)?.id;
}

function tellFirst(partners: readonly string[]): string {
  return `Vertel eerst dat het signaal niet klopte aan: ${partners.join(', ')}. Kies dan Ja.`;
}

function givenIn(inputs: Inputs): Closing {
  return {
    outcome: OUTCOMES.find(({ id }) => id === inputs('uitkomst'))?.id,
    noConsultation: words(inputs('geen-overleg')),
    noRouting: words(inputs('niet-belegd')),
    help: HELP.find(({ id }) => id === inputs('hulp'))?.id,
    noFeedback: words(inputs('geen-bericht')),
    corrected: inputs('gecorrigeerd') === 'ja',
    text: words(inputs('toelichting')),
  };
}
