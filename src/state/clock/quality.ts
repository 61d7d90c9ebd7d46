/** How finely the picture is drawn on a machine that is late: first fewer pixels, then fewer of the satellites. Totals
 *  stay exact; the page says "1 in n drawn". A step is taken down while frames run late and it helps, and back up when
 *  there is room; at rest everything is drawn. */
import { at } from '../../lib/at.ts'
import { median } from '../../lib/timing.ts'
import { requestFrame } from './frame.ts'

export interface Quality {
  /** Share of the screen's pixels along each side. */
  pixelShare: number
  /** One satellite in so many is drawn. */
  oneIn: number
}

const FULL: Quality = { pixelShare: 1, oneIn: 1 }
const STEPS: readonly Quality[] = [FULL, ...[1, 2, 4, 8, 16, 32].map((oneIn) => ({ pixelShare: 0.7, oneIn }))]
/** A small fleet is always drawn whole: pixels alone are spared. */
const ALWAYS_ALL = 20_000
const LAST_OF_SMALL = 1
/** Later than this is late: 30 frames a second for the pixels, 20 for the satellites. */
const LATE_MS = { pixels: 34, satellites: 50 }
/** There is room again. */
const QUICK_MS = 20
const FRAMES_A_DECISION = 12
/** A step must win this much, or the time goes elsewhere. */
const WORTH = 0.9

let step = 0
let frames: number[] = []
/** Median before the last step down, to judge it by. */
let before = Number.POSITIVE_INFINITY
let isSettled = false
/** All is drawn, however long it takes: while frames are measured. */
let isHeld = false
const listeners = new Set<(quality: Quality) => void>()

export const quality = (): Quality => at(STEPS, step)

/** Calls at once and after each change. @returns how to stop */
export function onQuality(listener: (quality: Quality) => void): () => void {
  listeners.add(listener)
  listener(quality())
  return () => listeners.delete(listener)
}

function set(next: number): void {
  step = next
  for (const listener of listeners) listener(quality())
  requestFrame()
}

/** A new fleet, or a page at rest: all of it again. */
export function drawAll(): void {
  frames = []
  before = Number.POSITIVE_INFINITY
  isSettled = false
  if (step !== 0) set(0)
}

export function holdAll(hold: boolean): void {
  isHeld = hold
  drawAll()
}

/** Told of each frame while it plays. */
export function judgeFrame(intervalMs: number, satellites: number): void {
  if (isHeld) return
  frames.push(intervalMs)
  if (frames.length < FRAMES_A_DECISION) return
  const medianMs = median(frames)
  frames = []
  const last = satellites < ALWAYS_ALL ? LAST_OF_SMALL : STEPS.length - 1
  const lateMs = step === 0 ? LATE_MS.pixels : LATE_MS.satellites
  if (step > last) set(last)
  else if (medianMs > lateMs && !isSettled && step < last) {
    if (step > 0 && medianMs > before * WORTH) {
      // The last step gained nothing: take it back and leave it.
      isSettled = true
      set(step - 1)
      return
    }
    before = medianMs
    set(step + 1)
  } else if (medianMs < QUICK_MS && step > 0) {
    before = Number.POSITIVE_INFINITY
    set(step - 1)
  }
}
