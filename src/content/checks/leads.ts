import type { Content } from '../../domain/content.ts';
import { MenuTarget, readItem } from '../../domain/information.ts';
import { FILES, cardFile } from '../files.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { findTexts } from './find.ts';
import type { Loaded } from './loaded.ts';

/** Search words that lead to nothing the bot can show. */
export function leadProblems({ files, cardFiles, content }: Loaded): readonly Problem[] {
  const { signalCards, partners, consultations, topics, teams } = content;
  const isWhole = [signalCards, partners, consultations, topics, teams].every(
    (part) => part !== undefined,
  );
  const cardsFit = signalCards?.every(({ id }) => cardFiles.includes(cardFile(id)));
  // While a part has mistakes of its own, nobody knows whether an item of it is there.
  if (!isWhole || cardsFit !== true) return [];
  const whole = content as Content;
  const isKnown = (id: string): boolean =>
    MenuTarget.safeParse(id).success || readItem(id, whole) !== undefined;
  const targets = targetsOf(whole);
  return findTexts(files.get(FILES.searchWords), 'leads.*.to')
    .filter(({ value }) => !isKnown(value))
    .map(({ json, path, value }) =>
      json.problemAt(
        path,
        `"${value}" is niets dat de bot kan tonen.${didYouMean(value, targets)} Kies een menupunt, zoals "menu.report", of een onderdeel, zoals "partner.politie".`,
      ),
    );
}

/** Where words can lead, to find what was meant. */
function targetsOf(content: Content): readonly string[] {
  const named = (kind: string, list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => `${kind}.${id}`);
  return [
    ...MenuTarget.options,
    ...['kaarten', 'wie', 'overleggen', 'taken', 'uitleg', 'meldcode', 'zorg', 'opleiding'],
    ...['deur.anoniem', 'deur.integriteit', 'deur.zelf'],
    ...named('kaart', content.signalCards),
    ...named('partner', content.partners),
    ...named(
      'team',
      content.teams.filter(({ does }) => does.length > 0),
    ),
    ...named('overleg', content.consultations),
    ...named('uitleg', content.topics),
    ...named('opleiding', content.teams),
  ];
}
