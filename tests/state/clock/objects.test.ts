import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import {
  failureCode,
  KEYFRAME_FLOATS,
  KEYFRAME_STEP_MS,
  keyframeIndex,
  STATE_AT,
} from '../../../src/physics/keyframes.ts'
import { frame } from '../../../src/state/clock/frame.ts'
import {
  cancelObjects,
  clearObjects,
  hasObjects,
  importObjects,
  objectsBracket,
  objectsNow,
} from '../../../src/state/clock/objects.ts'
import { store } from '../../../src/state/document/store.ts'
import type { ObjectsRequest } from '../../../src/workers/jobs/objects.worker.ts'
import { FakeWorker } from '../../workers/fakeWorker.ts'

beforeAll(() => vi.stubGlobal('Worker', FakeWorker))
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  clearObjects()
  FakeWorker.all = []
  store.setState({ problems: [], playing: false })
})

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
const sets = (...names: string[]) => ({
  answer: { imported: { format: 'tle', ids: names.map((_, i) => i + 1), names, failures: [], unchecked: 0 } },
})
const unreadable = {
  answer: {
    imported: {
      format: 'tle',
      ids: [],
      names: [],
      failures: [{ name: 'A', line: 1, reason: 'checksum' }],
    },
  },
}
/** Keyframes of one object, as many as were asked for. @param decayedFrom keyframe from which it has no place */
function answerKeyframes(worker: FakeWorker, decayedFrom = Infinity): void {
  for (const { id, request } of worker.asked as { id: number; request: ObjectsRequest }[]) {
    if (!('count' in request)) continue
    const data = new Float32Array(request.count * KEYFRAME_FLOATS).fill(1)
    for (let k = 0; k < request.count; k++)
      if (request.first + k >= decayedFrom) data[k * KEYFRAME_FLOATS + STATE_AT] = failureCode('decayed')
    worker.tell({ answer: { keyframes: { data, msEach: 1 } } }, id)
  }
}
async function fly(name = 'a.tle'): Promise<FakeWorker> {
  const importing = importObjects('text', name)
  const worker = FakeWorker.last()
  worker.tell(sets('ONE'))
  await importing
  return worker
}

test('objects that were read fly once their keyframes are there', async () => {
  const worker = await fly()
  expect(objectsNow()).toMatchObject({ source: 'a.tle', count: 1, status: 'catching-up', progress: null })
  expect(objectsBracket()).toBeNull()
  answerKeyframes(worker)
  await turn()
  expect(objectsBracket()?.count).toBe(1)
  expect(objectsNow().status).toBe('flying')
})

test('how far an import is, is told; a cancel ends it, and those before it fly on', async () => {
  const before = await fly()
  const importing = importObjects('text', 'b.tle')
  FakeWorker.last().tell({ progress: { done: 2000, total: 5000 } })
  expect(objectsNow().progress).toEqual({ done: 2000, total: 5000 })
  cancelObjects()
  await importing
  expect(objectsNow()).toMatchObject({ source: 'a.tle', count: 1, progress: null })
  expect(FakeWorker.running()).toEqual([before])
})

test('a file after one that never ends is read by a worker of its own', async () => {
  const stuck = importObjects('text', 'stuck.tle')
  await fly('good.tle')
  await stuck
  expect(objectsNow()).toMatchObject({ source: 'good.tle', count: 1 })
  expect(FakeWorker.running()).toHaveLength(1)
})

test.each([
  [
    'holds no sets',
    (worker: FakeWorker) => worker.tell({ answer: { problem: 'no-sets', count: 0 } }),
    /b\.tle holds no objects/,
  ],
  [
    'holds none that can be read',
    (worker: FakeWorker) => worker.tell(unreadable),
    /^b\.tle: none of its 1 element sets can be read \(a line’s checksum is wrong\)/,
  ],
  [
    'is too much for the worker',
    (worker: FakeWorker) => worker.throws('Out of memory'),
    /^b\.tle could not be read: what computes it stopped \(Out of memory\)\.$/,
  ],
  [
    'comes while workers are blocked',
    (worker: FakeWorker) => worker.doesNotLoad(),
    /^b\.tle could not be read: the part of the page that computes it did not load\.$/,
  ],
])('a file that %s is told, and the objects before it fly on', async (_, answer, words) => {
  const before = await fly()
  const importing = importObjects('text', 'b.tle')
  answer(FakeWorker.last())
  await importing
  expect(store.getState().problems).toEqual([expect.stringMatching(words)])
  expect(objectsNow()).toMatchObject({ source: 'a.tle', count: 1, progress: null })
  expect(FakeWorker.running()).toEqual([before])
})

test('a file of 201 MB is refused by its size, unread, and the objects before it fly on', async () => {
  await fly()
  const huge = new File([], 'huge.xml')
  Object.defineProperty(huge, 'size', { value: 201e6 })
  await importObjects(huge, huge.name)
  expect(store.getState().problems).toEqual(['huge.xml has 201 MB; the most accepted is 200.'])
  expect(objectsNow()).toMatchObject({ source: 'a.tle', count: 1, progress: null })
  expect(FakeWorker.running()).toHaveLength(1)
})

test('why none of a file can be read is listed beside the objects that fly on', async () => {
  await fly()
  const importing = importObjects('text', 'b.tle')
  FakeWorker.last().tell(unreadable)
  await importing
  expect(objectsNow()).toMatchObject({ source: 'a.tle', count: 1, unread: [{ name: 'A' }] })
})

test('of the first file, the sets that cannot be read are listed even where none can', async () => {
  const importing = importObjects('text', 'a.tle')
  FakeWorker.last().tell(unreadable)
  await importing
  expect(objectsNow()).toMatchObject({ source: 'a.tle', count: 0 })
  expect(objectsNow().unread).toHaveLength(1)
  expect(store.getState().problems).toEqual([])
})

test('newer objects replace those before them, whose keyframes on the way are dropped', async () => {
  const old = await fly()
  objectsBracket()
  const next = await fly('b.tle')
  expect(old.isEnded).toBe(true)
  answerKeyframes(old)
  await turn()
  objectsBracket()
  expect(objectsNow()).toMatchObject({ source: 'b.tle', status: 'catching-up' })
  answerKeyframes(next)
  await turn()
  expect(objectsBracket()?.count).toBe(1)
})

test('a worker that dies while its objects fly is told, and they are gone', async () => {
  const worker = await fly()
  objectsBracket()
  worker.throws('')
  await turn()
  expect(hasObjects()).toBe(false)
  expect(store.getState().problems).toEqual([
    'The imported objects are gone: what computes it stopped without saying why.',
  ])
  await fly('again.tle')
  expect(objectsNow()).toMatchObject({ source: 'again.tle', count: 1 })
})

test('while it plays the list of what fails changes four times a second at most; at rest at once', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000)
  const startMs = frame.utcMs
  store.setState({ playing: true, rate: 60 })
  const index = keyframeIndex(startMs)
  const worker = await fly()
  objectsBracket()
  answerKeyframes(worker, index + 2)
  await turn()
  const failing = (atMs: number, isPlaying = true) => {
    now.mockReturnValue(atMs)
    store.setState({ playing: isPlaying })
    expect(objectsBracket()).not.toBeNull()
    return objectsNow().failing.map(({ name, reason }) => `${name} ${reason}`)
  }
  expect(failing(1000)).toEqual([])
  frame.utcMs = startMs + KEYFRAME_STEP_MS
  expect(failing(1249)).toEqual([])
  expect(failing(1250)).toEqual(['ONE decayed'])
  frame.utcMs = startMs
  expect(failing(1251)).toEqual(['ONE decayed'])
  expect(failing(1251, false)).toEqual([])
  now.mockRestore()
})
