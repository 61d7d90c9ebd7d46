import { beforeEach, expect, test } from 'vitest'
import { drawAll, holdAll, judgeFrame, onQuality, quality } from '../../../src/state/clock/quality.ts'

const MILLION = 1_000_000
const play = (intervalMs: number, satellites: number, frames: number) => {
  for (let i = 0; i < frames; i++) judgeFrame(intervalMs, satellites)
}

beforeEach(() => holdAll(false))

test('quick frames draw everything', () => {
  play(16, MILLION, 200)
  expect(quality()).toEqual({ pixelShare: 1, oneIn: 1 })
})

test('late frames spare pixels first, then satellites, as long as each step helps', () => {
  const seen: number[] = []
  const stop = onQuality(({ oneIn }) => seen.push(oneIn))
  for (const ms of [400, 200, 100, 70]) play(ms, MILLION, 12)
  stop()
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 8 })
  expect(seen).toEqual([1, 1, 2, 4, 8])
})

test('a step that gains nothing is taken back and the rest left', () => {
  for (const ms of [400, 200, 199]) play(ms, MILLION, 12)
  expect(quality().oneIn).toBe(1)
  play(400, MILLION, 120)
  expect(quality().oneIn).toBe(1)
})

test('a small fleet is drawn whole however late', () => {
  for (const ms of [400, 200, 100, 60]) play(ms, 1584, 12)
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 1 })
})

test('with room again it all comes back; at rest and while held too', () => {
  for (const ms of [400, 200, 100]) play(ms, MILLION, 12)
  play(10, MILLION, 12 * 4)
  expect(quality()).toEqual({ pixelShare: 1, oneIn: 1 })
  for (const ms of [400, 200]) play(ms, MILLION, 12)
  drawAll()
  expect(quality()).toEqual({ pixelShare: 1, oneIn: 1 })
  holdAll(true)
  play(400, MILLION, 60)
  expect(quality()).toEqual({ pixelShare: 1, oneIn: 1 })
})

test('twelve frames decide, no fewer; those before it was all drawn again do not count', () => {
  play(400, MILLION, 11)
  expect(quality().pixelShare).toBe(1)
  play(400, MILLION, 1)
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 1 })
  play(400, MILLION, 6)
  drawAll()
  play(400, MILLION, 11)
  expect(quality().pixelShare).toBe(1)
  play(400, MILLION, 1)
  expect(quality().pixelShare).toBe(0.7)
})

test('late is over 34 ms for the pixels, over 50 for the satellites; room is under 20', () => {
  play(34, MILLION, 12)
  expect(quality().pixelShare).toBe(1)
  play(100, MILLION, 12)
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 1 })
  play(50, MILLION, 12)
  expect(quality().oneIn).toBe(1)
  play(51, MILLION, 12)
  expect(quality().oneIn).toBe(2)
  play(20, MILLION, 12)
  expect(quality().oneIn).toBe(2)
  play(19.9, MILLION, 12)
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 1 })
  drawAll()
  play(34.1, MILLION, 12)
  expect(quality().pixelShare).toBe(0.7)
})

test('a step that gains a tenth is worth it, less is not; what was left is tried again by a new fleet', () => {
  for (const ms of [400, 200, 180]) play(ms, MILLION, 12)
  expect(quality().oneIn).toBe(4)
  play(163, MILLION, 12) // not a tenth less
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 2 })
  play(1000, MILLION, 240)
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 2 })
  drawAll()
  play(1000, MILLION, 12)
  expect(quality().pixelShare).toBe(0.7)
  play(300, MILLION, 12)
  expect(quality().oneIn).toBe(2)
})

test('one in 32 is the least; a fleet below 20,000 comes back whole, one of 20,000 does not', () => {
  for (const ms of [4000, 2000, 1000, 500, 250, 120, 60, 53]) play(ms, MILLION, 12)
  expect(quality().oneIn).toBe(32)
  play(40, 20_000, 12)
  expect(quality().oneIn).toBe(32)
  play(40, 19_999, 12)
  expect(quality()).toEqual({ pixelShare: 0.7, oneIn: 1 })
  const seen: unknown[] = []
  play(40, 19_999, 12)
  const stop = onQuality((one) => seen.push(one))
  play(40, 19_999, 24)
  expect(seen).toHaveLength(1) // told at once, and not again while nothing changes
  stop()
  drawAll()
  expect(seen).toHaveLength(1)
})
