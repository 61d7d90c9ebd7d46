/** The comparison's money, footprint and time for the page: computed when it is shown, remembered for the last ones. */
import { type Comparison, compare } from '../../scenario/answers/compare.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { besideWork, builtYearOf, fleetLivesItWOf, fleetYearOf, lastOf, modelOf } from './derived.ts'

const comparedFor = lastOf(
  (scenario: Scenario, design: GroundDesign | null, year: number): Comparison =>
    compare(modelOf(scenario), design, {
      year,
      fleetYear: fleetYearOf(scenario, year),
      builtYear: builtYearOf(scenario),
      lifeItW: fleetLivesItWOf(scenario),
    }),
)
/** What the computers are asked compares nothing anew. */
export const comparisonFor = lastOf(
  (scenario: Scenario, design: GroundDesign | null, year: number): Comparison => ({
    ...comparedFor(besideWork(scenario), design, year),
    scenario,
  }),
)
