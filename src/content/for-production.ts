import type { Content } from '../domain/content.ts';
import { openBlockingDecisions } from '../domain/decisions.ts';
import { FILES } from './files.ts';
import { sentencesOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** Whose number has to be known, and what it is for (C83, C85). */
const NUMBERS = {
  functionaris:
    'Vraag de functionaris welk nummer een melder mag bellen als een melding niet aankomt.',
  deputy: 'Vraag de vervanger welk nummer werkt als de functionaris er niet is.',
  integrity:
    'Vraag de vertrouwenspersoon integriteit welk nummer een medewerker mag bellen over een collega.',
} as const;

/** Without these nobody could act on a ticket. */
const ROLES = {
  functionaris: 'Zet er de object-id van elke functionaris in.',
  deputy: 'Zet er de object-id van elke vervanger in.',
} as const;

/**
 * What a municipality still has to fill in before real reports may come in (C83, C85, C90), each
 * as a Dutch sentence that names the file and says what to do. Empty when everything is there.
 */
export function missingForProduction(content: Content): readonly string[] {
  return sentencesOf([
    ...missingNumbers(content),
    ...emptyRoles(content),
    ...openDecisions(content),
  ]);
}

function missingNumbers({ contacts }: Content): readonly Problem[] {
  return (['functionaris', 'deputy', 'integrity'] as const)
    .filter((who) => contacts[who].phone === undefined)
    .map((who) => ({
      file: FILES.contacts,
      place: who,
      text: `Hier ontbreekt "phone". ${NUMBERS[who]}`,
    }));
}

function emptyRoles({ roles }: Content): readonly Problem[] {
  return (['functionaris', 'deputy'] as const)
    .filter((role) => roles[role].length === 0)
    .map((role) => ({
      file: FILES.roles,
      place: role,
      text: `Deze lijst is leeg. ${ROLES[role]} Die staat bij Users in Microsoft Entra ID.`,
    }));
}

function openDecisions({ decisions }: Content): readonly Problem[] {
  return openBlockingDecisions(decisions).map(({ id, question }) => ({
    file: FILES.decisions,
    ...(question === undefined
      ? { text: `Het besluit "${id}" ontbreekt. Neem het over uit content/soest en vul het in.` }
      : {
          place: `"${id}"`,
          text: `Dit besluit is nog open. ${question} Vul "decision", "decidedBy" en "date" in.`,
        }),
  }));
}
