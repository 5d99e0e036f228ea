import { conflictCard } from '../../../cards/conflict/index.ts';
import { itBehavesLikeACard, STEP } from '../checklist.ts';

itBehavesLikeACard({
  name: 'conflict',
  place: 'personal',
  draw: conflictCard,
  cases: { asked: () => ({ id: STEP }) },
});
