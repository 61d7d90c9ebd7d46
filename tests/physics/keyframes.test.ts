import { expect, test } from 'vitest'
import {
  FLIGHT_FAILURES,
  failureBetween,
  failureCode,
  failureOfCode,
  hermiteWeights,
  INTERVAL_AT,
  KEYFRAME_FLOATS,
  KEYFRAME_STEP_S,
  keyframeIndex,
  keyframeUtcMs,
  STATE_AT,
} from '../../src/physics/keyframes.ts'

test('the curve between keyframes is the cubic that has both places and both velocities', () => {
  const h = KEYFRAME_STEP_S
  // Any cubic of time is met exactly.
  const place = (t: number) => 7 - 3 * t + 0.02 * t ** 2 - 1e-4 * t ** 3
  const velocity = (t: number) => -3 + 0.04 * t - 3e-4 * t ** 2
  for (const share of [0, 0.2, 0.5, 0.83, 1]) {
    const [p0, v0, p1, v1] = hermiteWeights(share)
    const curve = p0 * place(0) + v0 * velocity(0) + p1 * place(h) + v1 * velocity(h)
    expect(curve).toBeCloseTo(place(share * h), 9)
  }
  const target: [number, number, number, number] = [9, 9, 9, 9]
  expect(hermiteWeights(0.5, target)).toBe(target)
  expect(target).toEqual([0.5, 15, 0.5, -15])
})

test('every failure has a code below nought that tells it again', () => {
  const codes = FLIGHT_FAILURES.map(failureCode)
  expect(codes[0]).toBe(-1)
  expect(new Set(codes).size).toBe(FLIGHT_FAILURES.length)
  expect(Math.max(...codes)).toBe(-1)
  expect(codes.map(failureOfCode)).toEqual([...FLIGHT_FAILURES])
  expect(failureOfCode(-99)).toBe('not-finite')
})

test('keyframes stand on whole steps of two minutes', () => {
  expect(keyframeUtcMs(keyframeIndex(Date.UTC(2026, 8, 23, 6, 1, 59, 999)))).toBe(Date.UTC(2026, 8, 23, 6))
  expect(keyframeUtcMs(keyframeIndex(Date.UTC(2026, 8, 23, 6, 2)))).toBe(Date.UTC(2026, 8, 23, 6, 2))
})

test('an object is drawn between two good keyframes of a good interval, else the first failure tells why', () => {
  const frame = (states: readonly (readonly [state: number, interval: number])[]) => {
    const data = new Float32Array(states.length * KEYFRAME_FLOATS)
    states.forEach(([state, interval], i) => {
      data[i * KEYFRAME_FLOATS + STATE_AT] = state
      data[i * KEYFRAME_FLOATS + INTERVAL_AT] = interval
    })
    return data
  }
  const decayed = failureCode('decayed')
  const far = failureCode('epoch-far')
  const before = frame([
    [1, 1],
    [1, 1],
    [decayed, 0],
    [1, 1],
    [decayed, 1],
    [1, 0],
  ])
  const after = frame([
    [1, 1],
    [1, 0],
    [1, 1],
    [far, 0],
    [far, 1],
    [1, 1],
  ])
  const why = Array.from({ length: 6 }, (_, i) => failureBetween(before, after, i))
  expect(why).toEqual([null, 'jump', 'decayed', 'epoch-far', 'decayed', null])
})
