import type { ChannelIncoming, Person } from '../../domain/incoming.ts';
import { conceal } from '../../domain/sensitive.ts';
import type { DeskDialogs, Facts } from '../../domain/turn.ts';
import type { ListMembers, ReadServiceUrl } from '../ports/outside.ts';
import type { ListOpenTickets } from '../ports/tickets.ts';
import { along, toColleague } from '../route.ts';
import type { RoutePorts } from '../route.ts';
import type { SendOnce } from '../send-reply.ts';

interface Ports extends RoutePorts {
  readonly desk: Pick<DeskDialogs, 'joined'>;
  readonly listMembers: ListMembers;
  readonly listOpenTickets: ListOpenTickets;
  readonly readServiceUrl: ReadServiceUrl;
  readonly sendOnce: SendOnce;
  readonly facts: () => Facts;
  readonly channel: string;
}

const SUMMARY = 'Nieuw in het team of kanaal';

/**
 * Somebody was added to the team or channel and may now read tickets: the channel, the functionaris
 * gegevensbescherming and every holder hear of it (C100).
 */
export async function tellJoined(
  ports: Ports,
  incoming: ChannelIncoming,
  people: readonly Person[],
): Promise<void> {
  const serviceUrl = await ports.readServiceUrl();
  if (serviceUrl === undefined) return;
  const facts = ports.facts();
  const card = ports.desk.joined(await named(ports, incoming, people, serviceUrl), facts);
  const { channel } = ports;
  const concerned = new Set([...facts.content.roles.fg, ...(await holders(ports))]);
  await Promise.all([
    ports.sendOnce({ kind: 'post', channel, card, summary: SUMMARY }, serviceUrl),
    ...[...concerned].map(async (person) => {
      const route = await toColleague(ports, person);
      if (route.kind !== 'found') return;
      const message = along(route, { kind: 'to-colleague', person, card, summary: SUMMARY });
      await ports.sendOnce(message, route.serviceUrl);
    }),
  ]);
}

/** Teams tells who joined by their id; the names come from the list of members. */
async function named(
  { listMembers }: Ports,
  { channel }: ChannelIncoming,
  people: readonly Person[],
  serviceUrl: string,
): Promise<readonly Person[]> {
  if (people.every(({ name }) => name.reveal() !== '')) return people;
  const members = await listMembers(channel, serviceUrl);
  return people.map(({ id, name }) => {
    const member = members?.find((candidate) => candidate.id === id);
    return { id, name: member === undefined ? name : conceal(member.name) };
  });
}

async function holders({ listOpenTickets }: Ports): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { value } of listOpenTickets()) {
    if (value.status !== 'gesloten' && value.holder !== undefined) ids.push(value.holder.id);
  }
  return ids;
}
