import type { Content } from '../../src/domain/content.ts';
import { alike } from './alike.ts';
import type { Answer } from './answer.ts';
import { readAnnex, sameTask } from './read-annex.ts';
import type { Known, Section } from './read-annex.ts';

/**
 * Compares the annex in the text of a plan with the content, one to one: every partner with its
 * tasks (C67), the tasks of the municipality (C68) and of the functionaris (C69). Partners without
 * `annex` do not stand in the plan and are left out.
 */
export function compareAnnex(text: string, content: Content): Answer {
  const known = knownOf(content);
  const annex = readAnnex(text, known);
  if (annex === undefined) {
    return {
      ok: false,
      lines: ['Deze tekst heeft geen kopje "Bijlage Samenwerkingspartners". Geef het hele plan.'],
    };
  }
  const absent = known.partners.filter(
    ({ heading }) => !annex.partners.some((section) => alike(section.heading, heading)),
  );
  const compared = [
    ...annex.partners.map((section) => comparePartner(section, known)),
    ...absent.map(({ heading }) => different(heading, ['Dit kopje staat niet in het plan.'])),
    compareTasks('De gemeente zelf', annex.municipality, known.municipality),
    compareTasks('De aandachtsfunctionaris', annex.functionaris, known.functionaris),
  ];
  const wrong = compared.filter(({ ok }) => !ok).length;
  const lines = compared.flatMap((part) => part.lines);
  const partners = annex.partners.length;
  const result =
    wrong === 0
      ? `Eén op één gelijk: ${partners} partners, ${annex.municipality.length} taken van de gemeente en ${annex.functionaris.length} van de functionaris.`
      : `Niet gelijk: ${wrong} van de ${compared.length}.`;
  return { ok: wrong === 0, lines: [...lines, '', result] };
}

/**
 * What the content says of the annex. Partners under one heading share it: their tasks together, and
 * one that several of them do counts once.
 */
function knownOf({ partners, ownTasks }: Content): Known {
  const sections = new Map<string, string[]>();
  for (const { annex, tasks } of partners) {
    if (annex === undefined) continue;
    const earlier = sections.get(annex) ?? [];
    const more = tasks.filter((task) => !earlier.some((other) => sameTask(other, task)));
    sections.set(annex, [...earlier, ...more]);
  }
  const tasksOf = (list: readonly { readonly task: string }[]) => list.map(({ task }) => task);
  return {
    partners: [...sections].map(([heading, tasks]) => ({ heading, tasks })),
    municipality: tasksOf(ownTasks.municipality),
    functionaris: tasksOf(ownTasks.functionaris),
  };
}

function comparePartner({ heading, tasks }: Section, known: Known): Answer {
  const partner = known.partners.find((candidate) => alike(candidate.heading, heading));
  return partner === undefined
    ? different(heading, ['Deze partner ontbreekt in partners.json, of heeft daar geen "annex".'])
    : compareTasks(partner.heading, tasks, partner.tasks);
}

function compareTasks(
  name: string,
  inPlan: readonly string[],
  inContent: readonly string[],
): Answer {
  const extra = [...inContent];
  const missing: string[] = [];
  for (const task of inPlan) {
    const found = extra.findIndex((candidate) => sameTask(candidate, task));
    if (found < 0) missing.push(task);
    else extra.splice(found, 1);
  }
  if (missing.length === 0 && extra.length === 0) {
    return { ok: true, lines: [`gelijk    ${name} (${inPlan.length})`] };
  }
  return different(name, [
    ...missing.map((task) => `ontbreekt in de inhoud: ${task}`),
    ...extra.map((task) => `staat niet in het plan: ${task}`),
  ]);
}

function different(name: string, reasons: readonly string[]): Answer {
  return {
    ok: false,
    lines: [`ONGELIJK  ${name}`, ...reasons.map((reason) => `            ${reason}`)],
  };
}
