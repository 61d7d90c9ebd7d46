import { expect, test } from 'vitest'
import { DEG } from '../../../src/lib/units.ts'
import { buildModel, totalsAt } from '../../../src/scenario/answers/model.ts'
import { groupRows, planeRows, satelliteRows } from '../../../src/scenario/answers/sceneTable.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import type { FleetTotals } from '../../../src/systems/fleet.ts'

const UTC_MS = Date.UTC(2027, 5, 21, 12, 34, 56)
/** Rounding of sums in another order. */
const RELATIVE_TOLERANCE = 1e-12

const scenarioWith = (patch: object): Scenario => {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const sum = <T>(rows: readonly T[], pick: (row: T) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0)

for (const preset of ['starlink-53', 'spacex-million', 'suncatcher', 'one']) {
  for (const policy of ['shed', 'ride-through']) {
    test(`groups and planes of ${preset} (${policy}) add up to the fleet`, () => {
      const model = buildModel({ ...PRESETS[preset]!.scenario, policy } as Scenario)
      const fleet = totalsAt(model, UTC_MS)
      const planes = planeRows(model, UTC_MS, 0, model.fleet.planeCount)
      const groups = groupRows(model, UTC_MS)
      expect(groups.length).toBe(model.scenario.groups.length)
      for (const rows of [planes, groups] as FleetTotals[][]) {
        for (const count of ['satellites', 'inUmbra', 'inPenumbra'] as const)
          expect(
            sum(rows, (row) => row[count]),
            count,
          ).toBe(fleet[count])
        for (const quantity of ['generatedW', 'itPowerW', 'flops', 'batteryWh'] as const) {
          const error = Math.abs(sum(rows, (row) => row[quantity]) - fleet[quantity])
          expect(error, quantity).toBeLessThanOrEqual(RELATIVE_TOLERANCE * fleet[quantity])
        }
      }
    })
  }
}

test('satellites, placed and tested one by one, add up to the fleet’s closed form', () => {
  const model = buildModel(PRESETS['starlink-53']!.scenario)
  const fleet = totalsAt(model, UTC_MS)
  const rows = satelliteRows(model, UTC_MS, 0, fleet.satellites)
  expect(rows.filter(({ sunlitFraction }) => sunlitFraction === 0).length).toBe(fleet.inUmbra)
  expect(Math.abs(sum(rows, ({ arrayW }) => arrayW) / fleet.generatedW - 1)).toBeLessThan(1e-9)
  expect(satelliteRows(model, UTC_MS, 100, 103)).toEqual(rows.slice(100, 103))
})

test('a satellite at the vernal equinox stands over the meridian that sidereal time says', () => {
  // Meeus (1998), Astronomical Algorithms, ch. 12: Greenwich mean sidereal time at J2000.0 is 280.46061837°.
  const GMST_J2000_DEG = 280.46061837
  const epoch = '2000-01-01T12:00:00Z'
  const group = { pattern: 'delta', total: 4, planes: 1, altitudeKm: 550, sunSynchronous: false }
  const place = { inclinationDeg: 90, raanDeg: 0, argLatDeg: 0 }
  const model = buildModel(scenarioWith({ epoch, groups: [{ ...group, ...place }] }))
  const [equator, pole] = satelliteRows(model, Date.parse(epoch), 0, 2)
  expect(equator!.latitudeRad).toBeCloseTo(0, 9)
  expect(equator!.longitudeRad / DEG).toBeCloseTo(360 - GMST_J2000_DEG, 3)
  expect(equator!.altitudeM).toBeCloseTo(550e3, 3)
  expect(pole!.latitudeRad / DEG).toBeCloseTo(90, 6)
})
