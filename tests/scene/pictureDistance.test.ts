/** How far from the Earth a picture of a size of its own is taken, by hand. */
import { expect, test } from 'vitest'
import { pictureDistance } from '../../src/scene/studio.ts'

test('a wide picture is taken from the overview’s 5.4 radii', () => {
  expect(pictureDistance(16 / 9)).toBe(5.4)
  expect(pictureDistance(1)).toBe(5.4)
})

test('an upright one from farther, less far than a window, which has panels: 5.4 / 0.5625^0.7', () => {
  expect(pictureDistance(9 / 16)).toBeCloseTo(8.0779, 3)
  // A third: 5.4 × 3^0.7 = 11.65 radii would be past the 9 that a window goes at most.
  expect(pictureDistance(1 / 3)).toBe(9)
})
