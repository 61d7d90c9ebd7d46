/** Least battery and cheapest pair: against the reference implementation and against a plain scan. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dispatchYear } from '../../src/systems/dispatch.ts'
import {
  cheapestPair,
  DEFAULT_COSTS,
  frontier,
  hoursNeeded,
  leastBatteryWh,
  withPowerLimit,
} from '../../src/systems/sizing.ts'
import { pvOf, SITES } from '../sites.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const check = read('../fixtures/sites/reconstruction-check.json').sites
const results = read('../fixtures/sites/results.json').sites
const cases = SITES.flatMap((site) => {
  return (['fixed', 'tracker'] as const).map((mount) => {
    const key = mount === 'fixed' ? 'fixed' : 'track'
    const { acWPerW } = pvOf(site, mount)
    return { site, mount, acWPerW, exact: check[site.id][key], hourly: results[site.id][key] }
  })
})
const caseOf = (id: string) => cases.find((c) => c.site.id === id && c.mount === 'fixed')!
const LOAD_W = 1e3
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

/** The reference bisects to 0.005 kWh and is rounded to 0.01; the spec asks 0.02. */
const BATTERY_KWH = 0.02
/** The reference refines less around its best array, so that the project may be cheaper by a little more. */
const DEARER_FRACTION = 2e-3
const CHEAPER_FRACTION = 3e-3
/** What daily figures can say of the source year. Worst seen in cost: 2.5 and 2.7 %. */
const APPROXIMATE_COST = { fixed: 0.03, tracker: 0.035 }
const APPROXIMATE_COST_MEDIAN = 0.01
const APPROXIMATE_BATTERY = 0.15
const APPROXIMATE_BATTERY_MEDIAN = 0.03
/** A battery of four hours of full power: worst seen 1.9 %. */
const FOUR_HOURS_LARGER = 0.02

test('an availability means hours of the year, rounded up', () => {
  const expected = [7884, 8322, 8498, 8673, 8752, 8760]
  expect([0.9, 0.95, 0.97, 0.99, 0.999, 1].map(hoursNeeded)).toEqual(expected)
  expect(() => hoursNeeded(0)).toThrow('The availability is 0')
  expect(() => hoursNeeded(1.01)).toThrow('The availability is 1.01')
})

test('least batteries are those of the reference: 26 sites, two mounts, five arrays, five availabilities', () => {
  let compared = 0
  let impossible = 0
  let worst = 0
  for (const { site, acWPerW, exact } of cases) {
    for (const [percent, row] of Object.entries<Record<string, number | null>>(exact.frontier_battery_kwh)) {
      for (const [pvKw, kwh] of Object.entries(row)) {
        const wh = leastBatteryWh(acWPerW, Number(pvKw) * 1e3, LOAD_W, hoursNeeded(Number(percent) / 100))
        if (kwh === null) {
          expect(wh, `${site.id} ${percent} ${pvKw}`).toBeNull()
          impossible++
        } else {
          worst = Math.max(worst, Math.abs(wh! / 1e3 - kwh))
          compared++
        }
      }
    }
  }
  expect(compared + impossible).toBe(26 * 2 * 5 * 5)
  expect(compared).toBeGreaterThan(800)
  expect(worst).toBeLessThan(BATTERY_KWH)
})

test('the least battery meets the hours in the hourly dispatch, and 0.01 h less does not', () => {
  let compared = 0
  for (const { acWPerW } of cases) {
    for (const availability of [0.9, 0.97, 0.999]) {
      const hours = hoursNeeded(availability)
      const batteryWh = leastBatteryWh(acWPerW, 40e3, LOAD_W, hours)
      if (batteryWh === null) continue
      const met = (wh: number) =>
        dispatchYear({ acWPerW, pvCapacityW: 40e3, batteryWh: wh, loadW: LOAD_W }).hoursMetFraction * 8760
      expect(met(batteryWh)).toBeGreaterThan(hours - 0.5)
      expect(met(batteryWh - 0.01 * LOAD_W)).toBeLessThan(hours - 0.5)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(140)
})

test('every hour of the year (100 %), fixed arrays: cost near that of the source year', () => {
  const errors = cases
    .filter(({ site, mount }) => mount === 'fixed' && site.id !== 'kiruna-se')
    .map(({ site, acWPerW, hourly }) => {
      const pair = cheapestPair({ acWPerW, loadW: LOAD_W, availabilityFraction: 1 })!
      expect(pair.hoursMetFraction).toBe(1)
      const error = Math.abs(pair.capexUsd / hourly.capex_optimal['100'].capex_usd - 1)
      expect(error, site.id).toBeLessThan(APPROXIMATE_COST.fixed)
      return error
    })
  expect(errors.length).toBe(25)
  expect(median(errors)).toBeLessThan(APPROXIMATE_COST_MEDIAN)
})

test('the battery beside the array of the source year lies near the one found there', () => {
  const errors: number[] = []
  for (const { site, mount, acWPerW, hourly } of cases) {
    if (site.id === 'kiruna-se') continue
    for (const percent of ['90', '95', '97', '99', '99.9']) {
      const { pv_kwdc, battery_kwh, at_pv_bound } = hourly.capex_optimal[percent]
      if (at_pv_bound) continue
      const wh = leastBatteryWh(acWPerW, pv_kwdc * 1e3, LOAD_W, hoursNeeded(Number(percent) / 100))!
      errors.push(Math.abs(wh / 1e3 / battery_kwh - 1))
      expect(errors.at(-1), `${site.id} ${mount} ${percent}`).toBeLessThan(APPROXIMATE_BATTERY)
    }
  }
  expect(errors.length).toBe(25 * 2 * 5 - 3)
  expect(median(errors)).toBeLessThan(APPROXIMATE_BATTERY_MEDIAN)
})

test('branch and bound finds what a plain scan of all arrays finds', () => {
  for (const [id, availabilityFraction] of [
    ['ashburn-va', 0.97],
    ['kutch-in', 0.95],
    ['belfast-uk', 0.9],
  ] as const) {
    const { acWPerW } = caseOf(id)
    const pair = cheapestPair({ acWPerW, loadW: LOAD_W, availabilityFraction })!
    let leastUsd = Infinity
    for (let k = 20; k <= 2000; k++) {
      if (k * 50 * DEFAULT_COSTS.pvUsdPerW > pair.capexUsd) break // dearer before any battery
      const batteryWh = leastBatteryWh(acWPerW, k * 50, LOAD_W, hoursNeeded(availabilityFraction))
      if (batteryWh === null) continue
      const usd = k * 50 * DEFAULT_COSTS.pvUsdPerW + batteryWh * DEFAULT_COSTS.batteryUsdPerWh
      leastUsd = Math.min(leastUsd, usd)
    }
    expect(pair.capexUsd, id).toBeLessThan(leastUsd * 1.0002) // gain and bisection tolerances
    expect(pair.capexUsd, id).toBeGreaterThan(leastUsd * (1 - CHEAPER_FRACTION)) // by finer steps
  }
})

test('dearer batteries buy more array, and the cost scales with the load', () => {
  const { acWPerW } = caseOf('ashburn-va')
  const size = (batteryUsdPerWh: number, loadW = LOAD_W) =>
    cheapestPair({ acWPerW, loadW, availabilityFraction: 0.97, costs: { pvUsdPerW: 0.7, batteryUsdPerWh } })!
  expect(size(0.5).pvCapacityW).toBeGreaterThan(size(0.05).pvCapacityW * 1.2)
  expect(size(0.165, 1e9).capexUsd / 1e6).toBeCloseTo(size(0.165).capexUsd, 6)
})

test('cheapest pairs: reference costs at 26 sites, two mounts, five availabilities; the source year beside it; never cheaper for more hours', () => {
  const shares = [0.9, 0.95, 0.97, 0.99, 0.999, 1]
  const errors: number[] = []
  let compared = 0
  for (const { site, mount, acWPerW, exact, hourly } of cases) {
    const pairs = [...frontier({ acWPerW, loadW: LOAD_W }, shares)]
    expect(pairs).toHaveLength(shares.length)
    pairs.forEach((pair, i) => {
      const percent = String(Number((shares[i]! * 100).toFixed(1)))
      const label = `${site.id} ${mount} ${percent}`
      expect(pair!.hoursMetFraction * 8760, label).toBeGreaterThan(hoursNeeded(shares[i]!) - 0.5)
      if (i > 0) expect(pair!.capexUsd, label).toBeGreaterThan(pairs[i - 1]!.capexUsd * (1 - 1e-4))
      const { pvUsdPerW, batteryUsdPerWh } = DEFAULT_COSTS
      expect(pair!.capexUsd).toBeCloseTo(pair!.pvCapacityW * pvUsdPerW + pair!.batteryWh * batteryUsdPerWh, 6)
      if (exact.capex_optimal[percent]) {
        const error = pair!.capexUsd / exact.capex_optimal[percent].capex_usd - 1
        expect(error, label).toBeLessThan(DEARER_FRACTION)
        expect(error, label).toBeGreaterThan(-CHEAPER_FRACTION)
        compared++
      }
      const source = hourly.capex_optimal[percent]
      if (source.at_pv_bound || site.id === 'kiruna-se') return
      errors.push(Math.abs(pair!.capexUsd / source.capex_usd - 1))
      expect(errors.at(-1), `${label}, source year`).toBeLessThan(APPROXIMATE_COST[mount])
    })
  }
  expect(compared).toBe(26 * 2 * 5)
  expect(errors.length).toBeGreaterThan(290)
  expect(median(errors)).toBeLessThan(APPROXIMATE_COST_MEDIAN)
})

test('a pair is the same whichever others are asked with it, on either mount', () => {
  const asked = cases.filter(({ site }) => ['phoenix-az', 'belfast-uk', 'kutch-in'].includes(site.id))
  expect(asked).toHaveLength(6)
  for (const { acWPerW } of asked) {
    const shares = [0.9, 0.96, 0.97, 0.98, 0.999, 1]
    const pairs = [...frontier({ acWPerW, loadW: LOAD_W }, shares)]
    expect(pairs).toEqual(
      shares.map((availabilityFraction) => cheapestPair({ acWPerW, loadW: LOAD_W, availabilityFraction })),
    )
  }
})

test('from the first share that cannot be reached on, the frontier has none', () => {
  const { acWPerW } = caseOf('ashburn-va')
  const dim = acWPerW.map((ac) => ac / 25)
  const pairs = [...frontier({ acWPerW: dim, loadW: 1 }, [0.3, 0.45, 0.97, 1])]
  expect(pairs.map((pair) => pair !== null)).toEqual([true, true, false, false])
})

test('with its power limited, a battery grows until the same hours are met: little at four hours, more at eight', () => {
  let grown = 0
  let worst = 0
  for (const { acWPerW } of cases) {
    const system = { acWPerW, loadW: LOAD_W }
    for (const availabilityFraction of [0.9, 0.97]) {
      const pair = cheapestPair({ ...system, availabilityFraction })!
      const limited = withPowerLimit(system, pair, 4)
      worst = Math.max(worst, limited.batteryWh / pair.batteryWh - 1)
      if (limited !== pair) grown++
      const { pvCapacityW, batteryWh } = limited
      const year = dispatchYear({ ...system, pvCapacityW, batteryWh, batteryPowerW: batteryWh / 4 })
      expect(year.hoursMetFraction).toBeGreaterThanOrEqual(pair.hoursMetFraction)
      expect(withPowerLimit(system, pair, 0.1)).toBe(pair)
    }
  }
  expect(worst).toBeLessThan(FOUR_HOURS_LARGER)
  expect(grown).toBeGreaterThan(0)
  const kutch = { acWPerW: caseOf('kutch-in').acWPerW, loadW: LOAD_W }
  const pair = cheapestPair({ ...kutch, availabilityFraction: 0.9 })!
  const [four, eight] = [4, 8].map((hours) => withPowerLimit(kutch, pair, hours).batteryWh)
  expect(eight).toBeGreaterThan(four!)
})

test('an array that never shines has no answer; a load or costs without sense are refused', () => {
  const dark = new Float64Array(8760)
  const { acWPerW } = caseOf('ashburn-va')
  expect(cheapestPair({ acWPerW: dark, loadW: LOAD_W, availabilityFraction: 0.9 })).toBeNull()
  expect(leastBatteryWh(dark, 1e4, LOAD_W, 8760)).toBeNull()
  const sized = (loadW: number, batteryUsdPerWh: number) => () =>
    cheapestPair({ acWPerW, loadW, availabilityFraction: 0.9, costs: { pvUsdPerW: 0.7, batteryUsdPerWh } })
  expect(sized(0, 0.1)).toThrow('The load is 0 W')
  expect(sized(1, 0)).toThrow('Unit costs are 0.7 USD/W and 0 USD/Wh')
})
