import { expect, test } from 'vitest'
import { between } from '../../src/scene/flight.ts'

const pose = (azimuthDeg: number, elevationDeg = 0, distanceRadii = 4) => ({
  azimuthDeg,
  elevationDeg,
  distanceRadii,
})
const turn = (angleDeg: number) => ((angleDeg % 360) + 360) % 360

test('a flight begins where it is and ends where it goes', () => {
  const [from, to] = [pose(-62, 30, 5.4), pose(168, 14, 4.6)]
  expect(between(from, to, 0)).toEqual(from)
  const end = between(from, to, 1)
  expect(turn(end.azimuthDeg)).toBeCloseTo(168, 9)
  expect(end.elevationDeg).toBeCloseTo(14, 9)
  expect(end.distanceRadii).toBeCloseTo(4.6, 9)
})

test('it turns the shorter way round, whichever side the numbers are on', () => {
  for (const [from, to, middle] of [
    [-62, 168, 233],
    [170, -170, 180],
    [-170, 170, 180],
    [10, 350, 0],
    [0, 90, 45],
    [350, 370, 0],
  ] as const) {
    expect(turn(between(pose(from), pose(to), 0.5).azimuthDeg)).toBeCloseTo(middle, 9)
    expect(Math.abs(between(pose(from), pose(to), 1).azimuthDeg - from)).toBeLessThanOrEqual(180)
  }
})

test('distance changes in equal ratios: halfway from 2 to 32 radii is 8', () => {
  expect(between(pose(0, 0, 2), pose(0, 0, 32), 0.5).distanceRadii).toBeCloseTo(8, 12)
})
