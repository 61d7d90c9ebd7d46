/** A talk that leads round by itself for a day: 24 hours at 20 s a step, as `?present&loop=20` has it, on a simulated
 *  clock, with five frames after each step, the address and the way back written. There is no picture in it. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import { onReadout } from '../../../src/state/clock/frame.ts'
import { startLoop } from '../../../src/state/clock/loop.ts'
import { store } from '../../../src/state/document/store.ts'
import { startLink } from '../../../src/state/page/link.ts'
import { move } from '../../../src/state/page/story.ts'
import { MAX_KEPT, startWayBack } from '../../../src/state/page/wayBack.ts'

const STEP_MS = 20_000
const STEPS = (24 * 3_600_000) / STEP_MS
/** By then everything that is remembered once is. */
const WARM_STEPS = 420
const FRAMES = 5
const FRAME_MS = 16
/** Of a collected heap; a step's document is 20 kB, of which a day would leave 80 MB. */
const MOST_GROWTH_BYTES = 4e6

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
function heapBytes(): number {
  collect()
  return process.memoryUsage().heapUsed
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('after a day of its loop a story stands where it stood, and holds no more than after the first hours', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'performance'] })
  const storage = new Map<string, string>()
  const listeners = new Set<unknown>()
  let next: FrameRequestCallback | null = null
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
    next = call
    return 0
  })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
  })
  vi.stubGlobal('location', { hash: '#v=3&story=watts.1', search: '?present&loop=20', pathname: '/' })
  vi.stubGlobal('history', { replaceState: () => {} })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} }))
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('parent', globalThis)
  vi.stubGlobal('addEventListener', (_: string, listener: unknown) => listeners.add(listener))
  startLink()
  startWayBack()
  startLoop()
  const listening = listeners.size
  let totals = 0
  onReadout((frame) => {
    totals += frame.totals.satellites
  })
  setInterval(() => move(1, true), STEP_MS)
  const walk = (steps: number) => {
    for (let step = 0; step < steps; step++) {
      vi.advanceTimersByTime(STEP_MS - FRAMES * FRAME_MS)
      for (let frame = 0; frame < FRAMES; frame++) {
        vi.advanceTimersByTime(FRAME_MS)
        next?.(performance.now())
      }
    }
  }
  walk(WARM_STEPS)
  const before = heapBytes()
  walk(STEPS - WARM_STEPS)
  const grown = heapBytes() - before
  const { story, storyStep, past, problems } = store.getState()
  expect(totals).toBeGreaterThan(STEPS)
  expect(story?.id).toBe('watts')
  expect(storyStep).toBe(STEPS % 7)
  expect(problems).toEqual([])
  expect(past.length).toBeLessThanOrEqual(201)
  expect([...storage.values()].join('').length).toBeLessThan(3 * MAX_KEPT)
  expect(listeners.size).toBe(listening)
  expect(vi.getTimerCount()).toBeLessThanOrEqual(4)
  expect(grown).toBeLessThan(MOST_GROWTH_BYTES)
})
