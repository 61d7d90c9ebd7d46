import { geodeticToEcf } from 'satellite.js'
import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { length, sub } from '../../src/lib/vec3.ts'
import {
  type Ecef,
  type Eci,
  ecef,
  ecefFromEci,
  ecefFromGeodetic,
  eci,
  eciFromEcef,
} from '../../src/physics/frames.ts'

test('Earth-fixed and inertial vectors are inverse, and the types keep them apart', () => {
  const place = ecefFromGeodetic(33.45 * DEG, -111.98 * DEG, 339)
  const theirs = geodeticToEcf({ latitude: 33.45 * DEG, longitude: -111.98 * DEG, height: 0.339 })
  expect(length(sub(place, ecef(theirs.x * KM, theirs.y * KM, theirs.z * KM)))).toBeLessThan(1)
  const back = ecefFromEci(eciFromEcef(place, 1.1), 1.1)
  expect(length(sub(back, place))).toBeLessThan(1e-6)
  const takesEci = (vector: Eci) => vector
  const earthFixed: Ecef = place
  // @ts-expect-error an Earth-fixed vector is not an inertial one
  expect(takesEci(earthFixed)).toBe(earthFixed)
})

test('the Earth turns eastwards: at a sidereal time of 90° Greenwich stands over the inertial y axis', () => {
  const close = (a: readonly number[], b: readonly number[]) =>
    a.forEach((part, i) => {
      expect(part).toBeCloseTo(b[i]!, 12)
    })
  close(eciFromEcef(ecef(2, 0, 3), 90 * DEG), [0, 2, 3])
  close(eciFromEcef(ecef(2, 1, 3), 30 * DEG), [2 * Math.cos(30 * DEG) - 0.5, 1 + Math.cos(30 * DEG), 3])
  close(ecefFromEci(eci(0, 2, 3), 90 * DEG), [2, 0, 3])
  close(ecefFromEci(eci(2, 1, 3), 30 * DEG), [2 * Math.cos(30 * DEG) + 0.5, Math.cos(30 * DEG) - 1, 3])
})

test('the ellipsoid: its equator and its poles, and a kilometre of height above each', () => {
  const polarM = 6356752.3142 // WGS84, b
  for (const heightM of [0, 1000]) {
    const place = ecefFromGeodetic(0, 90 * DEG, heightM)
    expect(place[0]).toBeCloseTo(0, 6)
    expect(place[1]).toBeCloseTo(6378137 + heightM, 6)
    expect(place[2]).toBe(0)
    expect(ecefFromGeodetic(-90 * DEG, 0, heightM)[2]).toBeCloseTo(-polarM - heightM, 3)
  }
})
