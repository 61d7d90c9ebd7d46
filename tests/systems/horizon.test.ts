import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { dot, length, scale, sub } from '../../src/lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import type { Eci } from '../../src/physics/frames.ts'
import { zenithEci } from '../../src/physics/twilight.ts'
import { buildModel } from '../../src/scenario/model.ts'
import { PRESETS } from '../../src/scenario/presets.ts'
import {
  type Fleet,
  newPlaneStates,
  type PlaneStates,
  planesAt,
  satellitePosition,
} from '../../src/systems/constellation.ts'
import { cosOfReach, countAbove } from '../../src/systems/horizon.ts'

/** Every satellite placed and its elevation worked out. */
function bruteForce(fleet: Fleet, states: PlaneStates, zenith: Eci, minElevationRad: number): number {
  const eye = scale(zenith, EARTH_EQUATORIAL_RADIUS_M)
  let count = 0
  for (let plane = 0; plane < fleet.planeCount; plane++) {
    for (let slot = 0; slot < fleet.slots[plane]!; slot++) {
      const d = sub(satellitePosition(fleet, states, plane, slot), eye)
      if (Math.asin(dot(d, zenith) / length(d)) >= minElevationRad) count++
    }
  }
  return count
}

const PLACES = [
  [33.45, -111.983],
  [67.859, 20.2533],
  [-28.436, 114.545],
  [0, 0],
  [90, 0],
] as const

test.each(Object.keys(PRESETS).filter((id) => id !== 'spacex-filed'))(
  'the closed-form count above the horizon and above 25° is that of brute force: %s',
  (id) => {
    const { fleet } = buildModel(PRESETS[id]!.scenario)
    const states = newPlaneStates(fleet)
    const large = fleet.satelliteCount > 10_000
    let compared = 0
    for (const [latitudeDeg, longitudeDeg] of large ? PLACES.slice(0, 2) : PLACES) {
      for (const utcMs of large
        ? [Date.UTC(2026, 8, 23, 6)]
        : [0, 5, 11].map((h) => Date.UTC(2031, 4, 9, h, 17))) {
        planesAt(fleet, utcMs, states)
        const zenith = zenithEci({ latitudeRad: latitudeDeg * DEG, longitudeRad: longitudeDeg * DEG }, utcMs)
        for (const elevation of [0, 25 * DEG]) {
          expect(countAbove(fleet, states, zenith, elevation)).toBe(
            bruteForce(fleet, states, zenith, elevation),
          )
          compared++
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(4)
  },
)

test('from 550 km the horizon is 23.0° of Earth’s centre away, and the zenith limit is 0', () => {
  // Wertz (2001), table 9-1: ρ = 67.02° at 550 km, λ₀ = 90° − ρ
  const reachDeg = Math.acos(cosOfReach(EARTH_EQUATORIAL_RADIUS_M + 550 * KM)) / DEG
  expect(reachDeg).toBeCloseTo(90 - Math.asin(6378.137 / 6928.137) / DEG, 9)
  expect(reachDeg).toBeCloseTo(22.98, 2)
  expect(cosOfReach(EARTH_EQUATORIAL_RADIUS_M + 550 * KM, 90 * DEG)).toBeCloseTo(1, 12)
})
