import type { Consultation, Content } from '../content.ts';
import {
  COMENSHA,
  HELP_CONSULTATION,
  RIEC,
  SOFT_SIGNALS_CONSULTATION,
  STEERING_CONSULTATION,
} from './well-known.ts';

/**
 * What a municipality must have for a step to make sense there, beside the partner of the step:
 * partners and meetings are content, and another municipality has others.
 */
export type NeedName = keyof typeof NEEDS;

interface Need {
  readonly words: string;
  readonly isThere: (content: Content) => boolean;
}

export const NEEDS = {
  riec: { words: 'een RIEC', isThere: (content) => hasPartner(content, RIEC) },
  comensha: { words: 'CoMensha', isThere: (content) => hasPartner(content, COMENSHA) },
  'overleg-over-hulp': {
    words: 'een overleg met politie en zorgcoördinator',
    isThere: (content) => hasConsultation(content, HELP_CONSULTATION),
  },
  'lokaal-overleg': {
    words: 'een lokaal ondermijningsoverleg',
    isThere: ({ consultations }) => consultations.some(isLocal),
  },
  signalentafel: {
    words: 'een zachte signalentafel',
    isThere: (content) => hasConsultation(content, SOFT_SIGNALS_CONSULTATION),
  },
  regietafel: {
    words: 'een regietafel',
    isThere: (content) => hasConsultation(content, STEERING_CONSULTATION),
  },
  'ingekochte-zorg': {
    words: 'ingekochte zorg',
    isThere: ({ care }) => care.centre !== undefined || care.bought !== undefined,
  },
} satisfies Record<string, Need>;

/** Whether the municipality has a partner, by its id in partners.json. */
export function hasPartner({ partners }: Content, id: string): boolean {
  return partners.some((partner) => partner.id === id);
}

/** Whether the municipality has a meeting, by its id in overleggen.json. */
function hasConsultation({ consultations }: Content, id: string): boolean {
  return consultations.some((consultation) => consultation.id === id);
}

/** Whether a meeting is the lokaal ondermijningsoverleg, whatever the municipality calls it. */
export function isLocal({ local }: Consultation): boolean {
  return local === true;
}
