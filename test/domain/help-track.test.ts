import assert from 'node:assert/strict';
import { helpTrack } from '../../src/domain/help-track.ts';
import { handedOver, helped } from './dossier-sample.ts';
import { SENT_AT, ticket } from './ticket-sample.ts';

describe('the help track (C3)', () => {
  it('begins at receipt and knows nothing else yet', () => {
    assert.deepEqual(helpTrack(ticket()), {
      receivedAt: SENT_AT,
      coordinatorOn: undefined,
      daysUntilCoordinator: undefined,
      startedOn: undefined,
      nextOn: undefined,
    });
  });

  it('counts the days until the zorgcoördinator was first spoken, whatever else goes on', () => {
    const dossier = [
      handedOver('politie'),
      helped('zorgcoordinator-gesproken', '2026-11-27'),
      helped('zorgcoordinator-gesproken', '2026-11-26'),
      helped('hulp-gestart', '2026-12-03'),
    ];
    const { coordinatorOn, daysUntilCoordinator, startedOn } = helpTrack(ticket({ dossier }));
    assert.deepEqual([coordinatorOn, daysUntilCoordinator], ['2026-11-26', 2]);
    assert.equal(startedOn, '2026-12-03');
  });

  it('knows the next moment of the newest entry (C32 l)', () => {
    const asked = helped('nog-niet-gevraagd', '2026-11-25', '2026-12-01');
    assert.equal(helpTrack(ticket({ dossier: [asked] })).nextOn, '2026-12-01');
    const dossier = [asked, helped('hulp-gestart', '2026-12-01')];
    assert.equal(helpTrack(ticket({ dossier })).nextOn, undefined);
  });
});
