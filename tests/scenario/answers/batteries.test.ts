import { expect, test } from 'vitest'
import {
  batteriesOf,
  buildModel,
  carriedBatteryWh,
  type Model,
  ridingBatteriesWh,
  totalsAt,
} from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { arrayPowerW } from '../../../src/systems/power.ts'
import { planeYear } from '../../../src/systems/year.ts'

/** Sums in another order. */
const ROUNDING = 1e-12
const UTC_MS = Date.UTC(2026, 8, 23, 6)

const modelOf = (id: string, policy: Scenario['policy']): Model =>
  buildModel({ ...PRESETS[id]!.scenario, policy })

const batteries = (model: Model, group?: number) => batteriesOf(model, ridingBatteriesWh(model), group)

/** Plane by plane, day by day and satellite by satellite: the load that the light of an orbit sustains, 180 kW scaled at
 *  most, for as long as the eclipse, over depth of discharge and discharge efficiency; the deepest passage of a shell. */
function byPlanesWh({ fleet, power: { satellite } }: Model): number {
  const ratedW = satellite.ratedItW + satellite.housekeepingW
  let sum = 0
  fleet.shells.forEach(({ firstPlane, firstId }, shell) => {
    const nextPlane = fleet.shells[shell + 1]?.firstPlane ?? fleet.planeCount
    const nextId = fleet.shells[shell + 1]?.firstId ?? fleet.satelliteCount
    let deepestWs = 0
    for (let plane = firstPlane; plane < nextPlane; plane++) {
      const { eclipseS, fluxWm2 } = planeYear(fleet, plane, 2026)
      const periodS = (2 * Math.PI) / fleet.argLatRateRadS[plane]!
      eclipseS.forEach((darkS, day) => {
        const lightW = arrayPowerW(satellite, fluxWm2[day]!) * 0.95
        const loadW = Math.min(ratedW, lightW / (1 + darkS / (0.9 * (periodS - darkS))))
        deepestWs = Math.max(deepestWs, loadW * darkS)
      })
    }
    sum += ((nextId - firstId) * deepestWs) / 3600
  })
  return sum / (0.3 * Math.sqrt(0.9))
}

test('the batteries of Project Sunrise are 3.1 GWh, shell by shell, and not its worst shell times all', () => {
  const model = modelOf('sunrise', 'ride-through')
  const { allWh, mostWh, leastWh } = batteries(model)
  expect(allWh / 1e9).toBeCloseTo(3.1, 1)
  expect(allWh / byPlanesWh(model)).toBeCloseTo(1, 9)
  expect(mostWh * model.fleet.satelliteCount).toBeGreaterThan(1.4 * allWh)
  expect(leastWh).toBe(0) // its highest shells meet no shadow
})

test('with arrays that sustain the full load they are 3.75 GWh: the longest shadow of each shell at full load', () => {
  const { scenario } = PRESETS.sunrise!
  const model = buildModel({ ...scenario, policy: 'ride-through', enlargeArray: true })
  expect(batteries(model).allWh / 1e9).toBeCloseTo(3.747, 3) // an independent audit of these shells
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
