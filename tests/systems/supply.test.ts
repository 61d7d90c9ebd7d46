/** Who carries the load: energy balances of every hour and of the year, for any array, battery and weather. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROUND_TRIP_EFFICIENCY } from '../../src/systems/dispatch.ts'
import { pvYear } from '../../src/systems/pv.ts'
import { backupOf, GAS_FUEL_RATIO, hasSun, SUPPLIES, supplyYear } from '../../src/systems/supply.ts'
import { reconstructYear } from '../../src/systems/weather.ts'
import { SITES } from '../sites.ts'

const ashburn = SITES[0]!
const { acWPerW } = pvYear(ashburn, reconstructYear(ashburn), 'tracker')
const LOAD_W = 1e3
const SEED = 20261123

/** Sums of 8760 terms near 10 in double precision, per unit of load. */
const HOUR_H = 1e-7
const YEAR_H = 1e-6
/** A shortfall below 1e-9 of the load counts as met. */
const MET_H = 8760 * 1e-9

/** Weather that no place has: any hour may be dark or bright. */
const anyYear = fc
  .array(fc.double({ min: 0, max: 0.85, noNaN: true }), { minLength: 24, maxLength: 400 })
  .map((days) => Float64Array.from({ length: 8760 }, (_, i) => days[i % days.length]!))
const anySystem = fc.record({
  acWPerW: fc.oneof(anyYear, fc.constant(acWPerW)),
  pvCapacityW: fc.double({ min: 0, max: 60 * LOAD_W, noNaN: true }),
  batteryWh: fc.double({ min: 0, max: 100 * LOAD_W, noNaN: true }),
  batteryPowerW: fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 20 * LOAD_W, noNaN: true })),
  supply: fc.constantFrom(...SUPPLIES),
})

test(`in every hour energy in = load + curtailed + lost + stored, nothing appears (seed ${SEED})`, () => {
  const eta = Math.sqrt(ROUND_TRIP_EFFICIENCY)
  let hours = 0
  fc.assert(
    fc.property(anySystem, (system) => {
      const { dispatch, backupW, supply } = supplyYear({ ...system, loadW: LOAD_W })
      const pvCapacityW = hasSun(supply) ? system.pvCapacityW : 0
      const batteryWh = hasSun(supply) ? system.batteryWh : 0
      let worst = 0
      for (let i = 0; i < 8760; i++) {
        const pvW = pvCapacityW * system.acWPerW[i]!
        const gainWh = (i < 8759 ? dispatch.socWh[i + 1]! : dispatch.finalSocWh) - dispatch.socWh[i]!
        const chargedW = Math.max(0, gainWh) / eta
        const dischargedW = Math.max(0, -gainWh) * eta
        const curtailedW = pvW + dischargedW - chargedW - dispatch.servedW[i]!
        worst = Math.max(
          worst,
          -curtailedW, // more served than there is
          chargedW - Math.max(0, pvW - LOAD_W), // charged with what the load needs, or by the back-up
          dischargedW > HOUR_H * LOAD_W ? pvW - LOAD_W : 0, // discharged while the Sun is enough
          Math.min(curtailedW, LOAD_W - dispatch.servedW[i]!), // curtailed while the load is short
          Math.max(chargedW, dischargedW) - system.batteryPowerW,
          dispatch.socWh[i]! - batteryWh,
          -dispatch.socWh[i]!,
          backupOf(supply)
            ? Math.abs(dispatch.servedW[i]! + backupW[i]! - LOAD_W)
            : dispatch.servedW[i]! - LOAD_W,
          -backupW[i]!,
        )
        hours++
      }
      expect(worst / LOAD_W).toBeLessThan(HOUR_H)
    }),
    { seed: SEED, numRuns: 60 },
  )
  expect(hours).toBe(60 * 8760)
})

test(`the year's energies add up, and the battery loses its tenth (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anySystem, (system) => {
      const { energy, dispatch } = supplyYear({ ...system, loadW: LOAD_W })
      const { loadWh, pvWh, directWh, chargedWh, curtailedWh, dischargedWh } = energy
      const near = (a: number, b: number, tolerance = YEAR_H) =>
        expect(Math.abs(a - b) / LOAD_W).toBeLessThan(tolerance)
      near(pvWh, directWh + chargedWh + curtailedWh)
      near(loadWh, directWh + dischargedWh + energy.gasWh + energy.gridWh + energy.unservedWh, MET_H + YEAR_H)
      near(loadWh * dispatch.energyServedFraction, directWh + dischargedWh, MET_H + YEAR_H)
      const eta = Math.sqrt(ROUND_TRIP_EFFICIENCY)
      const storedWh = dispatch.finalSocWh - dispatch.socWh[0]!
      near(chargedWh * eta - dischargedWh / eta, storedWh, 1e-4)
      for (const value of Object.values(energy)) expect(value).toBeGreaterThanOrEqual(-YEAR_H * LOAD_W)
    }),
    { seed: SEED, numRuns: 60 },
  )
})

test('gas alone and the grid alone carry every hour; sun with either serves all, sun alone does not', () => {
  const system = { acWPerW, pvCapacityW: 6 * LOAD_W, batteryWh: 17 * LOAD_W, loadW: LOAD_W }
  const year = (supply: (typeof SUPPLIES)[number]) => supplyYear({ ...system, supply })
  for (const supply of ['grid', 'gas'] as const) {
    const { energy, backupW } = year(supply)
    expect(Math.min(...backupW)).toBe(LOAD_W)
    expect(energy[`${supply}Wh`]).toBe(8760 * LOAD_W)
    expect(energy).toMatchObject({ pvWh: 0, chargedWh: 0, unservedWh: 0, backupPeakW: LOAD_W })
  }
  const alone = year('solar').energy
  expect(alone.unservedWh / alone.loadWh).toBeGreaterThan(0.1)
  expect(year('solar-gas').energy.gasWh).toBeCloseTo(alone.unservedWh, 3)
  expect(year('solar-grid').energy.gridWh).toBeCloseTo(alone.unservedWh, 3)
  expect(year('solar-grid').energy.gasFuelWh).toBe(0)
})

test('gas burns 1.95 kWh of heat a kWh, beside panels too, and 0.2 MMBtu a megawatt for each start', () => {
  // EIA: 6,654 Btu/kWh of 3,412 Btu a kWh is an efficiency of 51.3 %.
  expect(1 / GAS_FUEL_RATIO).toBeCloseTo(0.513, 3)
  const system = { acWPerW, pvCapacityW: 6 * LOAD_W, batteryWh: 17 * LOAD_W, loadW: LOAD_W }
  const only = supplyYear({ ...system, supply: 'gas' }).energy
  expect(only.gasFuelWh / only.gasWh).toBeCloseTo(6654 / 3412.142, 6)
  expect(only.gasStarts).toBe(0)
  const { backupW, energy: standby } = supplyYear({ ...system, supply: 'solar-gas' })
  const isOn = Array.from(backupW, (powerW) => powerW > LOAD_W * 1e-9)
  const starts = isOn.filter((on, hour) => on && !isOn[(hour + 8759) % 8760]).length
  expect(starts).toBeGreaterThan(50)
  expect(standby.gasStarts).toBe(starts)
  const startMmbtu = (starts * standby.backupPeakW * 0.2) / 1e6
  expect((standby.gasFuelWh * 3.412142 - standby.gasWh * 6.654) / 1e6).toBeCloseTo(startMmbtu, 6)
})

test('a weaker battery never meets more hours, and without power it is as if there were none', () => {
  const system = {
    acWPerW,
    pvCapacityW: 8 * LOAD_W,
    batteryWh: 24 * LOAD_W,
    loadW: LOAD_W,
    supply: 'solar' as const,
  }
  let before = 1
  for (const batteryPowerW of [Infinity, 4e3, 2e3, 1e3, 500, 100, 0]) {
    const { hoursMetFraction } = supplyYear({ ...system, batteryPowerW }).dispatch
    expect(hoursMetFraction).toBeLessThanOrEqual(before)
    before = hoursMetFraction
  }
  const none = supplyYear({ ...system, batteryWh: 0 }).dispatch.hoursMetFraction
  expect(before).toBe(none)
  expect(supplyYear({ ...system, batteryPowerW: 20e3 }).dispatch.socWh).toEqual(
    supplyYear(system).dispatch.socWh,
  )
})
