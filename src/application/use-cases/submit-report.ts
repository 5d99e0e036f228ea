import { receive } from '../../domain/ticket-actions.ts';
import type { Moment } from '../../domain/ticket-changes.ts';
import { isReported } from '../../domain/ticket.ts';
import type { PersonalEffect, PersonalOutcome } from '../../domain/turn.ts';
import { createOnce } from './create-once.ts';
import type { CreatePorts } from './create-once.ts';

/** Versturen: the ticket of an intake, once. */
export async function submitReport(
  ports: CreatePorts,
  { ticket: report, cards, typedInChat }: Extract<PersonalEffect, { kind: 'submit' }>,
  moment: Moment,
): Promise<PersonalOutcome> {
  const { ticket, already } = await createOnce(ports, report.id, moment.now, (number) =>
    receive(report, number, cards, moment),
  );
  if (!isReported(ticket)) throw new Error('REPORT_WITHOUT_REPORTER');
  return { kind: 'submitted', ticket, already, typedInChat };
}
