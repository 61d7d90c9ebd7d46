/** Which keyframes of the imported objects are wanted for a clock, and which to ask for next. Pure: state/clock/objects.ts
 *  does the asking. */
import { KEYFRAME_FLOATS, KEYFRAME_STEP_MS, KEYFRAME_STEP_S, keyframeIndex } from '../../physics/keyframes.ts'

/** Real time that is fetched ahead. */
const LOOKAHEAD_S = 1.5
/** Least real time that the kept keyframes must cover, or the clock is too fast. */
const LEAST_LOOKAHEAD_S = 0.5
/** 48 MB. */
const KEPT_FLOATS = 12e6
const MAX_KEPT = 4096
const MIN_KEPT = 6
/** States a request, so that its answer is there within about 30 ms; at least one interval. */
const STATES_A_REQUEST = 20_000
/** Share of the worker's time that the clock may need. */
const WORKER_SHARE = 0.7

/** How many keyframes of so many objects are kept. */
export const keptKeyframes = (objects: number): number =>
  Math.min(Math.max(Math.floor(KEPT_FLOATS / (KEYFRAME_FLOATS * objects)), MIN_KEPT), MAX_KEPT)

export interface Clock {
  utcMs: number
  playing: boolean
  /** Simulated seconds a second. */
  rate: number
}
export interface KeyframeWindow {
  /** Indices, both included. */
  low: number
  high: number
  forwards: boolean
}

/** The interval the clock is in, and what it reaches within the lookahead; null where it runs faster than keyframes can
 *  be made or kept. @param msEach worker's time for one keyframe, 0 while unknown */
export function wantedWindow(
  { utcMs, playing, rate }: Clock,
  objects: number,
  msEach: number,
): KeyframeWindow | null {
  const kept = keptKeyframes(objects)
  const speed = playing ? Math.abs(rate) : 0
  if (speed * msEach > WORKER_SHARE * KEYFRAME_STEP_MS) return null
  if (speed * LEAST_LOOKAHEAD_S > kept * KEYFRAME_STEP_S) return null
  const ahead = speed > 0 ? Math.min(kept - 3, Math.ceil((speed * LOOKAHEAD_S) / KEYFRAME_STEP_S) + 1) : 0
  const index = keyframeIndex(utcMs)
  const forwards = rate >= 0
  return { low: forwards ? index : index - ahead, high: index + 1 + (forwards ? ahead : 0), forwards }
}

export interface KeyframeRun {
  first: number
  count: number
}

/** The first run of missing keyframes from where the clock is, as long as one request should be. */
export function nextRun(
  { low, high, forwards }: KeyframeWindow,
  objects: number,
  isThere: (index: number) => boolean,
): KeyframeRun | null {
  const most = Math.max(2, Math.floor(STATES_A_REQUEST / objects))
  const step = forwards ? 1 : -1
  const isMissing = (k: number) => k >= low && k <= high && !isThere(k)
  let k = forwards ? low : high
  while (k >= low && k <= high && !isMissing(k)) k += step
  if (!isMissing(k)) return null
  let count = 1
  while (count < most && isMissing(k + step * count)) count++
  return { first: forwards ? k : k - count + 1, count }
}
