import type { KeyOfPerson } from '../application/ports/conversations.ts';
import type { TakeTicketNumber, TicketOfNumber } from '../application/ports/tickets.ts';
import type { ColleaguePorts } from './colleagues.ts';
import type { ConversationPorts } from './conversations.ts';
import type { FormPorts } from './forms.ts';
import type { MatchPorts } from './match-lists.ts';
import type { ServiceUrlPorts } from './service-url.ts';
import type { TicketPorts } from './tickets.ts';

/** Everything that is kept, behind the ports of the application. */
export interface Store
  extends TicketPorts, ConversationPorts, FormPorts, ServiceUrlPorts, ColleaguePorts, MatchPorts {
  readonly takeTicketNumber: TakeTicketNumber;
  readonly ticketOfNumber: TicketOfNumber;
  readonly keyOfPerson: KeyOfPerson;
  /** Whether a small file could be written durably just now. */
  readonly writable: () => Promise<boolean>;
  /** Waits for what is under way and gives the folder free. Afterwards every port refuses. */
  readonly close: () => Promise<void>;
}
