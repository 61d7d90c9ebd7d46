/** What riding through asks of battery and array in a year: at its ends, and against the reference's longest eclipse. */
import { expect, test } from 'vitest'
import { HOUR, KM } from '../../src/lib/units.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { defaultScenario, readScenario } from '../../src/scenario/document/patch.ts'
import type { ShellGroup } from '../../src/scenario/document/schema.ts'
import { arrayPowerW, loadAtArrayW, type SatelliteSpec } from '../../src/systems/power.ts'
import { rideYears } from '../../src/systems/rideThrough.ts'
import reference from '../fixtures/reference/power.json' with { type: 'json' }

const YEAR = 2026
/** β of the planes is sampled once a day: within 1° of 0, where an eclipse is 0.02 % shorter; half of a conical
 *  penumbra for a cylinder's edge is within 0.1 %. */
const ECLIPSE_TOLERANCE = 0.002
const RELATIVE_TOLERANCE = 1e-9

function fleetOf(group: Partial<ShellGroup>) {
  const scenario = readScenario({ groups: [group] })
  return buildModel(scenario.ok ? scenario.value : defaultScenario())
}
const { fleet, power } = fleetOf({
  ...{ total: 1584, planes: 72, phasing: 1, altitudeKm: 550 },
  ...{ sunSynchronous: false, inclinationDeg: 53 },
})
const withArray = (times: number): SatelliteSpec => ({
  ...power.satellite,
  arrayAreaM2: power.satellite.arrayAreaM2 * times,
})

test('the longest eclipse of a 53° shell is the reference’s at β 0, and its battery gives the load over it', () => {
  const one = reference.battery.cases.find(
    ({ altitude_km, beta_deg }) => altitude_km === 550 && beta_deg === 0,
  )!
  const satellite = withArray(10)
  const [year, ...others] = rideYears(fleet, satellite, YEAR)
  expect(others).toEqual([])
  expect(year!.planes).toBe(72)
  expect(Math.abs(year!.longestEclipseS / one.eclipse_s_cylinder - 1)).toBeLessThan(ECLIPSE_TOLERANCE)
  const loadW = (satellite.ratedItW + satellite.housekeepingW) / satellite.dischargeEfficiency
  expect(year!.largestDrawWh / ((loadW * year!.longestEclipseS) / HOUR)).toBeCloseTo(1, 9)
  expect(year!.belowRatedFraction).toBe(0)
  expect(year!.arrayNeededRatio).toBeLessThan(1)
})

test('an array too small for the load at any time is below it on every day; the ratio goes as one over the array', () => {
  const [whole] = rideYears(fleet, withArray(1), YEAR)
  const [tenth] = rideYears(fleet, withArray(0.1), YEAR)
  expect(tenth!.belowRatedFraction).toBe(1)
  expect(Math.abs(tenth!.arrayNeededRatio / whole!.arrayNeededRatio / 10 - 1)).toBeLessThan(
    RELATIVE_TOLERANCE,
  )
  expect(tenth!.longestEclipseS).toBe(whole!.longestEclipseS)
  // With exactly what is needed on the worst day no day is below.
  const [enough] = rideYears(fleet, withArray(whole!.arrayNeededRatio * (1 + RELATIVE_TOLERANCE)), YEAR)
  expect(enough!.belowRatedFraction).toBe(0)
})

test('a dawn–dusk ring above 1,443 km meets no shadow: no battery, and the array is asked for the load at the farthest Sun', () => {
  const ring = fleetOf({ total: 6, planes: 1, phasing: 0, altitudeKm: 1450, sunSynchronous: true, ltanH: 18 })
  expect(ring.fleet.shells[0]!.semiMajorAxisM).toBeGreaterThan(1443 * KM)
  const [year] = rideYears(ring.fleet, power.satellite, YEAR)
  expect(year).toMatchObject({ planes: 1, longestEclipseS: 0, largestDrawWh: 0 })
  const farthestWm2 = reference.flux.perihelion_aphelion['2026'][1]![2] as number
  const needed = loadAtArrayW(power.satellite) / arrayPowerW(power.satellite, farthestWm2)
  // Noons are within half a day of the aphelion, where the distance stands still.
  expect(Math.abs(year!.arrayNeededRatio / needed - 1)).toBeLessThan(1e-4)
})

test('each shell has a year of its own', () => {
  const { fleet: two } = fleetOf({
    ...{ total: 400, planes: 4, shells: 2, phasing: 0, altitudeKm: 500 },
    altitudeTopKm: 1000,
  })
  const years = rideYears(two, power.satellite, YEAR)
  expect(years).toHaveLength(two.shells.length)
})
