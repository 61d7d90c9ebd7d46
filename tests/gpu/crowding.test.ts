import { expect, test } from 'vitest'
import { type Crowd, columnOf, glowOf, keptOf } from '../../src/gpu/satellites/crowding.ts'
import { dotStyle } from '../../src/gpu/satellites/SatelliteCloud.ts'

/** The ring at sizes that the rule of the fleet's size gives it. */
const ring = (satellites: number): Crowd => ({
  satellites,
  tracks: satellites > 5000 ? 2 : 1,
  radiusM: 7_028_137,
  thicknessM: Math.max(0, Math.ceil(satellites / 10_000) - 1) * 2000,
  inclinationRad: 1.71,
})
const depth = (satellites: number): number => {
  const { sizePx, alpha } = dotStyle(satellites)
  const column = columnOf(ring(satellites), sizePx)
  return column * alpha * keptOf(column, alpha)
}

test('dots that are seen one by one keep their opacity, and glow no whiter', () => {
  for (const satellites of [1, 64, 640]) {
    const { sizePx, alpha } = dotStyle(satellites)
    const column = columnOf(ring(satellites), sizePx)
    expect(keptOf(column, alpha)).toBe(1)
    expect(glowOf(column, alpha)).toBe(0)
  }
})

test('a dense ring is no flat colour: its columns let through a tenth and more', () => {
  for (const satellites of [200_000, 1_000_000, 2_000_000]) {
    expect(depth(satellites)).toBeGreaterThan(0.5)
    expect(Math.exp(-depth(satellites))).toBeGreaterThan(0.1)
  }
})

test('planes that overlap everywhere are as crowded as the sphere, no more', () => {
  const sphere = { ...ring(500_000), tracks: 2000, thicknessM: 0, inclinationRad: Math.PI / 2 }
  expect(columnOf(sphere, 2)).toBeCloseTo(columnOf({ ...sphere, tracks: 20_000 }, 2), 9)
})
