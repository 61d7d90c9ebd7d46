import { expect, test } from 'vitest'
import { launchesFor, launchYears, slowestOf } from '../../src/economics/delivery.ts'

test('side by side the slowest decides, at each end of the range by itself', () => {
  expect(
    slowestOf([
      { low: 2.5, central: 3, high: 4 },
      { low: 1, central: 5, high: 7 },
    ]),
  ).toEqual({ low: 2.5, central: 5, high: 7 })
  expect(slowestOf([])).toEqual({ low: 0, central: 0, high: 0 })
})

test('a gigawatt of van Berkel (2026), 10,000 t at 200 t, is 50 launches; at an hour each two days', () => {
  expect(launchesFor(10_000e3, 200e3)).toBe(50)
  expect(launchYears(10_000e3, 200e3, 8766) * 365.25 * 24).toBeCloseTo(50, 9)
})

test('a launch is whole: 3 t takes one, 300 t of 100 t three, a kilogram more four', () => {
  expect(launchesFor(3e3, 100e3)).toBe(1)
  expect(launchesFor(300e3, 100e3)).toBe(3)
  expect(launchesFor(300_001, 100e3)).toBe(4)
})

test('a million satellites of 3 t at 100 t and 69 launches a year take four centuries', () => {
  expect(launchYears(3e9, 100e3, 69)).toBeCloseTo(434.8, 1)
})
