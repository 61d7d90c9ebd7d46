import { expect, test } from 'vitest'
import { defaultScenario, patchScenario } from '../../src/scenario/document/patch.ts'
import type { Scenario } from '../../src/scenario/document/schema.ts'
import { labelOf, limitsIn, numberField, valueText } from '../../src/ui/kit/fieldWords.ts'

const bought = (changes: object): Scenario => {
  const result = patchScenario(defaultScenario(), changes)
  if (!result.ok) throw new Error('refused')
  return result.value
}

test.each([
  [2026, { low: 1080, default: 1600, high: 3360 }],
  [2035, { default: 300 }],
])('the launch price told beside its control is that of the year of purchase, %i', (year, told) => {
  expect(
    limitsIn(bought({ purchaseYear: year }), 'launchUsdPerKg', numberField('launchUsdPerKg')),
  ).toMatchObject(told)
})

test('in a later year launch is told with a cheaper range, and nothing else changes', () => {
  const schema = numberField('launchUsdPerKg')
  const later = limitsIn(bought({ purchaseYear: 2032 }), 'launchUsdPerKg', schema)
  expect(later.low!).toBeLessThan(later.default)
  expect(later.high!).toBeLessThan(schema.high!)
  expect(later).toMatchObject({
    min: schema.min,
    max: schema.max,
    unit: schema.unit,
  })
  const price = numberField('facilityUsdPerW')
  expect(limitsIn(bought({ purchaseYear: 2035 }), 'facilityUsdPerW', price)).toBe(price)
})

test('panels are told with the range of their place, and of a later year where they learn', () => {
  const price = numberField('pvUsdPerKw')
  expect(limitsIn(bought({}), 'pvUsdPerKw', price)).toMatchObject({ low: 1100, default: 1150, high: 1400 })
  const later = limitsIn(bought({ purchaseYear: 2030 }), 'pvUsdPerKw', price)
  // A doubling in four years: 20 % off, 5 % at the dear end.
  expect([later.low, later.default, later.high].map((usd) => Math.round(usd!))).toEqual([880, 920, 1330])
})

test('how a price learns is named after the price', () => {
  expect(labelOf('pvLearning')).toBe('Panels on Earth: cheaper with each doubling')
  expect(labelOf('chipDoublings')).toBe('Computers: doublings a year')
})

test('a year is written as a year, an amount with its marks', () => {
  expect(valueText(numberField('purchaseYear'), 2035)).toBe('2035')
  expect(valueText(numberField('launchUsdPerKg'), 1600)).toBe('1,600')
})
