import { entriesOf } from './dossier.ts';
import type { Colleague, DossierEntry } from './dossier.ts';
import type { Instant } from './ids.ts';
import type { DialogueEntry, Ticket } from './ticket.ts';

/** What is still open about a ticket, read from its dialogue and dossier. */

type Entry<Kind extends DossierEntry['kind']> = Extract<DossierEntry, { kind: Kind }>;

/** The questions that the reporter has not answered yet. */
export function openQuestions(ticket: Ticket): readonly DialogueEntry[] {
  return ticket.dialogue.filter(
    (entry) =>
      entry.kind === 'vraag' && !ticket.dialogue.some((answer) => answer.answers === entry.id),
  );
}

/** Requests to own teams and partners without an answer or a refusal (C29). */
export function openRequests({ dossier }: Ticket): readonly Entry<'aanvraag'>[] {
  const answers = entriesOf(dossier, 'aanvraag-antwoord');
  return entriesOf(dossier, 'aanvraag').filter(
    ({ id }) => !answers.some(({ about }) => about === id),
  );
}

/** A copy at a partner whose outcome is not known yet, and the day to ask about it (C55). */
export interface FollowUp {
  readonly sent: Entry<'doorgezet'>;
  /** The newest date that was agreed, `2026-11-24`. */
  readonly on: string;
}

export function openFollowUps({ dossier }: Ticket): readonly FollowUp[] {
  const outcomes = entriesOf(dossier, 'opvolging');
  return entriesOf(dossier, 'doorgezet').flatMap((sent) => {
    const about = outcomes.filter((outcome) => outcome.about === sent.id);
    if (about.some(({ done }) => done)) return [];
    const on = about.findLast(({ nextOn }) => nextOn !== undefined)?.nextOn ?? sent.followUpOn;
    return [{ sent, on }];
  });
}

/** Meetings that are planned and of which nothing is recorded yet. */
export function plannedConsultations({ dossier }: Ticket): readonly Entry<'overleg'>[] {
  const meetings = entriesOf(dossier, 'overleg');
  return meetings.filter(
    (meeting) => meeting.state === 'gepland' && !meetings.some(({ about }) => about === meeting.id),
  );
}

/** Meetings that were held (C4). */
export function heldConsultations({ dossier }: Ticket): readonly Entry<'overleg'>[] {
  return entriesOf(dossier, 'overleg').filter(({ state }) => state === 'gehouden');
}

/**
 * Whether the reporter got feedback on the ticket as it is now (§2.5, C42): since it was reopened or
 * became a signal, and not one that waits unread in a chat that does not exist any more.
 */
export function hasFeedback({ dialogue, dossier, reporter }: Ticket): boolean {
  const anew = dossier.findLast(({ kind }) => kind === 'heropend' || kind === 'omgezet');
  return dialogue.some(
    ({ kind, at, readAt }) =>
      kind === 'terugkoppeling' &&
      (anew === undefined || Date.parse(at) >= Date.parse(anew.at)) &&
      (reporter?.unreachable === undefined || readAt !== undefined),
  );
}

/** Whom or what a ticket waits for: the reporter, partners and teams by name, a meeting. */
export function waitsFor(ticket: Ticket): {
  readonly reporter: boolean;
  readonly partners: readonly string[];
  readonly meetings: readonly Entry<'overleg'>[];
} {
  const names = [
    ...openRequests(ticket).map(({ to }) => to.name),
    ...openFollowUps(ticket).map(({ sent }) => sent.partner.name),
  ];
  return {
    reporter: openQuestions(ticket).length > 0,
    partners: [...new Set(names)],
    meetings: plannedConsultations(ticket),
  };
}

/** Whether something is open that others have to give. */
export function isWaiting(ticket: Ticket): boolean {
  const { reporter, partners, meetings } = waitsFor(ticket);
  return reporter || partners.length > 0 || meetings.length > 0;
}

/** Who may see a shielded ticket besides its holder; `undefined` when it is not shielded (C100). */
export function shieldedFor({
  dossier,
}: Pick<Ticket, 'dossier'>): readonly Colleague[] | undefined {
  const last = dossier.findLast(
    ({ kind }) => kind === 'afgeschermd' || kind === 'afscherming-opgeheven',
  );
  return last?.kind === 'afgeschermd' ? last.persons : undefined;
}

/** Whether this colleague may see what is in the ticket, as far as shielding goes. */
export function mayLookInside(ticket: Ticket, person: string): boolean {
  const insiders = shieldedFor(ticket);
  return (
    insiders === undefined ||
    ticket.holder?.id === person ||
    insiders.some(({ id }) => id === person)
  );
}

/** The request for the reporter's name that waits for a second person (C86). */
export function openNameRequest({ dossier }: Ticket): Entry<'naam-gevraagd'> | undefined {
  const decisions = entriesOf(dossier, 'naam-besluit');
  return entriesOf(dossier, 'naam-gevraagd').find(
    ({ id }) => !decisions.some(({ about }) => about === id),
  );
}

/** Whether this colleague asked for the reporter's name and a second person agreed (C86). */
export function mayReadName({ reporter, dossier }: Ticket, person: string): boolean {
  if (reporter === undefined) return false;
  if (reporter.visibility === 'met-naam') return true;
  const granted = entriesOf(dossier, 'naam-besluit').filter(({ allowed }) => allowed);
  return entriesOf(dossier, 'naam-gevraagd').some(
    ({ id, by }) => by.id === person && granted.some(({ about }) => about === id),
  );
}

/** Closed because the signal was not true: found on its number alone (C97). */
export function wasIncorrect({ status, dossier }: Ticket): boolean {
  return status === 'gesloten' && entriesOf(dossier, 'gesloten').at(-1)?.outcome === 'onjuist';
}

/** When the ticket was closed last; `undefined` when it never was. */
export function closedAt({ dossier }: Ticket): Instant | undefined {
  return entriesOf(dossier, 'gesloten').at(-1)?.at;
}
