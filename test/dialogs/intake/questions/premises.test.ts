import { premises } from '../../../../dialogs/intake/questions/premises.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(premises, {
  after: { 'gaat-over': 'locatie' },
  typed: { hotel: 'hotel', 'weet niet': 'weet-niet' },
});
