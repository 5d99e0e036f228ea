import { FILES, cardOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import { find, findTexts } from './find.ts';
import type { FoundText } from './find.ts';
import type { Loaded } from './loaded.ts';

/** Lists in which every item has an id of its own: the pattern of the ids of each list. */
const LISTS: readonly (readonly [file: string, pattern: string])[] = [
  ...[
    ...[FILES.teams, FILES.forms, FILES.neighbourhoods, FILES.sources, FILES.decisions],
    ...[FILES.partners, FILES.consultations, FILES.standardTexts, FILES.topics],
  ].map((file) => [file, '*.id'] as const),
  [FILES.ownTasks, 'municipality.*.id'],
  [FILES.ownTasks, 'functionaris.*.id'],
  [FILES.desk, 'grounds.*.id'],
  [FILES.desk, 'means.*.id'],
  [FILES.desk, 'interventions.*.id'],
  [FILES.training, 'offers.*.id'],
];

/** Lists in which a word stands once. */
const WORDS: readonly (readonly [file: string, pattern: string])[] = [
  [FILES.municipality, 'places'],
  [FILES.municipality, 'languages'],
  [FILES.municipality, 'readingHours.days'],
  [FILES.teams, '*.signalCards'],
  [FILES.training, 'offers.*.for'],
];
const WORDS_OF_CARDS = ['signals.*.forms', 'also'];

/** Ids that stand twice, and a signal card whose id is not the name of its file. */
export function idProblems({ files }: Loaded): readonly Problem[] {
  const cards = [...files.values()].filter(({ file }) => cardOf(file) !== undefined);
  const cardLists = cards.flatMap(({ file }) =>
    WORDS_OF_CARDS.map((pattern) => [file, pattern] as const),
  );
  return [
    ...LISTS.flatMap(([file, pattern]) => twice(findTexts(files.get(file), pattern))),
    ...cards.flatMap((card) => twice(findTexts(card, 'questions.*.id'))),
    // A ticket names a signal by its id alone, so that is one list over all cards.
    ...twice(cards.flatMap((card) => findTexts(card, 'signals.*.id'))),
    ...cards.flatMap((card) => otherName(findTexts(card, 'id'))),
    ...[...WORDS, ...cardLists].flatMap(([file, pattern]) => wordsTwice(files, file, pattern)),
  ];
}

function twice(ids: readonly FoundText[]): readonly Problem[] {
  const first = new Map<string, FoundText>();
  return ids.flatMap((found) => {
    const earlier = first.get(found.value);
    if (earlier === undefined) {
      first.set(found.value, found);
      return [];
    }
    const { json, path } = earlier;
    const same = json === found.json;
    const where = `${same ? '' : `in ${json.file}, `}op regel ${json.lineOf(path)}`;
    const isSignal = path[0] === 'signals';
    const shared = isSignal && !same ? ' Of noem het signaal hier alleen bij "also".' : '';
    return [
      found.json.problemAt(
        found.path,
        `De id "${found.value}" staat ook ${where}. Geef elk een eigen id.${shared}`,
      ),
    ];
  });
}

function otherName(ids: readonly FoundText[]): readonly Problem[] {
  return ids.flatMap(({ json, path, value }) => {
    const name = cardOf(json.file);
    if (name === value) return [];
    return [
      json.problemAt(
        path,
        `Hier hoort "${String(name)}", net als in de naam van het bestand. Verbeter de id of de naam van het bestand.`,
      ),
    ];
  });
}

function wordsTwice(files: Loaded['files'], file: string, pattern: string): readonly Problem[] {
  const json = files.get(file);
  if (json === undefined) return [];
  return find(json, pattern).flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((word: unknown, index) =>
      value.indexOf(word) === index || typeof word === 'object'
        ? []
        : [
            json.problemAt(
              [...path, index],
              `Hier staat ${JSON.stringify(word)} voor de tweede keer in dezelfde lijst. Haal er een weg.`,
            ),
          ],
    );
  });
}
