import { expect, test } from 'vitest'
import {
  batteriesOf,
  buildModel,
  builtYear,
  carriedBatteryWh,
  fleetYear,
  type Model,
  ridingBatteriesWh,
  totalsAt,
} from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { planeYear } from '../../../src/systems/year.ts'

/** Sums in another order. */
const ROUNDING = 1e-12
const UTC_MS = Date.UTC(2026, 8, 23, 6)

const modelOf = (id: string, policy: Scenario['policy']): Model =>
  buildModel({ ...PRESETS[id]!.scenario, policy })

const batteries = (model: Model, group?: number) =>
  batteriesOf(model, ridingBatteriesWh(model, fleetYear(model, builtYear(model))), group)

/** Plane by plane and satellite by satellite, T·P/(DoD·η) for the longest eclipse of the shell's planes in 2026. */
function byPlanesWh({ fleet, power: { satellite } }: Model): number {
  const loadW = satellite.ratedItW + satellite.housekeepingW
  let sum = 0
  fleet.shells.forEach(({ firstPlane, firstId }, shell) => {
    const nextPlane = fleet.shells[shell + 1]?.firstPlane ?? fleet.planeCount
    const nextId = fleet.shells[shell + 1]?.firstId ?? fleet.satelliteCount
    let longestS = 0
    for (let plane = firstPlane; plane < nextPlane; plane++)
      longestS = Math.max(longestS, ...planeYear(fleet, plane, 2026).eclipseS)
    sum += ((nextId - firstId) * loadW * longestS) / 3600
  })
  return sum / (satellite.depthOfDischarge * satellite.dischargeEfficiency)
}

test('the batteries of Project Sunrise are 3.75 GWh, shell by shell, and not its worst shell times all', () => {
  const model = modelOf('sunrise', 'ride-through')
  const { allWh, mostWh, leastWh } = batteries(model)
  expect(allWh / 1e9).toBeCloseTo(3.747, 3)
  expect(allWh / byPlanesWh(model)).toBeCloseTo(1, 9)
  expect((mostWh * model.fleet.satelliteCount) / 1e9).toBeGreaterThan(5.9)
  expect(leastWh).toBe(0) // its highest shells meet no shadow
})

test.each(['sunrise', 'starcloud', 'cowboy', 'starlink-53', 'dawn-dusk-650', 'suncatcher'])(
  '%s: one battery total, carried or not, at an instant, and summed over groups',
  (id) => {
    const riding = modelOf(id, 'ride-through')
    const shed = modelOf(id, 'shed')
    const all = carriedBatteryWh(riding)
    const of = (model: Model, group?: number) => batteries(model, group).allWh
    const groups = PRESETS[id]!.scenario.groups.map((_, group) => of(shed, group))
    for (const total of [
      totalsAt(riding, UTC_MS).batteryCapacityWh,
      of(riding),
      of(shed),
      groups.reduce((a, b) => a + b),
    ])
      expect(Math.abs(total / all - 1)).toBeLessThan(ROUNDING)
    expect(carriedBatteryWh(shed)).toBe(0)
    expect(totalsAt(shed, UTC_MS).batteryCapacityWh).toBe(0)
  },
)
