import { vehicles } from '../../../../dialogs/intake/questions/vehicles.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(vehicles, {
  after: { 'gaat-over': 'allebei' },
  typed: { 'wit busje': 'wit busje' },
});
