import { address } from '../../../../dialogs/intake/questions/address.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(address, {
  after: { 'gaat-over': 'locatie' },
  typed: { 'Dorpsstraat 1, Soest': 'Dorpsstraat 1, Soest' },
});
