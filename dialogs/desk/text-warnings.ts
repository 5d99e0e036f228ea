import type { DossierEntry } from '../../src/domain/dossier.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { fold, wordsOf } from '../../src/domain/word-pattern.ts';
import { forPartner } from './copies/for-partner.ts';
import { identifiersIn } from './copies/identifiers.ts';
import { clearNames, possibleNames } from './copies/names.ts';
import { beginningOf, passagesFrom, toldByPoliceOrRiec } from './copies/passages.ts';
import { texts } from './texts.ts';

/** Nobody reads more of them, and a card holds no more. */
const MOST_WARNINGS = 20;

/**
 * Warnings before a text goes to the reporter (C42): names from the report or the dossier, and what
 * points at somebody by its form. Shows words of the text alone: a warning never tells what else
 * stands in the ticket.
 */
export function textWarnings(ticket: Ticket, text: string): string[] {
  const ours = listedWords(ticket);
  const reported = namesIn(reportedTexts(ticket), ours);
  const recorded = namesIn(recordedTexts(ticket), ours);
  const clear = new Set([...reported.clear, ...recorded.clear]);
  const names = possibleNames(text, { ours, names: clear });
  return [
    ...names.filter((name) => reported.all.has(fold(name))).map(texts.inText),
    ...names
      .filter((name) => !reported.all.has(fold(name)) && recorded.all.has(fold(name)))
      .map(texts.inDossier),
    ...identifiersIn(text).map((found) => texts.pointsAt(found.text)),
  ].slice(0, MOST_WARNINGS);
}

/** What has to go before a text can be sent: words of police or RIEC are for no reporter (C99). */
export function textProblems(ticket: Ticket, text: string): string[] {
  return passagesFrom(text, toldByPoliceOrRiec(ticket), reportedTexts(ticket))
    .slice(0, MOST_WARNINGS)
    .map((passage) => texts.fromPolice(beginningOf(passage)));
}

/** Names as they stand in some texts, folded: clear ones count in any casing. */
function namesIn(told: readonly string[], ours: ReadonlySet<string>) {
  const clear = told.flatMap((one) => clearNames(one, ours));
  const possible = told.flatMap((one) => possibleNames(one, { ours, names: new Set(clear) }));
  return { clear, all: new Set([...clear, ...possible.map(fold)]) };
}

/** What the reporter typed. */
function reportedTexts({ answers, dialogue }: Ticket): readonly string[] {
  return [
    ...answers.filter(({ question }) => !isListed(question)),
    ...dialogue.filter(({ kind }) => kind === 'antwoord' || kind === 'aanvulling'),
  ].map(({ text }) => text.reveal());
}

/** What others told the desk about the case. */
function recordedTexts({ dossier }: Ticket): readonly string[] {
  return dossier.flatMap((entry: DossierEntry) =>
    'text' in entry && entry.text !== undefined ? [entry.text.reveal()] : [],
  );
}

/** Words of listed choices, such as places and forms, name nobody. */
function listedWords({ answers }: Ticket): ReadonlySet<string> {
  return new Set(
    answers
      .filter(({ question }) => isListed(question))
      .flatMap(({ text }) => wordsOf(text.reveal())),
  );
}

function isListed(question: string): boolean {
  const kind = forPartner(question);
  return kind === 'triage' || kind === 'feit';
}
