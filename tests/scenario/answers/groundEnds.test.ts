/** Low and high of the price on Earth are what somebody would build who pays those prices: on the mount and with the panels
 *  and battery that are the cheapest then. */

import { expect, test } from 'vitest'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { firstDesign, type GroundDesign, pairFor } from '../../../src/scenario/answers/ground.ts'
import { designAt } from '../../../src/scenario/answers/groundEnds.ts'
import { endPrices, LEVELS, valuesAt } from '../../../src/scenario/answers/levels.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { SITES } from '../../sites.ts'

const scenarioOf = (changes: Partial<Scenario>): Scenario => ({ ...PRESETS.one!.scenario, ...changes })
const designOf = (scenario: Scenario): GroundDesign =>
  firstDesign(SITES.find(({ id }) => id === scenario.site)!, scenario, [scenario.availability])
function priceOf(changes: Partial<Scenario>) {
  const scenario = scenarioOf(changes)
  const model = buildModel(scenario)
  const { price } = compare(model, designOf(scenario), fleetMeans(model, 2026)).ground!
  return LEVELS.map((level) => price[level].usdPerMwh) as [number, number, number]
}
/** Sizes go by what they cost over 20 years at 8 %, and the price of an end by the rate of that end. */
const TIE = 0.005

test('the prices of an end are those that the side is priced by', () => {
  for (const changes of [{}, { pvUsdPerKw: 90, batteryUsdPerKwh: 900 }, { site: 'madrid-es' }]) {
    const scenario = scenarioOf(changes)
    for (const end of ['low', 'high'] as const) {
      const value = valuesAt(scenario, end)
      expect(endPrices(scenario, end)).toEqual({
        pvUsdPerKw: value('pvUsdPerKw'),
        batteryUsdPerKwh: value('batteryUsdPerKwh'),
      })
    }
  }
})

test('an end is built as a design whose central prices are those of the end', () => {
  const scenario = scenarioOf({ pvUsdPerKw: 300, batteryUsdPerKwh: 0 })
  const design = designOf(scenario)
  for (const end of ['low', 'high'] as const) {
    const built = designAt(design, scenario, end)
    const alone = designOf({ ...scenario, ...endPrices(scenario, end) })
    expect(built.mount).toBe(alone.mount)
    expect(pairFor(built, 0.97)).toEqual({
      ...pairFor(alone, 0.97),
      capexUsd: expect.any(Number),
    })
  }
  expect(designAt(design, scenario, 'central')).toBe(design)
})

test('free batteries or panels leave the dear end where it was, and every end between its neighbours', () => {
  const [low, central, high] = priceOf({})
  for (const changes of [{ batteryUsdPerKwh: 0 }, { pvUsdPerKw: 0 }]) {
    const [lower, cheaper, same] = priceOf(changes)
    expect(same).toBeCloseTo(high, 9)
    expect(cheaper).toBeLessThan(central)
    expect(lower).toBeLessThan(low)
    expect(lower).toBeLessThan(cheaper)
  }
  // It was 23,646: a battery of 125 days, sized where it costs nothing, at 280 USD a kilowatt-hour.
  expect(high).toBeLessThan(800)
})

test.each([
  ['pvUsdPerKw', [0, 300, 1100, 1250, 1400, 2500]],
  ['batteryUsdPerKwh', [0, 100, 200, 240, 280, 900]],
] as const)('a higher %s lowers no end of the price', (field, values) => {
  const prices = values.map((value) => priceOf({ [field]: value }))
  for (const [low, central, high] of prices) {
    expect(low).toBeLessThanOrEqual(central)
    expect(central).toBeLessThanOrEqual(high)
  }
  prices.slice(1).forEach((dearer, i) => {
    dearer.forEach((price, k) => {
      expect(price, `${values[i + 1]} ${LEVELS[k]}`).toBeGreaterThanOrEqual(prices[i]![k]! * (1 - TIE))
    })
  })
})
