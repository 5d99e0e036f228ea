import { FormId, TicketId } from '../../../src/domain/ids.ts';
import {
  conversationKind,
  formKind,
  settingKind,
  ticketKind,
  type RecordKind,
} from '../../../src/store/record-kinds.ts';
import { handledTicket } from './handled-ticket.ts';
import { conversationOf, formOf, personKey } from './samples.ts';
import { keyOf } from './store-for-test.ts';

/** The key of the stored fixtures and of nothing else. */
export const FIXTURE_KEY = keyOf('fixture', 7);

/** One kind of record with the id of its fixture and the value that a new fixture gets. */
interface Fixture<T> {
  readonly kind: RecordKind<T>;
  readonly id: string;
  readonly value: T;
}

const ticketId = TicketId.parse('f1f1f1f1-0000-4000-8000-000000000001');
const formId = FormId.parse('f1f1f1f1-0000-4000-8000-000000000002');
const person = personKey('f');

/** Does the same for every kind, each with the types of its own. */
export async function fixtures(go: <T>(fixture: Fixture<T>) => Promise<void>): Promise<void> {
  await go({ kind: ticketKind, id: ticketId, value: handledTicket(ticketId) });
  await go({ kind: conversationKind, id: person, value: conversationOf(person, [ticketId]) });
  await go({ kind: formKind, id: formId, value: formOf(formId) });
  await go({
    kind: settingKind,
    id: 'service-url',
    value: { name: 'service-url', url: 'https://smba.trafficmanager.net/emea/' },
  });
}
