/** Two scenarios on one clock: A is what is shown, B what it is compared with. B's figures are computed when they are
 *  asked for and remembered for the last B. */
import { t } from '../../i18n/t.ts'
import { type Comparison, compare, type FleetMeans, fleetMeans } from '../../scenario/answers/compare.ts'
import { designChoice, type GroundDesign } from '../../scenario/answers/ground.ts'
import { type Model, totalsAt } from '../../scenario/answers/model.ts'
import { isOwnOther, readOther } from '../../scenario/document/other.ts'
import { patchScenario } from '../../scenario/document/patch.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import type { FleetTotals } from '../../systems/fleet.ts'
import { newGroundJob } from '../../workers/jobs/ground.ts'
import { report } from '../document/actions.ts'
import { comparisonOf, lastOf, otherOf } from './derived.ts'
import { groundData, knownDesign } from './ground.ts'
import { failureText } from './jobs.ts'

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

/** Beside the ground's own job, which may be making A's. */
const job = newGroundJob()

/** A design of B's place, where A's does not serve: a first one is enough. @returns how to stop */
export function askOtherDesign(scenario: Scenario, onDesign: (design: GroundDesign) => void): () => void {
  const data = groundData(scenario.site)
  if (!data) return () => {}
  const choice = designChoice(scenario)
  const known = knownDesign(data, choice)
  if (known) {
    onDesign(known)
    return () => {}
  }
  const take = (told: number | GroundDesign) => {
    if (typeof told === 'number') return
    job.end()
    onDesign(told)
  }
  void job.start({ data, choice, shown: [scenario.availability] }, take).then((end) => {
    if (end && 'failure' in end) report(t('job.ground', { reason: failureText(end.failure) }))
  })
  return () => job.end()
}
