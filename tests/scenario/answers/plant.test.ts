/** One plant on Earth, whatever is asked of it. */

import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { designGround, type GroundDesign, pueOf } from '../../../src/scenario/answers/ground.ts'
import { headlines } from '../../../src/scenario/answers/headlines.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { groundAt, plantOf } from '../../../src/scenario/answers/plant.ts'
import { pricedSupply } from '../../../src/scenario/answers/supplyPrices.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { SUPPLIES } from '../../../src/systems/supply.ts'
import { SITES } from '../../sites.ts'

const phoenix = SITES.find(({ id }) => id === 'phoenix-az')!
const base = defaultScenario()
const design = designGround(phoenix, base, [base.availability]).next().value as GroundDesign
const NOON = Date.parse('2026-06-21T19:00:00Z') // 12 h local standard time
const GW = 1e9

test('every supply carries its load at noon; what it takes from gas or the grid is what the Sun leaves', () => {
  for (const supply of SUPPLIES) {
    const now = groundAt(design, { ...base, supply }, GW, NOON)!
    expect(now.itPowerW / now.ratedItW, supply).toBeCloseTo(1, 9)
    expect(now.loadAcW / now.ratedItW).toBeCloseTo(base.pue, 9)
    // Beside gas the cheapest array at Phoenix is none, beside the grid one that never gives more than the load.
    const most = { solar: 100, 'solar-gas': 0, 'solar-grid': 1, grid: 0, gas: 0 }[supply]
    expect(now.pvCapacityW === 0, supply).toBe(most === 0)
    expect(now.pvOutputW <= now.loadAcW, supply).toBe(most <= 1)
    expect(now.batteryCapacityWh > 0, supply).toBe(supply === 'solar')
    const left = Math.max(0, now.loadAcW - now.pvOutputW)
    expect(now.gridW, supply).toBeCloseTo(supply.endsWith('grid') ? left : 0, 0)
    expect(now.gasW, supply).toBeCloseTo(supply.endsWith('gas') ? left : 0, 0)
  }
})

test('over the year it brings the computers the shared energy, with back-up and without', () => {
  for (const supply of SUPPLIES) {
    const { ratedItW, supply: its } = plantOf(design, { ...base, supply }, GW)!
    const servedFraction = its.year.dispatch.servedW.reduce((sum, servedW, hour) => {
      return sum + (servedW + its.year.backupW[hour]!) / 8760
    }, 0)
    expect((ratedItW * servedFraction) / GW, supply).toBeCloseTo(1, 9)
  }
})

test('gas or the grid alone carry the whole load: its peak and its energy by hand', () => {
  const loadAcW = GW * base.pue
  const gas = plantOf(design, { ...base, supply: 'gas' }, GW)!
  const grid = plantOf(design, { ...base, supply: 'grid' }, GW)!
  expect(grid.gridW / loadAcW).toBeCloseTo(1, 12)
  expect(grid.gridWhPerYear / (8760 * loadAcW)).toBeCloseTo(1, 12)
  expect([grid.gasPlantW, grid.gasFuelWhPerYear, gas.gridW, gas.gridWhPerYear]).toEqual([0, 0, 0, 0])
  expect(gas.gasPeakW / loadAcW).toBeCloseTo(1, 12)
  expect(gas.gasPlantW).toBeGreaterThan(gas.gasPeakW) // one may fail
  // A third to six tenths of the fuel becomes electricity.
  expect((8760 * loadAcW) / gas.gasFuelWhPerYear).toBeGreaterThan(0.33)
  expect((8760 * loadAcW) / gas.gasFuelWhPerYear).toBeLessThan(0.6)
  for (const supply of ['gas', 'grid'] as const) {
    const priced = pricedSupply('computers', design, { ...base, supply })!
    expect([priced.backupFraction, priced.unservedFraction, priced.pvPerLoad]).toEqual([1, 0, 0])
  }
  const solar = pricedSupply('computers', design, { ...base, supply: 'solar' })!
  expect(solar.backupFraction).toBe(0)
  expect(solar.unservedFraction).toBeGreaterThan(0)
  expect(solar.unservedFraction).toBeLessThanOrEqual(1 - base.availability)
})

test('the PUE is the given one, or the year’s mean at the place’s temperatures, and scales the load', () => {
  expect(pueOf(design, { cooling: 'given', pue: 1.3 })).toBe(1.3)
  const [given, dry, liquid] = (['given', 'dry', 'liquid'] as const).map((cooling) => {
    const { loadAcW, ratedItW } = plantOf(design, { ...base, cooling, pue: 1.3 }, GW)!
    return loadAcW / ratedItW
  })
  expect(given).toBeCloseTo(1.3, 9)
  expect(dry).toBeCloseTo(design.cooling.dry.pue, 9)
  expect(liquid).toBeLessThan(dry!)
})

test('panels are bought larger by what they lose with age: 0.75 % a year over 20 years is 6.9 % in the mean', () => {
  const { pvW, pvCapacityW } = plantOf(design, base, GW)!
  let kept = 0
  for (let year = 0; year < 20; year++) kept += (1 - 0.0075) ** year / 20
  expect(pvCapacityW / pvW).toBeCloseTo(kept, 12)
  expect(kept).toBeCloseTo(0.9315, 3)
})

test('at any instant the ground stores no more than its battery holds, and computes no more than it is rated for', () => {
  const model = buildModel(base)
  for (const utc of ['2026-06-21T23:00:00Z', '2026-12-21T13:00:00Z', '2031-03-04T01:00:00Z']) {
    const utcMs = Date.parse(utc)
    const comparison = compare(model, design, fleetMeans(model, new Date(utcMs).getUTCFullYear()))
    const { orbit, ground } = headlines(new Asked(model, design, utcMs))
    expect(ground!.storedNowWh!.value).toBeLessThanOrEqual(ground!.batteryCapacityWh!.value!)
    expect(ground!.itNowW!.value).toBeLessThanOrEqual(ground!.ratedItW!.value! * (1 + 1e-12))
    expect(ground!.itStudyWh).toEqual(orbit.itStudyWh)
    expect(ground!.itYearWh!.value! * base.studyYears).toBeCloseTo(ground!.itStudyWh!.value!, 0)
    const now = groundAt(design, base, comparison.study.itW, utcMs)!
    expect(now.pvCapacityW).toBe(ground!.pvCapacityW!.value)
    expect(now.batteryCapacityWh).toBe(ground!.batteryCapacityWh!.value)
    expect(now.loadAcW).toBe(ground!.loadAcW!.value)
  }
})

test('what is built does not change with the year that is shown', () => {
  const scenario = {
    ...base,
    groups: base.groups.map((group) => ({ ...group, sunSynchronous: false, inclinationDeg: 53 })),
  }
  const model = buildModel(scenario)
  const [now, later] = [2026, 2033].map((year) => compare(model, design, fleetMeans(model, year)))
  expect(later!.ground!.plant).toEqual(now!.ground!.plant)
  expect(later!.orbit.price).toEqual(now!.orbit.price)
  expect(later!.fleetYear.meanItW).not.toBe(now!.fleetYear.meanItW)
})
