import { ownObservation } from '../../../../dialogs/intake/questions/own-observation.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(ownObservation, {
  typed: { 'zelf waargenomen': 'zelf', 'van horen zeggen': 'van-ander', '3': 'allebei' },
});
