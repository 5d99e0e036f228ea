import type { Content } from './content.ts';
import { PlanSection } from './content/municipality.ts';

/**
 * A section in the words of the municipality's own plan.
 *
 * @param section as a route or the content names it; `null` where the plan is silent. One that is
 *   not of the plan of the routes is of the own plan already
 * @returns the section of the own plan (`plan.sections` in gemeente.json), the section as it is when
 *   the municipality has the plan of the routes, and `undefined` for what its plan does not hold
 */
export function sectionOf(section: string | null, { municipality }: Content): string | undefined {
  if (section === null) return undefined;
  const { sections } = municipality.plan;
  const ofTheRoutes = PlanSection.safeParse(section).data;
  return sections === undefined || ofTheRoutes === undefined ? section : sections[ofTheRoutes];
}
