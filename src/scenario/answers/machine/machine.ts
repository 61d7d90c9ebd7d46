/** One satellite of a fleet as a machine: every budget, from the model that also drives the picture, the totals and the
 *  price. The fleet stands for its satellites: what differs between shells is told for the one it asks most of. */

import type { Result } from '../../../lib/result.ts'
import { clamp } from '../../../lib/units.ts'
import { patchScenario } from '../../document/patch.ts'
import type { Refusal } from '../../document/refusal.ts'
import type { Scenario } from '../../document/schema.ts'
import type { MachineSourceId } from '../../facts/machineSources.ts'
import { builtYear, fleetYear, type Model, totalsAt } from '../model.ts'
import { computeBudget } from './compute.ts'
import type { MachineFigure } from './figure.ts'
import { powerBudget } from './power.ts'

/** Every budget of the satellite of a model. */
export function machineOf(model: Model, utcMs: number) {
  const { fleet, power } = model
  const light = fleetYear(model, builtYear(model))
  const { itPowerW } = totalsAt(model, utcMs)
  const served = clamp(itPowerW / (fleet.satelliteCount * power.satellite.ratedItW), 0, 1)
  const compute = computeBudget(model, served)
  return {
    named: compute.named,
    budgets: { power: powerBudget(model, light), compute: compute.figures },
  }
}
export type Machine = ReturnType<typeof machineOf>

/** Sources that the figures name. */
export const sourcesOfMachine = ({ budgets }: Machine): MachineSourceId[] => [
  ...new Set(
    Object.values(budgets).flatMap((budget) =>
      Object.values<MachineFigure>(budget).flatMap(({ source = [] }) => source),
    ),
  ),
]

/** The same satellites, all in one shell of the first group's kind, at another altitude. */
export function atAltitude(scenario: Scenario, altitudeKm: number): Result<Scenario, Refusal> {
  const [first] = scenario.groups
  const total = scenario.groups.reduce((sum, group) => sum + group.total, 0)
  const group = { ...first, total, altitudeKm, altitudeTopKm: altitudeKm, shells: 1 }
  return patchScenario(scenario, { groups: [group] })
}
