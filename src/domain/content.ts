import { z } from 'zod';
import { Choice } from './content/basics.ts';
import { Contacts } from './content/contacts.ts';
import { DangerWords } from './content/danger-words.ts';
import { DeskLists, StandardText } from './content/desk.ts';
import { Care, ReportingCode, SearchWords, Topic } from './content/explanation.ts';
import { Decision, Roles } from './content/governance.ts';
import { Municipality, Neighbourhood, Retention } from './content/municipality.ts';
import { Consultation, OwnTasks, Partner } from './content/partners.ts';
import { SignalCard, Source } from './content/signal-cards.ts';
import { Team, Training } from './content/teams.ts';

/**
 * What a municipality changes without code. One JSON file each in `content/<municipality>/`;
 * the loader (`src/content/`) reads them and reports every problem at once.
 */
export const Content = z.strictObject({
  municipality: Municipality,
  contacts: Contacts,
  teams: z.array(Team).min(1),
  forms: z.array(Choice).min(1),
  neighbourhoods: z.array(Neighbourhood).min(1),
  sources: z.array(Source).min(1),
  signalCards: z.array(SignalCard).min(1),
  decisions: z.array(Decision).min(1),
  roles: Roles,
  dangerWords: DangerWords,
  partners: z.array(Partner).min(1),
  consultations: z.array(Consultation).min(1),
  ownTasks: OwnTasks,
  standardTexts: z.array(StandardText),
  desk: DeskLists,
  retention: Retention,
  training: Training,
  topics: z.array(Topic).min(1),
  reportingCode: ReportingCode,
  care: Care,
  searchWords: SearchWords,
});
export type Content = z.output<typeof Content>;

export type { DeskChoice, Link } from './content/basics.ts';
export type { Contact } from './content/contacts.ts';
export { contactNamed } from './content/contacts.ts';
export type { DangerWords } from './content/danger-words.ts';
export type { Age, CareAnswer, Registration, Topic } from './content/explanation.ts';
export type { Decision, Roles } from './content/governance.ts';
export type { Municipality } from './content/municipality.ts';
export type { Consultation, OwnTasks, Partner } from './content/partners.ts';
export { workedWith } from './content/partners.ts';
export type { Signal } from './content/signal-cards.ts';
export { SignalCard, signalsOf } from './content/signal-cards.ts';
export type { Team, Training } from './content/teams.ts';
