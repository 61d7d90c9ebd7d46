import { expect, test } from 'vitest'
import { HUMAN_SCALE, type Point } from '../../../src/scenario/facts/humanScale.ts'

const extent = (points: readonly Point[]) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}
const closed = (points: readonly Point[]) => JSON.stringify(points[0]) === JSON.stringify(points.at(-1))

test('the pitch by the laws of the game: 105 m by 68 m, areas of 16.5 m by 40.3 m and 5.5 m by 18.3 m, a circle of 9.15 m', () => {
  const { lengthM, widthM, paths } = HUMAN_SCALE.pitch
  expect([lengthM, widthM]).toEqual([105, 68])
  const [outline, halfway, circle, ...areas] = paths as [Point[], Point[], Point[], ...Point[][]]
  expect(extent(outline)).toEqual([-52.5, 52.5, -34, 34])
  expect(closed(outline)).toBe(true)
  expect(halfway).toEqual([
    [0, -34],
    [0, 34],
  ])
  expect(circle).toHaveLength(33)
  for (const [x, y] of circle) expect(Math.hypot(x, y)).toBeCloseTo(9.15, 9)
  expect(Math.hypot(circle[0]![0] - circle[32]![0], circle[0]![1] - circle[32]![1])).toBeLessThan(1e-9)
  expect(Math.max(...circle.map(([, y]) => y))).toBeCloseTo(9.15, 9)
  expect(areas.map(extent)).toEqual([
    [-52.5, -36, -20.15, 20.15],
    [-52.5, -47, -9.15, 9.15],
    [36, 52.5, -20.15, 20.15],
    [47, 52.5, -9.15, 9.15],
  ])
  for (const area of areas) expect(area).toHaveLength(4) // open towards the goal line
})

test('the station: a truss of 109 m, eight wings of 11.5 m that reach 73 m across it and do not touch, modules of 51 m', () => {
  const { lengthM, widthM, paths } = HUMAN_SCALE.station
  expect([lengthM, widthM]).toEqual([109, 73])
  const [truss, ...rest] = paths.map(extent)
  expect(truss).toEqual([-54.5, 54.5, -2.25, 2.25])
  const wings = rest.slice(0, 8) as [number, number, number, number][]
  const [modules] = rest.slice(8) as [number, number, number, number][]
  expect(rest).toHaveLength(10)
  for (const [x0, x1, y0, y1] of wings) {
    expect(x1 - x0).toBeCloseTo(11.5, 9)
    expect(Math.max(Math.abs(y0), Math.abs(y1))).toBe(36.5)
    expect(Math.min(Math.abs(y0), Math.abs(y1))).toBe(3)
    expect(Math.max(Math.abs(x0), Math.abs(x1))).toBeLessThan(54.5)
  }
  const north = wings.filter(([, , , y1]) => y1 > 0).sort((a, b) => a[0] - b[0])
  expect(north).toHaveLength(4)
  for (const [i, wing] of north.slice(1).entries()) expect(wing[0]).toBeGreaterThan(north[i]![1])
  expect(north[0]![0]).toBeCloseTo(-north[3]![1], 9)
  expect(modules![3] - modules![2]).toBe(51)
  for (const path of paths) expect(closed(path)).toBe(true)
})
