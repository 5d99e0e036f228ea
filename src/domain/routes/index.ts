import { aanpak } from './aanpak.ts';
import { advies } from './advies.ts';
import { algemeen } from './algemeen.ts';
import { dader } from './dader.ts';
import { hulp } from './hulp.ts';
import { jongeDader } from './jonge-dader.ts';
import { locatie } from './locatie.ts';
import { minderjarig } from './minderjarig.ts';
import { persoon } from './persoon.ts';
import { regio } from './regio.ts';
import type { Route, Step } from './route.ts';

/** The routes of the plan, the most pressing first. docs/routes.md is drawn from them. */
export const ROUTES: readonly Route[] = [
  algemeen,
  minderjarig,
  persoon,
  hulp,
  dader,
  jongeDader,
  locatie,
  aanpak,
  regio,
  advies,
];

const STEPS: ReadonlyMap<string, Step> = new Map(
  ROUTES.flatMap(({ steps }) => steps).map((step) => [step.id, step]),
);

/** A step by its id in the dossier; `undefined` for one that is no longer in the routes. */
export function stepOf(id: string): Step | undefined {
  return STEPS.get(id);
}
