import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { satelliteSpec } from '../../src/scenario/answers/satelliteSpec.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { batteryYear } from '../../src/systems/orbitBattery.ts'
import { arrayNeededRatio, arrayPowerW, orbitCharge } from '../../src/systems/power.ts'
import { planeYear } from '../../src/systems/year.ts'
import reference from '../fixtures/reference/power.json' with { type: 'json' }

const AI1 = satelliteSpec(SATELLITES['ai1-aug-2026']!.values)
const rideThrough = (changes = {}) =>
  buildModel({ ...PRESETS['starlink-53']!.scenario, policy: 'ride-through', ...changes })
/** An independent audit of this shell: 240 kWh a satellite, 72 kWh at most in a passage, 96 % of the plane-days. */
const AUDITED = 0.015

test('at 53° and 550 km a satellite carries 240 kWh, for the load that its array sustains', () => {
  const { power, rideThrough: told } = rideThrough()
  expect(Math.abs(power.batteryCapacityWh[0]! / 240e3 - 1)).toBeLessThan(AUDITED)
  expect(Math.abs(told!.belowRatedFraction - 0.96)).toBeLessThan(2 * AUDITED)
  expect(told!.arrayRatio).toBe(1)
})

test('by hand at the year’s nearest Sun and β 0: light, times the share of it that comes through, for the eclipse', () => {
  const one = reference.battery.cases.find(
    ({ altitude_km, beta_deg }) => altitude_km === 550 && beta_deg === 0,
  )!
  const nearestWm2 = reference.flux.perihelion_aphelion['2026'][0]![2] as number
  const [eclipseS, periodS] = [one.eclipse_s_cylinder, one.nodal_period_s]
  const lightW = arrayPowerW(AI1, nearestWm2) * 0.95
  // SMAD eq. 11-5 with 90 % there and back: a watt in shadow takes 1/0.9 W of light
  const loadW = lightW / (1 + eclipseS / (0.9 * (periodS - eclipseS)))
  const drawnWh = (loadW * eclipseS) / 3600 / Math.sqrt(0.9)
  const { power } = rideThrough()
  expect(drawnWh / 1e3).toBeCloseTo(71.5, 0)
  expect(Math.abs(power.batteryCapacityWh[0]! / (drawnWh / 0.3) - 1)).toBeLessThan(0.005)
})

test('no passage of the year takes more than the depth of discharge, and one takes all of it', () => {
  const { fleet, power } = rideThrough()
  const [capacityWh] = power.batteryCapacityWh
  let most = 0
  for (let plane = 0; plane < fleet.planeCount; plane += 8) {
    const periodS = (2 * Math.PI) / fleet.argLatRateRadS[plane]!
    const { drawWh } = batteryYear(AI1, planeYear(fleet, plane, 2026), periodS)
    most = Math.max(most, ...drawWh)
  }
  expect(most / capacityWh!).toBeLessThanOrEqual(AI1.depthOfDischarge + 1e-12)
  expect(most / capacityWh!).toBeGreaterThan(0.995 * AI1.depthOfDischarge)
})

test('the enlarged array sustains the full load in every passage, new and at the end of life, and is no larger', () => {
  const { power, fleet, rideThrough: told } = rideThrough({ enlargeArray: true })
  const { satellite, batteryCapacityWh } = power
  expect(told!.belowRatedFraction).toBe(0)
  expect(satellite.arrayAreaM2).toBeCloseTo(840 * told!.arrayRatio, 6)
  const old = { ...satellite, ageYears: 5 }
  let least = Infinity
  for (let plane = 0; plane < fleet.planeCount; plane += 8) {
    const periodS = (2 * Math.PI) / fleet.argLatRateRadS[plane]!
    const year = planeYear(fleet, plane, 2026)
    expect(batteryYear(satellite, year, periodS).belowRatedFraction).toBe(0)
    year.eclipseS.forEach((eclipseS, day) => {
      const { isBalanced } = orbitCharge(old, arrayPowerW(old, year.fluxWm2[day]!), eclipseS, periodS)
      expect(isBalanced).toBe(true)
      least = Math.min(
        least,
        1 / arrayNeededRatio(old, arrayPowerW(old, year.fluxWm2[day]!), eclipseS, periodS),
      )
    })
  }
  expect(least).toBeGreaterThanOrEqual(1 - 1e-9)
  expect(least).toBeLessThan(1.005)
  // the whole 180 kW through 35.6 min at 30 % and 0.949: the 375 kWh that a weaker array cannot refill
  expect(batteryCapacityWh[0]! / 1e3).toBeCloseTo((180 * 2135.4) / 3600 / 0.3 / Math.sqrt(0.9), 0)
})

test('an array that the ratio enlarges just balances the orbit; never does a larger one carry less', () => {
  const part = fc.double({ min: 0.05, max: 0.45, noNaN: true })
  const power = fc.double({ min: 20e3, max: 900e3, noNaN: true })
  fc.assert(
    fc.property(part, power, power, (eclipsePart, a, b) => {
      const [eclipseS, periodS] = [eclipsePart * 6000, 6000]
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      const at = (arrayW: number) => orbitCharge(AI1, arrayW, eclipseS, periodS)
      expect(at(more).itPowerW).toBeGreaterThanOrEqual(at(less).itPowerW)
      const ratio = arrayNeededRatio(AI1, a, eclipseS, periodS)
      expect(at(a * ratio * (1 + 1e-9)).isBalanced).toBe(true)
      expect(at(a * ratio * (1 - 1e-6)).isBalanced).toBe(false)
    }),
  )
})
