import { ongoing } from '../../../../dialogs/intake/questions/ongoing.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(ongoing, { typed: { ja: 'ja', nee: 'nee', 'weet niet': 'weet-niet' } });
