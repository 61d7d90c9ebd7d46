/** One satellite of a fleet as a machine: every budget, from the model that also drives the picture, the totals and the
 *  price. The fleet stands for its satellites: what differs between shells is told for the one it asks most of. */

import type { Result } from '../../../lib/result.ts'
import { clamp } from '../../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../../physics/constants.ts'
import { patchScenario } from '../../document/patch.ts'
import type { Refusal } from '../../document/refusal.ts'
import type { Scenario } from '../../document/schema.ts'
import {
  PUBLISHED_CLOCK_DAYS,
  PUBLISHED_KG_PER_KW,
  PUBLISHED_MEETINGS,
  PUBLISHED_WM2,
  type PublishedFigure,
} from '../../facts/machineFigures.ts'
import type { MachineSourceId } from '../../facts/machineSources.ts'
import { type Comparison, compare, fleetMeans } from '../compare.ts'
import { builtYear, type Model, totalsAt } from '../model.ts'
import { computeBudget } from './compute.ts'
import { deliveredBudget } from './delivered.ts'
import type { MachineFigure } from './figure.ts'
import { heatBudget } from './heat.ts'
import { interruptionBudget } from './interruption.ts'
import { lifeBudget } from './life.ts'
import { linksBudget } from './links.ts'
import { launchFit, massBudget } from './mass.ts'
import type { Budget, MachineKey } from './names.ts'
import { powerBudget } from './power.ts'
import { priceBudget } from './price.ts'

/** What others print beside a figure of ours. */
export interface Beside {
  budget: Budget
  figure: MachineKey
  others: readonly PublishedFigure[]
}
const BESIDE: readonly Beside[] = [
  { budget: 'heat', figure: 'plateWm2', others: PUBLISHED_WM2 },
  { budget: 'mass', figure: 'statedKgPerKw', others: PUBLISHED_KG_PER_KW },
  { budget: 'life', figure: 'meetingsPerSatelliteYear', others: PUBLISHED_MEETINGS },
  { budget: 'life', figure: 'daysToFirstMeeting', others: PUBLISHED_CLOCK_DAYS },
]

const lowestM = ({ fleet }: Model): number =>
  fleet.shells.reduce(
    (least, { semiMajorAxisM }) => Math.min(least, semiMajorAxisM),
    Number.POSITIVE_INFINITY,
  ) - EARTH_EQUATORIAL_RADIUS_M

/** Share of its rated power that the fleet is served at an instant. */
export function servedFraction(model: Model, utcMs: number): number {
  const { fleet, power } = model
  const { itPowerW } = totalsAt(model, utcMs)
  return clamp(itPowerW / (fleet.satelliteCount * power.satellite.ratedItW), 0, 1)
}

/** What hangs on its body and its orbit alone, whatever its computers are asked. */
export function bodyBudgets(
  model: Model,
  { orbit, builtYear: light }: Pick<Comparison, 'orbit' | 'builtYear'>,
) {
  return {
    power: powerBudget(model, light),
    heat: heatBudget(model, lowestM(model), light),
    mass: massBudget(model, orbit),
    life: lifeBudget(model, orbit),
    launchBinds: launchFit(model, orbit.launchedKg / model.fleet.satelliteCount).binds,
  }
}

/** Worked out when it is first read: most of it stands in folds that are closed. */
function whenRead<T>(workOut: () => T): () => T {
  let known: { value: T } | null = null
  return () => {
    known ??= { value: workOut() }
    return known.value
  }
}

/** Every budget of the satellite of a model. @param served share of its rated power that the fleet is served now
 *  @param sides the comparison, where it is known @param body the same */
export function machineOf(
  model: Model,
  served: number,
  sides = compare(model, null, fleetMeans(model, builtYear(model))),
  body = bodyBudgets(model, sides),
) {
  const compute = computeBudget(model, served)
  const { launchBinds, ...ofBody } = body
  const links = whenRead(() => linksBudget(model))
  const delivered = whenRead(() => deliveredBudget(model, sides))
  const interruption = whenRead(() => interruptionBudget(model, sides))
  const price = whenRead(() => priceBudget(model, sides))
  return {
    named: { ...compute.named, launchBinds },
    budgets: {
      ...ofBody,
      compute: compute.figures,
      get links() {
        return links()
      },
      get delivered() {
        return delivered().figures
      },
      get interruption() {
        return interruption()
      },
      get price() {
        return price()
      },
    },
    /** Tokens step by step, in the middle of the range. */
    get falls() {
      return delivered().falls
    },
    beside: BESIDE,
  }
}
export type Machine = ReturnType<typeof machineOf>

/** Sources that the figures name. */
export const sourcesOfMachine = ({ budgets, beside }: Machine): MachineSourceId[] => [
  ...new Set([
    ...Object.values(budgets).flatMap((budget) =>
      Object.values<MachineFigure>(budget).flatMap(({ source = [] }) => source),
    ),
    ...beside.flatMap(({ others }) => others.map(({ source }) => source)),
  ]),
]

/** The same satellites, all in one shell of the first group's kind, at another altitude. */
export function atAltitude(scenario: Scenario, altitudeKm: number): Result<Scenario, Refusal> {
  const [first] = scenario.groups
  const total = scenario.groups.reduce((sum, group) => sum + group.total, 0)
  const group = { ...first, total, altitudeKm, altitudeTopKm: altitudeKm, shells: 1 }
  return patchScenario(scenario, { groups: [group] })
}
