import { expect, test } from 'vitest'
import { limitsIn, numberField, valueText } from '../../src/ui/kit/fieldWords.ts'

test.each([
  [2026, { low: 1080, default: 1600, high: 3360 }],
  [2035, { default: 300 }],
])('the launch price told beside its control is that of the year of purchase, %i', (year, told) => {
  expect(limitsIn(year, 'launchUsdPerKg', numberField('launchUsdPerKg'))).toMatchObject(told)
})

test('in a later year launch is told with a cheaper range, and nothing else changes', () => {
  const schema = numberField('launchUsdPerKg')
  const later = limitsIn(2032, 'launchUsdPerKg', schema)
  expect(later.low!).toBeLessThan(later.default)
  expect(later.high!).toBeLessThan(schema.high!)
  expect(later).toMatchObject({
    min: schema.min,
    max: schema.max,
    unit: schema.unit,
  })
  const price = numberField('pvUsdPerKw')
  expect(limitsIn(2035, 'pvUsdPerKw', price)).toBe(price)
})

test('a year is written as a year, an amount with its marks', () => {
  expect(valueText(numberField('purchaseYear'), 2035)).toBe('2035')
  expect(valueText(numberField('launchUsdPerKg'), 1600)).toBe('1,600')
})
