/** Debris by the formula's terms worked by hand; and what others tell of the same. */
import { expect, test } from 'vitest'
import { debrisPerM2Year, passagesPerYear } from '../../src/systems/debris.ts'

const NOW = { year: 2026, f107: 128.8 }
const at = (km: number, diameterM = 0.01, when = NOW) => debrisPerM2Year(diameterM, km * 1e3, when)!

test('1 cm at 800 km in 2026, term by term', () => {
  const size = Math.sqrt(10 ** 0.22331) // exp(−(0.78/0.637)²)
  const air = 10 ** (4 - 0.92 - 1.5)
  const small = 1.22e-5 * 1.02 ** 23 * 1.04 ** 15
  const large = (8.1e10 / 701 ** 6) * (1 + 0.05 * 38)
  expect(at(800) / (size * (air / (air + 1)) * 0.99 * (small + large))).toBeCloseTo(1, 4)
  // Before 2011 two per cent a year.
  const then = at(800, 0.01, { ...NOW, year: 1988 })
  expect(then / (size * (air / (air + 1)) * 0.99 * (1.22e-5 + 8.1e10 / 701 ** 6))).toBeCloseTo(1, 4)
})

test('NASA’s 3 % in 5 to 10 years for a satellite at 800 to 900 km and pieces of 1 cm: some 20 m² from all sides', () => {
  const inLife = passagesPerYear(at(850), Math.sqrt(20 / Math.PI)) * 7.5
  expect(inLife).toBeGreaterThan(0.015)
  expect(inLife).toBeLessThan(0.06)
})

test('an active Sun clears the low orbits, larger pieces are rarer, above 2,000 km there is no model', () => {
  expect(at(400, 0.01, { ...NOW, f107: 250 })).toBeLessThan(0.3 * at(400, 0.01, { ...NOW, f107: 70 }))
  expect(at(1000, 0.1)).toBeLessThan(0.2 * at(1000))
  expect(debrisPerM2Year(0.01, 2001e3, NOW)).toBeNull()
})
