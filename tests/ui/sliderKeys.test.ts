import { expect, test } from 'vitest'
import { keyedInstant } from '../../src/ui/rooms/time/sliderKeys.ts'

const SPAN = { firstMs: 1000, lastMs: 9000, stepMs: 10, pageMs: 300 }
const keyed = (key: string, shiftKey = false) => keyedInstant({ key, shiftKey }, 5000, SPAN)

test('a slider of time answers to every key that a slider has', () => {
  expect(['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'].map((key) => keyed(key))).toEqual([
    4990, 4990, 5010, 5010,
  ])
  expect(['PageDown', 'PageUp'].map((key) => keyed(key))).toEqual([4700, 5300])
  expect(['Home', 'End'].map((key) => keyed(key))).toEqual([1000, 9000])
  expect(keyed('ArrowRight', true)).toBe(5100)
  expect(keyed('Home', true)).toBe(1000)
  expect(keyed('a')).toBeNull()
})
