import type { DossierEntry, HelpAnswers, Situation } from '../../src/domain/dossier.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { FATIMA, moment, SENT_AT } from './ticket-sample.ts';

/** Entries of the dossier, with as much in them as a test looks at. */

type Entry<Kind extends DossierEntry['kind']> = Extract<DossierEntry, { kind: Kind }>;

const written = () => ({ id: moment().newId(), at: SENT_AT, by: FATIMA });
const TODAY = '2026-11-24';

export function situated(known: Situation): Entry<'situatie'> {
  return { ...written(), kind: 'situatie', known };
}

export function said(step: string, what: Entry<'stap'>['what']): Entry<'stap'> {
  return { ...written(), kind: 'stap', step, what };
}

export function consulted(
  which: string,
  { state = 'gehouden', help }: { state?: 'gepland' | 'gehouden'; help?: HelpAnswers } = {},
): Entry<'overleg'> {
  return {
    ...written(),
    kind: 'overleg',
    which: { id: which, name: which },
    date: TODAY,
    organisations: [],
    state,
    ...(help === undefined ? {} : { help }),
  };
}

export function helped(what: Entry<'hulp'>['what'], on = TODAY, nextOn?: string): Entry<'hulp'> {
  return { ...written(), kind: 'hulp', what, on, ...(nextOn === undefined ? {} : { nextOn }) };
}

export function handedOver(partner: string): Entry<'doorgezet'> {
  return {
    ...written(),
    kind: 'doorgezet',
    partner: { id: partner, name: partner },
    copy: conceal('De kopie.'),
    profile: 'zonder-namen',
    purpose: conceal('Opsporing.'),
    means: { id: 'telefoon', name: 'Telefoon' },
    ground: { id: 'algemeen-belang', name: 'Algemeen belang' },
    followUpOn: '2026-12-01',
  };
}

/** A request to an own team that waits for its answer. */
export function requested(team: string): Entry<'aanvraag'> {
  return {
    ...written(),
    kind: 'aanvraag',
    request: 'verrijken',
    to: { id: team, name: team },
    purpose: conceal('Weten wie er woont.'),
    ground: { id: 'algemeen-belang', name: 'Algemeen belang' },
    identity: conceal('Het adres.'),
  };
}

/** A copy at a partner of which the outcome is known. */
export function followedUp(sent: Entry<'doorgezet'>): readonly DossierEntry[] {
  const text = conceal('De politie pakt het op.');
  return [sent, { ...written(), kind: 'opvolging', about: sent.id, done: true, text }];
}
