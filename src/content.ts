import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Choice, type Contact, Content, SignalCard, type Team } from './domain/content.ts';
import { openBlockingDecisions } from './domain/decisions.ts';

/** One file for each part of the content; signal cards have a folder of their own. */
const FILES = {
  municipality: 'gemeente.json',
  contacts: 'contacten.json',
  teams: 'teams.json',
  forms: 'vormen.json',
  neighbourhoods: 'wijken.json',
  decisions: 'besluiten.json',
  roles: 'rollen.json',
  dangerWords: 'gevaarwoorden.json',
  partners: 'partners.json',
  consultations: 'overleggen.json',
  standardTexts: 'standaardteksten.json',
  desk: 'bureau.json',
} as const satisfies Record<Exclude<keyof Content, 'signalCards'>, string>;

const SIGNALS = 'signalen';

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the content folder of a municipality. Reports every problem at once: the file, the place
 * in it and what to do. Never throws for what an administrator can mend.
 */
export async function readContent(
  dir: string,
): Promise<
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly string[] }
> {
  const read = await Promise.all([
    readPart(dir, FILES.municipality, Content.shape.municipality),
    readPart(dir, FILES.contacts, Content.shape.contacts),
    readPart(dir, FILES.teams, Content.shape.teams),
    readPart(dir, FILES.forms, Content.shape.forms),
    readPart(dir, FILES.neighbourhoods, Content.shape.neighbourhoods),
    readPart(dir, FILES.decisions, Content.shape.decisions),
    readPart(dir, FILES.roles, Content.shape.roles),
    readPart(dir, FILES.dangerWords, Content.shape.dangerWords),
    readPart(dir, FILES.partners, Content.shape.partners),
    readPart(dir, FILES.consultations, Content.shape.consultations),
    readPart(dir, FILES.standardTexts, Content.shape.standardTexts),
    readPart(dir, FILES.desk, Content.shape.desk),
    readSignalCards(dir),
  ]);
  const [
    municipality,
    contacts,
    teams,
    forms,
    neighbourhoods,
    decisions,
    roles,
    dangerWords,
    partners,
    consultations,
    standardTexts,
    desk,
    signalCards,
  ] = read;
  const problems = [
    ...read.flatMap((part) => (part.ok ? [] : part.problems)),
    ...duplicates(FILES.teams, valueOf(teams)),
    ...duplicates(FILES.forms, valueOf(forms)),
    ...duplicates(FILES.neighbourhoods, valueOf(neighbourhoods)),
    ...duplicates(FILES.decisions, valueOf(decisions)),
    ...duplicates(FILES.partners, valueOf(partners)),
    ...duplicates(FILES.consultations, valueOf(consultations)),
    ...duplicates(FILES.standardTexts, valueOf(standardTexts)),
    ...crossProblems(valueOf(teams), valueOf(forms), valueOf(signalCards)),
  ];
  if (
    problems.length > 0 ||
    !municipality.ok ||
    !contacts.ok ||
    !teams.ok ||
    !forms.ok ||
    !neighbourhoods.ok ||
    !decisions.ok ||
    !roles.ok ||
    !dangerWords.ok ||
    !partners.ok ||
    !consultations.ok ||
    !standardTexts.ok ||
    !desk.ok ||
    !signalCards.ok
  ) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    content: {
      municipality: municipality.value,
      contacts: contacts.value,
      teams: teams.value,
      forms: forms.value,
      neighbourhoods: neighbourhoods.value,
      signalCards: signalCards.value,
      decisions: decisions.value,
      roles: roles.value,
      dangerWords: dangerWords.value,
      partners: partners.value,
      consultations: consultations.value,
      standardTexts: standardTexts.value,
      desk: desk.value,
    },
  };
}

/**
 * What a municipality still has to fill in before real reports may come in (C83, C85, C90), each
 * as a sentence that names the file and says what to do. Empty when everything is there.
 */
export function missingForProduction(content: Content): readonly string[] {
  const { contacts, roles } = content;
  return [
    !hasPhone(contacts.functionaris) &&
      `${FILES.contacts}: "functionaris" has no "phone". Ask the functionaris for the number that reporters may call when a report does not arrive.`,
    !hasPhone(contacts.deputy) &&
      `${FILES.contacts}: "deputy" has no "phone". Ask the deputy for the number that works when the functionaris is away.`,
    !hasPhone(contacts.integrity) &&
      `${FILES.contacts}: "integrity" has no "phone". Ask the integrity officer which number an employee can call about a colleague.`,
    roles.functionaris.length === 0 &&
      `${FILES.roles}: "functionaris" is empty. Copy the object id of each functionaris from Users in Microsoft Entra ID.`,
    roles.deputy.length === 0 &&
      `${FILES.roles}: "deputy" is empty. Copy the object id of each deputy from Users in Microsoft Entra ID.`,
    ...openBlockingDecisions(content.decisions).map(({ id, question }) =>
      question === undefined
        ? `${FILES.decisions}: the decision "${id}" is not in the file. Take it over from content/soest, have it taken and write it down.`
        : `${FILES.decisions}: "${id}" is open. ${question} Write down "decision", "decidedBy" and "date".`,
    ),
  ].filter((problem) => problem !== false);
}

function hasPhone(contact: Contact): boolean {
  return contact.phone !== undefined;
}

function valueOf<T>(read: Read<T[]>): T[] {
  return read.ok ? read.value : [];
}

async function readPart<T>(dir: string, file: string, schema: z.ZodType<T>): Promise<Read<T>> {
  const json = await readJson(join(dir, file), file);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => inWords(file, issue)) };
}

async function readSignalCards(dir: string): Promise<Read<SignalCard[]>> {
  const names = await readdir(join(dir, SIGNALS)).catch(() => undefined);
  const files = names?.filter((name) => name.endsWith('.json')).sort() ?? [];
  if (files.length === 0) {
    return {
      ok: false,
      problems: [`${SIGNALS}: there is no signal card here. Put at least one <id>.json in it.`],
    };
  }
  const cards = await Promise.all(
    files.map((name) => readPart(dir, `${SIGNALS}/${name}`, cardIn(name))),
  );
  const problems = cards.flatMap((card) => (card.ok ? [] : card.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: cards.flatMap((card) => (card.ok ? [card.value] : [])) };
}

/** A signal card whose id is the name of its file, so that one can find the other. */
function cardIn(name: string) {
  const id = name.slice(0, -'.json'.length);
  return SignalCard.refine((card) => card.id === id, {
    path: ['id'],
    message: `must be "${id}", like the name of the file`,
  });
}

async function readJson(path: string, file: string): Promise<Read<unknown>> {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return {
      ok: false,
      problems: [
        `${file}: cannot be read. Put the file in the folder of CONTENT_DIR, readable for the bot.`,
      ],
    };
  }
  try {
    // A byte order mark, as some editors write it, is no mistake of the administrator.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const where = error instanceof SyntaxError ? ` ${placeIn(text, error)}` : '';
    return {
      ok: false,
      problems: [
        `${file}: is no valid JSON${where}. Look for a missing or superfluous comma, quote or bracket.`,
      ],
    };
  }
}

/** The line of a JSON mistake, from the position that Node gives in its message. */
function placeIn(text: string, error: SyntaxError): string {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  return `at line ${String(before.split('\n').length)}`;
}

function inWords(file: string, issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.');
  return `${file}${place === '' ? '' : `, at ${place}`}: ${whatToDo(issue).replace(/\.$/, '')}.`;
}

/** The commonest mistakes in words for an administrator; the others have theirs in the schema. */
function whatToDo(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'this is missing. Fill it in'
        : `must be of the type ${issue.expected}`;
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}. Correct the spelling or take it away`;
    case 'too_small':
      return 'must not be empty or too small';
    default:
      return issue.message;
  }
}

function duplicates(file: string, list: readonly { readonly id: string }[]): readonly string[] {
  const ids = list.map((item) => item.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...twice].map((id) => `${file}: the id "${id}" stands there twice. Give each its own.`);
}

/** Teams name signal cards, signals name forms; a signal's id is unique over all cards. */
function crossProblems(
  teams: readonly Team[],
  forms: readonly Choice[],
  cards: readonly SignalCard[],
): readonly string[] {
  const formIds = new Set(forms.map((form) => form.id));
  const cardIds = new Set(cards.map((card) => card.id));
  const signals = cards.flatMap((card) => card.signals.map((signal) => ({ card, signal })));
  return [
    ...(cards.length === 0 ? [] : teams).flatMap((team) =>
      team.signalCards
        .filter((id) => !cardIds.has(id))
        .map(
          (id) =>
            `${FILES.teams}: team "${team.id}" names the signal card "${id}", but ${SIGNALS}/${id}.json is not there. Add the file or take the name away.`,
        ),
    ),
    ...(forms.length === 0 ? [] : signals).flatMap(({ card, signal }) =>
      signal.forms
        .filter((id) => !formIds.has(id))
        .map(
          (id) =>
            `${SIGNALS}/${card.id}.json: signal "${signal.id}" names the form "${id}", which is not in ${FILES.forms}. Add the form or take the name away.`,
        ),
    ),
    ...duplicates(
      `${SIGNALS}/`,
      signals.map(({ signal }) => signal),
    ),
  ];
}
