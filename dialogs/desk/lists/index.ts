import { FIND_INPUT } from '../../../cards/information/index.ts';
import { TicketId } from '../../../src/domain/ids.ts';
import type { ChannelIncoming } from '../../../src/domain/incoming.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { DeskFound, DeskSubject, DeskTurn, Facts } from '../../../src/domain/turn.ts';
import { colleagueOf } from '../desk-context.ts';
import type { ListPress } from '../desk-context.ts';
import { openForm } from '../forms/run.ts';
import { handOverAllTurn } from '../hand-over-all.ts';
import { newTicketContext } from '../new-ticket.ts';
import { agenda } from './agenda.ts';
import { readCommand } from './command.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { answerQuestion, findWords, lookUp } from './look-up.ts';
import { newTicket } from './new-ticket.ts';
import { mine, overview } from './overview.ts';
import { search, SEARCH_INPUT, searchForm } from './search.ts';
import { statistics } from './statistics.ts';
import { training } from './training.ts';

/**
 * Words in the channel, and the buttons of lists. A typed word is answered with a message that
 * everybody in the channel sees and Teams keeps; a press is answered to the presser alone.
 */

/** What a list needs to be read. */
export function listSubject(incoming: ChannelIncoming, press: ListPress | undefined): DeskSubject {
  const command = commandOf(incoming, press);
  switch (command.kind) {
    case 'overview':
    case 'mine':
    case 'agenda':
      return { kind: 'open-tickets' };
    case 'search':
      return { kind: 'search', words: command.words };
    case 'hand-over':
      return { kind: 'open-tickets', people: true };
    case 'statistics':
      return { kind: 'recent' };
    case 'search-form':
    case 'new':
    case 'item':
    case 'find':
    case 'question':
    case 'training':
    case 'help':
      return { kind: 'none' };
  }
}

export function listTurn(
  found: DeskFound,
  incoming: ChannelIncoming,
  press: ListPress | undefined,
  facts: Facts,
): DeskTurn {
  const command = commandOf(incoming, press);
  switch (command.kind) {
    case 'overview':
      return { card: overview(found.tickets, command.page, facts) };
    case 'mine':
      return { card: mine(found.tickets, incoming.from, command.page, facts) };
    case 'agenda':
      return { card: agenda(found.tickets, command.page, facts) };
    case 'search': {
      const reader = press === undefined ? undefined : incoming.from.id;
      return { card: search(found, { words: command.words.reveal(), reader }, facts) };
    }
    case 'search-form':
      return { card: searchForm(facts) };
    case 'new':
      return press === undefined ? { card: newTicket(facts) } : openNew(incoming, facts);
    case 'hand-over':
      return handOverAllTurn(found, incoming, press, facts);
    case 'item':
      return { card: lookUp(command.item, facts) };
    case 'find':
      return { card: findWords(command.words.reveal(), facts) };
    case 'question':
      return { card: answerQuestion(command.words.reveal(), facts) };
    case 'statistics':
      return { card: statistics(found, facts) };
    case 'training':
      return { card: training(facts) };
    case 'help':
      return { card: help(facts) };
  }
}

function commandOf({ action }: ChannelIncoming, press: ListPress | undefined): Command {
  if (press === undefined) {
    return action.kind === 'text' ? readCommand(action.text.reveal()) : { kind: 'help' };
  }
  switch (press.verb) {
    case 'desk.overview':
      return { kind: 'overview', page: press.id };
    case 'desk.mine':
      return { kind: 'mine', page: press.id };
    case 'desk.agenda':
      return { kind: 'agenda', page: press.id };
    case 'desk.search':
      return { kind: 'search', words: conceal(press.inputs[SEARCH_INPUT] ?? '') };
    case 'desk.search-form':
      return { kind: 'search-form' };
    case 'desk.new':
      return { kind: 'new' };
    case 'desk.hand-over':
    case 'desk.hand-over-send':
      return { kind: 'hand-over' };
    case 'desk.statistics':
      return { kind: 'statistics' };
    case 'desk.training':
      return { kind: 'training' };
    case 'info.show':
      return { kind: 'item', item: press.id };
    case 'info.find':
      return { kind: 'find', words: conceal(press.inputs[FIND_INPUT] ?? '') };
    case 'desk.help':
      return { kind: 'help' };
  }
}

/** The form is one person's, so it opens with a press and never in a message for everybody. */
function openNew(incoming: ChannelIncoming, facts: Facts): DeskTurn {
  const ticket = newTicketContext({ ticket: TicketId.parse(facts.newId()) }, facts);
  const context = { ticket, by: colleagueOf(incoming), facts, colleagues: [], related: [] };
  return openForm(context, 'nieuw');
}
