/** Keyframes of many element sets: SGP4 at the steps of keyframes.ts, and for each interval whether the curve through its
 *  ends may be trusted. SGP4's velocity leaves out how drag and the deep-space part change the elements; where the
 *  mismatch shows it, that set's velocities come from differences of its positions from then on (three times the work).
 *  An interval in which even those do not fit holds a jump and is marked. */
import { at } from '../lib/at.ts'
import { GM_EARTH_M3_S2 } from './constants.ts'
import {
  failureCode,
  INTERVAL_AT,
  KEYFRAME_FLOATS,
  KEYFRAME_STEP_S,
  keyframeUtcMs,
  MISMATCH_LIMIT_M,
  STATE_AT,
} from './keyframes.ts'
import { type ImportedOrbit, writeImportedState } from './tle.ts'

const STATE = 6
/** Central differences over 2 s: 2 mm/s at a low perigee. */
const DIFFERENCE_S = 1

/** Positions' own rate of change in place of SGP4's velocity; left as it is where a neighbour has no place. */
function differenceVelocity(
  orbit: ImportedOrbit,
  utcMs: number,
  state: Float64Array,
  side: Float64Array,
): void {
  const half = DIFFERENCE_S * 1e3
  if (writeImportedState(orbit, utcMs - half, side) !== null) return
  const [x = 0, y = 0, z = 0] = side
  if (writeImportedState(orbit, utcMs + half, side) !== null) return
  state[3] = (at(side, 0) - x) / (2 * DIFFERENCE_S)
  state[4] = (at(side, 1) - y) / (2 * DIFFERENCE_S)
  state[5] = (at(side, 2) - z) / (2 * DIFFERENCE_S)
}

/** Length of p1 − p0 − h/2·(v0 + v1) − h²/12·(a0 − a1) in metres, a by Newton: nought for any smooth orbit but for terms
 *  of the fifth order and flattening (≤ 10 m). */
export function mismatchM(before: Float64Array, from: number, after: Float64Array, to: number): number {
  const h = KEYFRAME_STEP_S
  const gravity = (states: Float64Array, o: number) =>
    -GM_EARTH_M3_S2 / Math.hypot(at(states, o), at(states, o + 1), at(states, o + 2)) ** 3
  const g0 = gravity(before, from)
  const g1 = gravity(after, to)
  let sum = 0
  for (let k = 0; k < 3; k++) {
    const p0 = at(before, from + k)
    const p1 = at(after, to + k)
    const speeds = at(before, from + k + 3) + at(after, to + k + 3)
    const d = p1 - p0 - (h / 2) * speeds - ((h * h) / 12) * (g0 * p0 - g1 * p1)
    sum += d * d
  }
  return Math.sqrt(sum)
}

export class Flight {
  /** States at the newest keyframe, to judge the interval that follows it. */
  private readonly last: Float64Array
  private readonly hasLast: Uint8Array
  private lastIndex = Number.NaN
  /** Keyframes worked out in all, for timing. */
  worked = 0
  /** Sets whose velocities come from differences. */
  private readonly isDifferenced: Uint8Array
  private readonly state = new Float64Array(STATE)
  private readonly position = this.state.subarray(0, 3)
  private readonly velocity = this.state.subarray(3)
  private readonly side = new Float64Array(STATE)

  constructor(readonly orbits: readonly ImportedOrbit[]) {
    this.last = new Float64Array(STATE * orbits.length)
    this.hasLast = new Uint8Array(orbits.length)
    this.isDifferenced = new Uint8Array(orbits.length)
  }

  /** Keyframes first, first + 1, … one after the other in one array. The one before the first is worked out too, where
   *  the call before did not end there. */
  keyframes(first: number, count: number): Float32Array<ArrayBuffer> {
    const { orbits } = this
    const stride = orbits.length * KEYFRAME_FLOATS
    const data = new Float32Array(count * stride)
    const isFollowing = this.lastIndex === first - 1
    orbits.forEach((orbit, i) => {
      if (!isFollowing) this.step(orbit, i, first - 1, null, 0)
      for (let k = 0; k < count; k++) this.step(orbit, i, first + k, data, k * stride + i * KEYFRAME_FLOATS)
    })
    this.lastIndex = first + count - 1
    this.worked += isFollowing ? count : count + 1
    return data
  }

  private step(orbit: ImportedOrbit, i: number, index: number, data: Float32Array | null, o: number): void {
    const { state, last } = this
    const utcMs = keyframeUtcMs(index)
    const failure = writeImportedState(orbit, utcMs, state)
    if (failure) {
      if (data) data[o + STATE_AT] = failureCode(failure)
      this.hasLast[i] = 0
      return
    }
    if (this.isDifferenced[i]) differenceVelocity(orbit, utcMs, state, this.side)
    if (data) {
      const isGood = this.hasLast[i] === 1 && mismatchM(last, STATE * i, state, 0) <= MISMATCH_LIMIT_M
      if (this.hasLast[i] && !isGood && !this.isDifferenced[i]) {
        this.isDifferenced[i] = 1
        differenceVelocity(orbit, utcMs, state, this.side)
      }
      data.set(this.position, o)
      data[o + STATE_AT] = 1
      data.set(this.velocity, o + 4)
      data[o + INTERVAL_AT] = isGood ? 1 : 0
    }
    last.set(state, STATE * i)
    this.hasLast[i] = 1
  }
}
