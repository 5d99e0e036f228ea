import type { Section } from '../../cards/details/view.ts';
import type { Content } from '../../src/domain/content.ts';
import type { DossierEntry } from '../../src/domain/dossier.ts';
import { entryInWords } from './dossier-words.ts';

/** Where an entry of the dossier is read. */
const SECTION_OF = {
  aanvraag: 'Gevraagd aan anderen',
  'aanvraag-antwoord': 'Gevraagd aan anderen',
  overleg: 'Overleg',
  doorgezet: 'Doorgezet naar partners',
  opvolging: 'Doorgezet naar partners',
  interventie: 'Wat de gemeente deed',
  hulp: 'Hulp',
  comensha: 'Hulp',
  notitie: 'Notities',
  situatie: 'Situatie en stappen',
  stap: 'Situatie en stappen',
  koppeling: 'Over dit ticket',
  'naam-gevraagd': 'Over dit ticket',
  'naam-besluit': 'Over dit ticket',
  afgeschermd: 'Over dit ticket',
  'afscherming-opgeheven': 'Over dit ticket',
  overgedragen: 'Over dit ticket',
  omgezet: 'Over dit ticket',
  gesloten: 'Over dit ticket',
  heropend: 'Over dit ticket',
} as const satisfies Record<DossierEntry['kind'], string>;

/**
 * The dossier in words, oldest first. What belongs together stands together: a request and its
 * answer, a copy at a partner and what became of it, a planned meeting and its outcome.
 */
export function dossierSections(
  dossier: readonly DossierEntry[],
  content: Content,
): readonly Section[] {
  const ordered = dossier
    .filter((entry) => !dossier.some(({ id }) => id === aboutOf(entry)))
    .flatMap((entry) => withWhatFollowed(entry, dossier));
  return [...new Set(Object.values(SECTION_OF))].flatMap((title) => {
    const items = ordered
      .filter(({ kind }) => SECTION_OF[kind] === title)
      .flatMap((entry) => entryInWords(entry, content));
    return items.length === 0 ? [] : [{ title, items }];
  });
}

function withWhatFollowed(
  entry: DossierEntry,
  dossier: readonly DossierEntry[],
): readonly DossierEntry[] {
  const about = dossier.filter((candidate) => aboutOf(candidate) === entry.id);
  return [entry, ...about.flatMap((follower) => withWhatFollowed(follower, dossier))];
}

function aboutOf(entry: DossierEntry): string | undefined {
  return 'about' in entry ? entry.about : undefined;
}
