/** Figures by name of what the page shows: what it remembers already is lent, the rest computed when wanted. */
import { Asked } from '../../scenario/answers/asked.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import type { FleetTotals } from '../../systems/fleet.ts'
import { comparisonFor } from './comparison.ts'
import { lastOf, modelOf, selectedYearOf } from './derived.ts'

/** @param group 0-based @param totals of the fleet at the instant, where they are known */
export function askedOf(
  scenario: Scenario,
  design: GroundDesign | null,
  utcMs: number,
  group = 0,
  totals: FleetTotals | null = null,
): Asked {
  const year = new Date(utcMs).getUTCFullYear()
  return new Asked(modelOf(scenario), design, utcMs, group, {
    comparison: () => comparisonFor(scenario, design, year),
    planeYear: () => selectedYearOf(scenario, group, year),
    ...(totals && { totals: () => totals }),
  })
}

/** The same of a whole day, remembered for the last one. */
export const askedOfDay = lastOf(
  (scenario: Scenario, design: GroundDesign, dayMs: number): Asked => askedOf(scenario, design, dayMs),
)
