/** Between the instants at which SGP4 is asked, an object follows a cubic Hermite curve. How far is it off? At most
 *  h⁴/384 · max|r⁗|, and on any ellipse |r⁗| ≤ μ²(1 + 3e)/r⁵ (its value at perigee): with h = 120 s this is 6 m at 550 km,
 *  22 m at the 200 km perigee of a transfer orbit and 33 m for any orbit above the ground, flattening adding a few per
 *  cent. To this adds what SGP4's velocity is not the derivative of its position (heavy drag, jumps of its deep-space
 *  part): measured as the mismatch of each interval; above MISMATCH_LIMIT_M the object is not drawn there. In all ≤ 100 m.
 *  Layout of a keyframe: eight float32 an object, (x, y, z, state) and (vx, vy, vz, interval), metres of TEME and
 *  seconds. state: 1, or minus the number of its failure; interval: 1 where the curve from the keyframe before holds.
 *  Path of the shader's twin: gpu/objects/objects.glsl. */
import { at } from '../lib/at.ts'

export const KEYFRAME_STEP_S = 120
export const KEYFRAME_STEP_MS = KEYFRAME_STEP_S * 1e3
/** Stated and tested for whatever is drawn. */
export const INTERPOLATION_ERROR_M = 100
/** p1 − p0 against the mean velocity, end accelerations taken out. A jump of this size adds at most half of it to the
 *  error, a velocity that is off by limit/h adds a tenth. */
export const MISMATCH_LIMIT_M = 100

export const KEYFRAME_FLOATS = 8
export const STATE_AT = 3
export const INTERVAL_AT = 7

/** Why an object has no place; a keyframe stores minus (index + 1). */
export const FLIGHT_FAILURES = [
  'mean-eccentricity',
  'mean-motion',
  'perturbed-eccentricity',
  'semi-latus-rectum',
  'decayed',
  'not-finite',
  'jump',
  'epoch-far',
  'no-rows',
] as const
export type FlightFailure = (typeof FLIGHT_FAILURES)[number]

export const failureCode = (failure: FlightFailure): number => -1 - FLIGHT_FAILURES.indexOf(failure)
export const failureOfCode = (code: number): FlightFailure => FLIGHT_FAILURES[-1 - code] ?? 'not-finite'

export const keyframeIndex = (utcMs: number): number => Math.floor(utcMs / KEYFRAME_STEP_MS)
export const keyframeUtcMs = (index: number): number => index * KEYFRAME_STEP_MS

/** Weights of p0, v0, p1, v1 at the share s of an interval; those of velocities in seconds. */
export type HermiteWeights = [p0: number, v0: number, p1: number, v1: number]

export function hermiteWeights(s: number, target: HermiteWeights = [0, 0, 0, 0]): HermiteWeights {
  const r = 1 - s
  target[0] = (1 + 2 * s) * r * r
  target[1] = s * r * r * KEYFRAME_STEP_S
  target[2] = s * s * (3 - 2 * s)
  target[3] = -s * s * r * KEYFRAME_STEP_S
  return target
}

/** Why an object is not drawn between two keyframes, null where it is. */
export function failureBetween(
  before: Float32Array,
  after: Float32Array,
  object: number,
): FlightFailure | null {
  const o = object * KEYFRAME_FLOATS
  for (const code of [at(before, o + STATE_AT), at(after, o + STATE_AT)]) {
    if (code < 0) return failureOfCode(code)
  }
  return after[o + INTERVAL_AT] === 1 ? null : 'jump'
}
