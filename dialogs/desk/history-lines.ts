import { LIFE } from '../../src/domain/ticket-life.ts';
import type { HistoryEntry, Ticket } from '../../src/domain/ticket.ts';
import { dutchDateTime } from '../../src/domain/time.ts';

interface HistoryLine {
  /** "Details bekeken (3 keer)" */
  readonly what: string;
  /** "Fatima el Amrani, 24 november 2026 om 9.42 uur" */
  readonly who: string;
}

/** Looking again within this time is one line here; the record keeps each. */
const TOGETHER_MS = 60_000;

/** The history in words, newest first. */
export function historyLines(ticket: Ticket): readonly HistoryLine[] {
  return together(ticket.history)
    .map(({ entry, times }) => ({
      what: times === 1 ? whatText(entry) : `${whatText(entry)} (${String(times)} keer)`,
      who: `${actor(entry, ticket)}, ${dutchDateTime(entry.at)}`,
    }))
    .toReversed();
}

interface Run {
  readonly entry: HistoryEntry;
  readonly times: number;
}

/** Views by one person that follow each other quickly, taken together under the newest. */
function together(history: readonly HistoryEntry[]): readonly Run[] {
  return history.reduce<Run[]>((runs, entry) => {
    const last = runs.at(-1);
    if (last === undefined || !isSameView(last.entry, entry)) return [...runs, { entry, times: 1 }];
    return [...runs.slice(0, -1), { entry, times: last.times + 1 }];
  }, []);
}

const VIEWS: readonly HistoryEntry['what'][] = [
  'details-bekeken',
  'geschiedenis-bekeken',
  'naam-bekeken',
];

function isSameView(earlier: HistoryEntry, later: HistoryEntry): boolean {
  return (
    VIEWS.includes(later.what) &&
    earlier.what === later.what &&
    earlier.by?.id === later.by?.id &&
    Date.parse(later.at) - Date.parse(earlier.at) <= TOGETHER_MS
  );
}

function whatText({ what, tried }: HistoryEntry): string {
  if (what !== 'geweigerd') return WHAT[what];
  const title = Object.entries(LIFE).find(([action]) => action === tried)?.[1].title;
  return title === undefined ? WHAT.geweigerd : `${WHAT.geweigerd}: ${title}`;
}

/** Without a colleague it was the reporter, never by name (C86), or the bot by itself. */
function actor({ by, what }: HistoryEntry, { reporter }: Ticket): string {
  if (by !== undefined) return by.name;
  return reporter !== undefined && BY_REPORTER.includes(what) ? 'Melder' : 'Signaalpunt';
}

const BY_REPORTER: readonly HistoryEntry['what'][] = [
  'ontvangen',
  'antwoord-ontvangen',
  'aanvulling-ontvangen',
  'intrekken-gevraagd',
  'naam-getoond-door-melder',
  'melder-paste-bericht-aan',
];

const WHAT = {
  ontvangen: 'Ontvangen',
  opgepakt: 'Opgepakt',
  'gevaar-opnieuw-beoordeeld': 'Gevaar opnieuw beoordeeld',
  'details-bekeken': 'Details bekeken',
  'vraag-gesteld': 'Vraag aan melder gesteld',
  'antwoord-ontvangen': 'Antwoord van melder',
  'terugkoppeling-gegeven': 'Terugkoppeling gegeven',
  'aanvulling-ontvangen': 'Aanvulling van melder',
  'intrekken-gevraagd': 'Melder vroeg om intrekken',
  'naam-getoond-door-melder': 'Melder laat de eigen naam zien',
  'melder-gewaarschuwd-niet-aangekomen': 'Melder gewaarschuwd: nog niet aangekomen',
  'mogelijk-dubbel-geplaatst': 'Kaart is misschien dubbel geplaatst',
  'dubbele-kaart-gemarkeerd': 'Dubbele kaart gemarkeerd',
  'melder-niet-bereikbaar': 'Melder niet bereikbaar',
  'melder-paste-bericht-aan': 'Melder paste een bericht aan',
  'naam-bekeken': 'Naam van de melder bekeken',
  verrijkt: 'Verrijken: eigen team gevraagd',
  opgevraagd: 'Informatie opgevraagd bij partner',
  'antwoord-vastgelegd': 'Antwoord vastgelegd',
  'overleg-vastgelegd': 'Overleg vastgelegd',
  doorgezet: 'Doorgezet naar partner',
  'opvolging-vastgelegd': 'Opvolging vastgelegd',
  'interventie-vastgelegd': 'Interventie vastgelegd',
  'hulp-vastgelegd': 'Hulp vastgelegd',
  'situatie-bijgewerkt': 'Situatie bijgewerkt',
  'stap-bijgewerkt': 'Stap bijgewerkt',
  'notitie-gemaakt': 'Notitie gemaakt',
  gekoppeld: 'Gekoppeld aan ander ticket',
  'comensha-vastgelegd': 'CoMensha vastgelegd',
  'naam-opgevraagd': 'Naam van de melder opgevraagd',
  'naam-toegestaan': 'Naam tonen toegestaan',
  'naam-niet-toegestaan': 'Naam tonen niet toegestaan',
  afgeschermd: 'Afgeschermd',
  'afscherming-opgeheven': 'Afscherming opgeheven',
  overgedragen: 'Overgedragen',
  omgezet: 'Omgezet naar signaal',
  gesloten: 'Gesloten',
  heropend: 'Heropend',
  'geschiedenis-bekeken': 'Geschiedenis bekeken',
  geweigerd: 'Geweigerd',
  'vervanger-gewaarschuwd': 'Vervanger gewaarschuwd: nog niet opgepakt',
  'leiding-gewaarschuwd': 'Leiding gewaarschuwd: nog niet opgepakt',
  'collega-niet-bereikbaar': 'Bericht aan collega kwam niet aan',
} as const satisfies Record<HistoryEntry['what'], string>;
