import { Counter, Registry } from 'prom-client';
import type { Outcome } from './domain/delivery.ts';

/**
 * Figures in the form of Prometheus: how attempts to deliver ended, `unclear` among them, each of
 * which can be a double post. Numbers only: nothing that tells of a report or a person.
 *
 * @returns the text of the figures as they are when it is asked for
 */
export function createMetrics(
  counts: () => Readonly<Record<Outcome['kind'], number>>,
): () => Promise<string> {
  const registry = new Registry();
  const deliveries = new Counter({
    name: 'signaalpunt_deliveries_total',
    help: 'Attempts to deliver a message to Teams since the start, by how they ended.',
    labelNames: ['outcome'],
    registers: [registry],
    collect: () => {
      deliveries.reset();
      for (const [outcome, count] of Object.entries(counts())) deliveries.inc({ outcome }, count);
    },
  });
  return () => registry.metrics();
}
