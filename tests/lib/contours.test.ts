import { expect, test } from 'vitest'
import { contours, type Grid } from '../../src/lib/contours.ts'

const grid = (columns: number, field: (x: number, y: number) => number): Grid => {
  const x = Array.from({ length: columns }, (_, i) => (i / (columns - 1)) * 4 - 2)
  return { x, y: x, values: x.flatMap((b) => x.map((a) => field(a, b))) }
}

test('the contour of a paraboloid is one closed circle of its radius', () => {
  const [line, ...others] = contours(
    grid(81, (x, y) => x * x + y * y),
    2.25,
  )
  expect(others).toEqual([])
  expect(line!.at(-1)).toEqual(line![0])
  expect(line!.length).toBeGreaterThan(100)
  // Linear interpolation of x² across a step is off by at most step²/4 in value, over the slope 2 r.
  for (const [x, y] of line!) expect(Math.abs(Math.hypot(x, y) - 1.5)).toBeLessThan(0.05 ** 2 / 4 / 3)
})

test('a line that leaves the grid is open, and whole', () => {
  const lines = contours(
    grid(9, (x, y) => x + y / 2),
    0.3,
  )
  expect(lines).toHaveLength(1)
  for (const [x, y] of lines[0]!) expect(x + y / 2).toBeCloseTo(0.3, 12)
  expect(new Set(lines[0]!.map(([, y]) => y)).size).toBeGreaterThan(8)
  expect(lines[0]!.map(([, y]) => Math.abs(y)).filter((y) => y === 2)).toHaveLength(2)
})

test('uneven steps of the grid are kept', () => {
  const x = [0, 1, 10, 11]
  const [line] = contours({ x, y: [0, 5], values: [...x, ...x] }, 7)
  expect(line!.map(([across]) => across)).toEqual([7, 7])
})

test('both ways through a saddle: the lines never cross', () => {
  const saddle = (middle: number) =>
    contours({ x: [0, 1], y: [0, 1], values: [1 + middle, -1 + middle, -1 + middle, 1 + middle] }, 0)
  for (const middle of [0.2, -0.2]) {
    const lines = saddle(middle)
    expect(lines).toHaveLength(2)
    // Above in the middle: the lines cut off the low corners; below: the high ones.
    const isLowCut = lines.every((line) => line.every(([x, y]) => x > y) || line.every(([x, y]) => x < y))
    expect(isLowCut).toBe(middle > 0)
  }
})

test('a level that the field never reaches gives nothing', () => {
  expect(
    contours(
      grid(5, (x) => x),
      99,
    ),
  ).toEqual([])
})
