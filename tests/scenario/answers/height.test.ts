/** Height has its price: nothing is added where data sheets hold, propellant below, ageing and worn parts above. By hand
 *  from the rocket equation and circular speeds. */
import { expect, test } from 'vitest'
import { ACTIVITIES, airDensityKgM3, exosphericK } from '../../../src/physics/atmosphere.ts'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { lifeYearsAt } from '../../../src/scenario/answers/fleetDose.ts'
import { heightPropellantKg, workingAreaM2 } from '../../../src/scenario/answers/heightMass.ts'
import { atAltitude } from '../../../src/scenario/answers/machine/machine.ts'
import { buildModel, builtYear } from '../../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'

function ringAt(altitudeKm: number) {
  const moved = atAltitude(defaultScenario(), altitudeKm)
  if (!moved.ok) throw new Error('not moved')
  return buildModel(moved.value)
}
const priceAt = (altitudeKm: number): number => {
  const model = ringAt(altitudeKm)
  return compare(model, null, fleetMeans(model, builtYear(model))).orbit.price.central.usdPerMwh
}
const speedMS = (km: number) => Math.sqrt(3.986004418e14 / (6378137 + km * 1e3))

test('at 650 km, where a data sheet is taken to hold, mass, ageing and life are as it states', () => {
  const model = ringAt(650)
  expect(heightPropellantKg(model, 'central', 3000, 5)).toBeCloseTo(0, 6)
  expect(model.power.satellite.degradationPerYear).toBeCloseTo(0.025, 9)
  expect(model.radPerYear).toBeCloseTo(150, 6)
  expect(lifeYearsAt(model, 'central')).toBe(5)
})

test('high up there is no air: the spiral up from 300 km and down to 200 km, by the rocket equation', () => {
  const onceMS = (km: number) => speedMS(300) - speedMS(km) + (speedMS(200) - speedMS(km))
  const byHand = 3000 * (Math.exp((onceMS(2000) - onceMS(650)) / (2000 * 9.80665)) - 1)
  expect(heightPropellantKg(ringAt(2000), 'central', 3000, 5)).toBeCloseTo(byHand, 6)
  expect(heightPropellantKg(ringAt(2000), 'central', 3000, 10)).toBeCloseTo(byHand, 6)
})

test('lower down it is the air: ρ v² C_d A / 2 for the whole life, whatever the satellite weighs', () => {
  const low = ringAt(400)
  const { fleet, power } = low
  const areaM2 = workingAreaM2(fleet, fleet.shells[0]!, power)
  const perYearKg = (km: number) =>
    (airDensityKgM3(km * 1e3, exosphericK(ACTIVITIES.mean)) *
      speedMS(km) ** 2 *
      2.2 *
      areaM2 *
      365.25 *
      86400) /
    2 /
    (2000 * 9.80665)
  const kg = (massKg: number, years: number) => heightPropellantKg(low, 'central', massKg, years)
  const aYearKg = kg(3000, 6) - kg(3000, 5)
  expect(aYearKg / (perYearKg(400) - perYearKg(650))).toBeCloseTo(1, 4)
  expect(kg(6000, 6) - kg(6000, 5)).toBeCloseTo(aYearKg, 6)
  expect(heightPropellantKg(low, 'high', 3000, 5)).toBeGreaterThan(kg(3000, 5))
})

test('parts last as long as they stand the dose: 5.5 krad at 6 krad a year is eleven months, 2 krad four', () => {
  const high = ringAt(3000)
  expect(lifeYearsAt(high, 'central')).toBeCloseTo(5500 / 6000, 3)
  expect(lifeYearsAt(high, 'high')).toBeCloseTo(2000 / 6000, 3)
  expect(lifeYearsAt(high, 'low')).toBeCloseTo(15_000 / 6000, 3)
})

test('the cheapest height of a dawn–dusk ring is where AI1 is said to fly; the inner belt costs several times as much', () => {
  const [low, sheet, high, belt] = [400, 700, 1400, 3000].map(priceAt) as [number, number, number, number]
  expect(sheet).toBeLessThan(low)
  expect(sheet).toBeLessThan(high)
  expect(belt / sheet).toBeGreaterThan(3)
})

test('a ring that faces the Sun has its array edge-on to the flow; a fleet that is not sun-synchronous shows both', () => {
  const ring = ringAt(650)
  const inclined = patchScenario(defaultScenario(), { preset: 'starlink-53' })
  if (!inclined.ok) throw new Error('not there')
  const other = buildModel(inclined.value)
  const areaOf = ({ fleet, power }: typeof ring) => workingAreaM2(fleet, fleet.shells[0]!, power)
  expect(areaOf(other)).toBeGreaterThan(1.3 * areaOf(ring))
})
