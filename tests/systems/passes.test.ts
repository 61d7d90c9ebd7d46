import { degreesToRadians, type EciVec3, ecfToLookAngles, eciToEcf, gstime } from 'satellite.js'
import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { semiMajorAxisFromAltitude } from '../../src/physics/orbit.ts'
import { buildFleet, planeOfSatellite } from '../../src/systems/constellation.ts'
import { coverageOf, type Pass, passesOf, watchOf } from '../../src/systems/passes.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

const FROM_MS = Date.UTC(2026, 8, 23, 6)
const TO_MS = FROM_MS + 24 * 3600e3
const SEOUL = { latitudeDeg: 37.57, longitudeDeg: 126.98 }

/** satellite.js's sidereal time is within 0.01° of ours, its ellipsoid WGS84's to a metre. */
const ANGLE_TOLERANCE_DEG = 0.05
/** A satellite at the mask climbs at least 0.01° a second, but for passes that graze it. */
const EDGE_TOLERANCE_DEG = 0.05
const RANGE_TOLERANCE_KM = 1

const fleetOf = (altitudeKm: number, inclinationDeg: number, total = 6) =>
  buildFleet(
    [
      {
        pattern: 'delta',
        total,
        planes: 3,
        phasing: 1,
        semiMajorAxisM: semiMajorAxisFromAltitude(altitudeKm * KM),
        inclinationRad: inclinationDeg * DEG,
        raanRad: 0.3,
        argLatRad: 0.2,
        spacingM: 0,
      },
    ],
    FROM_MS,
  )
type OneFleet = ReturnType<typeof fleetOf>

/** As satellite.js sees it from there: azimuth from north, elevation, range. */
function look(fleet: OneFleet, satellite: number, utcMs: number, place: typeof SEOUL) {
  const { plane, slot } = planeOfSatellite(fleet, satellite)
  const [x, y, z] = placeOf(planesAt(fleet, utcMs), plane, slot).map((metres) => metres / KM)
  const eci = { x, y, z } as EciVec3<number>
  const observer = {
    latitude: degreesToRadians(place.latitudeDeg),
    longitude: degreesToRadians(place.longitudeDeg),
    height: 0,
  }
  const { azimuth, elevation, rangeSat } = ecfToLookAngles(observer, eciToEcf(eci, gstime(new Date(utcMs))))
  return { azimuthDeg: azimuth / DEG, elevationDeg: elevation / DEG, rangeKm: rangeSat }
}

const turnDeg = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180)

test('satellite.js sees every pass rise, culminate and set where we say, and no other', () => {
  let compared = 0
  for (const [altitudeKm, inclinationDeg, maskDeg] of [
    [550, 53, 25],
    [650, 98, 5],
    [1200, 87, 40],
    [20_200, 55, 10],
  ] as const) {
    const fleet = fleetOf(altitudeKm, inclinationDeg)
    for (let satellite = 0; satellite < 6; satellite++) {
      const passes = passesOf(fleet, satellite, watchOf(SEOUL, maskDeg, FROM_MS, TO_MS))
      for (const pass of passes) {
        const at = (utcMs: number) => look(fleet, satellite, utcMs, SEOUL)
        for (const [edgeMs, azimuthRad] of [
          [pass.riseMs, pass.riseAzimuthRad],
          [pass.setMs, pass.setAzimuthRad],
        ] as const) {
          if (edgeMs === FROM_MS || edgeMs === TO_MS) continue
          const { elevationDeg, azimuthDeg } = at(edgeMs)
          expect(Math.abs(elevationDeg - maskDeg)).toBeLessThan(EDGE_TOLERANCE_DEG)
          expect(turnDeg(azimuthDeg, azimuthRad / DEG)).toBeLessThan(ANGLE_TOLERANCE_DEG)
        }
        const top = at(pass.culminationMs)
        expect(Math.abs(top.elevationDeg - pass.maxElevationRad / DEG)).toBeLessThan(ANGLE_TOLERANCE_DEG)
        expect(Math.abs(top.rangeKm - pass.rangeM / KM)).toBeLessThan(RANGE_TOLERANCE_KM)
        for (const aside of [-20e3, 20e3]) {
          const beside = Math.min(Math.max(pass.culminationMs + aside, pass.riseMs), pass.setMs)
          expect(at(beside).elevationDeg).toBeLessThan(top.elevationDeg + 0.001)
        }
        compared++
      }
      // Minute by minute: up exactly inside the passes, but for those that graze the mask.
      for (let utcMs = FROM_MS; utcMs < TO_MS; utcMs += 60e3) {
        const { elevationDeg } = look(fleet, satellite, utcMs, SEOUL)
        if (Math.abs(elevationDeg - maskDeg) < EDGE_TOLERANCE_DEG) continue
        const isInside = passes.some(({ riseMs, setMs }) => utcMs >= riseMs && utcMs <= setMs)
        expect(isInside, `${altitudeKm} km, ${satellite} at ${utcMs}`).toBe(elevationDeg > maskDeg)
      }
    }
  }
  expect(compared).toBeGreaterThan(60)
})

test('a satellite that never sets is one pass, as long as the window', () => {
  const fleet = fleetOf(35_786, 0, 3)
  const place = { latitudeDeg: 0, longitudeDeg: 0 }
  const passes = [0, 1, 2].flatMap((id) => passesOf(fleet, id, watchOf(place, 10, FROM_MS, TO_MS)))
  for (const { riseMs, setMs } of passes) expect([riseMs, setMs]).toEqual([FROM_MS, TO_MS])
  expect(passes.length).toBeGreaterThan(0)
})

test('how many are up, and when none is: by hand', () => {
  const pass = (riseMs: number, setMs: number): Pass => ({
    ...{ satellite: 0, riseMs, setMs, culminationMs: riseMs, maxElevationRad: 1 },
    ...{ riseAzimuthRad: 0, setAzimuthRad: 0, rangeM: 1 },
  })
  const watch = watchOf(SEOUL, 10, 0, 100_000)
  expect(coverageOf([pass(10_000, 30_000), pass(20_000, 40_000), pass(90_000, 100_000)], watch)).toEqual({
    coveredFraction: expect.closeTo(0.4, 12),
    meanAbove: 0.5,
    leastAbove: 0,
    mostAbove: 2,
    gaps: [
      { fromMs: 0, toMs: 10_000 },
      { fromMs: 40_000, toMs: 90_000 },
    ],
    longestGapS: 50,
  })
  expect(coverageOf([], watch)).toMatchObject({ coveredFraction: 0, meanAbove: 0, longestGapS: 100 })
  const full = coverageOf([pass(0, 50_000), pass(50_000, 100_000)], watch)
  expect(full).toMatchObject({ coveredFraction: 1, gaps: [], longestGapS: 0, leastAbove: 1 })
})
