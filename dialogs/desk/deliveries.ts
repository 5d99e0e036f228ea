import { messageCard, noticeCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Outbound, ToColleague } from '../../src/domain/delivery.ts';
import type { Language } from '../../src/domain/language.ts';
import { shieldedFor } from '../../src/domain/open-matters.ts';
import { isReported } from '../../src/domain/ticket.ts';
import type { Pending, ReportedTicket, Ticket } from '../../src/domain/ticket.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { colleagueMessage } from './colleague-messages.ts';
import { duplicateCard } from './index.ts';
import { texts } from './texts.ts';
import { drawTicket } from './ticket-view.ts';

/** All that a notification shows of a message in a personal chat (C88). */
const PERSONAL_SUMMARY = 'Je hebt een bericht.';

const reporterTexts = {
  nl: {
    tidyTitle: 'Verstuurd',
    tidy: (number: string) => `Je melding is verstuurd: ${number}.`,
    lateTitle: 'Nog niet aangekomen',
    late: (whom: string) => `Je melding is nog niet aangekomen. Bel ${whom}.`,
    lateStays: 'Je melding is wel bewaard. Wij blijven proberen hem door te sturen.',
    mine: 'Mijn meldingen',
    menu: 'Menu',
  },
  en: {
    tidyTitle: 'Sent',
    tidy: (number: string) => `Your report was sent: ${number}.`,
    lateTitle: 'Not arrived yet',
    late: (whom: string) => `Your report has not arrived yet. Call ${whom}.`,
    lateStays: 'Your report is saved. We keep trying to pass it on.',
    mine: 'My reports',
    menu: 'Menu',
  },
} satisfies Record<Language, object>;

/** Draws one delivery from the newest state of its ticket; `undefined` for what is done inside. */
export function drawDelivery(
  ticket: Ticket,
  pending: Pending,
  channel: string,
  facts: Facts,
): Outbound | ToColleague | undefined {
  const summary = ticket.number;
  switch (pending.kind) {
    case 'channel-card': {
      const card = drawTicket(ticket, facts);
      return ticket.card === undefined
        ? { kind: 'post', channel, card, summary }
        : { kind: 'edit', ...ticket.card, card, summary };
    }
    case 'thread-line':
      return ticket.card === undefined
        ? undefined
        : {
            kind: 'message',
            conversation: ticket.card.conversation,
            body: { text: lineOf(ticket, pending) },
            summary,
          };
    case 'mark-duplicate':
      return {
        kind: 'edit',
        conversation: pending.conversation,
        message: pending.message,
        card: duplicateCard(ticket, facts),
        summary,
      };
    case 'reporter-message':
    case 'undelivered-warning':
    case 'tidy-card':
      return isReported(ticket) ? drawForReporter(ticket, pending, facts) : undefined;
    case 'colleague-message': {
      const card = colleagueMessage(ticket, pending, facts);
      if (card === undefined) return undefined;
      return { kind: 'to-colleague', person: pending.to, card, summary: PERSONAL_SUMMARY };
    }
    case 'settle-conversation':
    case 'link-back':
    case 'list-matches':
      return undefined;
  }
}

type ForReporter = Extract<
  Pending,
  { kind: 'reporter-message' | 'undelivered-warning' | 'tidy-card' }
>;

function drawForReporter(
  ticket: ReportedTicket,
  pending: ForReporter,
  facts: Facts,
): Outbound | undefined {
  switch (pending.kind) {
    case 'reporter-message':
      return toReporter(ticket, messageFor(ticket, pending.entry, facts));
    case 'undelivered-warning':
      // It arrived meanwhile: to say now that it did not would frighten for nothing.
      return ticket.card === undefined ? toReporter(ticket, lateCard(ticket, facts)) : undefined;
    case 'tidy-card':
      return {
        kind: 'edit',
        conversation: ticket.reporter.address.reveal().conversation,
        message: pending.message,
        card: tidyCard(ticket, facts),
        summary: PERSONAL_SUMMARY,
      };
  }
}

type ThreadLine = Extract<Pending, { kind: 'thread-line' }>;

/** What the card of a shielded ticket shows as well: whose it is, and whether it is open. */
const STATES: readonly ThreadLine['line'][] = [
  'opgepakt',
  'overgedragen',
  'afgeschermd',
  'gesloten',
  'heropend',
];

/**
 * A thread line: a fixed sentence. Of a claim it says who, so that nobody waits for the card; of a
 * shielded ticket not what happened (C100).
 */
function lineOf(ticket: Ticket, { line }: ThreadLine): string {
  if (shieldedFor(ticket) !== undefined && !STATES.includes(line)) return texts.shieldedNews;
  return line === 'opgepakt' && ticket.holder !== undefined
    ? texts.claimedBy(ticket.holder.name)
    : texts.lines[line];
}

function toReporter({ reporter }: ReportedTicket, card: Card): Outbound {
  return {
    kind: 'message',
    conversation: reporter.address.reveal().conversation,
    body: { card },
    summary: PERSONAL_SUMMARY,
  };
}

function messageFor(ticket: ReportedTicket, entry: string, facts: Facts): Card {
  const frame = frameOf(ticket.reporter.language, facts);
  return messageCard({ id: `${ticket.id}.${entry}`, number: ticket.number }, frame);
}

function lateCard(ticket: ReportedTicket, facts: Facts): Card {
  const { language } = ticket.reporter;
  const t = reporterTexts[language];
  const { functionaris } = facts.content.contacts;
  return noticeCard(
    {
      title: t.lateTitle,
      paragraphs: [t.late(functionaris.phone ?? functionaris.name[language]), t.lateStays],
      actions: [{ title: t.mine, verb: 'menu.mine' }],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}

function tidyCard(ticket: ReportedTicket, facts: Facts): Card {
  const { language } = ticket.reporter;
  const t = reporterTexts[language];
  return noticeCard(
    {
      title: t.tidyTitle,
      paragraphs: [t.tidy(ticket.number)],
      actions: [
        { title: t.mine, verb: 'menu.mine' },
        { title: t.menu, verb: 'menu.show' },
      ],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}
