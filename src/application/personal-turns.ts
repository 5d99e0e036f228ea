import type { Reply } from '../domain/card.ts';
import type { Roles } from '../domain/content.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { PersonKey, TicketId } from '../domain/ids.ts';
import type { PersonalIncoming } from '../domain/incoming.ts';
import { conceal } from '../domain/sensitive.ts';
import type { ReportedTicket } from '../domain/ticket.ts';
import type { Facts, PersonalDialogs, PersonalOutcome, PersonalTurn } from '../domain/turn.ts';
import type { Background } from './background.ts';
import type { ChangeTicket } from './change-ticket.ts';
import type { Lock } from './keyed-lock.ts';
import type { RememberColleague } from './ports/colleagues.ts';
import type { ForgetConversation, KeyOfPerson } from './ports/conversations.ts';
import { StoreError } from './ports/errors.ts';
import type { Log } from './ports/log.ts';
import type { CreateTicket, ReadTicket, TakeTicketNumber } from './ports/tickets.ts';
import type { SendLine, SendReply } from './send-reply.ts';
import { settleConversation } from './settle-conversation.ts';
import type { ConversationPorts } from './settle-conversation.ts';
import { departure } from './use-cases/departure.ts';
import { readDetails } from './use-cases/read-details.ts';
import { reporterAction } from './use-cases/reporter-actions.ts';
import { submitReport } from './use-cases/submit-report.ts';

export interface PersonalPorts extends ConversationPorts {
  readonly dialogs: PersonalDialogs;
  readonly forgetConversation: ForgetConversation;
  readonly keyOfPerson: KeyOfPerson;
  readonly readTicket: ReadTicket;
  readonly createTicket: CreateTicket;
  readonly takeTicketNumber: TakeTicketNumber;
  readonly changeTicket: ChangeTicket;
  readonly facts: () => Facts;
  readonly rememberColleague: RememberColleague;
  readonly lock: Lock;
  readonly background: Background;
  readonly sendReply: SendReply;
  readonly sendLine: SendLine;
  /** Something became pending for a ticket. */
  readonly wake: (ticket: TicketId) => void;
  readonly log: Log;
}

/** How long danger waits for its words to be saved before the card comes all the same. */
const SAVE_FIRST_MS = 1_500;

/** More conflicts than this in a row are not chance but a fault. */
const MOST_CONFLICTS = 20;

/** People who were welcomed since the start: the channel tells of an arrival more than once. */
const MOST_WELCOMED = 10_000;

/**
 * Runs a turn of the personal chat: read, pure dialog, at most one durable write, answer. Turns of
 * one person go one at a time. Danger waits for nothing: *Ja*, *Ik twijfel*, **Nu gevaar** and a
 * typed "112" are answered first and recorded afterwards.
 */
export function createPersonalTurns(
  ports: PersonalPorts,
): (incoming: PersonalIncoming) => Promise<Reply | undefined> {
  const { dialogs } = ports;
  const welcomed = new Set<string>();

  return async (incoming) => {
    const { kind } = incoming.action;
    if (kind === 'arrival') arrive(incoming);
    if (kind === 'departure') depart(incoming);
    if (kind === 'arrival' || kind === 'departure' || kind === 'joined') return undefined;
    ports.background.run(remember(incoming));
    const sign = dialogs.danger(incoming, ports.facts().content);
    const reply =
      sign === 'now'
        ? inDanger(incoming)
        : await (sign === 'words' ? savedFirst(incoming) : answered(incoming));
    return out(reply, incoming, sign !== 'none');
  };

  /** A press is answered in its own response; typed words get a message. */
  function out(
    reply: Reply | undefined,
    incoming: PersonalIncoming,
    urgent: boolean,
  ): Reply | undefined {
    if (reply === undefined) return undefined;
    if (incoming.action.kind !== 'press') {
      ports.background.run(ports.sendReply(reply, incoming.address, urgent));
      return undefined;
    }
    // The line is sent from here and not with the answer, because here it is tried for a minute.
    if (reply.line !== undefined) {
      ports.background.run(ports.sendLine(reply.line, incoming.address));
    }
    return { card: reply.card };
  }

  function arrive(incoming: PersonalIncoming): void {
    if (welcomed.has(incoming.from.id)) return;
    if (welcomed.size >= MOST_WELCOMED) welcomed.clear();
    welcomed.add(incoming.from.id);
    ports.background.run(
      answered(incoming).then((reply) => {
        out(reply, incoming, false);
      }),
    );
  }

  /** Nobody reads what we would say. */
  function depart({ from }: PersonalIncoming): void {
    welcomed.delete(from.id);
    const person = ports.keyOfPerson(from.id);
    ports.background.run(ports.lock(`person:${person}`, () => departure(ports, person)));
  }

  /** Where the desk's own people can be told something. Costs nothing once it is known. */
  async function remember({ from, address }: PersonalIncoming): Promise<void> {
    const name = from.name.reveal();
    if (name === '' || !isListed(ports.facts().content.roles, from.id)) return;
    await ports.rememberColleague({ id: from.id, name }, conceal(address));
  }

  function inDanger(incoming: PersonalIncoming): Reply {
    const recorded = locked(incoming).catch(() => {
      ports.log.warn('A 112 card could not be recorded', { code: 'DANGER_NOT_RECORDED' });
    });
    ports.background.run(recorded);
    return dialogs.emergency(incoming, false, ports.facts());
  }

  /** The words are saved first, but the card never waits long for that. */
  async function savedFirst(incoming: PersonalIncoming): Promise<Reply | undefined> {
    const saved = answered(incoming);
    ports.background.run(saved);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late');
      }, SAVE_FIRST_MS);
    });
    const first = await Promise.race([saved, late]);
    clearTimeout(timer);
    return first === 'late' ? dialogs.emergency(incoming, false, ports.facts()) : first;
  }

  /** Never fails: when the store does, the person hears what to do, with a reference. */
  async function answered(incoming: PersonalIncoming): Promise<Reply | undefined> {
    try {
      return await locked(incoming);
    } catch (error) {
      const facts = ports.facts();
      const reference = facts.newId().slice(0, 8);
      const code = error instanceof StoreError ? error.code : 'TURN_FAILED';
      ports.log.error('A turn failed', { reference, code });
      return dialogs.trouble(incoming, facts, reference);
    }
  }

  /**
   * The turn under the person's lock. The answer is there as soon as its write is durable; the
   * lock is kept until the conversation agrees with it.
   */
  function locked(incoming: PersonalIncoming): Promise<Reply | undefined> {
    return new Promise((answer, fail) => {
      const person = ports.keyOfPerson(incoming.from.id);
      const work = ports.lock(`person:${person}`, () => turn(person, incoming, answer));
      ports.background.run(work.catch(fail));
    });
  }

  async function turn(
    person: PersonKey,
    incoming: PersonalIncoming,
    answer: (reply: Reply | undefined) => void,
  ): Promise<void> {
    for (let tries = 0; tries < MOST_CONFLICTS; tries += 1) {
      const stored = await readConversation(person);
      const facts = ports.facts();
      const next = dialogs.turn(stored?.value, person, incoming, facts);
      if (next.effect !== undefined) {
        await runEffect(next.effect, person, stored?.value, incoming, answer);
        return;
      }
      if (await keep(next, person, stored?.revision ?? 0)) {
        answer(next.reply);
        return;
      }
    }
    throw new Error('CONVERSATION_CONFLICTS');
  }

  /** A damaged record was put aside by the store: the person starts over instead of being stuck. */
  async function readConversation(person: PersonKey) {
    try {
      return await ports.readConversation(person);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'STORE_DAMAGED') return undefined;
      throw error;
    }
  }

  async function keep(
    { keep: kept }: PersonalTurn,
    person: PersonKey,
    revision: number,
  ): Promise<boolean> {
    if (kept === 'unchanged') return true;
    if (kept === 'forget') {
      await ports.forgetConversation(person);
      return true;
    }
    return (await ports.writeConversation(kept, revision)) === 'written';
  }

  async function runEffect(
    effect: NonNullable<PersonalTurn['effect']>,
    person: PersonKey,
    conversation: Conversation | undefined,
    incoming: PersonalIncoming,
    answer: (reply: Reply | undefined) => void,
  ): Promise<void> {
    const moment = ports.facts;
    const outcome =
      effect.kind === 'submit'
        ? await submitReport(ports, effect, moment())
        : effect.kind === 'read-details'
          ? await readDetails(ports, effect, incoming.from)
          : await reporterAction({ ...ports, moment }, person, effect);
    const language = conversation?.language ?? 'nl';
    answer(dialogs.afterwards(outcome, language, incoming, ports.facts()));
    const ticket = ticketOf(outcome);
    if (ticket === undefined) return;
    await settleConversation(ports, ticket, dialogOf(effect));
    ports.wake(ticket.id);
  }
}

/** Whether somebody has a part in the desk, also one who never comes in the channel. */
function isListed(roles: Roles, person: string): boolean {
  return Object.values(roles).some((list) => list.includes(person));
}

/** The person's own ticket that a use case may have changed. */
function ticketOf(outcome: PersonalOutcome): ReportedTicket | undefined {
  switch (outcome.kind) {
    case 'submitted':
    case 'report':
    case 'message':
      return outcome.ticket;
    case 'reports':
    case 'details':
    case 'not-yours':
      return undefined;
  }
}

/** The dialog that ends with a use case. */
function dialogOf(effect: NonNullable<PersonalTurn['effect']>): string | undefined {
  if (effect.kind === 'submit') return effect.ticket.id;
  return effect.kind === 'answer-message' || effect.kind === 'add-to-report'
    ? effect.dialog
    : undefined;
}
