import { writeFile } from 'node:fs/promises';
import { BOT, CHANNEL, EMPLOYEE_CHAT, TEAM, TENANT, employee, people } from './people.ts';
import type { LocalPerson } from './people.ts';

/** The user name is spelt as the Playground spells the key. */
const user = (person: LocalPerson) => ({
  id: person.id,
  name: person.name,
  userPrincipleName: `${person.givenName.toLowerCase()}@voorbeeld.example`,
  aadObjectId: person.aadObjectId,
  givenName: person.givenName,
  surname: person.surname,
  email: `${person.givenName.toLowerCase()}@voorbeeld.example`,
});

/** "gemeente Voorbeeldstad" at the beginning of the name of a team. */
const teamName = (municipality: string) =>
  `${municipality.charAt(0).toUpperCase()}${municipality.slice(1)}, mensenhandel`;

/**
 * What the Playground is told about the tenant. It refuses any other key, wants exactly five users
 * beside the current one, and at most one channel beside the general one of the team.
 *
 * @param municipality its name, after which the team is called
 */
export const playgroundConfig = (municipality: string) => ({
  version: '0.1.1',
  tenantId: TENANT,
  bot: BOT,
  currentUser: user(employee),
  users: people.filter((other) => other !== employee).map(user),
  personalChat: { id: EMPLOYEE_CHAT },
  groupChat: { id: '19:signaalpunt-groep@thread.v2', name: 'Groepschat' },
  team: { ...TEAM, name: teamName(municipality), channels: [CHANNEL] },
});

/** Writes the configuration to a file. JSON is YAML, which is what the Playground reads. */
export async function writePlaygroundConfig(path: string, municipality: string): Promise<void> {
  await writeFile(path, JSON.stringify(playgroundConfig(municipality), null, 2));
}
