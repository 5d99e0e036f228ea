import { seenWhen } from '../../../../dialogs/intake/questions/seen-when.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(seenWhen, { typed: { 'rond 10 uur': 'rond 10 uur' } });
