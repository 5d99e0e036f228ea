import { otherMunicipality } from '../../../../dialogs/intake/questions/other-municipality.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(otherMunicipality, {
  after: { gemeente: 'elders' },
  typed: { Baarn: 'Baarn' },
});
