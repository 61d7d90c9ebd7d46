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
