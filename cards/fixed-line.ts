import type { Language } from '../src/domain/language.ts';
import { CARD_VERSION } from './press.ts';
import { words } from './words.ts';

/**
 * The end of every card in a personal chat (C81): who is in danger calls 112, and one press shows
 * how. The button carries what was typed on the card, and no input is marked as required there,
 * so that nothing stands between a person and this button. It also carries the language, since the
 * answer to it reads nothing that is kept.
 */
export function fixedLine(
  language: Language,
  footer: 'line-and-button' | 'line' | 'none',
): readonly object[] {
  if (footer === 'none') return [];

  const line = {
    type: 'TextBlock',
    text: words[language].fixedLine,
    wrap: true,
    weight: 'Bolder',
    separator: true,
    spacing: 'Large',
  };
  if (footer === 'line') return [line];

  const button = {
    type: 'Action.Execute',
    title: words[language].danger,
    style: 'destructive',
    verb: 'danger.now',
    data: { v: CARD_VERSION, verb: 'danger.now', id: language },
  };
  return [line, { type: 'ActionSet', spacing: 'Small', actions: [button] }];
}
