import type { Content } from '../../../src/domain/content.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import { fold } from '../../../src/domain/word-pattern.ts';
import { forPartner } from './for-partner.ts';
import { FIXED_WORDS } from './copy.ts';
import { mayKnowReporter, namesReporter } from './hide-reporter.ts';
import { identifiersIn, plain } from './identifiers.ts';
import type { Identifier } from './identifiers.ts';
import { clearNames, possibleNames } from './names.ts';
import { passagesFrom, toldByPoliceOrRiec } from './passages.ts';

/** What stands in a text that somebody must look at before a partner gets it. */
export interface Review {
  /** Words that may be names, in reading order. */
  readonly names: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** What police or RIEC told, word for word (C99). */
  readonly passages: readonly string[];
  /** The reporter's name, where this colleague may know it. Otherwise always false. */
  readonly namesReporter: boolean;
}

/** Looks through the text of a copy as it is now, whoever wrote it. */
export function reviewOf(text: string, ticket: Ticket, by: Colleague, content: Content): Review {
  const ours = ourWords(ticket, content);
  const told = reportedTexts(ticket);
  const names = new Set(told.flatMap((one) => clearNames(one, ours)));
  return {
    names: possibleNames(text, { ours, names }),
    identifiers: identifiersIn(text),
    passages: passagesFrom(plain(text), toldByPoliceOrRiec(ticket), told),
    namesReporter: mayKnowReporter(ticket, by) && namesReporter(text, ticket),
  };
}

/** What was typed in the report and in the dialogue since. */
function reportedTexts({ answers, dialogue }: Ticket): readonly string[] {
  const typed = answers.filter(({ question }) => {
    const kind = forPartner(question);
    return kind !== 'triage' && kind !== 'feit';
  });
  return [...typed, ...dialogue].map(({ text }) => text.reveal());
}

/** Words with a capital that name no person: the content, the labels or the headings have them. */
function ourWords({ answers }: Ticket, content: Content): ReadonlySet<string> {
  const { municipality, neighbourhoods, forms, signalCards, teams, partners } = content;
  return new Set(
    [
      municipality.name,
      ...municipality.places,
      municipality.numberPrefix,
      ...[...neighbourhoods, ...forms, ...teams].map(({ short }) => short),
      ...signalCards.flatMap(({ signals }) => signals.map(({ short }) => short)),
      ...partners.map(({ name }) => name),
      ...answers.map(({ label }) => label),
      ...FIXED_WORDS,
    ].flatMap((line) => (line.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).map(fold)),
  );
}
