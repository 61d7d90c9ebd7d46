/** The comparison's money, footprint and time for the page: computed when it is shown, remembered for the last ones. */
import { type Comparison, compare } from '../../scenario/answers/compare.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { groundEnergyWh } from '../../scenario/answers/headlines.ts'
import { fleetDayItW } from '../../scenario/answers/model.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { builtYearOf, fleetLifeItWOf, fleetYearOf, lastOf, modelOf } from './derived.ts'

export const comparisonFor = lastOf(
  (scenario: Scenario, design: GroundDesign | null, year: number): Comparison =>
    compare(modelOf(scenario), design, {
      year,
      fleetYear: fleetYearOf(scenario, year),
      builtYear: builtYearOf(scenario),
      lifeItW: fleetLifeItWOf(scenario),
    }),
)

export interface DayEnergy {
  orbitWh: number
  groundWh: number | null
  groundYearWh: number | null
}

/** Energy to the computers on a UTC day. */
export const dayEnergyFor = lastOf(
  (comparison: Comparison, design: GroundDesign, dayMs: number): DayEnergy => {
    const ground = groundEnergyWh(design, comparison, dayMs)
    return {
      orbitWh: fleetDayItW(modelOf(comparison.scenario), dayMs) * 24,
      groundWh: ground?.todayWh ?? null,
      groundYearWh: ground?.yearWh ?? null,
    }
  },
)
