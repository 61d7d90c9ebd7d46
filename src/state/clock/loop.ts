/** One frame, in this order: clock → imported objects → render → readouts. It runs with or without a scene, and draws nothing while paused with nothing asked for. `cpuMs` is all of our main-thread work in a
 *  frame, the readouts' share being what falls on a frame at 60 a second. */

import { at } from '../../lib/at.ts'
import { FIRST_MS, LAST_MS } from '../../scenario/document/codec.ts'
import { currentModel } from '../answers/derived.ts'
import { onGround } from '../answers/ground.ts'
import { stopScene } from '../document/sceneProblem.ts'
import { isInterfaceWaiting, letInterfaceFollow, letPictureLead, store } from '../document/store.ts'
import { pause } from './actions.ts'
import { frame, notifyReadouts, requestFrame, sceneHandle, takeRequest } from './frame.ts'
import { objectsBracket } from './objects.ts'
import { drawAll, judgeFrame, quality } from './quality.ts'

const READOUT_INTERVAL_MS = 100
/** A hidden tab or a slow machine must not make the clock leap. */
const MAX_STEP_S = 0.25
const KEPT_FRAMES = 240

/** Frames a screen shows between two readouts: where frames come slower than readouts, each of them has one, and tells
 *  nothing of a frame on a better machine. */
const FRAMES_A_READOUT = (READOUT_INTERVAL_MS * 60) / 1e3

/** Ring buffers of the last frames and readouts: time between frames, our main-thread work in each. */
const intervals = new Float64Array(KEPT_FRAMES)
const work = new Float64Array(KEPT_FRAMES)
const reading = new Float64Array(KEPT_FRAMES)
let frames = 0
let readings = 0

function quantile(values: Float64Array, count: number, q: number): number {
  if (count === 0) return 0
  const sorted = values.slice(0, count).sort()
  return at(sorted, Math.min(count - 1, Math.floor(q * count)))
}

/** Statistics of the last 240 frames. */
export function frameStatistics() {
  const count = Math.min(frames, KEPT_FRAMES)
  const readoutMs = quantile(reading, Math.min(readings, KEPT_FRAMES), 0.5) / FRAMES_A_READOUT
  return {
    count,
    medianMs: quantile(intervals, count, 0.5),
    p95Ms: quantile(intervals, count, 0.95),
    cpuMedianMs: quantile(work, count, 0.5) + readoutMs,
  }
}

/** From now on, statistics of frames still to come. */
export const forgetFrames = (): void => {
  frames = 0
  readings = 0
}

/** The frame at another instant, as the loop makes it. */
export function showInstant(utcMs: number): void {
  frame.utcMs = utcMs
  frame.objects = objectsBracket()
}

/** The page's clock and picture stand still while something else draws frames of its own. */
let isHeld = false
export const holdLoop = (hold: boolean): void => {
  isHeld = hold
  wasDrawn = false
  requestFrame()
}

/** Nobody sees the page in its frame, or whoever embeds it says so: clock and picture stand until somebody does. */
const resting = new Set<'view' | 'asked'>()
export function restLoop(why: 'view' | 'asked', isResting: boolean): void {
  if (isResting) resting.add(why)
  else resting.delete(why)
  wasDrawn = false
}

/** The interface shows what the picture shows already. */
export function followPicture(): void {
  letInterfaceFollow()
  notifyReadouts()
}

/** Whatever throws in the picture ends it, not the clock. */
function draw(): void {
  const scene = sceneHandle()
  if (!scene) return
  try {
    scene.render()
    letPictureLead()
  } catch (error) {
    stopScene(error)
  }
}

let lastMs = 0
let lastReadoutMs = 0
let wasDrawn = false

function tick(nowMs: number): void {
  requestAnimationFrame(tick)
  const { playing, rate } = store.getState()
  const elapsedMs = nowMs - lastMs
  lastMs = nowMs
  if (isHeld || resting.size > 0) return
  const asked = takeRequest()
  const isSpared = !playing && (quality().oneIn > 1 || quality().pixelShare < 1)
  if (!playing && !asked && !isSpared) {
    wasDrawn = false
    return
  }
  // Before it is drawn: a canvas of another size is empty until then.
  if (isSpared)
    drawAll() // at rest there is time
  else if (playing && wasDrawn) judgeFrame(elapsedMs, currentModel().fleet.satelliteCount)
  const start = performance.now()
  if (playing) {
    frame.utcMs += Math.min(Math.max(elapsedMs / 1e3, 0), MAX_STEP_S) * rate * 1e3
    if (frame.utcMs > LAST_MS || frame.utcMs < FIRST_MS) {
      frame.utcMs = Math.min(Math.max(frame.utcMs, FIRST_MS), LAST_MS)
      pause()
    }
  }
  showInstant(frame.utcMs)
  draw()
  const drawn = performance.now()
  // The first frame after a rest has no interval worth keeping.
  if (wasDrawn) {
    intervals[frames % KEPT_FRAMES] = elapsedMs
    work[frames % KEPT_FRAMES] = drawn - start
    frames++
  }
  // A browser's clock may have gone back.
  if (asked || Math.abs(nowMs - lastReadoutMs) >= READOUT_INTERVAL_MS) {
    lastReadoutMs = nowMs
    if (isInterfaceWaiting())
      setTimeout(followPicture) // the picture of another constellation is shown first
    else {
      notifyReadouts()
      reading[readings++ % KEPT_FRAMES] = performance.now() - drawn
    }
  }
  wasDrawn = true
}

export function startLoop(): void {
  onGround(requestFrame) // also for any change of the document
  requestAnimationFrame((nowMs) => {
    lastMs = nowMs
    tick(nowMs)
  })
}
