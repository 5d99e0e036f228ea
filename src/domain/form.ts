import { z } from 'zod';
import { FormId, Instant, TicketId } from './ids.ts';
import { sensitive } from './sensitive.ts';

/** The forms of the desk, by the action that they are for. */
export const FormKind = z.enum([
  'vraag',
  'terugkoppeling',
  'notitie',
  'verrijken',
  'opvragen',
  'antwoord',
  'overleg',
  'doorzetten',
  'opvolging',
  'interventie',
  'hulp',
  'situatie',
  'stap',
  'koppelen',
  'omzetten',
  'comensha',
  'naam-opvragen',
  'naam-besluit',
  'afschermen',
  'afscherming-opheffen',
  'overdragen',
  'sluiten',
  'heropenen',
  'nieuw',
]);
export type FormKind = z.output<typeof FormKind>;

/**
 * A form that one colleague has open about one ticket. While a young one is open the shared card
 * is not edited, because Teams would throw away what is being typed. Kept for 24 hours.
 */
export const Form = z.strictObject({
  id: FormId,
  /** The ticket that it is about; of Nieuw the id that the new ticket will have. */
  ticket: TicketId,
  /** The colleague's id in the tenant. */
  person: z.string().min(1),
  kind: FormKind,
  /** When it was shown last: each press on it shows it anew. */
  shownAt: Instant,
  /** The page that is shown, from 0; a form with a preview shows it after the last page. */
  page: z.int().min(0),
  /** How much had happened to the ticket when the form was shown; more means it changed. */
  seen: z.int().min(0),
  /** What was filled in so far, by the id of the input. */
  inputs: sensitive(z.record(z.string(), z.string())),
});
export type Form = z.output<typeof Form>;

/** How long an open form holds back edits of the shared card, in minutes. */
export const FORM_HOLDS_CARD_MINUTES = 10;

/** How long a form can still be sent, in hours. */
export const FORM_LIVES_HOURS = 24;
