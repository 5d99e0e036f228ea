import { FILES } from '../files.ts';
import { childOf } from '../problem.ts';
import type { Path, Problem } from '../problem.ts';
import type { Loaded } from './loaded.ts';

/** Texts without English, while the municipality offers English. */
export function englishProblems(loaded: Loaded): readonly Problem[] {
  if (!offersEnglish(loaded)) return [];
  return [...loaded.files.values()].flatMap((json) =>
    withoutEnglish(json.value).map((path) =>
      json.problemAt(
        path,
        `Hier ontbreekt de Engelse tekst. Zet er "en" bij. Biedt de gemeente geen Engels, haal dan "en" weg bij "languages" in ${FILES.municipality}.`,
      ),
    ),
  );
}

/** As the file says, or both languages when it is right and does not say. */
function offersEnglish({ files, content }: Loaded): boolean {
  const languages = childOf(files.get(FILES.municipality)?.value, 'languages');
  if (Array.isArray(languages)) return languages.includes('en');
  return content.municipality?.languages.includes('en') === true;
}

/** An object with Dutch alone; one with a strange name in it is a mistake of another kind. */
function withoutEnglish(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Object.keys(value);
  if (names.length === 1 && typeof childOf(value, 'nl') === 'string') return [path];
  return names.flatMap((name) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return withoutEnglish(childOf(value, step), [...path, step]);
  });
}
