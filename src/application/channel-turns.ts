import type { Card, Reply } from '../domain/card.ts';
import type { Form, FormKind } from '../domain/form.ts';
import type { FormId, TicketId } from '../domain/ids.ts';
import type { ChannelIncoming, Person } from '../domain/incoming.ts';
import type { DeskDialogs, DeskFound, DeskTurn } from '../domain/turn.ts';
import type { Background } from './background.ts';
import type { ChangeTicket } from './change-ticket.ts';
import { createFindForDesk, NOTHING_FOUND } from './find-for-desk.ts';
import type { FindPorts } from './find-for-desk.ts';
import type { OpenForms } from './open-forms.ts';
import type { RememberColleague } from './ports/colleagues.ts';
import { StoreError } from './ports/errors.ts';
import type { DropForm, KeepForm, ReadForm } from './ports/forms.ts';
import type { Log } from './ports/log.ts';
import type { RoutePorts } from './route.ts';
import type { SendOnce } from './send-reply.ts';
import type { CreatePorts } from './use-cases/create-once.ts';
import { deskEffect } from './use-cases/desk-effect.ts';
import { tellJoined } from './use-cases/tell-joined.ts';

export interface ChannelPorts extends CreatePorts, FindPorts, RoutePorts {
  readonly desk: DeskDialogs;
  readonly changeTicket: ChangeTicket;
  readonly readForm: ReadForm;
  readonly keepForm: KeepForm;
  readonly dropForm: DropForm;
  readonly rememberColleague: RememberColleague;
  readonly sendOnce: SendOnce;
  readonly forms: OpenForms;
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
  const find = createFindForDesk(ports);
  /** The team of the channel, once it was told. */
  let ownTeam: string | undefined;

  return async (incoming) => {
    const { action } = incoming;
    if (incoming.channel === ports.channel) ownTeam = incoming.team ?? ownTeam;
    if (action.kind === 'joined') join(incoming, action.people);
    if (action.kind !== 'press' && action.kind !== 'text') return undefined;
    const card = await cardFor(incoming);
    if (action.kind === 'press') return { card };
    ports.background.run(say(card, incoming));
    return undefined;
  };

  /** Of another team in which the app is nobody has to hear; of one that we cannot tell they do. */
  function join(incoming: ChannelIncoming, people: readonly Person[]): void {
    if (ownTeam !== undefined && incoming.team !== undefined && incoming.team !== ownTeam) return;
    ports.log.warn('Somebody was added to the team or channel', { count: people.length });
    ports.background.run(tellJoined(ports, incoming, people));
  }

  async function cardFor(incoming: ChannelIncoming): Promise<Card> {
    const refused = whyRefused(incoming);
    if (refused !== undefined) {
      ports.log.warn('A press was refused', { code: refused.toUpperCase() });
      ports.background.run(recordRefusal(incoming));
      return ports.desk.refuse(refused, ports.facts());
    }
    ports.background.run(remember(incoming));
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

  /** Who tried what stands in the ticket, if it can be written; the answer never waits for that. */
  async function recordRefusal(incoming: ChannelIncoming): Promise<void> {
    const subject = ports.desk.subject(incoming);
    const id =
      subject.kind === 'ticket'
        ? subject.ticket
        : subject.kind === 'form'
          ? await ticketOfForm(subject.form)
          : undefined;
    if (id === undefined) return;
    await ports.changeTicket(id, (ticket) => ({
      ticket:
        ticket === undefined ? undefined : ports.desk.refused(ticket, incoming, ports.facts()),
      result: undefined,
    }));
  }

  /** Everybody who works here can be handed a ticket. Costs nothing once they are known. */
  async function remember({ from }: ChannelIncoming): Promise<void> {
    const name = from.name.reveal();
    if (name !== '') await ports.rememberColleague({ id: from.id, name }, undefined);
  }

  async function turn(incoming: ChannelIncoming): Promise<Card> {
    const subject = ports.desk.subject(incoming);
    switch (subject.kind) {
      case 'none':
        return onList({}, incoming);
      case 'open-tickets': {
        const [tickets, colleagues] = await Promise.all([
          find.openTickets(),
          subject.people === true ? find.people() : [],
        ]);
        return onList({ tickets, colleagues }, incoming);
      }
      case 'search':
        return onList(await find.candidates(subject.words.reveal()), incoming);
      case 'recent':
        return onList(await find.recent(), incoming);
      case 'ticket':
        return onTicket(subject.ticket, undefined, subject.opens, incoming);
      case 'form': {
        const form = await ports.readForm(subject.form);
        const ticket =
          form?.ticket ??
          ports.forms.ticketOf(subject.form) ??
          // An earlier process applied it, perhaps without coming as far as its answer.
          (await find.ticketThatDid(subject.form));
        return ticket === undefined
          ? onList({}, incoming)
          : onTicket(ticket, form, form?.kind, incoming);
      }
    }
  }

  async function ticketOfForm(form: FormId): Promise<TicketId | undefined> {
    return (await ports.readForm(form))?.ticket ?? ports.forms.ticketOf(form);
  }

  /** What is about no ticket of its own: lists, and what they lead to. */
  async function onList(found: Partial<DeskFound>, incoming: ChannelIncoming): Promise<Card> {
    const result = ports.desk.turn({ ...NOTHING_FOUND, ...found }, incoming, ports.facts());
    return conclude(result, undefined, incoming);
  }

  /** Two presses on one form see each other's result in the ticket, which lists the forms done. */
  async function onTicket(
    id: TicketId,
    form: Form | undefined,
    kind: FormKind | undefined,
    incoming: ChannelIncoming,
  ): Promise<Card> {
    const found = { ...NOTHING_FOUND, form, ...(await find.forForm(kind, id, incoming.from.id)) };
    const result = await ports.changeTicket<DeskTurn>(id, (ticket) => {
      const next = ports.desk.turn({ ...found, ticket }, incoming, ports.facts());
      return { ticket: next.ticket, result: next };
    });
    const card = await conclude(result, form, incoming);
    lookAtCard(result, id, incoming);
    ports.wake(id);
    return card;
  }

  /** The form is done once its use case is: after a crash in between it can be pressed again. */
  async function conclude(
    result: DeskTurn,
    form: Form | undefined,
    incoming: ChannelIncoming,
  ): Promise<Card> {
    if (result.effect === undefined) {
      await keepForm(result.form);
      return result.card;
    }
    const outcome = await deskEffect(ports, result.effect, form);
    await keepForm('form' in outcome ? { keep: outcome.form } : result.form);
    return ports.desk.afterwards(outcome, incoming, ports.facts());
  }

  /** What the presser sees now must not be taken away by an edit of the shared card. */
  function lookAtCard({ looksFor }: DeskTurn, id: TicketId, { from, at }: ChannelIncoming): void {
    if (looksFor === undefined) ports.forms.lookedAway(id, from.id);
    else ports.forms.look(id, from.id, Date.parse(at) + looksFor * 1_000);
  }

  async function keepForm(form: DeskTurn['form']): Promise<void> {
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
    await ports.sendOnce(
      { kind: 'message', conversation: thread, body: { card }, summary: 'Signaalpunt' },
      serviceUrl,
    );
  }
}
