import { expect, test } from 'vitest'
import { edgeOnViewFactor, radiatorAreaForM2 } from '../../src/systems/thermal.ts'

test('a plate at 60 °C with 100 W/m² falling on each face, by hand: 946 W a square metre', () => {
  // 0.9 × 5.670374e-8 × 333.15⁴ = 628.7 W/m² a face; less 100 taken up, twice.
  const givenWm2 = 2 * (0.9 * 5.670374419e-8 * 333.15 ** 4 - 100)
  expect(givenWm2).toBeCloseTo(1057.3, 0)
  expect(radiatorAreaForM2({ radiatorEmissivity: 0.9 }, 105_730, 333.15, 100)).toBeCloseTo(100, 1)
})

test('where what falls on a plate is what it gives off or more, no area is enough', () => {
  expect(radiatorAreaForM2({ radiatorEmissivity: 0.9 }, 1e3, 100, 50)).toBeNull()
  expect(radiatorAreaForM2({ radiatorEmissivity: 0 }, 1e3, 300, 0)).toBeNull()
})

test('an edge-on plate just above the ground sees half a sky of Earth, far away none', () => {
  expect(edgeOnViewFactor(1)).toBeCloseTo(0.5, 9)
  expect(edgeOnViewFactor(1e6)).toBeLessThan(1e-9)
})
