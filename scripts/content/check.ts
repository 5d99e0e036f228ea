import { missingForProduction } from '../../src/content/for-production.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Content } from '../../src/domain/content.ts';
import type { Answer } from './answer.ts';

/**
 * Checks the folder of a municipality: every mistake, or how much was read. What is open before real
 * reports may come in is said apart and is no mistake, because the bot can be tried without it.
 */
export async function checkFolder(dir: string): Promise<Answer> {
  const read = await readContent(dir);
  if (!read.ok) {
    const count = read.problems.length;
    const head = count === 1 ? 'Er klopt iets niet:' : `Er kloppen ${count} dingen niet:`;
    return { ok: false, lines: [head, '', ...read.problems] };
  }
  const open = missingForProduction(read.content);
  const still = ['', `Nog in te vullen voordat er echte meldingen komen (${open.length}):`, ''];
  return {
    ok: true,
    lines: [
      `In orde: ${read.content.municipality.name}, met ${counted(read.content)}.`,
      ...(open.length === 0
        ? ['Ook voor echte meldingen is alles ingevuld.']
        : [...still, ...open]),
    ],
  };
}

function counted(content: Content): string {
  const signals = content.signalCards.flatMap((card) => card.signals).length;
  const languages = content.municipality.languages.length;
  return [
    `${content.teams.length} teams`,
    `${content.signalCards.length} signaalkaarten`,
    `${signals} signalen`,
    `${content.partners.length} partners`,
    `${content.consultations.length} overleggen`,
    `${content.topics.length} onderwerpen`,
    languages === 1 ? '1 taal' : `${languages} talen`,
  ].join(', ');
}
