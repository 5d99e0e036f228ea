import type { Content, SignalCard } from '../domain/content.ts';
import { crossProblems } from './cross-checks.ts';
import { CARD_SCHEMA, PARTS, SIGNALS, cardOf } from './files.ts';
import { parsePart } from './issues.ts';
import { jsonFile } from './json-file.ts';
import type { JsonFile } from './json-file.ts';
import { didYouMean } from './nearest.ts';
import { sentencesOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import type { Folder } from './read-folder.ts';

/**
 * Reads the content folder of a municipality. Reports every problem at once, each a Dutch sentence
 * or two for an administrator: the file, the line, the place and what to do. Never throws for what
 * an administrator can mend, and names no path of the machine.
 */
export async function readContent(
  dir: string,
): Promise<
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly string[] }
> {
  const folder = await readFolder(dir);
  if (folder === undefined) {
    return {
      ok: false,
      problems: [
        'De map met de inhoud is er niet of is niet te lezen. Zet de goede map in CONTENT_DIR, zoals content/soest.',
      ],
    };
  }
  return contentOf(folder);
}

function contentOf(
  folder: Folder,
):
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const problems: Problem[] = [...absent(folder)];
  const files = new Map<string, JsonFile>();
  for (const [file, bytes] of folder.bytes) {
    const json = jsonFile(file, bytes);
    if ('text' in json) problems.push(json);
    else files.set(file, json);
  }

  const read: Record<string, unknown> = {};
  for (const { part, file, schema } of PARTS) {
    const json = files.get(file);
    const parsed = json && parsePart(json, schema);
    if (parsed?.ok === true) read[part] = parsed.value;
    else if (parsed !== undefined) problems.push(...parsed.problems);
  }

  const cards: SignalCard[] = [];
  const cardFiles = [...files.values()].filter(({ file }) => cardOf(file) !== undefined);
  for (const json of cardFiles.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const parsed = parsePart(json, CARD_SCHEMA);
    if (parsed.ok) cards.push(parsed.value);
    else problems.push(...parsed.problems);
  }
  const allCards = [...folder.bytes.keys()].filter((file) => cardOf(file) !== undefined);
  if (cards.length > 0 && cards.length === allCards.length) read['signalCards'] = cards;

  const content = read as Partial<Content>;
  problems.push(...crossProblems({ files, cardFiles: allCards, content }));
  return problems.length > 0
    ? { ok: false, problems: sentencesOf(problems) }
    : { ok: true, content: content as Content };
}

/** Files that have to be there and are not. */
function absent({ bytes, names }: Folder): readonly Problem[] {
  const own = PARTS.map(({ file }) => file);
  const others = names.filter((name) => !own.includes(name));
  const files = own
    .filter((file) => !bytes.has(file))
    .map((file) => {
      const meant = didYouMean(file, others).replace(
        /^ Bedoel je (".+")\?$/,
        ' Geef $1 deze naam, als dat het is.',
      );
      const copy = ' Neem het over uit content/soest en vul het in.';
      return {
        file,
        text: `Dit bestand is er niet of is niet te lezen.${meant === '' ? copy : meant}`,
      };
    });
  const cards = [...bytes.keys()].some((file) => cardOf(file) !== undefined);
  return cards
    ? files
    : [
        ...files,
        {
          file: SIGNALS,
          text: 'In deze map staat geen signaalkaart. Zet er minstens één bestand in, zoals balie.json.',
        },
      ];
}
