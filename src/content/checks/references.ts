import { FILES, SIGNALS, cardOf } from '../files.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { find, findTexts } from './find.ts';
import type { Loaded } from './loaded.ts';

/** A place in a file that names something of another. */
interface Reference {
  readonly file: string;
  readonly pattern: string;
  /** What may be named; `undefined` when the other file could not be read. */
  readonly known: readonly string[] | undefined;
  /** Where that stands, for an administrator: "vormen.json". */
  readonly where: string;
}

/** Names that lead to nothing: of cards, forms, sources, signals, contacts and so on. */
export function referenceProblems(loaded: Loaded): readonly Problem[] {
  return [...referencesOf(loaded), ...referencesOfCards(loaded)].flatMap(
    ({ file, pattern, known, where }) => {
      if (known === undefined) return [];
      return findTexts(loaded.files.get(file), pattern)
        .filter(({ value }) => !known.includes(value))
        .map(({ json, path, value }) =>
          json.problemAt(
            path,
            `"${value}" staat niet in ${where}.${didYouMean(value, known)} Kies iets dat daar staat, of haal dit weg.`,
          ),
        );
    },
  );
}

function referencesOf(loaded: Loaded): readonly Reference[] {
  const ids = (file: string, pattern = '*.id') => known(loaded, file, pattern);
  const teams = ids(FILES.teams);
  return [
    {
      ...{ file: FILES.teams, pattern: '*.signalCards.*', where: `de map ${SIGNALS}` },
      known: loaded.cardFiles.length === 0 ? undefined : cardIds(loaded),
    },
    {
      ...{ file: FILES.neighbourhoods, pattern: '*.place' },
      ...{ known: ids(FILES.municipality, 'places.*'), where: `"places" in ${FILES.municipality}` },
    },
    {
      ...{ file: FILES.partners, pattern: '*.contact' },
      ...{ known: contactNames(loaded), where: FILES.contacts },
    },
    {
      ...{ file: FILES.ownTasks, pattern: 'municipality.*.intervention' },
      known: ids(FILES.desk, 'interventions.*.id'),
      where: `"interventions" in ${FILES.desk}`,
    },
    {
      ...{ file: FILES.training, pattern: 'offers.*.for.*', where: FILES.teams },
      known: teams && [...teams, 'functionaris'],
    },
    { file: FILES.training, pattern: 'agreements.*.team', known: teams, where: FILES.teams },
    {
      ...{ file: FILES.training, pattern: 'agreements.*.offer' },
      ...{ known: ids(FILES.training, 'offers.*.id') ?? [], where: '"offers"' },
    },
  ];
}

function referencesOfCards(loaded: Loaded): readonly Reference[] {
  const forms = known(loaded, FILES.forms, '*.id');
  const sources = known(loaded, FILES.sources, '*.id');
  const allRead = loaded.cardFiles.every((file) => loaded.files.has(file));
  return loaded.cardFiles.flatMap((file) => {
    const others = loaded.cardFiles
      .filter((other) => other !== file)
      .flatMap((other) => known(loaded, other, 'signals.*.id') ?? []);
    return [
      { file, pattern: 'signals.*.forms.*', known: forms, where: FILES.forms },
      { file, pattern: 'signals.*.source', known: sources, where: FILES.sources },
      {
        ...{ file, pattern: 'also.*', where: 'de signalen van een andere kaart' },
        known: allRead ? others : undefined,
      },
    ];
  });
}

function known({ files }: Loaded, file: string, pattern: string): readonly string[] | undefined {
  const found = findTexts(files.get(file), pattern).map(({ value }) => value);
  // An empty list, or none at all, is a mistake by itself and need not be told for every name.
  return found.length === 0 ? undefined : found;
}

function cardIds({ cardFiles }: Loaded): readonly string[] {
  return cardFiles.map((file) => cardOf(file) ?? '');
}

/** The names that partners.json may use: those of the partners and those that everybody needs. */
function contactNames({ files }: Loaded): readonly string[] | undefined {
  const json = files.get(FILES.contacts);
  if (json === undefined) return undefined;
  const names = (pattern: string) => find(json, pattern).map(({ path }) => String(path.at(-1)));
  return [
    ...names('*').filter((name) => name !== 'alarm' && name !== 'partners'),
    ...names('partners.*'),
  ];
}
