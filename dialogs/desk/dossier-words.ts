import type { Item } from '../../cards/details/view.ts';
import type { Content } from '../../src/domain/content.ts';
import type { DossierEntry, HelpAnswers } from '../../src/domain/dossier.ts';
import { stepOf } from '../../src/domain/routes/index.ts';
import { inOwnWords } from '../../src/domain/routes/words.ts';
import type { Sensitive } from '../../src/domain/sensitive.ts';
import { LIFE } from '../../src/domain/ticket-life.ts';
import { dutchDateTime } from '../../src/domain/time.ts';
import { dateText } from '../intake/answer-text.ts';
import { situationLines } from './situation-words.ts';

/**
 * An entry of the dossier as a colleague reads it: what was done, by whom, when, and everything
 * that was written. What somebody wrote at length, and a copy that went to a partner, stands alone
 * and word for word.
 */
export function entryInWords(entry: DossierEntry, content: Content): readonly Item[] {
  const when = dutchDateTime(entry.at);
  const item = (what: string, text: string): Item => ({
    label: `${what}, vastgelegd door ${entry.by.name}`,
    when,
    text,
  });
  switch (entry.kind) {
    case 'situatie':
      return [item(LIFE.situatie.title, situationLines(entry.known, content).join('\n'))];
    case 'stap':
      return [
        item(STEP[entry.what], lines([stepText(entry.step, content)], ['Waarom', entry.reason])),
      ];
    case 'aanvraag':
      return [
        item(
          `${LIFE[entry.request].title}: ${entry.to.name}`,
          lines(
            ['Waarvoor', entry.purpose],
            ['Grond', entry.ground.name],
            ['Wat is verteld', entry.identity],
            ['Erbuiten gelaten', entry.leftOut],
            ['Antwoord verwacht op', day(entry.expectedOn)],
          ),
        ),
      ];
    case 'aanvraag-antwoord':
      return [item(`${ANSWER[entry.outcome]}${ORIGIN[entry.origin]}`, entry.text.reveal())];
    case 'overleg':
      return [
        item(
          `${MEETING[entry.state]}: ${entry.which.name}`,
          lines(
            ['Op', day(entry.date)],
            ['Met', entry.organisations.join(', ')],
            ...helpLines(entry.help),
            [entry.text],
          ),
        ),
      ];
    case 'doorgezet':
      return [
        item(
          `Doorgezet naar ${entry.partner.name}`,
          lines(
            ['Waarvoor', entry.purpose],
            ['Grond', entry.ground.name],
            ['Hoe', entry.means.name],
            ['Wat erin staat', PROFILE[entry.profile]],
            ['Navragen op', day(entry.followUpOn)],
          ),
        ),
        { label: `Dit is verstuurd naar ${entry.partner.name}`, when, text: entry.copy.reveal() },
      ];
    case 'opvolging':
      return [
        item(
          entry.done ? 'Opvolging: klaar' : 'Opvolging: nog niet klaar',
          lines([entry.text], ['Weer navragen op', day(entry.nextOn)]),
        ),
      ];
    case 'interventie':
      return [item(entry.which.name, lines(['Op', day(entry.date)], [entry.text]))];
    case 'hulp':
      return [
        item(
          HELP[entry.what],
          lines(['Op', day(entry.on)], ['Weer kijken op', day(entry.nextOn)], [entry.text]),
        ),
      ];
    case 'comensha':
      return [
        item(
          'CoMensha',
          lines(
            ['Gemeld', entry.reported],
            ['Op', day(entry.on)],
            ['Toestemming voor de naam', CONSENT[entry.consent]],
          ),
        ),
      ];
    case 'notitie':
      return [item(`Notitie${ORIGIN[entry.origin]}`, entry.text.reveal())];
    case 'koppeling':
      return [item(LINK[entry.how], entry.shielded ? 'een afgeschermd ticket' : entry.number)];
    case 'naam-gevraagd':
      return [
        item(
          'Naam van de melder opgevraagd',
          lines(
            ['Waarom', entry.reason],
            ['De melder mag dit niet weten, want', entry.keptQuietBecause],
          ),
        ),
      ];
    case 'naam-besluit':
      return [item('Besluit over de naam', entry.allowed ? 'Het mag.' : 'Het mag niet.')];
    case 'afgeschermd':
      return [
        item(
          'Afgeschermd',
          lines(
            ['Ook toegang voor', entry.persons.map(({ name }) => name).join(', ')],
            ['Waarom', entry.reason],
          ),
        ),
      ];
    case 'afscherming-opgeheven':
      return [item('Niet meer afgeschermd', lines(['Waarom', entry.reason]))];
    case 'overgedragen':
      return [
        item(
          'Overgedragen',
          lines(['Van', entry.from?.name], ['Naar', entry.to.name], ['Waarom', entry.reason]),
        ),
      ];
    case 'omgezet':
      return [item('Van adviesvraag naar signaal', lines(['Waarom', entry.reason]))];
    case 'gesloten':
      return [
        item(
          'Gesloten',
          lines(
            ['Uitkomst', entry.outcome],
            ['Hulp', entry.help === undefined ? undefined : HELP_OUTCOME[entry.help]],
            ['Geen overleg, want', entry.noConsultation],
            ['Over doorzetten', entry.noRouting],
            ['Geen terugkoppeling, want', entry.noFeedback],
            ['Partners weten dat het niet klopt', entry.corrected === true ? 'ja' : undefined],
            [entry.text],
          ),
        ),
      ];
    case 'heropend':
      return [item('Heropend', lines(['Waarom', entry.reason]))];
  }
}

/** A step that is no longer in the routes is known by its id alone. */
function stepText(id: string, content: Content): string {
  const step = stepOf(id);
  return step === undefined ? id : inOwnWords(step.text, content);
}

const STEP = {
  gedaan: 'Stap gedaan',
  overgeslagen: 'Stap overgeslagen',
  opnieuw: 'Stap nog een keer te doen',
} as const;

const ANSWER = { antwoord: 'Antwoord', geweigerd: 'Geweigerd' } as const;

/** Where information of others comes from stands beside it, wherever it is read (C99). */
const ORIGIN = { eigen: '', politie: ' (van de politie)', riec: ' (van het RIEC)' } as const;

const MEETING = { gepland: 'Overleg gepland', gehouden: 'Overleg geweest' } as const;

const PROFILE = {
  'met-gegevens': 'gegevens over personen',
  'zonder-namen': 'geen namen',
} as const;

const HELP = {
  'zorgcoordinator-gesproken': 'Zorgcoördinator gesproken',
  'hulp-gestart': 'Hulp begonnen',
  'hulp-geweigerd': 'De persoon wil geen hulp',
  'hulp-niet-mogelijk': 'Hulp kan nu niet',
  'nog-niet-gevraagd': 'De persoon is nog niet gevraagd',
} as const;

const HELP_OUTCOME = {
  'hulp-gestart': 'begonnen',
  'geen-hulp-nodig': 'niet nodig',
  'hulp-geweigerd': 'de persoon wil geen hulp',
  'hulp-niet-mogelijk': 'niet mogelijk',
  'persoon-niet-gevonden': 'de persoon is niet gevonden',
} as const;

const CONSENT = { ja: 'ja', nee: 'nee', 'zonder-naam': 'niet nodig, het is zonder naam' } as const;

const LINK = { dubbel: 'Dubbel met', verwant: 'Hoort bij' } as const;

const KNOWN: Readonly<Record<string, string>> = {
  'weet-niet': 'nog niet bekend',
  'nog-niet-gevraagd': 'nog niet gevraagd',
};

function helpLines(help: HelpAnswers | undefined): readonly Line[] {
  if (help === undefined) return [];
  const { possible, needed, accepted } = help;
  const words = (answer: string) => KNOWN[answer] ?? answer;
  return [
    ['Hulp mogelijk', words(possible)],
    ['Hulp nodig', words(needed)],
    ['Wil het slachtoffer hulp', words(accepted)],
  ];
}

function day(date: string | undefined): string {
  return dateText(date ?? '', 'nl');
}

type Words = string | Sensitive<string> | undefined;

/** A label with words, or words alone. */
type Line = readonly [label: string, words: Words] | readonly [words: Words];

/** The lines that have something to say. */
function lines(...all: readonly Line[]): string {
  return all
    .flatMap((line) => {
      const text = revealed(line.length === 1 ? line[0] : line[1]);
      if (text === '') return [];
      return [line.length === 1 ? text : `${line[0]}: ${text}`];
    })
    .join('\n');
}

function revealed(words: Words): string {
  return typeof words === 'object' ? words.reveal() : (words ?? '');
}
