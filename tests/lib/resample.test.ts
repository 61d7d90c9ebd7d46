import { expect, test } from 'vitest'
import { resampled } from '../../src/lib/resample.ts'

/** Float32 holds seven digits. */
const ROUNDING = 1e-5

test('a field that is linear along each axis is met exactly between uneven nodes', () => {
  const x = [0, 1, 4, 9]
  const y = [-2, 0, 10]
  const field = (a: number, b: number) => 3 - 2 * a + b / 4 + a * b
  const xs = [0, 0.5, 1, 3.9, 8, 9]
  const ys = [-2, -0.1, 0, 7, 10]
  const values = resampled({ x, y, values: y.flatMap((b) => x.map((a) => field(a, b))) }, xs, ys)
  const expected = ys.flatMap((b) => xs.map((a) => field(a, b)))
  expect(values).toHaveLength(30)
  for (const [k, value] of values.entries())
    expect(Math.abs(value - expected[k]!)).toBeLessThan(ROUNDING * Math.max(1, Math.abs(expected[k]!)))
})

test('beyond the grid stands the value of its edge', () => {
  const corners = resampled({ x: [0, 1], y: [0, 1], values: [1, 2, 3, 4] }, [-5, 6], [-7, 8])
  expect([...corners]).toEqual([1, 2, 3, 4])
})
