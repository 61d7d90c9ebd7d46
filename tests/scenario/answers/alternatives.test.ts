/** Other ways to power the load: each with a price and a source. */

import { expect, test } from 'vitest'
import { oppositeSite, PRICED_ALTERNATIVES, secondSite } from '../../../src/scenario/answers/alternatives.ts'
import { sizingCosts, sunTerms, sunUsdPerMwh } from '../../../src/scenario/answers/sunPrice.ts'
import { unitCosts } from '../../../src/scenario/answers/unitCosts.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { figureOf } from '../../../src/scenario/facts/figures.ts'
import { SOURCES } from '../../../src/scenario/facts/sources.ts'
import { pvYear } from '../../../src/systems/pv.ts'
import { cheapestPair } from '../../../src/systems/sizing.ts'
import { reconstructYear } from '../../../src/systems/weather.ts'
import { SITES } from '../../sites.ts'

const siteOf = (id: string) => SITES.find((site) => site.id === id)!
const base = defaultScenario()

test('wind, nuclear and the line have a range and a source of their own', () => {
  for (const id of [...Object.values(PRICED_ALTERNATIVES), 'lineUsdPerWMm', 'lineLossPerMm'] as const) {
    const { low, central, high, source } = figureOf(id)
    expect(low).toBeGreaterThan(0)
    expect(central).toBeGreaterThanOrEqual(low)
    expect(high).toBeGreaterThanOrEqual(central)
    expect(SOURCES[source].title.length).toBeGreaterThan(10)
    expect(SOURCES[source].grade).not.toBe('A')
  }
  // Half of £16 bn at 1.24 USD for 3.6 GW over 3,800 km.
  expect(figureOf('lineUsdPerWMm').central).toBeCloseTo((8e9 * 1.24) / 3.6e9 / 3.8, 2)
})

test('the second place is the one whose meridian is farthest, never the place itself', () => {
  expect(oppositeSite(SITES, siteOf('phoenix-az'))?.id).toBe('kutch-in')
  for (const site of SITES) expect(oppositeSite(SITES, site)?.id).not.toBe(site.id)
  expect(oppositeSite([], siteOf('phoenix-az'))).toBeNull()
})

test('a second place is priced with its line: panels and battery get cheaper, the whole does not in Phoenix', () => {
  const phoenix = siteOf('phoenix-az')
  const pv = pvYear(phoenix, reconstructYear(phoenix), 'fixed', base.soiling)
  const second = secondSite(phoenix, pv, siteOf('kutch-in'), { ...base, mount: 'fixed' }, 0.97)!
  const costs = unitCosts(base, 'fixed')
  const alone = cheapestPair({ acWPerW: pv.acWPerW, loadW: 1, availabilityFraction: 0.97, costs })!
  expect(second.distanceM / 1e6).toBeCloseTo(13.7, 1)
  expect(second.pair.capexUsd).toBeLessThan(alone.capexUsd)
  const lineUsd = (0.73 * (second.distanceM / 1e6)) / (1 - second.lossFraction)
  expect(second.lineUsdPerW.central).toBeCloseTo(lineUsd, 6)
  expect(second.usdPerMwh.low).toBeLessThanOrEqual(second.usdPerMwh.central)
  expect(second.usdPerMwh.high).toBeGreaterThan(second.usdPerMwh.central)
  // Annuity of the line at 8 % over 20 years on 8.5 MWh a year and watt-million.
  const annuity = 0.08 / (1 - 1.08 ** -20)
  const withoutLine =
    second.usdPerMwh.central - (lineUsd * annuity * 1e6) / (8760 * second.pair.energyServedFraction)
  expect(withoutLine).toBeGreaterThan(50)
  expect(withoutLine).toBeLessThan(sunUsdPerMwh(alone, 1, sunTerms(base, 'fixed')))
})

test('the cheapest pair follows the prices of the document', () => {
  expect(unitCosts(base, 'fixed')).toEqual({ pvUsdPerW: 1.15, batteryUsdPerWh: 0.28 })
  expect(unitCosts(base, 'tracker')).toEqual({ pvUsdPerW: 1.21, batteryUsdPerWh: 0.28 })
  // By hand: 8 % over 20 years, panels of 30, larger by ageing; operation 13 USD a kilowatt, 1.5 % of the battery.
  let annuity = 0
  for (let year = 1; year <= 20; year++) annuity += 1.08 ** -year
  const mean = (loss: number) =>
    Array.from({ length: 20 }, (_, n) => (1 - loss) ** n / 20).reduce((a, b) => a + b)
  const { pvUsdPerW, batteryUsdPerWh } = sizingCosts(base, 'fixed')
  expect(pvUsdPerW).toBeCloseTo((1.15 * (1 - 1.08 ** -20 / 3) + 0.013 * annuity) / mean(0.0075), 9)
  expect(batteryUsdPerWh).toBeCloseTo((0.28 * (1 + 0.015 * annuity)) / mean(0.02), 9)
  // Neither is built without end where it is free.
  const free = sizingCosts({ pvUsdPerKw: 0, batteryUsdPerKwh: 0 }, 'fixed')
  expect(free.pvUsdPerW).toBeGreaterThan(0.1)
  expect(free.batteryUsdPerWh).toBeGreaterThan(0)
})
