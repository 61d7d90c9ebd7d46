import { expect, test } from 'vitest'
import {
  type GroundCosts,
  groundItems,
  type Item,
  itemsOn,
  LINES,
  launchedKg,
  type OrbitCosts,
  orbitItems,
  priceOf,
  type Study,
  satellitesUsd,
} from '../../src/economics/sides.ts'

const RELATIVE = 1e-12

const STUDY: Study = { itW: 1e6, years: 20, discountRate: 0.08 }
const ORBIT: OrbitCosts = {
  satellites: 10,
  arrayW: 120e3,
  boughtW: 130e3,
  ratedItW: 110e3,
  massKg: 2000,
  addedBatteryKg: 0,
  addedPropellantKg: 0,
  lifeYears: 5,
  satelliteUsdPerW: 20,
  satelliteUsdPerKg: 0,
  addedBatteryUsdPerKg: 800,
  launchUsdPerKg: 500,
  operationPerYear: 0.01,
  failurePerYear: 0.05,
  chipFailurePerYear: 0,
  chipUsdPerW: 0,
}
const GROUND: GroundCosts = {
  plant: {
    pvW: 7e6,
    batteryWh: 20e6,
    gasPlantW: 1.5e6,
    gasPeakW: 1e6,
    gasStartsPerYear: 300,
    gasFuelWhPerYear: 2e9,
    gridW: 0,
    gridWhPerYear: 3e9,
  },
  ratedItW: 1e6,
  facilityUsdPerW: 12,
  facilityLifeYears: 20,
  operationPerYear: 0.05,
  pvUsdPerW: 0.7,
  pvLifeYears: 30,
  pvOperationUsdPerWYear: 0.013,
  batteryUsdPerWh: 0.165,
  batteryLifeYears: 20,
  batteryOperationPerYear: 0.015,
  gasPlantUsdPerW: 2.7,
  gasStartUsdPerW: 55e-6,
  gasUsdPerWh: 15e-6,
  gridUsdPerWh: 90e-6,
  gridDemandUsdPerWYear: 0,
  chipUsdPerW: 0,
  chipLifeYears: 5,
  chipFailurePerYear: 0.05,
}
const usdOf = (items: readonly Item[]) => items.reduce((sum, { usd }) => sum + usd, 0)

test('a total is the sum of its lines, and each line of its items, on both sides', () => {
  for (const items of [orbitItems(ORBIT, STUDY), groundItems(GROUND, STUDY)]) {
    const whole = priceOf(items, STUDY)
    for (const key of ['usd', 'usdPerYear', 'usdPerKwYear', 'usdPerMwh'] as const) {
      const byLine = LINES.reduce((sum, line) => sum + priceOf(itemsOn(items, line), STUDY)[key], 0)
      expect(Math.abs(byLine / whole[key] - 1)).toBeLessThan(RELATIVE)
    }
  }
})

test('a kilowatt-year is 8.76 MWh on both sides', () => {
  for (const items of [orbitItems(ORBIT, STUDY), groundItems(GROUND, STUDY)]) {
    const { usdPerKwYear, usdPerMwh } = priceOf(items, STUDY)
    expect(Math.abs(usdPerKwYear / usdPerMwh - 8.76)).toBeLessThan(RELATIVE * 10)
  }
})

test('orbit by hand without interest: 26 M USD of satellites and 10 M USD of launch every five years', () => {
  const study = { ...STUDY, discountRate: 0 }
  const items = orbitItems(ORBIT, study)
  const on = (line: (typeof LINES)[number]) => usdOf(itemsOn(items, line))
  expect(on('capital')).toBeCloseTo(26e6, 3)
  expect(on('launch')).toBeCloseTo(10e6, 3)
  // 5 % a year fail: 0.05 / (1 − e^−0.25) = 0.22604 fleets of 36 M USD a year for 20 years, the first of them above
  const fleets = (0.05 / (1 - Math.exp(-0.25))) * 20
  expect(fleets).toBeCloseTo(20 * 0.22604, 4)
  expect(on('replacement')).toBeCloseTo(36e6 * (fleets - 1), 3)
  expect(on('operation')).toBeCloseTo(26e6 * 0.01 * 20, 3)
  expect(on('energy')).toBe(0)
  // 167.95 M USD over 20 years for 1,000 kW
  expect(priceOf(items, study).usdPerKwYear).toBeCloseTo((36e6 * fleets + 5.2e6) / 20e3, 6)
})

test('ground by hand at 8 % over 20 years: capital × 0.101852 a year, as the interest table has it', () => {
  const CRF = 0.10185 // table of engineering economy, 8 %, 20 years
  const items = groundItems({ ...GROUND, pvLifeYears: 20 }, STUDY)
  const capitalUsd = 12e6 + 4.9e6 + 3.3e6 + 4.05e6
  const operationUsd = (12e6 + 4.05e6) * 0.05 + 7e6 * 0.013 + 3.3e6 * 0.015 + 300 * 55
  const energyUsd = 2e9 * 15e-6 + 3e9 * 90e-6
  const perKw = (capitalUsd * CRF + operationUsd + energyUsd) / 1000
  expect(Math.abs(priceOf(items, STUDY).usdPerKwYear / perKw - 1)).toBeLessThan(5e-5)
})

test('chips count on both sides or on neither: the same price a watt adds the same first cost', () => {
  const chips = { chipUsdPerW: 26 }
  const inOrbit = orbitItems({ ...ORBIT, ...chips, ratedItW: 100e3 }, STUDY)
  const onEarth = groundItems({ ...GROUND, ...chips }, STUDY)
  const first = (items: Item[]) => items.find(({ line, part }) => line === 'capital' && part === 'chips')?.usd
  expect(first(inOrbit)).toBeCloseTo(26e6, 3)
  expect(first(onEarth)).toBeCloseTo(26e6, 3)
  expect(orbitItems(ORBIT, STUDY).some(({ part }) => part === 'chips')).toBe(false)
  expect(groundItems(GROUND, STUDY).some(({ part }) => part === 'chips' || part === 'chip-failures')).toBe(
    false,
  )
})

test('failed computers are charged where they are counted, and add to the satellites that fail', () => {
  const failures = (items: Item[]) => items.filter(({ part }) => part.endsWith('failures'))
  expect(failures(groundItems(GROUND, STUDY))).toEqual([])
  expect(failures(orbitItems(ORBIT, STUDY)).map(({ part }) => part)).toEqual(['satellite-failures'])
  const counted = { ...ORBIT, chipUsdPerW: 26, chipFailurePerYear: 0.05 }
  const study = { ...STUDY, discountRate: 0 }
  const fleetUsd = 26e6 + 10e6 + 10 * 110e3 * 26
  const extra = usdOf(orbitItems(counted, study).filter(({ part }) => part === 'chip-failures'))
  // 0.2541 fleets a year where 10 % fail, Turyshev's penalty of 1.27 over five years, against 0.2260 where 5 % do
  const fleetsPerYear = (perYear: number) => perYear / (1 - Math.exp(-5 * perYear))
  expect(5 * fleetsPerYear(0.1)).toBeCloseTo(1.27, 2)
  expect(extra / (20 * fleetUsd * (fleetsPerYear(0.1) - fleetsPerYear(0.05)))).toBeCloseTo(1, 9)
})

test('every price makes its side dearer, and no price touches the other side', () => {
  const dearer = <C extends object>(costs: C, keys: (keyof C)[], price: (costs: C) => number) => {
    for (const key of keys) {
      const more = { ...costs, [key]: (costs[key] as number) * 1.1 }
      expect(price(more), String(key)).toBeGreaterThan(price(costs))
    }
  }
  dearer(
    { ...ORBIT, addedBatteryKg: 100, chipUsdPerW: 26 },
    ['satelliteUsdPerW', 'launchUsdPerKg', 'massKg', 'operationPerYear', 'failurePerYear', 'chipUsdPerW'],
    (costs) => priceOf(orbitItems(costs, STUDY), STUDY).usdPerMwh,
  )
  dearer(
    { ...GROUND, chipUsdPerW: 26 },
    ['facilityUsdPerW', 'pvUsdPerW', 'batteryUsdPerWh', 'gasPlantUsdPerW', 'gasUsdPerWh', 'gridUsdPerWh'],
    (costs) => priceOf(groundItems(costs, STUDY), STUDY).usdPerMwh,
  )
})

test('by the kilogram a satellite costs what it weighs, whatever its array', () => {
  const byKg = { ...ORBIT, satelliteUsdPerW: 0, satelliteUsdPerKg: 800 }
  const [first] = orbitItems(byKg, STUDY)
  expect(first).toEqual({ line: 'capital', part: 'satellite', usd: 10 * 2000 * 800 })
  expect(orbitItems({ ...byKg, boughtW: 500e3 }, STUDY)).toEqual(orbitItems(byKg, STUDY))
})

test('a battery added for the shadow is bought and flown with its satellite, by the kilogram', () => {
  const study = { ...STUDY, years: 5, discountRate: 0 }
  const plain = orbitItems({ ...ORBIT, failurePerYear: 0 }, study)
  const added = orbitItems({ ...ORBIT, failurePerYear: 0, addedBatteryKg: 300 }, study)
  const of = (items: readonly Item[], part: Item['part']) => usdOf(items.filter((item) => item.part === part))
  expect(of(plain, 'space-battery')).toBe(0)
  expect(of(added, 'space-battery')).toBe(10 * 300 * 800)
  expect(of(added, 'launch') - of(plain, 'launch')).toBe(10 * 300 * 500)
  expect(of(added, 'satellite')).toBe(of(plain, 'satellite'))
  expect(launchedKg({ ...ORBIT, addedBatteryKg: 300 })).toBe(10 * 2300)
  // Propellant for its height is launched, and not priced as a satellite.
  const higher = { ...ORBIT, addedPropellantKg: 100 }
  expect(launchedKg(higher)).toBe(10 * 2100)
  expect(satellitesUsd(higher)).toBe(satellitesUsd(ORBIT))
})

test('ground by hand without interest: each part over its own life, in a study of twelve years', () => {
  const study = { ...STUDY, years: 12, discountRate: 0 }
  const items = groundItems({ ...GROUND, chipUsdPerW: 26, facilityLifeYears: 15, batteryLifeYears: 8 }, study)
  const of = (part: Item['part'], line?: Item['line']) =>
    usdOf(items.filter((item) => item.part === part && (!line || item.line === line)))
  expect(of('facility', 'capital')).toBeCloseTo(12e6 * (12 / 15), 3)
  expect(of('facility', 'operation')).toBeCloseTo(12e6 * 0.05 * 12, 3)
  expect(of('pv', 'capital')).toBeCloseTo(4.9e6 * (12 / 30), 3)
  expect(of('pv', 'operation')).toBeCloseTo(7e6 * 0.013 * 12, 3)
  expect(of('battery', 'capital')).toBeCloseTo(3.3e6, 3)
  expect(of('battery', 'replacement')).toBeCloseTo(3.3e6 * 0.5, 3) // bought twice, half of the second left
  expect(of('battery', 'operation')).toBeCloseTo(3.3e6 * 0.015 * 12, 3)
  expect(of('gas-plant', 'capital')).toBeCloseTo(4.05e6 * (12 / 15), 3)
  expect(of('gas-plant', 'operation')).toBeCloseTo(4.05e6 * 0.05 * 12, 3)
  expect(of('gas-starts', 'operation')).toBeCloseTo(300 * 55 * 12, 6) // 1 MW
  expect(of('gas')).toBeCloseTo(2e9 * 15e-6 * 12, 3)
  expect(of('grid')).toBeCloseTo(3e9 * 90e-6 * 12, 3)
  expect(of('chips', 'capital')).toBeCloseTo(26e6, 3)
  expect(of('chips', 'replacement')).toBeCloseTo(26e6 * (12 / 5 - 1), 3)
  // 0.05 / (1 − e^−0.25) sets a year instead of 0.2
  expect(of('chip-failures')).toBeCloseTo(26e6 * 12 * (0.05 / (1 - Math.exp(-0.25)) - 0.2), 3)
})

test('a longer life is never dearer', () => {
  const price = (lifeYears: number) => priceOf(orbitItems({ ...ORBIT, lifeYears }, STUDY), STUDY).usdPerMwh
  for (const [shorter, longer] of [
    [4, 5],
    [5, 10],
    [10, 20],
  ] as const) {
    expect(price(longer)).toBeLessThan(price(shorter))
  }
})
