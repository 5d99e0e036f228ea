import type { OwnTasks } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { section } from './page.ts';
import type { Page, Reader } from './page.ts';

const texts = {
  nl: {
    title: 'Taken van de gemeente',
    municipality: 'Wat de gemeente doet',
    functionaris: 'Wat de aandachtsfunctionaris doet',
    source: (plan: string) => `Bron: ${plan}`,
  },
  en: {
    title: 'Tasks of the municipality',
    municipality: 'What the municipality does',
    functionaris: 'What the anti-trafficking officer does',
    source: (plan: string) => `Source: ${plan}`,
  },
} satisfies Record<Language, object>;

/**
 * What the municipality and its functionaris do themselves (C68, C69): in common words, and in the
 * words of the plan for the people who work with it.
 */
export function tasksPage({ language, place, facts: { content } }: Reader): Page {
  const t = texts[language];
  const lines = (tasks: OwnTasks['functionaris']) =>
    tasks.map(({ task, label }) => (place === 'channel' ? task : label[language]));
  return {
    title: t.title,
    sections: [
      ...section(t.municipality, lines(content.ownTasks.municipality)),
      ...section(t.functionaris, lines(content.ownTasks.functionaris)),
    ],
    sources: [t.source(content.municipality.plan.title)],
    back: 'wie',
  };
}
