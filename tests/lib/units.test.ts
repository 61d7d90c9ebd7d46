import { expect, test } from 'vitest'
import { clamp, wrapPi, wrapTwoPi } from '../../src/lib/units.ts'

test('an angle is brought into one turn from 0, or about 0, from either side', () => {
  expect(wrapTwoPi(1)).toBe(1)
  expect(wrapTwoPi(0)).toBe(0)
  expect(wrapTwoPi(2 * Math.PI)).toBe(0)
  expect(wrapTwoPi(-1)).toBeCloseTo(5.283185307, 9)
  expect(wrapTwoPi(7)).toBeCloseTo(0.716814693, 9)
  expect(wrapPi(4)).toBeCloseTo(-2.283185307, 9)
  expect(wrapPi(-4)).toBeCloseTo(2.283185307, 9)
  expect(wrapPi(3)).toBeCloseTo(3, 12)
  expect(wrapPi(Math.PI)).toBe(-Math.PI)
})

test('a value is held between its bounds', () => {
  expect([-5, 2, 3, 4, 9].map((value) => clamp(value, 2, 4))).toEqual([2, 2, 3, 4, 4])
})
