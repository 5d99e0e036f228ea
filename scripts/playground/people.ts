/** One of the people that the Agents Playground knows, as Teams would describe them. */
export interface LocalPerson {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  /** What this person is in the municipality. */
  readonly role: string;
}

const person = (number: number, givenName: string, surname: string, role: string): LocalPerson => ({
  id: `29:1-${givenName.toLowerCase()}`,
  aadObjectId: `5e57a1d0-0000-4000-8000-00000000000${String(number)}`,
  name: `${givenName} ${surname}`,
  givenName,
  surname,
  role,
});

export const employee = person(1, 'Noor', 'de Wit', 'medewerker burgerzaken');
export const colleague = person(2, 'Sem', 'Bakker', 'medewerker handhaving');
export const functionaris = person(3, 'Fatima', 'Yilmaz', 'aandachtsfunctionaris mensenhandel');
export const deputy = person(4, 'Daan', 'Visser', 'plaatsvervangend aandachtsfunctionaris');
export const manager = person(5, 'Ingrid', 'de Boer', 'teamleider');
export const administrator = person(6, 'Bas', 'Mulder', 'beheerder');

/** Everybody, in the order of their addresses: the first has 56150, the second 56151, and so on. */
export const people: readonly LocalPerson[] = [
  employee,
  functionaris,
  colleague,
  deputy,
  manager,
  administrator,
];

export const TENANT = '5e57a1d0-1111-4111-8111-111111111111';
export const BOT = { id: '28:5e57a1d0-2222-4222-8222-222222222222', name: 'Signaalpunt' };
/** The team in which the channel is; its name is that of the municipality. */
export const TEAM = {
  id: '19:signaalpunt-team@thread.tacv2',
  aadGroupId: '5e57a1d0-3333-4333-8333-333333333333',
};
/** The channel to which the bot posts in local mode, by the same id as in `src/config.ts`. */
export const CHANNEL = {
  id: '19:signaalpunt-functionaris@thread.tacv2',
  name: 'Signalen mensenhandel',
};
export const EMPLOYEE_CHAT = 'a:1-noor';
