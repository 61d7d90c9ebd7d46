import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DAY_MS, DEG, KM } from '../../src/lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import { eci } from '../../src/physics/frames.ts'
import { gmstRad } from '../../src/physics/time.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import type { Fleet } from '../../src/systems/constellation.ts'
import { type PlaneStates, placeOf, planesAt } from '../../src/systems/planes.ts'
import {
  countAbove,
  highestSatellite,
  type Station,
  sineOfElevation,
  stationAt,
} from '../../src/systems/uplink.ts'

const SITES = [
  { latitudeRad: 33.4 * DEG, longitudeRad: -112 * DEG },
  { latitudeRad: 0, longitudeRad: 30 * DEG },
  { latitudeRad: -78 * DEG, longitudeRad: 166 * DEG },
  { latitudeRad: 89.9 * DEG, longitudeRad: 0 },
]
const ELEVATIONS_DEG = [0, 10, 25, 60, 85]

/** Sines of elevation of every satellite, by placing each. */
function allSines(fleet: Fleet, states: PlaneStates, station: Station): Float64Array {
  const sines = new Float64Array(fleet.satelliteCount)
  let id = 0
  for (let k = 0; k < fleet.planeCount; k++) {
    for (let slot = 0; slot < fleet.slots[k]!; slot++, id++) {
      sines[id] = sineOfElevation(station, placeOf(states, k, slot))
    }
  }
  return sines
}

test.each([
  ['dawn-dusk-650', 20],
  ['starlink-53', 20],
  ['suncatcher', 20],
  ['iss', 20],
  ['sunrise', 3],
  ['spacex-million', 1],
] as const)(
  '%s: satellites above five elevations and the highest one are those of placing all (seed 51)',
  (id, rounds) => {
    const next = random(51)
    const { fleet } = buildModel(PRESETS[id]!.scenario)
    for (let round = 0; round < rounds; round++) {
      const utcMs = Date.UTC(2026, 0, 1) + next() * 365 * DAY_MS
      const states = planesAt(fleet, utcMs)
      for (const site of SITES) {
        const station = stationAt(site, gmstRad(utcMs))
        const sines = allSines(fleet, states, station)
        for (const elevationDeg of ELEVATIONS_DEG) {
          const sine = Math.sin(elevationDeg * DEG)
          const counted = sines.reduce((count, one) => count + (one >= sine ? 1 : 0), 0)
          expect(countAbove(states, station, elevationDeg * DEG), `above ${elevationDeg}°`).toBe(counted)
        }
        const best = sines.reduce((a, b) => Math.max(a, b), -1)
        const link = highestSatellite(states, station)
        if (best <= 0) expect(link).toBeNull()
        else {
          expect(Math.sin(link!.elevationRad)).toBeCloseTo(best, 9)
          expect(sines[link!.satelliteId]).toBeCloseTo(best, 9)
        }
      }
    }
  },
)

test('hand cases: overhead, on the horizon, over the other side', () => {
  // On the equator, where the ellipsoid's vertical points to the centre.
  const station = stationAt({ latitudeRad: 0, longitudeRad: 0 }, 0)
  const r = EARTH_EQUATORIAL_RADIUS_M + 550 * KM
  expect(sineOfElevation(station, eci(r, 0, 0))).toBeCloseTo(1, 12)
  expect(sineOfElevation(station, eci(-r, 0, 0))).toBeCloseTo(-1, 12)
  const horizonRad = Math.acos(EARTH_EQUATORIAL_RADIUS_M / r)
  expect(sineOfElevation(station, eci(r * Math.cos(horizonRad), r * Math.sin(horizonRad), 0))).toBeCloseTo(
    0,
    12,
  )
  // acos(6378.137 / 6928.137).
  expect((horizonRad / DEG).toFixed(1)).toBe('23.0')
})

test('light takes 1.83 ms to a satellite 550 km overhead', () => {
  const { fleet } = buildModel({
    ...PRESETS.one!.scenario,
    groups: [
      { ...PRESETS.one!.scenario.groups[0]!, altitudeKm: 550, sunSynchronous: false, inclinationDeg: 0 },
    ],
  })
  const utcMs = fleet.epochMs
  const states = planesAt(fleet, utcMs)
  const [x, y] = placeOf(states, 0, 0)
  const link = highestSatellite(states, stationAt({ latitudeRad: 0, longitudeRad: Math.atan2(y, x) }, 0))!
  expect(link.elevationRad / DEG).toBeCloseTo(90, 3)
  expect(link.rangeM).toBeCloseTo(550 * KM, 3)
  expect(link.lightTimeS * 1e3).toBeCloseTo(1.8346, 4) // 550 km / 299,792.458 km/s
})
