import type { Question } from './question.ts';
import { about } from './questions/about.ts';
import { address } from './questions/address.ts';
import { adviceQuestion } from './questions/advice-question.ts';
import { feedback } from './questions/feedback.ts';
import { followsExplanation } from './questions/follows-explanation.ts';
import { form } from './questions/form.ts';
import { identifiable } from './questions/identifiable.ts';
import { minor } from './questions/minor.ts';
import { municipality } from './questions/municipality.ts';
import { neighbourhood } from './questions/neighbourhood.ts';
import { onBehalf } from './questions/on-behalf.ts';
import { ongoing } from './questions/ongoing.ts';
import { otherMunicipality } from './questions/other-municipality.ts';
import { ownObservation } from './questions/own-observation.ts';
import { perpetrator } from './questions/perpetrator.ts';
import { personDescription } from './questions/person-description.ts';
import { place } from './questions/place.ts';
import { premises } from './questions/premises.ts';
import { safeContact } from './questions/safe-contact.ts';
import { seenOn } from './questions/seen-on.ts';
import { seenWhen } from './questions/seen-when.ts';
import { signals } from './questions/signals.ts';
import { story } from './questions/story.ts';
import { team } from './questions/team.ts';
import { vehicles } from './questions/vehicles.ts';

/**
 * The version of the intake. Raise it with every change of a question: a half-finished report of
 * an older version goes on with the answers that still fit.
 */
export const INTAKE_VERSION = 1;

/** All questions, in the order in which they are asked on their page. */
export const QUESTIONS: readonly Question[] = [
  story,
  ownObservation,
  onBehalf,
  place,
  municipality,
  neighbourhood,
  seenWhen,
  seenOn,
  ongoing,
  about,
  otherMunicipality,
  perpetrator,
  team,
  signals,
  form,
  identifiable,
  personDescription,
  minor,
  followsExplanation,
  safeContact,
  address,
  premises,
  vehicles,
  feedback,
  adviceQuestion,
];
