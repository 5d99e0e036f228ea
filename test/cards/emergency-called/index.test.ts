import { emergencyCalledCard } from '../../../cards/emergency-called/index.ts';
import { itBehavesLikeACard } from '../checklist.ts';

itBehavesLikeACard({
  name: 'emergency-called',
  place: 'personal',
  draw: emergencyCalledCard,
  cases: { now: () => ({ now: '10:42' }) },
});
