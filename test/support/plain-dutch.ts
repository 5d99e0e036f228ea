/**
 * A coarse check that Dutch is plain (B1): short sentences, no office words. It finds the slips;
 * whether a text is pleasant, somebody has to read.
 */

/** The longest sentence that we allow, in words. */
export const LONGEST_SENTENCE = 18;

/** Words of offices and systems, each with a common word for it. */
// prettier-ignore
const OFFICE_WORDS = [
  'aangaande', 'aanleveren', 'additioneel', 'alsmede', 'alvorens', 'betreffende', 'bewerkstelligen',
  'casus', 'casuïstiek', 'conform', 'cruciaal', 'derhalve', 'desbetreffende', 'diegene', 'dient',
  'dienen', 'doch', 'echter', 'evenals', 'faciliteren', 'formulier', 'geacht', 'gelieve', 'hetgeen',
  'hieromtrent', 'hiertoe', 'implementeren', 'inconsistent', 'indien', 'initiëren', 'inzake',
  'jegens', 'kenbaar', 'mits', 'middels', 'momenteel', 'namelijk', 'nader', 'nochtans',
  'omtrent', 'onderhavige', 'onverwijld', 'optioneel', 'participeren', 'reeds', 'relevant',
  'respectievelijk', 'submit', 'tenzij', 'teneinde', 'terzake', 'tevens', 'thans', 'tracht',
  'trachten', 'tweede lid', 'uw', 'u', 'valideren', 'verifiëren', 'vigerend', 'voorts', 'wederom',
  'worden verzocht', 'zulks', 'abusievelijk', 'ongeldig', 'sessie', 'invoer', 'error', 'fout',
  'foutief', 'ten behoeve van', 'met betrekking tot', 'ter zake', 'in het kader van', 'op basis van',
];

/** What is not plain in a Dutch text, in words; empty for a plain one. */
export function plainDutchProblems(text: string): readonly string[] {
  return sentences(text).flatMap((sentence) => [...tooLong(sentence), ...officeWords(sentence)]);
}

function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function tooLong(sentence: string): readonly string[] {
  const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count > LONGEST_SENTENCE ? [`${String(count)} words: ${sentence}`] : [];
}

function officeWords(sentence: string): readonly string[] {
  const spoken = ` ${sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return OFFICE_WORDS.filter((word) => spoken.includes(` ${word} `)).map(
    (word) => `"${word}": ${sentence}`,
  );
}
