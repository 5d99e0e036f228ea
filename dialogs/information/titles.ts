import { MenuTarget } from '../../src/domain/information.ts';
import type { Target } from '../../src/domain/information.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { pageOf } from './pages.ts';

const menu = {
  nl: {
    'menu.report': 'Signaal melden',
    'menu.short': 'Kort melden',
    'menu.advice': 'Advies vragen',
    'menu.anonymous': 'Anoniem melden',
    'menu.mine': 'Mijn meldingen',
    'menu.english': 'English',
    'menu.show': 'Menu',
  },
  en: {
    'menu.report': 'Report a signal',
    'menu.short': 'Short report',
    'menu.advice': 'Ask for advice',
    'menu.anonymous': 'Report anonymously',
    'menu.mine': 'My reports',
    'menu.english': 'English',
    'menu.show': 'Menu',
  },
} satisfies Record<Language, Record<MenuTarget, string>>;

/**
 * What an item is called on a button and in "Ik begrijp: …"; `undefined` for one that the content
 * does not have.
 */
export function titleOf(target: Target, language: Language, facts: Facts): string | undefined {
  const inMenu = MenuTarget.safeParse(target);
  if (inMenu.success) return menu[language][inMenu.data];
  const page = pageOf(target, { language, place: 'personal', facts });
  return page?.name ?? page?.title;
}
