/**
 * Ids of the content that the routes of the plan speak of. A municipality may rename what belongs
 * to them; without one of them the conditions that need it do not hold.
 */
export const LABOUR = 'arbeid';
export const SEXUAL = 'seksueel';

/** The overleg with police and zorgcoördinator (§2.3). */
export const HELP_CONSULTATION = 'politie-zc';
/** The lokaal ondermijningsoverleg (§2.4, §4). */
export const LOCAL_CONSULTATION = 'lo';
/** The pilot of the RIEC for soft signals that are stuck (§4). */
export const SOFT_SIGNALS_CONSULTATION = 'zachte-signalentafel';
/** The regietafel mensenhandel, where bottlenecks of the region are brought (§4). */
export const STEERING_CONSULTATION = 'regietafel';
