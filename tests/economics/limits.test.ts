/** Limits and dimensions of the comparison and the ramp: free launch, endless life, and prices, powers and years in other
 *  units. */
import { expect, test } from 'vitest'
import { parityPrice } from '../../src/economics/parity.ts'
import {
  type GroundCosts,
  groundItems,
  itemsOn,
  type OrbitCosts,
  orbitItems,
  priceOf,
  type Study,
} from '../../src/economics/sides.ts'

const STUDY: Study = { itW: 1e6, years: 20, discountRate: 0.08 }
const ORBIT: OrbitCosts = {
  ...{ satellites: 10, arrayW: 120e3, boughtW: 130e3, ratedItW: 110e3, massKg: 2000 },
  ...{ addedBatteryKg: 100, addedPropellantKg: 50, lifeYears: 5 },
  ...{ satelliteUsdPerW: 20, satelliteUsdPerKg: 0, addedBatteryUsdPerKg: 800, launchUsdPerKg: 500 },
  ...{ operationPerYear: 0.01, failurePerYear: 0.05, chipFailurePerYear: 0.02, chipUsdPerW: 26 },
}
const GROUND: GroundCosts = {
  plant: {
    ...{ pvW: 7e6, batteryWh: 20e6, gasPlantW: 1.5e6, gasPeakW: 1e6, gasStartsPerYear: 300 },
    ...{ gasFuelWhPerYear: 2e9, gridW: 1e6, gridWhPerYear: 3e9 },
  },
  ...{ ratedItW: 1e6, facilityUsdPerW: 12, facilityLifeYears: 20, operationPerYear: 0.05 },
  ...{ pvUsdPerW: 0.7, pvLifeYears: 30, pvOperationUsdPerWYear: 0.013 },
  ...{ batteryUsdPerWh: 0.165, batteryLifeYears: 20, batteryOperationPerYear: 0.015 },
  ...{ gasPlantUsdPerW: 2.7, gasStartUsdPerW: 55e-6, gasUsdPerWh: 15e-6 },
  ...{ gridUsdPerWh: 90e-6, gridDemandUsdPerWYear: 0.1 },
  ...{ chipUsdPerW: 26, chipLifeYears: 5, chipFailurePerYear: 0.05 },
}
/** Of additions and multiplications in another order. */
const ROUNDING = 1e-12
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(ROUNDING)
const orbitUsd = (change: Partial<OrbitCosts>, study = STUDY) =>
  priceOf(orbitItems({ ...ORBIT, ...change }, study), study).usd
const groundUsd = (change: Partial<GroundCosts>, study = STUDY) =>
  priceOf(groundItems({ ...GROUND, ...change }, study), study).usd

test('free launch: nothing is on the line of launch, and no kilogram costs anything', () => {
  const free = { launchUsdPerKg: 0 }
  expect(itemsOn(orbitItems({ ...ORBIT, ...free }, STUDY), 'launch')).toEqual([])
  near(orbitUsd({ ...free, massKg: 1e6 }), orbitUsd(free))
})

test('endless life that never fails: bought once, nothing is replaced, and all of its worth is left at the end', () => {
  const endless = { lifeYears: 1e9, failurePerYear: 0, chipFailurePerYear: 0 }
  const items = orbitItems({ ...ORBIT, ...endless }, STUDY)
  expect(itemsOn(items, 'replacement')).toEqual([])
  // What is left over is the whole price, paid back after twenty years at 8 %.
  const kept = 1 - 1.08 ** -20
  const bought = 10 * (130e3 * 20 + 100 * 800 + 110e3 * 26 + 2150 * 500)
  const capital = [...itemsOn(items, 'capital'), ...itemsOn(items, 'launch')].reduce(
    (sum, { usd }) => sum + usd,
    0,
  )
  /** A study of twenty years of a life of a billion. */
  expect(Math.abs(capital / (bought * kept) - 1)).toBeLessThan(1e-7)
})

test('without interest and with endless life the orbit costs its operation alone', () => {
  const study = { ...STUDY, discountRate: 0 }
  const usd = orbitUsd({ lifeYears: 1e9, failurePerYear: 0, chipFailurePerYear: 0 }, study)
  const operation = 10 * 130e3 * 20 * 0.01 * 20
  expect(Math.abs(usd / operation - 1)).toBeLessThan(1e-6)
})

test('dimensions: ten times as large at the same load a watt costs as much a megawatt-hour', () => {
  const study = { ...STUDY, itW: 1e7 }
  const scaled = priceOf(orbitItems({ ...ORBIT, satellites: 100 }, study), study)
  near(scaled.usdPerMwh, priceOf(orbitItems(ORBIT, STUDY), STUDY).usdPerMwh)
  const plant = Object.fromEntries(
    Object.entries(GROUND.plant).map(([key, value]) => [
      key,
      key === 'gasStartsPerYear' ? value : value * 10,
    ]),
  ) as unknown as GroundCosts['plant']
  near(
    priceOf(groundItems({ ...GROUND, plant, ratedItW: 1e7 }, study), study).usdPerMwh,
    priceOf(groundItems(GROUND, STUDY), STUDY).usdPerMwh,
  )
})

test('dimensions: in another currency every worth is as many times as much, and the ratio stays', () => {
  const RATE = 1380
  const priced = <T extends object>(costs: T): T =>
    Object.fromEntries(
      Object.entries(costs).map(([key, value]) => [
        key,
        key.includes('Usd') ? (value as number) * RATE : value,
      ]),
    ) as T
  near(orbitUsd(priced(ORBIT)), RATE * orbitUsd({}))
  near(groundUsd(priced(GROUND)), RATE * groundUsd({}))
})

test('dimensions: kilograms as pounds and dollars a pound cost the same', () => {
  const POUND = 0.45359237
  near(
    orbitUsd({
      ...{ massKg: 2000 / POUND, addedBatteryKg: 100 / POUND, addedPropellantKg: 50 / POUND },
      ...{ launchUsdPerKg: 500 * POUND, addedBatteryUsdPerKg: 800 * POUND },
    }),
    orbitUsd({}),
  )
})

test('at the price solved for, both sides cost the same; free launch is the least there is', () => {
  const earth = orbitUsd({ launchUsdPerKg: 123 })
  near(parityPrice(ORBIT, STUDY, earth, 'launchUsdPerKg')!, 123)
  expect(parityPrice(ORBIT, STUDY, orbitUsd({ launchUsdPerKg: 0 }) * 0.999, 'launchUsdPerKg')).toBeNull()
})
