/** The heap that is told while the page plays, from a browser that says what it is told to say; and draw calls. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawSparsely, heapWhilePlaying } from '../../../src/state/bench/benchFrames.ts'
import { pause } from '../../../src/state/clock/actions.ts'
import { store } from '../../../src/state/document/store.ts'

const MB = 1e6
let heap: number[] = []
const say = (bytes: () => number) =>
  Object.defineProperty(performance, 'memory', {
    configurable: true,
    get: () => ({ usedJSHeapSize: bytes() }),
  })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  pause()
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(performance, 'memory')
  pause()
})

test('a browser that tells nothing of its heap is not kept waiting, and nothing plays', async () => {
  const told = heapWhilePlaying(new AbortController().signal)
  expect(vi.getTimerCount()).toBe(0)
  expect(await told).toEqual({ usedBytes: null, grownBytes: null })
  expect(store.getState().playing).toBe(false)
})

test('what is held is the least of many looks, what has grown the difference of the two ends', async () => {
  // Looks: one whether it is told at all, then 60 before and 60 after the wait; the collector comes by at the 30th.
  heap = []
  say(() => {
    const look = heap.push(0) - 1
    if (look === 30) return 20 * MB
    if (look === 90) return 23 * MB
    return 99 * MB
  })
  const told = heapWhilePlaying(new AbortController().signal)
  await vi.runAllTimersAsync()
  expect(await told).toEqual({ usedBytes: 23 * MB, grownBytes: 3 * MB })
  expect(heap).toHaveLength(121)
  expect(store.getState().playing).toBe(true)
})

test('a sparse picture makes every draw call, of three vertices at most, until all is drawn again', () => {
  const made: unknown[][] = []
  class Context {}
  for (const call of ['drawArrays', 'drawArraysInstanced', 'drawElements', 'drawElementsInstanced'])
    Object.defineProperty(Context.prototype, call, {
      writable: true,
      value: (...given: unknown[]) => made.push([call, ...given]),
    })
  const gl = new Context() as unknown as WebGL2RenderingContext
  const drawAll = () => {
    gl.drawArrays(0, 64, 250_000)
    gl.drawArrays(0, 0, 2)
    gl.drawArraysInstanced(4, 0, 18, 40)
    gl.drawElements(4, 36_000, 5123, 12)
    gl.drawElementsInstanced(4, 300, 5123, 0, 7)
  }
  const giveBack = drawSparsely(gl)
  drawAll()
  expect(made.splice(0)).toEqual([
    ['drawArrays', 0, 64, 3],
    ['drawArrays', 0, 0, 2],
    ['drawArraysInstanced', 4, 0, 3, 1],
    ['drawElements', 4, 3, 5123, 12],
    ['drawElementsInstanced', 4, 3, 5123, 0, 1],
  ])
  giveBack()
  drawAll()
  expect(made).toEqual([
    ['drawArrays', 0, 64, 250_000],
    ['drawArrays', 0, 0, 2],
    ['drawArraysInstanced', 4, 0, 18, 40],
    ['drawElements', 4, 36_000, 5123, 12],
    ['drawElementsInstanced', 4, 300, 5123, 0, 7],
  ])
})
