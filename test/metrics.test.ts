import assert from 'node:assert/strict';
import { createMetrics } from '../src/metrics.ts';

describe('the figures', () => {
  it('count attempts to deliver by how they ended, as they stand when asked', async () => {
    const counts = { delivered: 3, unclear: 1, later: 0, blocked: 0, gone: 0 };
    const metrics = createMetrics(() => counts);

    assert.match(await metrics(), /^signaalpunt_deliveries_total\{outcome="unclear"\} 1$/m);

    counts.unclear = 2;
    const text = await metrics();
    assert.match(text, /^signaalpunt_deliveries_total\{outcome="unclear"\} 2$/m);
    assert.match(text, /^signaalpunt_deliveries_total\{outcome="delivered"\} 3$/m);
  });
});
