/** Two scenarios on one clock: A is what is shown, B what it is compared with. B's figures are computed when they are
 *  asked for and remembered for the last B. */
import { type Comparison, compare, type FleetMeans, fleetMeans } from '../../scenario/answers/compare.ts'
import { designChoice, type GroundDesign } from '../../scenario/answers/ground.ts'
import { type Model, totalsAt } from '../../scenario/answers/model.ts'
import { isOwnOther, readOther } from '../../scenario/document/other.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import type { FleetTotals } from '../../systems/fleet.ts'
import { OWN_SITE } from '../../systems/weatherFile.ts'
import { requestFirstDesign } from '../../workers/groundClient.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { comparisonOf, lastOf, otherOf } from './derived.ts'

/** A scenario by a preset's id, as if it were chosen now, or by text with its own place and prices; null for neither. */
export function scenarioBy(shown: Scenario, text: string): Scenario | null {
  if (isOwnOther(text)) return readOther(text).other.scenario
  const result = patchScenario(shown, { preset: text })
  return result.ok ? result.value : null
}

/** B, with A's place and prices where it is a preset. */
export const otherScenario = lastOf((shown: Scenario, text: string): Scenario | null =>
  isOwnOther(text) ? (otherOf(text)?.scenario ?? null) : scenarioBy(shown, text),
)

export const otherModel = lastOf((shown: Scenario, text: string): Model | null => {
  const drawn = comparisonOf(text)
  const scenario = otherScenario(shown, text)
  return drawn && scenario && { ...drawn, scenario }
})

export const otherTotals = lastOf((model: Model, utcMs: number): FleetTotals => totalsAt(model, utcMs))

/** Another price of A's makes another model of B, but not another year. */
let last: { key: readonly unknown[]; means: FleetMeans } | null = null
function otherMeans(model: Model, year: number): FleetMeans {
  const key = [model.fleet, model.power, model.scenario.satelliteLifeYears, year]
  const isLast = last?.key.every((part, i) => part === key[i])
  if (!last || !isLast) last = { key, means: fleetMeans(model, year) }
  return last.means
}

/** B's year, price and, with a design of its place, the ground's. */
export const otherComparison = lastOf(
  (model: Model, design: GroundDesign | null, year: number): Comparison =>
    compare(model, design, otherMeans(model, year)),
)

/** A design of B's place, where A's does not serve. @returns how to stop */
export function requestOtherDesign(
  { site, availability, ...rest }: Scenario,
  onDesign: (design: GroundDesign) => void,
): () => void {
  const { own, sites } = store.getState()
  const data = site === OWN_SITE ? own : sites.find(({ id }) => id === site)
  if (!data) return () => {}
  const choice = designChoice({ site, ...rest })
  return requestFirstDesign(data, choice, availability, { onDesign, onError: report })
}
