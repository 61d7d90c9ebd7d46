/** SGP4 as satellite.js has it: WGS72, kilometres, TEME, improved mode. The only file that imports it; kilometres end
 *  here. Against the published verification set: within 2e-7 km, 666 rows (tests/physics/sgp4.test.ts). SGP4 itself is
 *  good to about a kilometre at its epoch and loses one to three a day in low orbits.
 *  A designed orbit goes in as elements without drag; SGP4 then flies it with short periods and second-order rates, which
 *  our circular motion leaves out: within 18 km of ours over a day. */
import {
  checkForDecay,
  json2satrec,
  propagate,
  type SatRec,
  SatRecError,
  sgp4,
  shadowFraction,
  twoline2satrec,
} from 'satellite.js'
import { DAY_MS, DEG, KM, MINUTE, SECOND_MS, TWO_PI } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, EARTH_J2 } from './constants.ts'
import type { Elements } from './elementSets.ts'
import { type Ephemeris, writeEphemerisState } from './ephemeris.ts'
import { type Eci, eci } from './frames.ts'
import type { FlightFailure } from './keyframes.ts'
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

/** Imported elements ready to fly. The epoch stays beside them: satellite.js keeps it as a Julian date, good to 40 µs. */
export interface Sgp4Orbit {
  readonly satrec: SatRec
  readonly epochMs: number
}
/** What flies: by SGP4, or by rows that somebody else has worked out. */
export type ImportedOrbit = Sgp4Orbit | { readonly ephemeris: Ephemeris }

export function importedOrbit(elements: Elements): ImportedOrbit {
  if ('ephemeris' in elements) return { ephemeris: elements.ephemeris }
  const { epochMs } = elements
  if ('line1' in elements) return { satrec: twoline2satrec(elements.line1, elements.line2), epochMs }
  const satrec = json2satrec({
    ...elements.omm,
    OBJECT_NAME: '',
    OBJECT_ID: '',
    EPOCH: new Date(epochMs).toISOString(),
    NORAD_CAT_ID: 0,
    ELEMENT_SET_NO: 0,
    MEAN_MOTION_DOT: 0, // SGP4 does not use them
    MEAN_MOTION_DDOT: 0,
  })
  return { satrec, epochMs }
}

const FAILURES: Partial<Record<SatRecError, FlightFailure>> = {
  [SatRecError.MeanEccentricityOutOfRange]: 'mean-eccentricity',
  [SatRecError.MeanMotionBelowZero]: 'mean-motion',
  [SatRecError.PerturbedEccentricityOutOfRange]: 'perturbed-eccentricity',
  [SatRecError.SemiLatusRectumBelowZero]: 'semi-latus-rectum',
  [SatRecError.Decayed]: 'decayed',
}

/** SGP4 steps from its epoch to the instant where the orbit resonates: 0.1 s for a place half a century away, where it
 *  has long lost its meaning. */
const FARTHEST_MS = 50 * 365.25 * DAY_MS

/** Writes x, y, z in metres and vx, vy, vz in metres a second. Drag that has eaten the whole orbit counts as decayed,
 *  though SGP4 goes on to give places. @returns why there is no state, null where there is one */
export function writeImportedState(
  orbit: ImportedOrbit,
  utcMs: number,
  target: Float64Array,
): FlightFailure | null {
  if ('ephemeris' in orbit) return writeEphemerisState(orbit.ephemeris, utcMs, target) ? null : 'no-rows'
  const { satrec, epochMs } = orbit
  if (Math.abs(utcMs - epochMs) > FARTHEST_MS) return 'epoch-far'
  const state = sgp4(satrec, (utcMs - epochMs) / (MINUTE * SECOND_MS))
  if (!state) return FAILURES[satrec.error] ?? 'not-finite'
  if (checkForDecay(satrec)) return 'decayed'
  const { position, velocity } = state
  target[0] = position.x * KM
  target[1] = position.y * KM
  target[2] = position.z * KM
  target[3] = velocity.x * KM
  target[4] = velocity.y * KM
  target[5] = velocity.z * KM
  return Number.isFinite(position.x + position.y + position.z + velocity.x + velocity.y + velocity.z)
    ? null
    : 'not-finite'
}

/** Metres and metres a second. */
export interface ImportedState {
  positionEci: Eci
  velocityEci: Eci
}

const scratch = new Float64Array(6)

/** A state, or why there is none. */
export function importedState(orbit: ImportedOrbit, utcMs: number): ImportedState | FlightFailure {
  const failure = writeImportedState(orbit, utcMs, scratch)
  if (failure) return failure
  const [x = 0, y = 0, z = 0, vx = 0, vy = 0, vz = 0] = scratch
  return { positionEci: eci(x, y, z), velocityEci: eci(vx, vy, vz) }
}
