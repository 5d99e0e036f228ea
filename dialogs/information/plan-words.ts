import type { Content } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { sectionOf } from '../../src/domain/plan.ts';

const texts = {
  nl: {
    from: (section: string) => `Zie het plan, ${section}.`,
    silent: 'Dit staat niet in het plan.',
    ask: 'Vraag het de aandachtsfunctionaris.',
  },
  en: {
    from: (section: string) => `See the plan, ${section}.`,
    silent: 'The plan does not say this.',
    ask: 'Ask the anti-trafficking officer.',
  },
} satisfies Record<Language, object>;

/**
 * Where it stands in the plan, or that the plan is silent and whom to ask then: what the plan does
 * not hold never passes for the plan (C48, C49).
 *
 * @param asked `elsewhere` when the text beside it says whom to ask already, so that nobody is sent
 *   to two people
 */
export function sectionInWords(
  section: string | null,
  content: Content,
  language: Language,
  asked: 'here' | 'elsewhere' = 'here',
): string {
  const own = sectionOf(section, content);
  const t = texts[language];
  if (own !== undefined) return t.from(own);
  return asked === 'elsewhere' ? t.silent : `${t.silent} ${t.ask}`;
}
