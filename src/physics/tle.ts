/** SGP4 as satellite.js has it: WGS72, kilometres, TEME. The only file that imports it; kilometres end here.
 *  A designed orbit goes in as elements without drag; SGP4 then flies it with short periods and second-order rates, which
 *  our circular motion leaves out: within 18 km of ours over a day. */
import { json2satrec, propagate, type SatRec, shadowFraction } from 'satellite.js'
import { DEG, KM, TWO_PI } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, EARTH_J2 } from './constants.ts'
import { type Eci, eci } from './frames.ts'
import { type CircularOrbit, meanMotionRadS } from './orbit.ts'
import type { Sun } from './sun.ts'

export type ElementSet = SatRec

/** Element sets carry Kozai's mean motion, our orbits have Brouwer's. Hoots & Roehrich (1980), Spacetrack Report 3, §6,
 *  first order. */
function kozaiMeanMotionRadS({ semiMajorAxisM, inclinationRad }: CircularOrbit): number {
  const k = 0.75 * EARTH_J2 * (EARTH_EQUATORIAL_RADIUS_M / semiMajorAxisM) ** 2
  return meanMotionRadS(semiMajorAxisM) * (1 + k * (3 * Math.cos(inclinationRad) ** 2 - 1))
}

export function circularElementSet(orbit: CircularOrbit, id: number): ElementSet {
  return json2satrec({
    OBJECT_NAME: `Satellite ${id}`,
    OBJECT_ID: '2026-001A',
    EPOCH: new Date(orbit.epochMs).toISOString(),
    MEAN_MOTION: (kozaiMeanMotionRadS(orbit) * 86400) / TWO_PI,
    ECCENTRICITY: 0,
    INCLINATION: orbit.inclinationRad / DEG,
    RA_OF_ASC_NODE: orbit.raanRad / DEG,
    ARG_OF_PERICENTER: 0,
    MEAN_ANOMALY: orbit.argLatRad / DEG,
    NORAD_CAT_ID: id,
    ELEMENT_SET_NO: 1,
    REV_AT_EPOCH: 0,
    BSTAR: 0,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  })
}

/** Null where SGP4 fails. */
export function sgp4Position(elements: ElementSet, date: Date): Eci | null {
  const state = propagate(elements, date)
  return state && eci(state.position.x * KM, state.position.y * KM, state.position.z * KM)
}

/** Visible part of the Sun's disc by satellite.js alone, position and shadow (a parallel Sun); null where SGP4 fails. */
export function sgp4SunlitFraction(elements: ElementSet, date: Date, sun: Sun): number | null {
  const state = propagate(elements, date)
  if (!state) return null
  const [x, y, z] = sun.directionEci
  const r = sun.distanceAu
  return 1 - shadowFraction({ x: x * r, y: y * r, z: z * r }, state.position)
}
