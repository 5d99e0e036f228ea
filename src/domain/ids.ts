import { z } from 'zod';

/** The municipality a record belongs to, for example `soest`. Part of every path and header. */
export const MunicipalityId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .brand('MunicipalityId');
export type MunicipalityId = z.output<typeof MunicipalityId>;

/** A ticket. Equal to the id of the intake it came from, so that one intake gives one ticket. */
export const TicketId = z.uuid().brand('TicketId');
export type TicketId = z.output<typeof TicketId>;

/** The number people use, for example `MH-2026-0001`: prefix of the municipality, year, sequence. */
export const TicketNumber = z
  .string()
  .regex(/^[A-Z]{2,5}-\d{4}-\d{4,}$/)
  .brand('TicketNumber');
export type TicketNumber = z.output<typeof TicketNumber>;

/** A form shown to one person about one ticket. A form is applied once. */
export const FormId = z.uuid().brand('FormId');
export type FormId = z.output<typeof FormId>;

/**
 * A person in the store: a keyed hash of their identity in the tenant. The folder of a
 * conversation carries this and no name, so that a file listing tells nobody who reported.
 */
export const PersonKey = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand('PersonKey');
export type PersonKey = z.output<typeof PersonKey>;

/** An instant in UTC, ISO 8601 with milliseconds, as `Date.toISOString` writes it. */
export const Instant = z.iso.datetime().brand('Instant');
export type Instant = z.output<typeof Instant>;

/** The instant of a clock's time in milliseconds since 1970. */
export function instant(milliseconds: number): Instant {
  return Instant.parse(new Date(milliseconds).toISOString());
}
