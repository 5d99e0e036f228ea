import { z } from 'zod';
import { LocalText, Phone, Slug } from './basics.ts';

/** No `phone` means that nobody knows it: "vraag de aandachtsfunctionaris". Never made up. */
export const Contact = z.strictObject({
  /** As it stands in the middle of a sentence: "de politie". */
  name: LocalText,
  phone: Phone.optional(),
  email: z.email().optional(),
  url: z.url().optional(),
  hours: LocalText.optional(),
  /** Something one has to know before calling. */
  note: LocalText.optional(),
  /** Where the fact comes from. */
  source: z.string().min(1),
  /** The day on which somebody last checked it; left out while it is to be confirmed. */
  verifiedOn: z.iso.date().optional(),
});
export type Contact = z.output<typeof Contact>;

/** contacten.json; outside local mode some phone numbers are mandatory. */
export const Contacts = z.strictObject({
  functionaris: Contact,
  deputy: Contact,
  police: Contact,
  mma: Contact,
  comensha: Contact,
  veiligThuis: Contact,
  integrity: Contact,
  staffSupport: Contact,
  /** What an employee presses or calls when in danger at the desk (C80), in words. */
  alarm: LocalText,
  /** Contacts of partners, by the name that partners.json uses. */
  partners: z.record(Slug, Contact).default({}),
});
export type Contacts = z.output<typeof Contacts>;

/** The contacts that everybody needs and partners.json may name too. */
const KNOWN = [
  'functionaris',
  'deputy',
  'police',
  'mma',
  'comensha',
  'veiligThuis',
  'integrity',
  'staffSupport',
] as const;

/** The contact that partners.json names: one of `partners` or one of those everybody needs. */
export function contactNamed(contacts: Contacts, name: string): Contact | undefined {
  const known = KNOWN.find((id) => id === name);
  return known === undefined
    ? new Map(Object.entries(contacts.partners)).get(name)
    : contacts[known];
}
