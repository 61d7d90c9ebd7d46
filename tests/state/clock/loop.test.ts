import { afterEach, expect, test, vi } from 'vitest'
import { LAST_MS } from '../../../src/scenario/document/codec.ts'
import { play, setTime } from '../../../src/state/clock/actions.ts'
import { frame, onReadout } from '../../../src/state/clock/frame.ts'
import { startLoop } from '../../../src/state/clock/loop.ts'
import { store } from '../../../src/state/document/store.ts'

let draw: FrameRequestCallback = () => {}
vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
  draw = call
  return 0
})
startLoop()
draw(1000)
afterEach(() => vi.useRealTimers())

const RATE = 600
/** A hidden tab or a slow machine advances the clock by no more than this of its own time. */
const MOST_STEP_MS = 250

/** How far the clock goes in a frame at `nowMs`. */
function stepTo(nowMs: number): number {
  const before = frame.utcMs
  draw(nowMs)
  return frame.utcMs - before
}

test('the clock runs at its rate, stands while the browser’s goes back, and goes on from there', () => {
  setTime(Date.UTC(2030, 0, 1))
  play(RATE)
  draw(2000)
  expect(stepTo(2016)).toBe(16 * RATE)
  expect(stepTo(1016)).toBe(0)
  expect(stepTo(1032)).toBe(16 * RATE)
  play(-RATE)
  expect(stepTo(1048)).toBe(-16 * RATE)
  expect(stepTo(48)).toBe(0)
})

test('a tab hidden for an hour, or a computer that slept, makes no leap', () => {
  setTime(Date.UTC(2030, 0, 1))
  play(RATE)
  draw(10_000)
  expect(stepTo(10_000 + 3_600_000)).toBe(MOST_STEP_MS * RATE)
  expect(stepTo(10_016 + 3_600_000)).toBe(16 * RATE)
})

test('readouts go on although the browser’s clock went back', () => {
  play(RATE)
  draw(5_000_000)
  let told = 0
  const stop = onReadout(() => told++)
  draw(1000)
  draw(1010)
  draw(1200)
  stop()
  expect(told).toBeGreaterThanOrEqual(2)
})

test('at the end of the years that are shown the clock stands, and says so', () => {
  setTime(LAST_MS - 1000)
  play(RATE)
  draw(1_000_000)
  draw(1_000_100)
  expect(frame.utcMs).toBe(LAST_MS)
  expect(store.getState().playing).toBe(false)
})
