import type { Content } from '../../src/domain/content.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Language } from '../../src/domain/language.ts';

/** The language to answer in: Dutch where the municipality has no texts in the one that was chosen. */
export function ownLanguage(chosen: Language, { municipality }: Content): Language {
  return municipality.languages.includes(chosen) ? chosen : 'nl';
}

/** The conversation as this municipality can have it. */
export function inOwnLanguage(conversation: Conversation, content: Content): Conversation {
  const language = ownLanguage(conversation.language, content);
  return language === conversation.language ? conversation : { ...conversation, language };
}
