import { noticeCard } from '../../cards/index.ts';
import { inList, LIST_INPUT } from '../../cards/list-context.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Form } from '../../src/domain/form.ts';
import type { TicketNumber } from '../../src/domain/ids.ts';
import type { ChannelIncoming } from '../../src/domain/incoming.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import type { DeskOutcome, Facts } from '../../src/domain/turn.ts';
import { colleagueOf } from './desk-context.ts';
import { show } from './forms/show-form.ts';
import { notice } from './notice.ts';
import { refusalText } from './refusal-text.ts';
import { texts } from './texts.ts';
import { drawTicket } from './ticket-view.ts';

const NO_SUCH_NUMBER = 'Dit nummer is er niet. Kijk of het klopt.';

/** The answer after a use case that went beyond one ticket. */
export function afterwards(outcome: DeskOutcome, incoming: ChannelIncoming, facts: Facts): Card {
  switch (outcome.kind) {
    case 'created':
      return created(outcome.ticket, facts);
    case 'handed-over':
      return handedOver(outcome, facts);
    case 'linked':
      return where(incoming, drawTicket(outcome.ticket, facts));
    case 'refused':
      return again(outcome, [refusalText(outcome.refusal), texts.typedIsKept], incoming, facts);
    case 'no-such-number':
      return again(outcome, [NO_SUCH_NUMBER], incoming, facts);
  }
}

/** The form once more with what was filled in, and what is wrong. */
function again(
  { ticket, form }: Extract<DeskOutcome, { kind: 'refused' | 'no-such-number' }>,
  problems: readonly string[],
  incoming: ChannelIncoming,
  facts: Facts,
): Card {
  const by = colleagueOf(incoming);
  const context = { ticket, by, facts, colleagues: [], related: [] };
  return where(incoming, show(withTyped(form, incoming), context, problems));
}

/** The form as it stood before, with what this very press brought. */
function withTyped(form: Form, { action }: ChannelIncoming): Form {
  const typed = action.kind === 'press' ? action.inputs.reveal() : {};
  return { ...form, inputs: conceal({ ...form.inputs.reveal(), ...typed }) };
}

/** It stands in the message of a list, or in the thread; never in the ticket's own message. */
function created({ id, number, triage }: Ticket, { example }: Facts): Card {
  const card = noticeCard(
    {
      title: `Vastgelegd: ${number}`,
      paragraphs: [
        ...(triage.danger === 'nee' ? [] : ['Is er nu gevaar? Bel 112. Deze chat belt niet.']),
        'De kaart komt vanzelf in dit kanaal. Druk daarna op Oppakken.',
      ],
      actions: [{ title: `Open ${number}`, verb: 'ticket.show', id }],
      place: 'channel',
    },
    { language: 'nl', example },
  );
  return inList(card);
}

function handedOver(
  { to, tickets, refused }: Extract<DeskOutcome, { kind: 'handed-over' }>,
  facts: Facts,
): Card {
  const paragraphs = [
    ...(tickets.length === 0
      ? ['Er was niets om over te dragen.']
      : [`Nu bij ${to.name}: ${someOf(tickets)}.`]),
    ...(refused.length === 0
      ? []
      : [
          `Niet overgedragen, want afgeschermd: ${someOf(refused)}.`,
          'Wie erbij mag, kan dat doen met Overdragen.',
        ]),
  ];
  return notice(facts, 'Overgedragen', paragraphs);
}

/** More numbers than this say nothing more, and would make the card too large. */
const MOST_NUMBERS = 30;

function someOf(numbers: readonly TicketNumber[]): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  const rest = numbers.length - MOST_NUMBERS;
  return rest > 0 ? `${shown} en nog ${String(rest)}` : shown;
}

/** A press in the message of a list is answered there. */
function where({ action }: ChannelIncoming, card: Card): Card {
  const fromList = action.kind === 'press' && action.inputs.reveal()[LIST_INPUT] !== undefined;
  return fromList ? inList(card) : card;
}
