/** The years in the sky: the ramp of the document as it is, and the fleet that each of its years has. Comes with the first
 *  look at them (page/years.ts); from then on what is shown follows the year. */
import { formatId } from '../../i18n/format.ts'
import { tCount } from '../../i18n/t.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { type Ramp, rampOf } from '../../scenario/answers/ramp.ts'
import { fleetSteps, yearScenario } from '../../scenario/answers/yearFleet.ts'
import type { Scenario, View } from '../../scenario/document/schema.ts'
import { store, takeYears } from '../document/store.ts'
import { lastOf } from './derived.ts'

const rampFor = lastOf(
  (scenario: Scenario, rampCase: View['rampCase'], labour: View['rampLabour']): Ramp =>
    rampOf(buildModel(scenario), { rampCase, labour, caps: {} }),
)
/** @param scenario the document's, not that of a year */
export const rampIn = (scenario: Scenario, { rampCase, rampLabour }: View): Ramp =>
  rampFor(scenario, rampCase, rampLabour)

/** What each year launches and retires. */
export const stepsOf = lastOf(fleetSteps)

const inYear = lastOf(yearScenario)

/** Another year in the sky. It is no step of the way back. */
export const showYear = (rampYear: number): void =>
  store.setState(({ view }) => ({ view: { ...view, rampYear } }))

/** The year in the sky and what stands by then. */
export function yearLine(): string {
  const { scenario, view } = store.getState()
  const { satellites = 0 } = rampIn(scenario, view).years.find(({ year }) => year === view.rampYear) ?? {}
  return `${formatId(view.rampYear)}: ${tCount('satellites', satellites)}`
}

export const startYears = (): void =>
  takeYears((scenario, view) => inYear(scenario, rampIn(scenario, view), view.rampYear))
