import type { ChannelIncoming, Handle, PersonalIncoming } from '../domain/incoming.ts';
import type { DeskDialogs, DrawDelivery, Facts, PersonalDialogs } from '../domain/turn.ts';
import type { Outcome } from '../domain/delivery.ts';
import { createBackground } from './background.ts';
import { createChangeTicket } from './change-ticket.ts';
import { createChannelTurns } from './channel-turns.ts';
import { createDeliveries } from './deliveries.ts';
import { createLock } from './keyed-lock.ts';
import { createOpenForms } from './open-forms.ts';
import { createPace } from './pace.ts';
import { createPersonalTurns } from './personal-turns.ts';
import type {
  ForgetConversation,
  KeyOfPerson,
  ListConversations,
  ReadConversation,
  WriteConversation,
} from './ports/conversations.ts';
import type { DropForm, KeepForm, ListForms, ReadForm } from './ports/forms.ts';
import type { Log } from './ports/log.ts';
import type { AddressOfColleague, ListColleagues, RememberColleague } from './ports/colleagues.ts';
import type {
  KeepServiceUrl,
  ListMembers,
  OpenChat,
  ReadServiceUrl,
  Send,
} from './ports/outside.ts';
import type {
  CreateTicket,
  FindMatches,
  KeepMatches,
  ListClosedSince,
  ListOpenTickets,
  ReadTicket,
  ReplaceTicket,
  TakeTicketNumber,
  TicketOfNumber,
} from './ports/tickets.ts';
import { createSendReply } from './send-reply.ts';
import { remindPeople } from './use-cases/remind-people.ts';
import { sweepDrafts } from './use-cases/sweep-drafts.ts';

/** Everything that the bot needs from outside. */
export interface BotPorts {
  readonly readTicket: ReadTicket;
  readonly createTicket: CreateTicket;
  readonly replaceTicket: ReplaceTicket;
  readonly listOpenTickets: ListOpenTickets;
  readonly takeTicketNumber: TakeTicketNumber;
  readonly ticketOfNumber: TicketOfNumber;
  readonly listClosedSince: ListClosedSince;
  readonly keepMatches: KeepMatches;
  readonly findMatches: FindMatches;
  readonly rememberColleague: RememberColleague;
  readonly listColleagues: ListColleagues;
  readonly addressOfColleague: AddressOfColleague;
  readonly readConversation: ReadConversation;
  readonly writeConversation: WriteConversation;
  readonly forgetConversation: ForgetConversation;
  readonly listConversations: ListConversations;
  readonly keyOfPerson: KeyOfPerson;
  readonly readForm: ReadForm;
  readonly keepForm: KeepForm;
  readonly dropForm: DropForm;
  readonly listForms: ListForms;
  readonly readServiceUrl: ReadServiceUrl;
  readonly keepServiceUrl: KeepServiceUrl;
  readonly send: Send;
  readonly openChat: OpenChat;
  readonly listMembers: ListMembers;
  readonly facts: () => Facts;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Log;
}

/** What the bot says and where it works. */
export interface BotSettings {
  readonly personal: PersonalDialogs;
  readonly desk: DeskDialogs;
  readonly draw: DrawDelivery;
  /** The functionaris's channel. */
  readonly channel: string;
  readonly mayAct: (personId: string) => boolean;
}

export interface Bot {
  readonly handle: Handle;
  /** A valid activity came from this address: the channel can be reached there. */
  readonly seenServiceUrl: (url: string) => void;
  /** Finds what was left undone by an earlier process, before anything comes in. */
  readonly start: () => Promise<void>;
  /** Finishes the turns and sends under way, for at most `limitMs`. */
  readonly stop: (limitMs: number) => Promise<void>;
  /** Codes of what is stuck; empty when all is well. */
  readonly stuck: () => readonly string[];
  readonly counts: () => Readonly<Record<Outcome['kind'], number>>;
}

/** How often old drafts and forms are looked for, in milliseconds. */
const SWEEP_EVERY_MS = 60 * 60_000;

/** Puts the parts of the application together. */
export function createBot(ports: BotPorts, settings: BotSettings): Bot {
  const { log, send } = ports;
  const lock = createLock();
  const background = createBackground(log);
  const forms = createOpenForms();
  const changeTicket = createChangeTicket(ports, lock);
  const shared = { ...ports, ...settings, lock, background, forms, changeTicket };
  const stopping = new AbortController();
  const pace = createPace(stopping.signal);
  const deliveries = createDeliveries({ ...shared, pace });
  const replies = createSendReply(send, log, ports.sleep);
  const personal = createPersonalTurns({
    ...shared,
    ...replies,
    dialogs: settings.personal,
    wake: deliveries.wake,
  });
  const channel = createChannelTurns({ ...shared, ...replies, wake: deliveries.wake });
  let lastServiceUrl: string | undefined;
  let sweeping: NodeJS.Timeout | undefined;

  /**
   * Drafts a week after the last touch, forms after a day, which listing tidies, and people who
   * stopped at the 112 card.
   */
  const sweep = async (): Promise<void> => {
    const count = await sweepDrafts({ ...ports, lock }, ports.facts().now);
    if (count > 0) log.info('Old drafts were deleted', { count });
    const { remind } = settings.personal;
    const asked = await remindPeople({ ...shared, ...replies, remind }, ports.facts());
    if (asked > 0) log.info('People who stopped at the 112 card were asked', { count: asked });
    for await (const form of ports.listForms()) forms.shown(form);
    forms.tidy(ports.facts().now);
  };

  return {
    handle: (incoming) => (isPersonal(incoming) ? personal(incoming) : channel(incoming)),
    seenServiceUrl: (url) => {
      if (url === lastServiceUrl) return;
      lastServiceUrl = url;
      const kept = ports.keepServiceUrl(url).catch((error: unknown) => {
        // Not kept: the next activity brings it again.
        lastServiceUrl = undefined;
        throw error;
      });
      background.run(kept.then(deliveries.wakeAll));
    },
    start: async () => {
      for await (const form of ports.listForms()) forms.shown(form);
      await deliveries.start();
      background.run(sweep());
      sweeping = setInterval(() => {
        background.run(sweep());
      }, SWEEP_EVERY_MS);
      sweeping.unref();
    },
    stop: async (limitMs) => {
      clearInterval(sweeping);
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs);
      });
      const idle = deliveries.stop();
      stopping.abort();
      await Promise.race([idle, limit]);
      clearTimeout(timer);
    },
    stuck: deliveries.stuck,
    counts: deliveries.counts,
  };
}

function isPersonal(incoming: PersonalIncoming | ChannelIncoming): incoming is PersonalIncoming {
  return incoming.place === 'personal';
}
