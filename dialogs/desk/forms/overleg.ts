import type { Field } from '../../../cards/field.ts';
import { circumstancesOf } from '../../../src/domain/circumstances.ts';
import type { Chosen, HelpAnswers } from '../../../src/domain/dossier.ts';
import { plannedConsultations } from '../../../src/domain/open-matters.ts';
import { dateText } from '../../intake/answer-text.ts';
import { addEntry, dayOf, titleOf, today } from './dossier-form.ts';
import { choice, choices, chosen, longText, several, words } from './form.ts';
import type { DeskForm, FormContext, Inputs } from './form.ts';

/**
 * Overleg vastleggen (C4, C32 c and e): a meeting that is planned, or what came of one. First
 * which, then who took part and what was said about help.
 */
export const overleg: DeskForm = {
  title: titleOf('overleg'),
  pages: [
    {
      fields: (_, context) => [
        choice('welk', meetings(context), { label: 'Welk overleg?', required: true }),
        choice('stand', STATES, { label: 'Is het al geweest?', required: true }),
        dayOf(context, 'Op welke dag?'),
      ],
      problems: (inputs, context) => dayProblems(inputs, today(context)),
    },
    {
      intro: (inputs, context) => {
        const meeting = meetingOf(inputs, context);
        return meeting === undefined
          ? []
          : [`${meeting.which.name}, ${dateText(inputs('datum'), 'nl')}`];
      },
      fields: (inputs, context) => [
        ...participants(inputs, context),
        ...(isHeld(inputs) ? helpFields(inputs, context) : []),
        longText('tekst', {
          label: isHeld(inputs) ? 'Wat is er besproken?' : 'Waarover gaat het?',
        }),
      ],
      problems: helpProblems,
    },
  ],
  apply: (inputs, context) => {
    const meeting = meetingOf(inputs, context);
    if (meeting === undefined) throw new Error('CHOICE_NOT_LISTED');
    const help = isHeld(inputs) ? helpOf(inputs) : undefined;
    const text = words(inputs('tekst'));
    return addEntry('overleg', context, {
      kind: 'overleg',
      which: meeting.which,
      date: inputs('datum'),
      organisations: [...several(inputs('deelnemers'))],
      state: chosen(STATES, inputs('stand')).id,
      ...(meeting.about === undefined ? {} : { about: meeting.about }),
      ...(help === undefined ? {} : { help }),
      ...(text === undefined ? {} : { text }),
    });
  },
  looksAgain: false,
};

const STATES = [
  { id: 'gehouden', name: 'Ja, het is geweest' },
  { id: 'gepland', name: 'Nee, het is gepland' },
] as const;

function isHeld(inputs: Inputs): boolean {
  return inputs('stand') === 'gehouden';
}

function dayProblems(inputs: Inputs, now: string): readonly string[] {
  if (isHeld(inputs) && inputs('datum') > now) {
    return ['Deze dag moet nog komen. Kies een andere dag, of kies dat het is gepland.'];
  }
  if (inputs('stand') === 'gepland' && inputs('datum') !== '' && inputs('datum') < now) {
    return ['Deze dag is al voorbij. Kies een andere dag, of kies dat het is geweest.'];
  }
  return [];
}

/** A planned meeting of which this is the outcome, or one of the list. */
interface Meeting {
  readonly which: Chosen;
  readonly organisations: readonly string[];
  /** Who was to take part. */
  readonly invited: readonly string[];
  readonly about?: string;
  /** About this one case, with police and zorgcoördinator for example. */
  readonly isAboutCase: boolean;
}

/** What can be chosen: the planned ones first. */
function meetings(context: FormContext): readonly Chosen[] {
  const planned = plannedConsultations(context.ticket).map(({ id, which, date }) => ({
    id,
    name: `${which.name}, gepland op ${dateText(date, 'nl')}`,
  }));
  return [...planned, ...context.facts.content.consultations.map(({ id, name }) => ({ id, name }))];
}

/** Undefined when a colleague recorded the outcome of the planned one meanwhile. */
function meetingOf(inputs: Inputs, { ticket, facts }: FormContext): Meeting | undefined {
  const planned = plannedConsultations(ticket).find(({ id }) => id === inputs('welk'));
  const wanted = planned?.which.id ?? inputs('welk');
  const listed = facts.content.consultations.find(({ id }) => id === wanted);
  const usual = (listed?.organisations ?? []).map(asValue);
  const isAboutCase = listed?.level === 'casus';
  if (planned !== undefined) {
    const { id, which, organisations } = planned;
    const all = [...new Set([...usual, ...organisations])];
    return { which, organisations: all, invited: organisations, about: id, isAboutCase };
  }
  if (listed === undefined) return undefined;
  const which = { id: listed.id, name: listed.name };
  return { which, organisations: usual, invited: [], isAboutCase };
}

/** The channel sends what was ticked joined by commas, so a name holds none. */
function asValue(organisation: string): string {
  return organisation.replaceAll(',', ' ');
}

function participants(inputs: Inputs, context: FormContext): readonly Field[] {
  const meeting = meetingOf(inputs, context);
  if (meeting === undefined || meeting.organisations.length === 0) return [];
  const list = meeting.organisations.map((name) => ({ id: name, name }));
  return [
    choices('deelnemers', list, {
      label: isHeld(inputs) ? 'Wie deden mee?' : 'Wie doen mee?',
      required: true,
      value: meeting.invited.join(','),
    }),
  ];
}

const YES_NO = [
  { id: 'ja', name: 'Ja' },
  { id: 'nee', name: 'Nee' },
  { id: 'weet-niet', name: 'Nog niet bekend' },
] as const;

const ACCEPTED = [
  { id: 'ja', name: 'Ja' },
  { id: 'nee', name: 'Nee' },
  { id: 'nog-niet-gevraagd', name: 'Nog niet gevraagd' },
] as const;

const HELP = ['mogelijk', 'nodig', 'aangenomen'] as const;

/** Asked of a victim in an overleg about the case; elsewhere they may stay open. */
function helpFields(inputs: Inputs, context: FormContext): readonly Field[] {
  const isAboutVictim = circumstancesOf(context.ticket).routes.includes('persoon');
  const required = isAboutVictim && meetingOf(inputs, context)?.isAboutCase === true;
  return [
    choice('mogelijk', YES_NO, { label: 'Is hulp mogelijk?', required }),
    choice('nodig', YES_NO, { label: 'Is hulp nodig?', required }),
    choice('aangenomen', ACCEPTED, { label: 'Wil het slachtoffer de hulp?', required }),
  ];
}

function helpProblems(inputs: Inputs): readonly string[] {
  if (!isHeld(inputs)) return [];
  const answered = HELP.filter((id) => inputs(id) !== '').length;
  return answered === 0 || answered === HELP.length
    ? []
    : ['Beantwoord alle drie de vragen over hulp, of geen.'];
}

function helpOf(inputs: Inputs): HelpAnswers | undefined {
  if (HELP.some((id) => inputs(id) === '')) return undefined;
  return {
    possible: chosen(YES_NO, inputs('mogelijk')).id,
    needed: chosen(YES_NO, inputs('nodig')).id,
    accepted: chosen(ACCEPTED, inputs('aangenomen')).id,
  };
}
