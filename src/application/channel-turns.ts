import type { Card, Reply } from '../domain/card.ts';
import type { FormId, TicketId } from '../domain/ids.ts';
import type { ChannelIncoming } from '../domain/incoming.ts';
import type { DeskDialogs, DeskTurn, Facts } from '../domain/turn.ts';
import type { Background } from './background.ts';
import type { ChangeTicket } from './change-ticket.ts';
import type { OpenForms } from './open-forms.ts';
import { StoreError } from './ports/errors.ts';
import type { DropForm, KeepForm, ReadForm } from './ports/forms.ts';
import type { Log } from './ports/log.ts';
import type { ReadServiceUrl, Send } from './ports/outside.ts';

export interface ChannelPorts {
  readonly desk: DeskDialogs;
  readonly changeTicket: ChangeTicket;
  readonly readForm: ReadForm;
  readonly keepForm: KeepForm;
  readonly dropForm: DropForm;
  readonly readServiceUrl: ReadServiceUrl;
  readonly send: Send;
  readonly forms: OpenForms;
  readonly facts: () => Facts;
  readonly background: Background;
  readonly wake: (ticket: TicketId) => void;
  /** The one channel in which tickets may be handled. */
  readonly channel: string;
  /** Whether this person may act on tickets; the channel is checked before. */
  readonly mayAct: (personId: string) => boolean;
  readonly log: Log;
}

/**
 * Runs a turn in the functionaris's channel: check who and where, read the ticket, pure dialog, at
 * most one durable write, answer. What is shown to the presser was recorded before it is shown.
 */
export function createChannelTurns(
  ports: ChannelPorts,
): (incoming: ChannelIncoming) => Promise<Reply | undefined> {
  return async (incoming) => {
    const { action } = incoming;
    if (action.kind === 'arrival' || action.kind === 'unreadable') return undefined;
    const card = await cardFor(incoming);
    if (action.kind === 'press') return { card };
    ports.background.run(say(card, incoming));
    return undefined;
  };

  async function cardFor(incoming: ChannelIncoming): Promise<Card> {
    const refused = whyRefused(incoming);
    if (refused !== undefined) {
      ports.log.warn('A press was refused', { code: refused.toUpperCase() });
      return ports.desk.refuse(refused, ports.facts());
    }
    try {
      return await turn(incoming);
    } catch (error) {
      const facts = ports.facts();
      const reference = facts.newId().slice(0, 8);
      const code = error instanceof StoreError ? error.code : 'TURN_FAILED';
      ports.log.error('A turn failed', { reference, code });
      return ports.desk.trouble(facts, reference);
    }
  }

  function whyRefused({ channel, from }: ChannelIncoming): 'other-channel' | 'no-role' | undefined {
    if (channel !== ports.channel) return 'other-channel';
    return ports.mayAct(from.id) ? undefined : 'no-role';
  }

  async function turn(incoming: ChannelIncoming): Promise<Card> {
    const subject = ports.desk.subject(incoming);
    const nothing = { ticket: undefined, form: undefined };
    switch (subject.kind) {
      case 'none':
        return ports.desk.turn(nothing, incoming, ports.facts()).card;
      case 'ticket':
        return onTicket(subject.ticket, undefined, incoming);
      case 'form': {
        const form = await ports.readForm(subject.form);
        const ticket = form?.ticket ?? ports.forms.ticketOf(subject.form);
        return ticket === undefined
          ? ports.desk.turn(nothing, incoming, ports.facts()).card
          : onTicket(ticket, subject.form, incoming);
      }
    }
  }

  /** Two presses on one form see each other's result in the ticket, which lists the forms done. */
  async function onTicket(
    id: TicketId,
    formId: FormId | undefined,
    incoming: ChannelIncoming,
  ): Promise<Card> {
    const form = formId === undefined ? undefined : await ports.readForm(formId);
    const result = await ports.changeTicket<DeskTurn>(id, (ticket) => {
      const next = ports.desk.turn({ ticket, form }, incoming, ports.facts());
      return { ticket: next.ticket, result: next };
    });
    await keepForm(result);
    lookAtCard(result, id, incoming);
    ports.wake(id);
    return result.card;
  }

  /** What the presser sees now must not be taken away by an edit of the shared card. */
  function lookAtCard({ looksFor }: DeskTurn, id: TicketId, { from, at }: ChannelIncoming): void {
    if (looksFor === undefined) ports.forms.lookedAway(id, from.id);
    else ports.forms.look(id, from.id, Date.parse(at) + looksFor * 1_000);
  }

  async function keepForm({ form }: DeskTurn): Promise<void> {
    if (form === undefined) return;
    if ('keep' in form) {
      await ports.keepForm(form.keep);
      ports.forms.shown(form.keep);
      return;
    }
    await ports.dropForm(form.drop);
    ports.forms.closed(form.drop);
  }

  /** The answer to a mention stands in the thread in which it was written. */
  async function say(card: Card, { thread }: ChannelIncoming): Promise<void> {
    const serviceUrl = await ports.readServiceUrl();
    if (serviceUrl === undefined) return;
    await ports.send(
      { kind: 'message', conversation: thread, body: { card }, summary: 'Signaalpunt' },
      serviceUrl,
    );
  }
}
