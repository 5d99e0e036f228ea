import type { ConnectorClient } from 'botframework-connector';

export type ConnectorFor = (serviceUrl: string) => Promise<ConnectorClient>;

/**
 * Keeps one connector client per service URL. Making one costs as much as the rest of a turn, and
 * the SDK would make one per turn. A tenant has one service URL and changes it rarely, so the few
 * that are kept are for moves; the oldest goes first.
 */
export function keepConnectors(make: ConnectorFor, most = 20): ConnectorFor {
  const kept = new Map<string, Promise<ConnectorClient>>();
  return (serviceUrl) => {
    const known = kept.get(serviceUrl);
    if (known !== undefined) return known;
    const made = make(serviceUrl);
    kept.set(serviceUrl, made);
    made.catch(() => {
      // A failure is not kept: the next message tries anew.
      kept.delete(serviceUrl);
    });
    const oldest = kept.keys().next();
    if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
    return made;
  };
}
