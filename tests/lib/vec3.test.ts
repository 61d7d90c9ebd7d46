import { expect, test } from 'vitest'
import { add, cross, dot, length, normalize, scale, sub, type Vec3 } from '../../src/lib/vec3.ts'

const a: Vec3 = [2, -3, 6]
const b: Vec3 = [4, 5, -2]

test('vectors add, subtract, scale and multiply as by hand', () => {
  expect(add(a, b)).toEqual([6, 2, 4])
  expect(sub(a, b)).toEqual([-2, -8, 8])
  expect(scale(a, -2)).toEqual([-4, 6, -12])
  expect(dot(a, b)).toBe(8 - 15 - 12)
  expect(cross(a, b)).toEqual([6 - 30, 24 + 4, 10 + 12])
  expect(length(a)).toBe(7)
  expect(normalize(a)).toEqual([2 / 7, -3 / 7, 6 / 7])
})
