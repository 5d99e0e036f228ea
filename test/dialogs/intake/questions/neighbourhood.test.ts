import { neighbourhood } from '../../../../dialogs/intake/questions/neighbourhood.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(neighbourhood, {
  typed: { '1': 'boerenstreek', klaarwater: 'klaarwater', 'weet niet': 'weet-niet' },
});
