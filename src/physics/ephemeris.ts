/** Where is an object whose places somebody else has worked out, row by row? Between rows: Hermite's polynomial through
 *  the four rows about the instant with their velocities (degree 7), or Lagrange's through eight without. Of a low orbit
 *  sampled every 60 s: below 1 mm; every 300 s: 20 m with velocities. Outside its rows it has no place. Rows are of the
 *  true equator of date (earthFrames.ts). Newton's divided differences with repeated knots: Burden & Faires (2010),
 *  Numerical Analysis, §3.4. */
import { at } from '../lib/at.ts'
import { SECOND_MS } from '../lib/units.ts'

/** Rows without a gap that may be interpolated together. */
export interface EphemerisSegment {
  utcMs: Float64Array
  /** Six a row, metres and metres a second; velocities are 0 where there are none. */
  states: Float64Array
  hasVelocities: boolean
  /** Within which it may be used. */
  fromMs: number
  toMs: number
}
/** In order of time. */
export interface Ephemeris {
  segments: readonly EphemerisSegment[]
}

const STATE = 6
const ROWS_WITH_VELOCITIES = 4
const ROWS_WITHOUT = 8

/** The last row at or before an instant. */
function rowBefore(utcMs: Float64Array, wanted: number): number {
  let low = 0
  let high = utcMs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(utcMs, middle) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

/** Value and slope at 0 of the polynomial through the knots; a knot that comes twice has the slope beside it.
 *  @param knots in seconds from the instant; overwritten are only the differences */
function valueAndSlope(knots: number[], values: number[], slopes: readonly number[]): [number, number] {
  const n = knots.length
  for (let order = 1; order < n; order++) {
    for (let k = n - 1; k >= order; k--) {
      const span = at(knots, k) - at(knots, k - order)
      values[k] = span === 0 ? at(slopes, k) : (at(values, k) - at(values, k - 1)) / span
    }
  }
  let value = at(values, n - 1)
  let slope = 0
  for (let k = n - 2; k >= 0; k--) {
    slope = value - slope * at(knots, k)
    value = at(values, k) - value * at(knots, k)
  }
  return [value, slope]
}

function writeSegment(segment: EphemerisSegment, wantedMs: number, target: Float64Array): void {
  const { utcMs, states, hasVelocities } = segment
  const count = Math.min(hasVelocities ? ROWS_WITH_VELOCITIES : ROWS_WITHOUT, utcMs.length)
  const before = rowBefore(utcMs, wantedMs)
  const first = Math.min(Math.max(before - count / 2 + 1, 0), utcMs.length - count)
  const repeats = hasVelocities ? 2 : 1
  const rows = Array.from({ length: count * repeats }, (_, k) => Math.ceil(first) + Math.floor(k / repeats))
  const knots = rows.map((row) => (at(utcMs, row) - wantedMs) / SECOND_MS)
  for (let axis = 0; axis < 3; axis++) {
    const values = rows.map((row) => at(states, row * STATE + axis))
    const slopes = rows.map((row) => at(states, row * STATE + axis + 3))
    const [value, slope] = valueAndSlope(knots, values, slopes)
    target[axis] = value
    target[axis + 3] = slope
  }
}

/** Writes x, y, z in metres and vx, vy, vz in metres a second. @returns whether there is a row about the instant */
export function writeEphemerisState({ segments }: Ephemeris, utcMs: number, target: Float64Array): boolean {
  const segment = segments.find(({ fromMs, toMs }) => utcMs >= fromMs && utcMs <= toMs)
  if (segment) writeSegment(segment, utcMs, target)
  return segment !== undefined
}
