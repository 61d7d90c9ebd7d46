/** The standard normal distribution against printed values. */
import { expect, test } from 'vitest'
import { normalAt, normalBelow } from '../../src/lib/normal.ts'

/** Abramowitz & Stegun (1964), table 26.1, and NIST's digits of the usual quantiles. */
test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [-2, 0.02275013194817921],
  [3, 0.9986501019683699],
])('below %f lies %f', (z, share) => {
  expect(Math.abs(normalBelow(z) - share)).toBeLessThan(1e-14)
})

test('far out: below −8 lies 6.22e-16, below −∞ nothing, below ∞ all', () => {
  expect(normalBelow(-8) / 6.220960574271786e-16).toBeCloseTo(1, 6)
  expect([normalBelow(-Infinity), normalBelow(Infinity)]).toEqual([0, 1])
})

test.each([
  [0.975, 1.959963984540054],
  [0.95, 1.6448536269514722],
  [0.001, -3.090232306167814],
])('below which %f lies: %f', (share, z) => {
  expect(Math.abs(normalAt(share) / z - 1)).toBeLessThan(1.2e-9)
})

test('each undoes the other, from one in a million on (2,001 shares)', () => {
  let worst = 0
  for (let k = 0; k <= 2000; k++) {
    const share = 1e-6 + (k / 2000) * (1 - 2e-6)
    worst = Math.max(worst, Math.abs(normalBelow(normalAt(share)) / share - 1))
  }
  // 1.2e-9 of the value moves the share of a tail by its square times that: 4.75² at one in a million.
  expect(worst).toBeLessThan(2.8e-8)
  expect([normalAt(0), normalAt(1)]).toEqual([-Infinity, Infinity])
})
