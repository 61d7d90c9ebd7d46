/** SGP4 as satellite.js has it: WGS72, kilometres, TEME. The only file that imports it; kilometres end here.
 *  A designed orbit is given as elements without drag and with its own mean motion; SGP4 takes that as Kozai's and
 *  corrects it by at most 0.1 %, so such a satellite drifts from ours along its track by up to 8 km an orbit. */
import { json2satrec, propagate, type SatRec, shadowFraction } from 'satellite.js'
import { DEG, KM, TWO_PI } from '../lib/units.ts'
import { type Eci, eci } from './frames.ts'
import { type CircularOrbit, meanMotionRadS } from './orbit.ts'
import type { Sun } from './sun.ts'

export type ElementSet = SatRec

export function circularElementSet(orbit: CircularOrbit, id: number): ElementSet {
  return json2satrec({
    OBJECT_NAME: `Satellite ${id}`,
    OBJECT_ID: '2026-001A',
    EPOCH: new Date(orbit.epochMs).toISOString(),
    MEAN_MOTION: (meanMotionRadS(orbit.semiMajorAxisM) * 86400) / TWO_PI,
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
