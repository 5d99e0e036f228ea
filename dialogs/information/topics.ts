import type { Topic } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { sectionOf } from '../../src/domain/plan.ts';
import { linkLine } from './lines.ts';
import { sectionInWords } from './plan-words.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader } from './page.ts';

const texts = {
  nl: {
    title: 'Uitleg',
    intro: 'Waar wil je meer over weten?',
    links: 'Lees verder',
    source: (source: string) => `Bron: ${source}`,
  },
  en: {
    title: 'Explanation',
    intro: 'What do you want to know more about?',
    links: 'Read on',
    source: (source: string) => `Source: ${source}`,
  },
} satisfies Record<Language, object>;

/** The subjects that people ask about. */
export function topicsPage({ language, facts: { content } }: Reader): Page {
  const t = texts[language];
  return {
    title: t.title,
    paragraphs: [t.intro],
    rows: rowsOf(content.topics.map(({ id, title }) => opens(`uitleg.${id}`, title[language]))),
    back: 'wie',
  };
}

/** One subject, with where it stands in the plan if it does. */
export function topicPage(topic: Topic, { language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const inPlan = sectionOf(topic.section, content);
  return {
    title: topic.title[language],
    paragraphs: topic.text.map((paragraph) => paragraph[language]),
    sections: section(
      t.links,
      topic.links.map((link) => linkLine(link, language)),
      'paragraphs',
    ),
    sources: [
      t.source(topic.source),
      ...(inPlan === undefined || topic.source.includes(inPlan)
        ? []
        : [sectionInWords(topic.section, content, language)]),
    ],
    back: 'uitleg',
  };
}
