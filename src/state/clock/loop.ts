/** One frame, in this order: clock → Sun → totals → ground → imported objects → render → readouts. It runs with or
 *  without a scene, and draws nothing while paused with nothing asked for. `cpuMs` is all of our main-thread work in a
 *  frame. */

import { at } from '../../lib/at.ts'
import { sunAt } from '../../physics/sun.ts'
import { totalsAt } from '../../scenario/answers/model.ts'
import { groundAt } from '../../scenario/answers/plant.ts'
import { FIRST_MS, LAST_MS } from '../../scenario/document/codec.ts'
import { currentModel, fleetLifeItWOf } from '../answers/derived.ts'
import { currentDesign, onGround } from '../answers/ground.ts'
import { stopScene } from '../document/sceneProblem.ts'
import { store } from '../document/store.ts'
import { pause } from './actions.ts'
import { frame, notifyReadouts, requestFrame, sceneHandle, takeRequest } from './frame.ts'
import { objectsBracket } from './objects.ts'
import { drawAll, judgeFrame, quality } from './quality.ts'

const READOUT_INTERVAL_MS = 100
/** A hidden tab or a slow machine must not make the clock leap. */
const MAX_STEP_S = 0.25
const KEPT_FRAMES = 240

/** Ring buffers of the last frames: time between frames, and our main-thread work in each. */
const intervals = new Float64Array(KEPT_FRAMES)
const work = new Float64Array(KEPT_FRAMES)
let frames = 0

function quantile(values: Float64Array, count: number, q: number): number {
  if (count === 0) return 0
  const sorted = values.slice(0, count).sort()
  return at(sorted, Math.min(count - 1, Math.floor(q * count)))
}

/** Statistics of the last 240 frames. */
export function frameStatistics() {
  const count = Math.min(frames, KEPT_FRAMES)
  return {
    count,
    medianMs: quantile(intervals, count, 0.5),
    p95Ms: quantile(intervals, count, 0.95),
    cpuMedianMs: quantile(work, count, 0.5),
  }
}

/** From now on, statistics of frames still to come. */
export const forgetFrames = (): void => {
  frames = 0
}

/** Mean power that reaches the computers on either side; computed when first asked for. */
const sharedItW = (): number => fleetLifeItWOf(store.getState().scenario)

/** Brings `frame` up to the instant and the document, exactly. */
export function updateFrame(): void {
  const { scenario } = store.getState()
  const design = currentDesign()
  frame.sun = sunAt(frame.utcMs)
  frame.totals = totalsAt(currentModel(), frame.utcMs)
  frame.ground = design && groundAt(design, scenario, sharedItW(), frame.utcMs)
}

/** The frame at another instant, as the loop makes it. */
export function showInstant(utcMs: number): void {
  frame.utcMs = utcMs
  updateFrame()
  frame.objects = objectsBracket()
}

/** The page's clock and picture stand still while something else draws frames of its own. */
let isHeld = false
export const holdLoop = (hold: boolean): void => {
  isHeld = hold
  wasDrawn = false
  requestFrame()
}

/** Whatever throws in the picture ends it, not the clock. */
function draw(): void {
  try {
    sceneHandle()?.render()
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
  if (isHeld) return
  const asked = takeRequest()
  if (!playing && (quality().oneIn > 1 || quality().pixelShare < 1)) {
    drawAll() // at rest there is time
    return
  }
  if (!playing && !asked) {
    wasDrawn = false
    return
  }
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
  // A browser's clock may have gone back.
  if (asked || Math.abs(nowMs - lastReadoutMs) >= READOUT_INTERVAL_MS) {
    lastReadoutMs = nowMs
    notifyReadouts()
  }
  // The first frame after a rest has no interval worth keeping.
  if (wasDrawn) {
    intervals[frames % KEPT_FRAMES] = elapsedMs
    work[frames % KEPT_FRAMES] = performance.now() - start
    frames++
    if (playing) judgeFrame(elapsedMs, currentModel().fleet.satelliteCount)
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
