/** What the readers of ephemerides share: rows as they stand become a segment in our frame, or what is wrong with them. */
import { KM } from '../lib/units.ts'
import { type Frame, toTeme } from './earthFrames.ts'
import type { ReadReason } from './elementSets.ts'
import type { EphemerisSegment } from './ephemeris.ts'

export interface RowsAsTheyStand {
  frame: Frame
  utcMs: number[]
  /** Three or six a row, kilometres and kilometres a second. */
  values: number[]
  width: 3 | 6
  fromMs?: number | undefined
  toMs?: number | undefined
}

export interface Wrong {
  reason: ReadReason
  detail: string
}

const STATE = 6
const LEAST_ROWS = 2

export function segmentOf({
  frame,
  utcMs,
  values,
  width,
  fromMs,
  toMs,
}: RowsAsTheyStand): EphemerisSegment | Wrong {
  const first = utcMs[0] ?? 0
  const last = utcMs.at(-1) ?? 0
  if (utcMs.length < LEAST_ROWS) return { reason: 'rows', detail: `${utcMs.length} < ${LEAST_ROWS}` }
  const back = utcMs.findIndex((ms, k) => k > 0 && !(ms > (utcMs[k - 1] ?? Number.NaN)))
  if (back >= 0) return { reason: 'rows', detail: `${new Date(utcMs[back] ?? 0).toISOString()}` }
  const states = new Float64Array(utcMs.length * STATE)
  utcMs.forEach((ms, row) => {
    for (let k = 0; k < width; k++) states[row * STATE + k] = (values[row * width + k] ?? Number.NaN) * KM
    toTeme(frame, ms, states, row * STATE)
  })
  return {
    utcMs: Float64Array.from(utcMs),
    states,
    hasVelocities: width === 6,
    fromMs: Math.max(fromMs ?? first, first),
    toMs: Math.min(toMs ?? last, last),
  }
}
