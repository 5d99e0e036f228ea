import type { Content } from '../content.ts';
import { hasPartner, isLocal } from './needs.ts';
import { CHAIN_DIRECTOR, ENFORCEMENT_TEAM, SOCIAL_TEAM, YOUTH_TEAM } from './well-known.ts';

/**
 * Steps are written for the plan that the routes were made from. What another municipality may call
 * otherwise stands between braces, and its own words come in the place of it.
 */
const OWN_WORDS: Readonly<Record<string, (content: Content) => string>> = {
  Jeugdteam: (content) => teamName(content, YOUTH_TEAM) ?? 'team voor jeugd',
  'Sociaal Team': (content) => teamName(content, SOCIAL_TEAM) ?? 'team voor zorg',
  'Toezicht en handhaving': (content) =>
    teamName(content, ENFORCEMENT_TEAM) ?? 'de toezichthouders',
  Burgerzaken: ({ teams }) =>
    teams.find(({ basicRegistration }) => basicRegistration === true)?.short ??
    'het team met de BRP',
  'lokaal ondermijningsoverleg': ({ consultations }) => {
    const name = consultations.find(isLocal)?.name ?? '';
    return /overleg/i.test(name) ? insideSentence(name) : 'lokaal overleg';
  },
  'de ketenregisseur of de zorgcoördinator': (content) =>
    hasPartner(content, CHAIN_DIRECTOR)
      ? 'de ketenregisseur of de zorgcoördinator'
      : 'de zorgcoördinator',
  // C50. The name is of a municipality, so it is nobody's but the content's.
  'met de centrumgemeente': ({ care }) =>
    care.centre === undefined ? '' : `met de centrumgemeente ${care.centre}`,
};

const BRACED = / ?\{([^}]+)\}/g;

/**
 * The text of a step as the municipality says it.
 *
 * @throws Error when a step holds words between braces that are not in the list above
 */
export function inOwnWords(text: string, content: Content): string {
  return text.replace(BRACED, (braced, words: string) => {
    const own = OWN_WORDS[words]?.(content);
    if (own === undefined) throw new Error('WORDS_UNKNOWN');
    return own === '' ? '' : braced.replace(`{${words}}`, own);
  });
}

function teamName({ teams }: Content, id: string): string | undefined {
  return teams.find((team) => team.id === id)?.short;
}

/** "Lokaal overleg" as it stands within a sentence; an abbreviation keeps its capitals. */
function insideSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
