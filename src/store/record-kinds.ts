import { z } from 'zod';
import { ChatAddress, Conversation } from '../domain/conversation.ts';
import { Form } from '../domain/form.ts';
import { sensitive } from '../domain/sensitive.ts';
import { Colleague, Ticket, TICKET_RECORD_VERSION } from '../domain/ticket.ts';
import type { RecordHeader } from './envelope.ts';
import type { Upgrade } from './upgrades.ts';
import { formWithInputs, ticketWithDossier } from './upgrades.ts';

/** A kind of record: its name, its shape now, and the way to it from every shape it ever had. */
export interface RecordKind<T> {
  readonly kind: RecordHeader['kind'];
  /** The version that is written. */
  readonly version: number;
  /** Between what is stored and what the program works with; secrets are concealed on the way in. */
  readonly schema: z.ZodType<T>;
  /** By the version they start from. A kind at version n has the steps 1 to n − 1. */
  readonly upgrades: Readonly<Record<number, Upgrade>>;
}

/** A colleague of the desk, and where the personal chat with them is, if there is one. */
const KeptColleague = Colleague.extend({ address: sensitive(ChatAddress).optional() });
export type KeptColleague = z.output<typeof KeptColleague>;

/** What the store keeps beside the records of people: one file each. */
export const Setting = z.discriminatedUnion('name', [
  /** The key of the hash under which persons are kept, 32 bytes. Never changes. */
  z.strictObject({ name: z.literal('index-key'), key: sensitive(z.base64()) }),
  /** See the port `ReadServiceUrl`. */
  z.strictObject({ name: z.literal('service-url'), url: z.url() }),
  /** See the ports of `colleagues.ts`. */
  z.strictObject({ name: z.literal('colleagues'), colleagues: z.array(KeptColleague) }),
]);
export type Setting = z.output<typeof Setting>;

export const ticketKind = {
  kind: 'ticket',
  version: TICKET_RECORD_VERSION,
  schema: Ticket,
  upgrades: { 1: ticketWithDossier },
} satisfies RecordKind<Ticket>;

export const conversationKind = {
  kind: 'conversation',
  version: 1,
  schema: Conversation,
  upgrades: {},
} satisfies RecordKind<Conversation>;

export const formKind = {
  kind: 'form',
  version: 2,
  schema: Form,
  upgrades: { 1: formWithInputs },
} satisfies RecordKind<Form>;

export const settingKind = {
  kind: 'setting',
  version: 1,
  schema: Setting,
  upgrades: {},
} satisfies RecordKind<Setting>;
