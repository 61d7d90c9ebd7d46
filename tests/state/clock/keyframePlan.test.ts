import { expect, test } from 'vitest'
import { KEYFRAME_STEP_MS, keyframeUtcMs } from '../../../src/physics/keyframes.ts'
import { keptKeyframes, nextRun, wantedWindow } from '../../../src/state/clock/keyframePlan.ts'

const utcMs = keyframeUtcMs(1000) + 30e3
const none = () => false

test('paused: the interval the clock is in, and nothing more', () => {
  expect(wantedWindow({ utcMs, playing: false, rate: 600 }, 30_000, 45)).toEqual({
    low: 1000,
    high: 1001,
    forwards: true,
  })
})

test('playing: also what the clock reaches within a second and a half, on the side it runs to', () => {
  const on = wantedWindow({ utcMs, playing: true, rate: 600 }, 30_000, 45)!
  expect([on.low, on.high]).toEqual([1000, 1001 + 9])
  const back = wantedWindow({ utcMs, playing: true, rate: -600 }, 30_000, 45)!
  expect([back.low, back.high]).toEqual([1000 - 9, 1001])
})

test('a clock that the worker cannot follow is refused, one it can is not', () => {
  const at = (rate: number, objects: number, msEach: number) =>
    wantedWindow({ utcMs, playing: true, rate }, objects, msEach) !== null
  expect(at(600, 30_000, 45)).toBe(true)
  expect(at(3600, 30_000, 45)).toBe(false)
  expect(at(-3600, 30_000, 45)).toBe(false)
  expect(at(86400, 100, 0.15)).toBe(true)
  expect(at(2_592_000, 100, 0.15)).toBe(false) // more keyframes than are kept
  expect(at((0.7 * KEYFRAME_STEP_MS) / 45 - 1, 30_000, 45)).toBe(true)
})

test('what is kept: 48 MB, at least a few keyframes, and the window fits', () => {
  for (const objects of [1, 100, 5000, 60_000]) {
    const kept = keptKeyframes(objects)
    expect(kept * objects * 32).toBeLessThanOrEqual(48e6)
    expect(kept).toBeGreaterThanOrEqual(6)
    const { low, high } = wantedWindow({ utcMs, playing: true, rate: 600 }, objects, 0)!
    expect(high - low + 1).toBeLessThanOrEqual(kept)
  }
})

test('runs begin where the clock is, leave out what is there, and end where a request should', () => {
  const window = { low: 10, high: 30, forwards: true }
  expect(nextRun(window, 10_000, none)).toEqual({ first: 10, count: 2 })
  expect(nextRun(window, 2000, none)).toEqual({ first: 10, count: 10 })
  expect(nextRun(window, 1, none)).toEqual({ first: 10, count: 21 })
  expect(nextRun(window, 1, (k) => k < 15 || k === 18)).toEqual({ first: 15, count: 3 })
  expect(nextRun(window, 1, () => true)).toBe(null)
  expect(nextRun({ ...window, forwards: false }, 2000, none)).toEqual({ first: 21, count: 10 })
})

test('a clock that stands is taken as one that runs forwards', () => {
  expect(wantedWindow({ utcMs, playing: true, rate: 0 }, 100, 1)).toEqual({
    low: 1000,
    high: 1001,
    forwards: true,
  })
  expect(wantedWindow({ utcMs, playing: false, rate: -60 }, 100, 1)?.forwards).toBe(false)
})
