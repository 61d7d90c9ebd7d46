import { Asked } from '../../scenario/answers/asked.ts'
import { outputsOf } from '../../scenario/answers/drawnWeather.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { type MonteCarlo, monteCarlo } from '../../scenario/answers/monteCarlo.ts'
import { type Tilt, tilts } from '../../scenario/answers/tilts.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import type { NamedYear } from '../../systems/weatherFile.ts'
import { follow, serve } from '../serve.ts'

export interface ChancesRequest {
  scenario: Scenario
  design: GroundDesign
  year: number
  draws: number
  seed: number
  /** Of one's own weather; none where it is of one year. */
  ownYears: readonly NamedYear[]
}
export interface Chances {
  /** Null where a side has no price. */
  all: MonteCarlo | null
  tornado: Tilt[]
  elapsedMs: number
}

serve<ChancesRequest, number, Chances>(({ scenario, design, year, draws, seed, ownYears: years }, tell) => {
  const start = performance.now()
  const model = buildModel(scenario)
  const { comparison } = new Asked(model, design, Date.UTC(year, 0, 1))
  const ownYears = outputsOf(design, years, scenario.soiling)
  const all = follow(monteCarlo(model, design, comparison, { draws, seed, ownYears }), tell)
  const tornado = tilts(model, design, comparison)
  return { all, tornado, elapsedMs: performance.now() - start }
})
