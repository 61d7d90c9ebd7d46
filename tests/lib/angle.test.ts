import { expect, test } from 'vitest'
import { angleOf } from '../../src/lib/angle.ts'
import { random } from '../../src/lib/random.ts'

/** As the header of angle.ts states. */
const TOLERANCE_RAD = 1e-15

test('the angle of a unit vector is that of Math.atan2, all round and about each table entry (seed 5)', () => {
  const next = random(5)
  let worst = 0
  const angles = Array.from({ length: 100_000 }, () => (next() * 2 - 1) * Math.PI)
  // Halfway between two entries the rest is largest.
  for (let i = 0; i < 128; i++) angles.push(Math.atan((i + 0.5) / 128), -Math.atan((i + 0.499) / 128))
  for (const angle of angles) {
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    worst = Math.max(worst, Math.abs(angleOf(c, s) - Math.atan2(s, c)))
  }
  expect(worst).toBeLessThan(TOLERANCE_RAD)
})

test('axes and diagonals, either side of the cut', () => {
  const half = Math.SQRT1_2
  for (const [c, s] of [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
    [half, half],
    [-half, half],
    [-half, -half],
    [half, -half],
    [-1, 1e-300],
    [-1, -1e-300],
  ] as const) {
    expect(Math.abs(angleOf(c, s) - Math.atan2(s, c))).toBeLessThan(TOLERANCE_RAD)
  }
})

test('a length wrong by 1e-6 costs no more than 1e-8', () => {
  let worst = 0
  for (let angle = -3; angle <= 3; angle += 0.001) {
    const [c, s] = [Math.cos(angle) * (1 + 1e-6), Math.sin(angle) * (1 + 1e-6)]
    worst = Math.max(worst, Math.abs(angleOf(c, s) - angle))
  }
  expect(worst).toBeLessThan(1e-8)
})
