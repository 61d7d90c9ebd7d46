import { afterEach, expect, test, vi } from 'vitest'
import { median, medianMs } from '../../src/lib/timing.ts'

afterEach(() => vi.restoreAllMocks())

test('the median is the middle one, of an even number the upper one, of nothing no number', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([10, 9, 2, 1])).toBe(9)
  expect(median([])).toBeNaN()
})

/** A clock that stands still but while the computation runs, which takes what it is told to. */
function clocked(takesMs: readonly number[]) {
  let nowMs = 100
  let runs = 0
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
  const compute = () => {
    nowMs += takesMs[runs++ % takesMs.length]!
  }
  return { compute, runs: () => runs }
}

test('the first runs do not count, then as many as are asked for do', () => {
  const { compute, runs } = clocked([900, 900, 900, 1, 7, 2, 8, 3])
  expect(medianMs(compute)).toBe(3)
  expect(runs()).toBe(8)
})

test('it goes on until its time is over, and a batch counts by one of its computations', () => {
  const { compute, runs } = clocked([10])
  expect(medianMs(compute, { warmUp: 1, times: 2, forMs: 100, batch: 4 })).toBe(10)
  // Runs of 40 ms: at 0, 40 and 80 ms there is time left.
  expect(runs()).toBe(1 + 3 * 4)
})
