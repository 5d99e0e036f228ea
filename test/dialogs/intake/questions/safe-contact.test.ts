import { safeContact } from '../../../../dialogs/intake/questions/safe-contact.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(safeContact, {
  after: { 'gaat-over': 'persoon' },
  typed: { 'Via de school': 'Via de school' },
});
