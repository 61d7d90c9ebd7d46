import { expect, test } from 'vitest'
import { DEG } from '../../../src/lib/units.ts'
import { localAxes } from '../../../src/state/view/skyNow.ts'

type Triple = readonly [number, number, number]
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = ([a, b, c]: Triple, [x, y, z]: Triple): Triple => [b * z - c * y, c * x - a * z, a * y - b * x]
/** Rounding of a few products. */
const SAME = 1e-12

test('up, north and east at a place are of length 1, at right angles, east ahead of the Earth’s turn', () => {
  const utcMs = Date.UTC(2026, 8, 23, 6)
  for (const latitudeDeg of [-75, -30, 0, 45, 89])
    for (const longitudeDeg of [-120, 0, 77]) {
      const place = { latitudeRad: latitudeDeg * DEG, longitudeRad: longitudeDeg * DEG }
      const { zenith, north, east } = localAxes(place, utcMs)
      for (const axis of [zenith, north, east]) expect(Math.abs(dot(axis, axis) - 1)).toBeLessThan(SAME)
      for (const [a, b] of [
        [zenith, north],
        [north, east],
        [east, zenith],
      ] as const)
        expect(Math.abs(dot(a, b))).toBeLessThan(SAME)
      // Towards the pole, and where the Earth turns to: the pole × up.
      expect(north[2]).toBeCloseTo(Math.cos(latitudeDeg * DEG), 12)
      expect(dot(cross([0, 0, 1], zenith), east)).toBeGreaterThan(0)
    }
})
