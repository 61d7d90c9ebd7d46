import { expect, test } from 'vitest'
import { latticePoints } from '../../src/systems/constellation.ts'

/** Every point of a larger square, sorted one against the other: the slow way. */
function sorted(count: number): { x: number; y: number }[] {
  const reach = Math.ceil(Math.sqrt(count)) + 1
  const side = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
  const points = side.flatMap((x) => side.map((y) => ({ x, y })))
  const square = (p: { x: number; y: number }) => p.x * p.x + p.y * p.y
  const angleRad = (p: { x: number; y: number }) => Math.atan2(p.y, p.x)
  return points.sort((a, b) => square(a) - square(b) || angleRad(a) - angleRad(b)).slice(0, count)
}

test.each([0, 1, 2, 4, 5, 9, 13, 21, 81, 317, 1000, 4999, 20_000])(
  'the nearest %i points of a lattice, by distance and then by angle',
  (count) => {
    expect(latticePoints(count)).toEqual(sorted(count))
  },
)

test('there are as many as asked for, up to the largest cluster', () => {
  for (let count = 1; count < 1500; count++) expect(latticePoints(count)).toHaveLength(count)
  const largest = latticePoints(100_000)
  expect(new Set(largest.map(({ x, y }) => `${x} ${y}`)).size).toBe(100_000)
  expect(largest.at(-1)).toEqual(sorted(100_000).at(-1))
})
