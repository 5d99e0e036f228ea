import { place } from '../../../../dialogs/intake/questions/place.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(place, { typed: { 'Balie Burgerzaken': 'Balie Burgerzaken' } });
