import { identifiable } from '../../../../dialogs/intake/questions/identifiable.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(identifiable, {
  after: { 'gaat-over': 'allebei' },
  typed: { ja: 'ja', 'weet niet': 'weet-niet' },
});
