import { expect, test } from 'vitest'
import { failureCode, INTERVAL_AT, KEYFRAME_FLOATS, STATE_AT } from '../../../src/physics/keyframes.ts'
import { failingHash, failingObjects } from '../../../src/state/clock/objectFailures.ts'

const COUNT = 4
const NAMES = { ids: [11, 22, 33, 44], names: ['A', 'B', 'C', 'D'] }
/** Everything in order but what is named. */
function keyframe(faults: Record<number, { state?: number; interval?: number }> = {}): Float32Array {
  const floats = new Float32Array(COUNT * KEYFRAME_FLOATS)
  for (let i = 0; i < COUNT; i++) {
    floats[i * KEYFRAME_FLOATS + STATE_AT] = faults[i]?.state ?? 1
    floats[i * KEYFRAME_FLOATS + INTERVAL_AT] = faults[i]?.interval ?? 1
  }
  return floats
}
const decayed = { state: failureCode('decayed') }

test('objects without a place are told by name and number, with the reason of either end or of the way between', () => {
  const far = { state: failureCode('epoch-far') }
  expect(failingObjects(keyframe(), keyframe(), NAMES)).toEqual([])
  expect(failingObjects(keyframe({ 1: decayed }), keyframe({ 2: far, 3: { interval: 0 } }), NAMES)).toEqual([
    { id: 22, name: 'B', reason: 'decayed' },
    { id: 33, name: 'C', reason: 'epoch-far' },
    { id: 44, name: 'D', reason: 'jump' },
  ])
})

test('the hash is 0 while all fly, and another for each other list', () => {
  expect(failingHash(keyframe(), keyframe())).toBe(0)
  const lists = [
    [keyframe({ 1: decayed }), keyframe()],
    [keyframe({ 2: decayed }), keyframe()],
    [keyframe(), keyframe({ 1: decayed })],
    [keyframe({ 1: { state: failureCode('epoch-far') } }), keyframe()],
    [keyframe({ 1: decayed }), keyframe({ 1: decayed })],
    [keyframe({ 1: decayed, 2: decayed }), keyframe()],
    [keyframe(), keyframe({ 0: { interval: 0 } })],
    [keyframe(), keyframe({ 3: { interval: 0 } })],
    [keyframe({ 1: decayed }), keyframe({ 1: { interval: 0 } })],
  ] as const
  const hashes = lists.map(([before, after]) => failingHash(before, after))
  expect(new Set([0, ...hashes]).size).toBe(lists.length + 1)
  expect(lists.map(([before, after]) => failingHash(before, after))).toEqual(hashes)
})

test('where an object is does not change the hash', () => {
  const moved = keyframe({ 1: decayed })
  moved[0] = 7e6
  moved[KEYFRAME_FLOATS + 4] = 7500
  expect(failingHash(moved, keyframe())).toBe(failingHash(keyframe({ 1: decayed }), keyframe()))
})
