import type { Content } from '../content.ts';
import { entriesOf } from '../dossier.ts';
import type { Ticket } from '../ticket.ts';
import { isLocal } from './needs.ts';
import {
  HELP_CONSULTATION,
  SOFT_SIGNALS_CONSULTATION,
  STEERING_CONSULTATION,
} from './well-known.ts';

/**
 * What in the record shows that a step was taken, so that nobody has to say so twice. A colleague
 * who says otherwise is right.
 */
export type EvidenceName = keyof typeof EVIDENCE;

interface Evidence {
  readonly words: string;
  readonly shows: (ticket: Ticket, about: About) => boolean;
}

interface About {
  /** The partner that the step is about. */
  readonly partner: string | undefined;
  readonly content: Content;
}

export const EVIDENCE = {
  opgepakt: {
    words: 'iemand heeft het ticket opgepakt',
    shows: ({ holder }) => holder !== undefined,
  },
  'vraag-gesteld': {
    words: 'er is een vraag aan de melder gestuurd',
    shows: ({ dialogue }) => dialogue.some(({ kind }) => kind === 'vraag'),
  },
  teruggekoppeld: {
    words: 'de vrager heeft antwoord gekregen',
    shows: ({ dialogue }) => dialogue.some(({ kind }) => kind === 'terugkoppeling'),
  },
  verrijkt: {
    words: 'er is iets gevraagd met Verrijken',
    shows: ({ dossier }) =>
      entriesOf(dossier, 'aanvraag').some(({ request }) => request === 'verrijken'),
  },
  'bij-partner': {
    words: 'het is doorgezet naar de partner, of daar opgevraagd',
    shows: ({ dossier }, { partner }) =>
      entriesOf(dossier, 'doorgezet').some((sent) => sent.partner.id === partner) ||
      entriesOf(dossier, 'aanvraag').some(({ to }) => to.id === partner),
  },
  'overleg-over-hulp': {
    words: 'het overleg met politie en zorgcoördinator is vastgelegd',
    shows: (ticket) => hasConsultation(ticket, HELP_CONSULTATION),
  },
  'lokaal-overleg': {
    words: 'het lokaal ondermijningsoverleg is vastgelegd',
    shows: (ticket, { content }) =>
      content.consultations.filter(isLocal).some(({ id }) => hasConsultation(ticket, id)),
  },
  signalentafel: {
    words: 'de zachte signalentafel is vastgelegd',
    shows: (ticket) => hasConsultation(ticket, SOFT_SIGNALS_CONSULTATION),
  },
  regietafel: {
    words: 'de regietafel is vastgelegd',
    shows: (ticket) => hasConsultation(ticket, STEERING_CONSULTATION),
  },
  'hulp-besproken': {
    words: 'de antwoorden over hulp zijn vastgelegd',
    shows: ({ dossier }) => entriesOf(dossier, 'overleg').some(({ help }) => help !== undefined),
  },
  'zorgcoordinator-gesproken': {
    words: 'het contact met de zorgcoördinator is vastgelegd',
    shows: (ticket) => hasHelp(ticket, 'zorgcoordinator-gesproken'),
  },
  'hulp-gestart': {
    words: 'de start van de hulp is vastgelegd',
    shows: (ticket) => hasHelp(ticket, 'hulp-gestart'),
  },
  'volgend-moment': {
    words: 'er is een volgend moment vastgelegd bij Hulp',
    shows: ({ dossier }) => entriesOf(dossier, 'hulp').at(-1)?.nextOn !== undefined,
  },
  comensha: {
    words: 'CoMensha is vastgelegd',
    shows: ({ dossier }) => entriesOf(dossier, 'comensha').length > 0,
  },
  omgezet: {
    words: 'het is omgezet naar een signaal',
    shows: ({ dossier }) => entriesOf(dossier, 'omgezet').length > 0,
  },
} satisfies Record<string, Evidence>;

function hasConsultation({ dossier }: Ticket, id: string): boolean {
  return entriesOf(dossier, 'overleg').some(({ which }) => which.id === id);
}

function hasHelp({ dossier }: Ticket, what: 'zorgcoordinator-gesproken' | 'hulp-gestart'): boolean {
  return entriesOf(dossier, 'hulp').some((entry) => entry.what === what);
}
