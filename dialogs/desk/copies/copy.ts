import { circumstancesOf } from '../../../src/domain/circumstances.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entriesOf } from '../../../src/domain/dossier.ts';
import type { Colleague, GivenAnswer, Ticket } from '../../../src/domain/ticket.ts';
import { dateInAmsterdam, dutchDateTime } from '../../../src/domain/time.ts';
import { dateText } from '../../intake/answer-text.ts';
import { forPartner } from './for-partner.ts';
import type { ForPartner } from '../../intake/question.ts';
import { mayKnowReporter, withoutReporter } from './hide-reporter.ts';
import { withoutIdentifiers } from './identifiers.ts';

/**
 * The copy of a ticket for a partner, by purpose (C34, C98). `met-gegevens` holds what points at
 * persons and places, `zonder-namen` neither; the reporter stands in none of them.
 */
export type CopyProfile = 'met-gegevens' | 'zonder-namen';

const HEADINGS = {
  known: 'Wat wij weten',
  story: 'Wat er is gezien of gehoord',
  question: 'De vraag',
  particulars: 'Gegevens',
  later: 'Later verteld',
  municipality: 'Van de gemeente',
} as const;

const LABELS = {
  from: 'Van',
  received: 'Ontvangen op',
  danger: 'Direct gevaar volgens de melding',
  dangerRecheck: 'Direct gevaar volgens de gemeente',
  minor: 'Minderjarig',
  ongoing: 'Nog gaande',
  about: 'Gaat over',
  perpetrator: 'Mogelijke dader',
  form: 'Vorm',
  signals: 'Signalen',
  seenOn: 'Gezien op',
  municipality: 'Gemeente',
  neighbourhood: 'Wijk',
  identifiable: 'Terug te vinden',
  question: 'Vraag',
  note: 'Notitie',
  answerOf: 'Antwoord van',
} as const;

const KIND = { signaal: 'Signaal', adviesvraag: 'Adviesvraag' } as const;

/** The fixed words of a copy; none of them names anybody. */
export const FIXED_WORDS: readonly string[] = [HEADINGS, LABELS, KIND].flatMap((words) =>
  Object.values<string>(words),
);

/** The copy as it is proposed; the holder reads it, changes it and sends it. */
export function copyOf(
  ticket: Ticket,
  profile: CopyProfile,
  by: Colleague,
  content: Content,
): string {
  const teams = mayKnowReporter(ticket, by) ? [] : content.teams.map(({ short }) => short);
  const typed = (text: string) => {
    const hidden = withoutReporter(text, ticket, teams).trim();
    return profile === 'zonder-namen' ? withoutIdentifiers(hidden) : hidden;
  };
  const answers = (...kinds: readonly ForPartner[]) => answersOf(ticket, kinds);
  const told = answers('vrije-tekst').filter(({ question }) => isTold(question));
  const particulars = [
    ...answers('vrije-tekst').filter(({ question }) => !isTold(question)),
    ...(profile === 'met-gegevens' ? answers('aanwijzend') : []),
  ];
  return [
    heading(ticket, content),
    section(HEADINGS.known, [
      ...knownLines(ticket, content),
      ...answers('feit').map(({ label, text }) => line(label, text.reveal())),
    ]),
    ...told.map(({ question, text }) =>
      section(question === 'vraag' ? HEADINGS.question : HEADINGS.story, [typed(text.reveal())]),
    ),
    section(
      HEADINGS.particulars,
      particulars.map(({ label, text }) => line(label, typed(text.reveal()))),
    ),
    section(HEADINGS.later, laterLines(ticket, by).map(typed)),
    ...(profile === 'met-gegevens' && mayKnowReporter(ticket, by)
      ? [section(HEADINGS.municipality, municipalityLines(ticket).map(typed))]
      : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function answersOf({ answers }: Ticket, kinds: readonly ForPartner[]): readonly GivenAnswer[] {
  return answers.filter(({ question, text }) => {
    const kind = forPartner(question);
    return kind !== undefined && kinds.includes(kind) && text.reveal().trim() !== '';
  });
}

function isTold(question: string): boolean {
  return question === 'verhaal' || question === 'vraag';
}

/** The day and no hour: who was at work at that minute is easily found. */
function heading({ kind, number, sentAt }: Ticket, { municipality }: Content): string {
  return [
    `${KIND[kind]} ${number}`,
    line(LABELS.from, municipality.name),
    line(LABELS.received, dateText(dateInAmsterdam(sentAt), 'nl')),
  ].join('\n');
}

const ANSWER = {
  ja: 'ja',
  nee: 'nee',
  'weet-niet': 'niet bekend',
  twijfel: 'misschien',
  'niet-gevraagd': '',
} as const;

/** The facts for triage, with what the desk knows by now. Listed choices and fixed words only. */
function knownLines(ticket: Ticket, content: Content): readonly string[] {
  const { triage, dangerRecheck } = ticket;
  const now = circumstancesOf(ticket, content);
  const rows: readonly (readonly [string, string])[] = [
    [LABELS.danger, ANSWER[triage.danger]],
    [
      LABELS.dangerRecheck,
      dangerRecheck === undefined
        ? ''
        : `${ANSWER[dangerRecheck.answer]}, op ${dutchDateTime(dangerRecheck.at)}`,
    ],
    [LABELS.minor, known(now.minor)],
    [LABELS.ongoing, known(now.ongoing)],
    [LABELS.about, now.routes.join(' en ')],
    [LABELS.perpetrator, known(now.possiblePerpetrator)],
    [LABELS.form, formsOf(ticket, content).join(', ')],
    [LABELS.signals, triage.signals.join('; ')],
    [LABELS.seenOn, dateText(triage.seenOn ?? '', 'nl')],
    [LABELS.municipality, triage.place ?? ''],
    [LABELS.neighbourhood, triage.neighbourhood ?? ''],
    [LABELS.identifiable, known(now.identifiable)],
  ];
  return rows.filter(([, text]) => text !== '').map(([label, text]) => line(label, text));
}

function known(answer: 'ja' | 'nee' | 'weet-niet' | undefined): string {
  return answer === undefined ? '' : ANSWER[answer];
}

/** Forms in the words of the report, or those that the desk recorded since. */
function formsOf({ triage, dossier }: Ticket, content: Content): readonly string[] {
  const forms = entriesOf(dossier, 'situatie').findLast(({ known: { forms } }) => forms)?.known
    .forms;
  if (forms === undefined) return triage.forms;
  return content.forms.filter(({ id }) => forms.includes(id)).map(({ short }) => short);
}

/** What the reporter told later, with the question if that may be shown. */
function laterLines(ticket: Ticket, by: Colleague): readonly string[] {
  const { dialogue } = ticket;
  return dialogue.flatMap(({ kind, at, text, answers }) => {
    if (kind !== 'antwoord' && kind !== 'aanvulling') return [];
    const asked = dialogue.find(({ id }) => id === answers)?.text.reveal();
    return [
      ...(asked !== undefined && mayKnowReporter(ticket, by) ? [line(LABELS.question, asked)] : []),
      line(`Op ${dateText(dateInAmsterdam(at), 'nl')}`, text.reveal()),
    ];
  });
}

/** Own notes, answers of own teams and own interventions; nothing of police or RIEC (C99). */
function municipalityLines({ dossier }: Ticket): readonly string[] {
  const requests = entriesOf(dossier, 'aanvraag');
  return dossier.flatMap((entry) => {
    switch (entry.kind) {
      case 'notitie':
        return entry.origin === 'eigen' ? [line(LABELS.note, entry.text.reveal())] : [];
      case 'aanvraag-antwoord': {
        const asked = requests.find(({ id }) => id === entry.about);
        if (asked?.request !== 'verrijken' || entry.origin !== 'eigen') return [];
        if (entry.outcome === 'geweigerd') return [];
        return [line(`${LABELS.answerOf} ${asked.to.name}`, entry.text.reveal())];
      }
      case 'interventie':
        return [line(`${entry.which.name} op ${dateText(entry.date, 'nl')}`, entry.text.reveal())];
      default:
        return [];
    }
  });
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function line(label: string, text: string): string {
  return `${label}: ${text}`;
}
