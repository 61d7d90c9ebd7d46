/** Cooling by the temperature outside: against the published model's own example, ratings and reported fleets. */

import { expect, test } from 'vitest'
import { COOLINGS, chillerCop, coolingHour, coolingYear } from '../../src/systems/cooling.ts'
import { pvYear } from '../../src/systems/pv.ts'
import { cheapestPair } from '../../src/systems/sizing.ts'
import { SITES, weatherOf } from '../sites.ts'

const years = SITES.map((site) => {
  const weather = weatherOf(site)
  const cooling = COOLINGS.map((way) => [way, coolingYear(way, weather.temperatureC)])
  return { site, weather, cooling: Object.fromEntries(cooling) }
})
const of = (id: string) => years.find(({ site }) => site.id === id)!

/** Nine digits of every parameter are given. */
const EXAMPLE = 1e-8
/** Hours of the year that a constant load leaves out of account, as the model's header says. */
const SWING_FRACTION = 0.01

test('the published example: outside air of 20 °C and 40 % gives a PUE of 1.0746922969797756', () => {
  // Lei & Masanet, "Simple examples for using the PUE simulation tool", PUE_AE_Chiller(parameters_AE, 20, 40, 101325, 1).
  expect(Math.abs(coolingHour('evaporative', 20).pue - 1.0746922969797756)).toBeLessThan(EXAMPLE)
})

test('an air-cooled chiller gives its rated cold at its rating, more with warmer water, less on a hot day', () => {
  expect(chillerCop(6.7, 35)).toBeCloseTo(9.562 / 3.412142, 9) // 9.562 Btu/Wh, AHRI 550/590 at 35 and 6.7 °C
  expect(chillerCop(24, 35)).toBeGreaterThan(chillerCop(6.7, 35) * 1.4)
  expect(chillerCop(24, 45)).toBeLessThan(chillerCop(24, 35))
  // No machine passes the ideal cycle between water and air.
  for (let outside = 25; outside <= 50; outside++) {
    expect(chillerCop(20, outside)).toBeLessThan(293.15 / (outside - 20))
  }
})

test('water that evaporates takes up the heat above 29.4 °C, none below', () => {
  expect(coolingHour('evaporative', 29.4).waterLPerKwh).toBe(0)
  // Heat of 10.6 K of the hall's air: it rises by 14.784 K for the whole heat of 1.0275 kWh a kWh of IT.
  const heatKj = ((1.0275 * 10.6) / 14.784) * 3600
  expect(coolingHour('evaporative', 40).waterLPerKwh).toBeCloseTo(heatKj / 2432, 3)
  for (const way of ['dry', 'liquid'] as const) expect(coolingHour(way, 45).waterLPerKwh).toBe(0)
})

test('hotter air never costs less, and each way is free of compressors and water up to its own temperature', () => {
  for (const way of COOLINGS) {
    for (let celsius = -30; celsius < 50; celsius += 0.5) {
      const now = coolingHour(way, celsius).pue
      expect(coolingHour(way, celsius + 0.5).pue, `${way} ${celsius}`).toBeGreaterThanOrEqual(now - 1e-9)
    }
    expect(coolingHour(way, -10).pue).toBeGreaterThan(1.03)
    expect(coolingHour(way, 45).pue).toBeLessThan(1.5)
  }
  const rise = (way: (typeof COOLINGS)[number], celsius: number) =>
    coolingHour(way, celsius + 1).pue - coolingHour(way, celsius).pue
  expect(rise('dry', 10)).toBeLessThan(1e-3)
  expect(rise('dry', 20)).toBeGreaterThan(5e-3)
  expect(rise('liquid', 30)).toBeLessThan(1e-3)
  expect(rise('liquid', 40)).toBeGreaterThan(5e-3)
})

test('yearly means are those that operators report: 1.04 for warm water in Colorado, 1.05 to 1.15 with outside air', () => {
  // NREL/PR-2C00-70433 (2018): 1.04 over twelve months in Golden, warm water, no chiller.
  expect(Math.abs(of('golden-co').cooling.liquid.pue - 1.04)).toBeLessThan(0.015)
  for (const { site, cooling } of years) {
    // Meta 1.08, Google 1.09, Microsoft's new halls 1.12, AWS 1.14 (facts of 2025).
    expect(cooling.evaporative.pue, site.id).toBeGreaterThan(1.05)
    expect(cooling.evaporative.pue, site.id).toBeLessThan(1.15)
    expect(cooling.evaporative.waterLPerKwh, site.id).toBeLessThan(0.3) // Microsoft's fleet 0.27–0.30, AWS 0.12
    expect(cooling.dry.pue, site.id).toBeGreaterThan(1.08)
    expect(cooling.dry.pue, site.id).toBeLessThan(1.4) // US average
    expect(cooling.dry.lowestPue).toBeLessThanOrEqual(cooling.dry.pue)
    expect(cooling.dry.highestPue).toBeGreaterThanOrEqual(cooling.dry.pue)
  }
  // "about 1 % of the year when we might need chillers in some climates" (NVIDIA, 2026).
  const cool = years.filter(({ cooling }) => cooling.liquid.helpedFraction <= 0.02)
  expect(cool.length).toBeGreaterThanOrEqual(20)
  expect(of('phoenix-az').cooling.liquid.helpedFraction).toBeGreaterThan(0.05)
})

test('carrying the mean load instead of the hourly one leaves out less than 1 % of the hours, on the safe side', () => {
  let worst = 0
  for (const id of ['dallas-tx', 'phoenix-az', 'ashburn-va', 'kuala-lumpur-my', 'belfast-uk']) {
    const { site, weather, cooling } = of(id)
    const { acWPerW } = pvYear(site, weather, 'tracker')
    const { pvCapacityW, batteryWh } = cheapestPair({ acWPerW, loadW: 1, availabilityFraction: 0.97 })!
    const oneWay = Math.sqrt(0.9)
    const metHours = (loadOf: (celsius: number) => number) => {
      let soc = batteryWh
      let met = 0
      for (let i = 0; i < 2 * 8760; i++) {
        if (i === 8760) met = 0
        const net = pvCapacityW * acWPerW[i % 8760]! - loadOf(weather.temperatureC[i % 8760]!)
        if (net >= 0) soc = Math.min(batteryWh, soc + net * oneWay)
        if (net >= 0 || soc * oneWay >= -net - 1e-9) met++
        if (net < 0) soc = Math.max(0, soc + net / oneWay)
      }
      return met
    }
    const constant = metHours(() => 1)
    const hourly = metHours((celsius) => coolingHour('dry', celsius).pue / cooling.dry.pue)
    expect(hourly, id).toBeGreaterThanOrEqual(constant - 3)
    worst = Math.max(worst, (hourly - constant) / 8760)
  }
  expect(worst).toBeLessThan(SWING_FRACTION)
  expect(worst).toBeGreaterThan(0.002)
})
