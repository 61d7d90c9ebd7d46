import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchPart } from '../../src/lib/fetchPart.ts'
import { isMissing, MissingPart } from '../../src/lib/missingPart.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Fails so often, then brings what it is asked for. */
const failing = (times: number, error: Error) => {
  let left = times
  return vi.fn(() => (left-- > 0 ? Promise.reject(error) : Promise.resolve('part')))
}
const fetched = async (load: () => Promise<string>): Promise<string> => {
  const outcome = fetchPart(load).catch((error: Error) => `failed: ${error.message}`)
  await vi.runAllTimersAsync()
  return outcome
}

// Word for word what Chromium, Firefox, Safari and Vite throw.
test.each([
  'Failed to fetch dynamically imported module: https://example.org/assets/Part-1.js',
  'error loading dynamically imported module: https://example.org/assets/Part-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/Part-1.css',
])('“%s” is a part that did not come, and is asked for twice', async (message) => {
  const load = failing(1, new TypeError(message))
  expect(isMissing(new TypeError(message))).toBe(true)
  expect(await fetched(load)).toBe('part')
  expect(load).toHaveBeenCalledTimes(2)
})

test('what does not come twice is told', async () => {
  const load = failing(2, new MissingPart('gone'))
  expect(await fetched(load)).toBe('failed: gone')
})

test('what comes and throws is not asked for again', async () => {
  const load = failing(1, new Error('It broke.'))
  expect(await fetched(load)).toBe('failed: It broke.')
  expect(load).toHaveBeenCalledTimes(1)
})
