/** How many of the satellites are drawn on a machine that cannot draw all in time. Totals stay exact; the page says
 *  "1 in n drawn". The share halves while frames run late and halving helps, and grows back when there is room. */
import { requestFrame } from './frame.ts'

/** Later than this is late: 20 frames a second. */
const LATE_MS = 50
/** There is room again. */
const QUICK_MS = 20
/** Below this number every machine draws all. */
const ALWAYS_ALL = 20_000
const FEWEST = 32
const FRAMES_A_DECISION = 12
/** Halving must win this much, or the time goes elsewhere. */
const WORTH = 0.9

let oneIn = 1
let frames: number[] = []
/** Median of the share before the last step down, to judge it by. */
let before = Number.POSITIVE_INFINITY
let isSettled = false
/** All are drawn, however long it takes: while frames are measured. */
let isHeld = false
const listeners = new Set<(oneIn: number) => void>()

export const drawnOneIn = (): number => oneIn

export function onDrawnOneIn(listener: (oneIn: number) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(next: number): void {
  oneIn = next
  for (const listener of listeners) listener(oneIn)
  requestFrame()
}

/** A new fleet, or a page at rest: all of it again. */
export function drawAll(): void {
  frames = []
  before = Number.POSITIVE_INFINITY
  isSettled = false
  if (oneIn !== 1) set(1)
}

export function holdAll(hold: boolean): void {
  isHeld = hold
  drawAll()
}

/** Told of each frame while it plays. */
export function judgeFrame(intervalMs: number, satellites: number): void {
  if (satellites < ALWAYS_ALL || isHeld) return
  frames.push(intervalMs)
  if (frames.length < FRAMES_A_DECISION) return
  const median = frames.sort((a, b) => a - b)[frames.length >> 1]!
  frames = []
  if (median > LATE_MS && !isSettled && oneIn < FEWEST) {
    if (median > before * WORTH) {
      // The last halving gained nothing: take it back and leave it.
      isSettled = true
      set(Math.max(1, oneIn / 2))
      return
    }
    before = median
    set(oneIn * 2)
  } else if (median < QUICK_MS && oneIn > 1) {
    before = Number.POSITIVE_INFINITY
    set(oneIn / 2)
  }
}
