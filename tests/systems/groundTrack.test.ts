import { type EciVec3, eciToGeodetic, gstime, shadowFraction } from 'satellite.js'
import { expect, test } from 'vitest'
import { DEG, KM, wrapPi } from '../../src/lib/units.ts'
import { eci } from '../../src/physics/frames.ts'
import { semiMajorAxisFromAltitude } from '../../src/physics/orbit.ts'
import { shadowCone } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { LIGHTS, nearestPoint, newMapPoints, writeMapPoints } from '../../src/systems/fleetMap.ts'
import { writeFleetState } from '../../src/systems/fleetStates.ts'
import {
  capOnMeridian,
  capRuns,
  geodeticLatitudeRad,
  groundTrack,
  overheadOf,
  viewRadiusRad,
} from '../../src/systems/groundTrack.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

const AT_MS = Date.UTC(2026, 8, 23, 6)
/** satellite.js's sidereal time is within 0.01° of ours. */
const LONGITUDE_TOLERANCE_DEG = 0.01
/** Its ellipsoid is WGS84's to a millimetre; float32 holds 180° to 1e-5°. */
const LATITUDE_TOLERANCE_DEG = 2e-5
/** As the file's head says. */
const BOWRING_TOLERANCE_DEG = 1e-6

const shell = (altitudeKm: number, inclinationDeg: number, total: number, planes: number) => ({
  pattern: 'delta' as const,
  total,
  planes,
  phasing: 1,
  semiMajorAxisM: semiMajorAxisFromAltitude(altitudeKm * KM),
  inclinationRad: inclinationDeg * DEG,
  raanRad: 0.3,
  argLatRad: 0.2,
  spacingM: 200,
})
const FLEET = buildFleet(
  [
    shell(550, 53, 230, 11),
    shell(1200, 98, 97, 5),
    shell(35_786, 3, 12, 1),
    { ...shell(650, 98, 9, 1), pattern: 'cluster' },
  ],
  AT_MS,
)

/** Of satellite.js, from the place that the exports use. */
function geodeticOf(id: number, utcMs: number) {
  const state = new Float64Array(6)
  writeFleetState(FLEET, id, utcMs, state)
  const [x, y, z] = [...state].map((metres) => metres / KM)
  return eciToGeodetic({ x, y, z } as EciVec3<number>, gstime(new Date(utcMs)))
}
const apartDeg = (a: number, b: number) => Math.abs(wrapPi(a - b)) / DEG

test('satellite.js sees every satellite above the place of the map', () => {
  for (const hours of [0, 7.3, 24 * 400]) {
    const utcMs = AT_MS + hours * 3600e3
    const points = newMapPoints(FLEET.satelliteCount, 1e6)
    writeMapPoints(planesAt(FLEET, utcMs), sunAt(utcMs), points)
    expect(points).toMatchObject({ count: 348, every: 1 })
    for (let id = 0; id < points.count; id++) {
      const { latitude, longitude } = geodeticOf(id, utcMs)
      expect(apartDeg(points.latitudeRad[id]!, latitude)).toBeLessThan(LATITUDE_TOLERANCE_DEG)
      expect(apartDeg(points.longitudeRad[id]!, longitude)).toBeLessThan(LONGITUDE_TOLERANCE_DEG)
    }
  }
})

test('of many satellites every n-th is shown, each at its own place', () => {
  const utcMs = AT_MS + 5000e3
  const [all, some] = [newMapPoints(FLEET.satelliteCount, 348), newMapPoints(FLEET.satelliteCount, 50)]
  for (const points of [all, some]) writeMapPoints(planesAt(FLEET, utcMs), sunAt(utcMs), points)
  expect(some).toMatchObject({ count: 50, every: 7 })
  for (let k = 0; k < some.count; k++) {
    expect(some.latitudeRad[k]).toBeCloseTo(all.latitudeRad[k * 7]!, 5)
    expect(apartDeg(some.longitudeRad[k]!, all.longitudeRad[k * 7]!)).toBeLessThan(1e-4)
    expect(some.light[k]).toBe(all.light[k * 7])
  }
  const place = { latitudeRad: all.latitudeRad[91]!, longitudeRad: all.longitudeRad[91]! }
  expect(nearestPoint(all, place, 0.1 * DEG)).toBe(91)
  expect(nearestPoint(all, { latitudeRad: 89 * DEG, longitudeRad: 0 }, 0.1 * DEG)).toBeNull()
})

test('satellite.js has no Sun where the map shows umbra, and all of it where it shows full light', () => {
  const counts = [0, 0, 0]
  for (let k = 0; k < 40; k++) {
    const utcMs = AT_MS + k * 9.13 * 86400e3
    const sun = sunAt(utcMs)
    const [x, y, z] = sun.directionEci.map((one) => one * sun.distanceAu) as [number, number, number]
    const points = newMapPoints(FLEET.satelliteCount, 1e6)
    writeMapPoints(planesAt(FLEET, utcMs), sun, points)
    for (let id = 0; id < points.count; id++) {
      const state = new Float64Array(6)
      writeFleetState(FLEET, id, utcMs, state)
      const [px, py, pz] = [...state].map((metres) => metres / KM)
      const hidden = shadowFraction({ x, y, z }, { x: px!, y: py!, z: pz! } as EciVec3<number>)
      const light = points.light[id]!
      counts[light]!++
      // Two radii of the Earth, 6,378.135 and 6,378.137 km: at the edges a hair apart.
      if (light === LIGHTS.umbra) expect(hidden).toBeGreaterThan(0.999)
      if (light === LIGHTS.full) expect(hidden).toBeLessThan(0.001)
    }
  }
  expect(counts[LIGHTS.umbra]).toBeGreaterThan(3000)
  expect(counts[LIGHTS.penumbra]).toBeGreaterThan(20)
})

test('the footprint of the shadow holds the satellites in umbra and no others', () => {
  let compared = 0
  for (const dayOfYear of [0, 80, 172, 300]) {
    const utcMs = Date.UTC(2027, 0, 1 + dayOfYear, dayOfYear % 24)
    const sun = sunAt(utcMs)
    const points = newMapPoints(FLEET.satelliteCount, 1e6)
    const states = planesAt(FLEET, utcMs)
    writeMapPoints(states, sun, points)
    const [sx, sy, sz] = sun.directionEci
    for (let id = 0; id < 327; id++) {
      const plane = FLEET.firstId.findLastIndex((first) => first <= id)
      const radiusM = FLEET.semiMajorAxisM[plane]!
      const cap = {
        centre: overheadOf(eci(-sx, -sy, -sz), utcMs),
        radiusRad: shadowCone(radiusM, sun.distanceAu).umbraRad,
      }
      const position = placeOf(states, plane, id - FLEET.firstId[plane]!)
      const { latitudeRad, longitudeRad } = overheadOf(
        eci(position[0] / radiusM, position[1] / radiusM, position[2] / radiusM),
        utcMs,
      )
      const span = capOnMeridian(cap, longitudeRad)
      const isInside = span !== null && latitudeRad >= span.southRad && latitudeRad <= span.northRad
      expect(isInside).toBe(points.light[id] === LIGHTS.umbra)
      compared++
    }
  }
  expect(compared).toBe(4 * 327)
})

test('a cap is drawn whole: its runs have its area, wherever it lies', () => {
  for (const latitudeDeg of [-80, -23, 0, 10, 60, 90]) {
    for (const longitudeDeg of [-180, -100, 0, 179]) {
      for (const radiusDeg of [20, 66, 90]) {
        const centre = { latitudeRad: latitudeDeg * DEG, longitudeRad: longitudeDeg * DEG }
        let area = 0
        for (const run of capRuns({ centre, radiusRad: radiusDeg * DEG }, 1440)) {
          for (const [k, east] of run.entries()) {
            const west = run[k - 1]
            if (!west) continue
            const height =
              (Math.sin(east.northRad) -
                Math.sin(east.southRad) +
                Math.sin(west.northRad) -
                Math.sin(west.southRad)) /
              2
            area += height * (east.longitudeRad - west.longitudeRad)
          }
        }
        expect(area / (2 * Math.PI * (1 - Math.cos(radiusDeg * DEG)))).toBeCloseTo(1, 2)
      }
    }
  }
})

test('a ground track begins below its satellite and drifts west by the turn of the Earth in an orbit', () => {
  const track = groundTrack(FLEET, 5, AT_MS, 1, 180)
  const [first, last] = [track[0]!, track[180]!]
  const { latitude, longitude } = geodeticOf(5, AT_MS)
  expect(apartDeg(first.latitudeRad, latitude)).toBeLessThan(LATITUDE_TOLERANCE_DEG)
  expect(apartDeg(first.longitudeRad, longitude)).toBeLessThan(LONGITUDE_TOLERANCE_DEG)
  // 95.5 minutes of 15.04° an hour, and the node's 4.5° a day.
  expect(wrapPi(last.longitudeRad - first.longitudeRad) / DEG).toBeCloseTo(-24.2, 0)
  expect(apartDeg(last.latitudeRad, first.latitudeRad)).toBeLessThan(0.01)
  const back = groundTrack(FLEET, 5, AT_MS, -1, 10)
  expect(wrapPi(back[10]!.longitudeRad - first.longitudeRad) / DEG).toBeCloseTo(24.2, 0)
})

test('one step of Bowring is enough, from pole to pole and up to 40,000 km', () => {
  for (const altitudeKm of [0, 160, 650, 5000, 40_000]) {
    for (let latitudeDeg = -90; latitudeDeg <= 90; latitudeDeg += 1) {
      const f = 1 / 298.257223563
      const latitude = latitudeDeg * DEG
      const n = 6378137 / Math.sqrt(1 - f * (2 - f) * Math.sin(latitude) ** 2)
      const p = (n + altitudeKm * KM) * Math.cos(latitude)
      const z = (n * (1 - f) ** 2 + altitudeKm * KM) * Math.sin(latitude)
      expect(apartDeg(geodeticLatitudeRad(p, z), latitude)).toBeLessThan(BOWRING_TOLERANCE_DEG)
    }
  }
})

test('the Sun stands overhead where the almanac has it at the equinox', () => {
  // 2026-09-23 00:05 UTC (USNO); the equation of time is then +7.5 min (Meeus), so that it stood at 180° − 3.1°.
  const utcMs = Date.UTC(2026, 8, 23, 0, 5)
  const { latitudeRad, longitudeRad } = overheadOf(sunAt(utcMs).directionEci, utcMs)
  expect(Math.abs(latitudeRad / DEG)).toBeLessThan(0.02)
  expect(longitudeRad / DEG).toBeCloseTo(180 - 1.25 - 1.88, 1)
})

test('at the rim of what a place sees above 25° a satellite stands at 25°', () => {
  const [ground, radiusM] = [6_378_137, semiMajorAxisFromAltitude(550 * KM)]
  const away = viewRadiusRad(radiusM, 25 * DEG)
  const elevation = Math.atan2(radiusM * Math.cos(away) - ground, radiusM * Math.sin(away))
  expect(elevation / DEG).toBeCloseTo(25, 9)
})
