import { onBehalf } from '../../../../dialogs/intake/questions/on-behalf.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(onBehalf, { typed: { 'een inwoner': 'inwoner', '1': 'niemand' } });
