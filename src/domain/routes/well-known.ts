/**
 * Ids of the content that the routes of the plan speak of. A municipality may rename what belongs
 * to them; without one of them the conditions that need it do not hold.
 */
export const LABOUR = 'arbeid';
export const SEXUAL = 'seksueel';

/** Partners on which steps hang beside those that a step is about. */
export const RIEC = 'riec';
export const CHAIN_DIRECTOR = 'ketenregisseur';
export const COMENSHA = 'comensha';

/** Teams of the municipality that steps speak of. */
export const SOCIAL_TEAM = 'sociaal-team';
export const YOUTH_TEAM = 'jeugdteam';
export const ENFORCEMENT_TEAM = 'toezicht-en-handhaving';

/** The overleg with police and zorgcoördinator (§2.3). */
export const HELP_CONSULTATION = 'politie-zc';
/** The pilot of the RIEC for soft signals that are stuck (§4). */
export const SOFT_SIGNALS_CONSULTATION = 'zachte-signalentafel';
/** The regietafel mensenhandel, where bottlenecks of the region are brought (§4). */
export const STEERING_CONSULTATION = 'regietafel';
