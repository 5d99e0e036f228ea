import { personDescription } from '../../../../dialogs/intake/questions/person-description.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(personDescription, {
  after: { 'gaat-over': 'persoon' },
  typed: { 'Zij heet Mira': 'Zij heet Mira' },
});
