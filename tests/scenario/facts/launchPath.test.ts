/** The launch price of a year of purchase. */
import { expect, test } from 'vitest'
import { figureRange } from '../../../src/scenario/answers/levels.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { MONEY_FIELDS, type Scenario } from '../../../src/scenario/document/schema.ts'
import {
  FIRST_PURCHASE_YEAR,
  LAST_PURCHASE_YEAR,
  launchPriceIn,
} from '../../../src/scenario/facts/launchPath.ts'

const patched = (base: Scenario, patch: object): Scenario => {
  const result = patchScenario(base, patch)
  if (!result.ok) throw new Error('refused')
  return result.value
}

test('the default is bought in 2026 at what a launch costs in 2026', () => {
  const { purchaseYear, launchUsdPerKg } = defaultScenario()
  expect([purchaseYear, launchUsdPerKg]).toEqual([2026, 1600])
  expect(MONEY_FIELDS.launchUsdPerKg.default).toBe(1600)
  // Falcon 9: 74 M USD for 22 t; printed as 3,360
  expect(Math.abs(launchPriceIn(2026).high / (74e6 / 22_000) - 1)).toBeLessThan(0.002)
})

test('prices that sources name for a year stand in that year', () => {
  expect(launchPriceIn(2026)).toEqual({ low: 1080, central: 1600, high: 3360 })
  expect(launchPriceIn(2028).low).toBe(836)
  expect(launchPriceIn(2030).low).toBe(67)
  expect(launchPriceIn(2032).central).toBe(500)
  expect(launchPriceIn(2035).central).toBe(300)
})

test('between them the path is straight in the logarithm, never rises, and keeps low ≤ central ≤ high', () => {
  let before = launchPriceIn(FIRST_PURCHASE_YEAR)
  for (let year = FIRST_PURCHASE_YEAR; year <= LAST_PURCHASE_YEAR; year++) {
    const { low, central, high } = launchPriceIn(year)
    expect(low).toBeLessThanOrEqual(central)
    expect(central).toBeLessThanOrEqual(high)
    for (const level of ['low', 'central', 'high'] as const) {
      expect(launchPriceIn(year)[level]).toBeLessThanOrEqual(before[level])
    }
    before = { low, central, high }
  }
  expect(launchPriceIn(2029).central).toBe(Math.round(Math.sqrt(1600 * 500)))
  expect(launchPriceIn(LAST_PURCHASE_YEAR)).toEqual(launchPriceIn(2035))
})

test('a price that nobody set goes with the year of purchase; one of the user’s own stays', () => {
  const later = patched(defaultScenario(), { purchaseYear: 2032 })
  expect(later.launchUsdPerKg).toBe(500)
  expect(figureRange(later, 'launchUsdPerKg')).toEqual({ low: 67, central: 500, high: 1600 })
  expect(patched(later, { purchaseYear: 2026 })).toEqual(defaultScenario())
  const own = patched(defaultScenario(), { launchUsdPerKg: 900 })
  expect(patched(own, { purchaseYear: 2035 }).launchUsdPerKg).toBe(900)
  expect(patched(defaultScenario(), { purchaseYear: 2035, launchUsdPerKg: 1600 }).launchUsdPerKg).toBe(1600)
  expect(patched(later, { preset: 'iss' }).launchUsdPerKg).toBe(500) // a preset leaves money as it is
})

test('a year outside the path is refused with the years there are', () => {
  for (const purchaseYear of [2025, 2046, 2030.5]) {
    const result = patchScenario(defaultScenario(), { purchaseYear })
    expect(result.ok).toBe(false)
  }
})
