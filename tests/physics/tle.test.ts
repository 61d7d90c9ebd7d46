import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { length, scale, sub } from '../../src/lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { circularOrbit, orbitState } from '../../src/physics/orbit.ts'
import { sunlitFraction } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { circularElementSet, sgp4Position, sgp4SunlitFraction } from '../../src/physics/tle.ts'

/** Short periods, first of all, which SGP4 has and a circular orbit has not: as the header of tle.ts states. */
const DISTANCE_TOLERANCE_KM = 18

const epochMs = Date.UTC(2026, 8, 23, 6)
const orbits = [0, 30, 53, 97.986].flatMap((inclinationDeg) =>
  [0, 90, 200].map((argLatDeg) =>
    circularOrbit({
      semiMajorAxisM: 7028.137 * KM,
      inclinationRad: inclinationDeg * DEG,
      raanRad: 40 * DEG,
      argLatRad: argLatDeg * DEG,
      epochMs,
    }),
  ),
)

test('satellite.js flies the same satellites: within its short-period terms over a day', () => {
  let compared = 0
  for (const orbit of orbits) {
    const set = circularElementSet(orbit, 1)
    for (let hour = 0; hour <= 24; hour++) {
      const utcMs = epochMs + hour * 3600e3
      const theirs = sgp4Position(set, new Date(utcMs))!
      const distanceKm = length(sub(theirs, orbitState(orbit, utcMs).positionEci)) / KM
      expect(distanceKm).toBeLessThan(DISTANCE_TOLERANCE_KM)
      compared++
    }
  }
  expect(compared).toBe(12 * 25)
})

test('its light is ours where it puts the satellite', () => {
  const sun = sunAt(epochMs)
  const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
  let dark = 0
  for (const orbit of orbits) {
    const set = circularElementSet(orbit, 1)
    for (let minute = 0; minute < 98; minute += 2) {
      const date = new Date(epochMs + minute * 60e3)
      const ours = sunlitFraction(sgp4Position(set, date)!, sunPosition)
      const theirs = sgp4SunlitFraction(set, date, sun)!
      expect(Math.abs(ours - theirs)).toBeLessThan(0.02) // a parallel Sun, another Earth radius
      if (ours === 0) dark++
    }
  }
  expect(dark).toBeGreaterThan(50)
})
