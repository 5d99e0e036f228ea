import type { Instant } from '../domain/ids.ts';
import type { Colleague } from '../domain/ticket.ts';
import type { ListMembers, ReadServiceUrl } from './ports/outside.ts';

export interface RosterPorts {
  readonly listMembers: ListMembers;
  readonly readServiceUrl: ReadServiceUrl;
  readonly facts: () => { readonly now: Instant };
  readonly channel: string;
}

/** How long the names of the channel are taken as they were, in milliseconds. */
const FRESH_MS = 60_000;

/**
 * Who is in the channel, as Teams told it last. Asked at most once a minute, also when it does not
 * answer: a form is pressed several times, and none of them has to wait for Teams again.
 */
export function createRoster(ports: RosterPorts): () => Promise<readonly Colleague[]> {
  let known: readonly Colleague[] = [];
  let asked: { readonly at: number; readonly answer: Promise<readonly Colleague[]> } | undefined;

  return async () => {
    const serviceUrl = await ports.readServiceUrl();
    if (serviceUrl === undefined) return known;
    const now = Date.parse(ports.facts().now);
    if (asked === undefined || now - asked.at >= FRESH_MS) {
      asked = { at: now, answer: ask(serviceUrl) };
    }
    return asked.answer;
  };

  async function ask(serviceUrl: string): Promise<readonly Colleague[]> {
    known = (await ports.listMembers(ports.channel, serviceUrl)) ?? known;
    return known;
  }
}
