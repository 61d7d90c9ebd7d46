import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Job, type JobOptions } from '../../src/workers/job.ts'
import { FakeWorker } from './fakeWorker.ts'

const newJob = (options?: JobOptions<string>) =>
  new Job<string, number, string | null>(() => new FakeWorker() as unknown as Worker, options)

beforeEach(() => {
  FakeWorker.all = []
})
afterEach(() => {
  vi.useRealTimers()
})

test('a request is answered, with what is told on the way, and its worker ends', async () => {
  const job = newJob()
  const told: number[] = []
  const end = job.start('a', (progress) => told.push(progress))
  const worker = FakeWorker.last()
  expect(worker.asked.map(({ request }) => request)).toEqual(['a'])
  worker.tell({ progress: 0.5 })
  worker.tell({ answer: 'A' })
  expect(await end).toEqual({ answer: 'A' })
  expect(told).toEqual([0.5])
  expect(worker.isEnded).toBe(true)
})

test('the newest request wins: the one before it ends at once, and what comes of it is dropped', async () => {
  const job = newJob({ remembers: 5 })
  const told: number[] = []
  const first = job.start('a', (progress) => told.push(progress))
  const old = FakeWorker.last()
  const oldId = old.asked[0]?.id
  const second = job.start('b', (progress) => told.push(progress))
  expect(await first).toBeNull()
  expect(FakeWorker.running()).toEqual([FakeWorker.last()])
  old.tell({ progress: 0.9 }, oldId)
  old.tell({ answer: 'A' }, oldId)
  FakeWorker.last().tell({ answer: 'A' }, oldId)
  expect(told).toEqual([])
  expect(job.known('a')).toBeUndefined()
  FakeWorker.last().tell({ answer: 'B' })
  expect(await second).toEqual({ answer: 'B' })
})

test('a cancel settles who waits, and ends the worker', async () => {
  const job = newJob()
  const end = job.start('a')
  job.cancel()
  expect(await end).toBeNull()
  expect(FakeWorker.running()).toEqual([])
  job.cancel()
})

test('an error ends the worker, and the next request gets a fresh one', async () => {
  const job = newJob({ stays: true })
  const thrown = job.start('a')
  FakeWorker.last().throws('Uncaught RangeError: too far')
  expect(await thrown).toEqual({ failure: { kind: 'error', message: 'Uncaught RangeError: too far' } })
  const returned = job.start('b')
  FakeWorker.last().tell({ error: 'too near' })
  expect(await returned).toEqual({ failure: { kind: 'error', message: 'too near' } })
  expect(FakeWorker.running()).toEqual([])
  const good = job.start('c')
  FakeWorker.last().tell({ answer: 'C' })
  expect(await good).toEqual({ answer: 'C' })
  expect(FakeWorker.all).toHaveLength(3)
})

test('a file that does not come is no error with an undefined message', async () => {
  const job = newJob()
  const end = job.start('a')
  FakeWorker.last().doesNotLoad()
  expect(await end).toEqual({ failure: { kind: 'load' } })
})

test('without workers, or where they are not allowed, a request ends as not loaded', async () => {
  const job = new Job<string, number, string>(() => {
    throw new ReferenceError('Worker is not defined')
  })
  expect(await job.start('a')).toEqual({ failure: { kind: 'load' } })
  expect(await job.start('a')).toEqual({ failure: { kind: 'load' } })
})

test('a request that cannot be sent is an error, not a wait for ever', async () => {
  const job = new Job<unknown, number, string>(() => {
    const worker = new FakeWorker()
    worker.postMessage = (ask) => void structuredClone(ask)
    return worker as unknown as Worker
  })
  expect(await job.start(() => {})).toMatchObject({
    failure: { kind: 'error', message: /could not be cloned/ },
  })
  expect(FakeWorker.running()).toEqual([])
})

test('so many answers are remembered, by what the request depends on; the oldest goes', async () => {
  const job = newJob({ remembers: 2, keyOf: (request) => request.toLowerCase() })
  for (const request of ['a', 'b']) {
    const end = job.start(request)
    FakeWorker.last().tell({ answer: request.toUpperCase() })
    await end
  }
  expect(await job.start('B')).toEqual({ answer: 'B' })
  expect(FakeWorker.all).toHaveLength(2)
  const third = job.start('c')
  FakeWorker.last().tell({ answer: 'C' })
  await third
  expect(['a', 'b', 'c'].map((request) => job.known(request))).toEqual([undefined, 'B', 'C'])
  job.forget()
  expect(job.known('C')).toBeUndefined()
})

test('an answer of null is an answer, and is remembered as one', async () => {
  const job = newJob({ remembers: 1 })
  const end = job.start('a')
  FakeWorker.last().tell({ answer: null })
  expect(await end).toEqual({ answer: null })
  expect(await job.start('a')).toEqual({ answer: null })
})

test('a worker that stays serves the next request, and several at once in their order', async () => {
  const job = newJob({ stays: true })
  const first = job.start('a')
  FakeWorker.last().tell({ answer: 'A' })
  await first
  const [second, third] = [job.ask('b'), job.ask('c')]
  const worker = FakeWorker.last()
  expect(FakeWorker.all).toHaveLength(1)
  worker.tell({ answer: 'B' }, worker.asked[1]?.id)
  worker.tell({ answer: 'C' }, worker.asked[2]?.id)
  expect([await second, await third]).toEqual([{ answer: 'B' }, { answer: 'C' }])
  job.cancel() // nothing runs: it stays
  expect(worker.isEnded).toBe(false)
  job.end()
  expect(worker.isEnded).toBe(true)
})

test('a worker that stays and fails tells all who wait for it', async () => {
  const job = newJob({ stays: true })
  const ends = [job.ask('a'), job.ask('b')]
  FakeWorker.last().throws('')
  expect(await Promise.all(ends)).toEqual([
    { failure: { kind: 'error', message: '' } },
    { failure: { kind: 'error', message: '' } },
  ])
})

test('a worker that gives no sign of life for two minutes is given up; one that tells of itself is not', async () => {
  vi.useFakeTimers()
  const job = newJob()
  const end = job.start('a')
  const worker = FakeWorker.last()
  for (let minutes = 0; minutes < 10; minutes++) {
    vi.advanceTimersByTime(60_000)
    worker.tell({ progress: 0.1 })
  }
  expect(worker.isEnded).toBe(false)
  vi.advanceTimersByTime(119_000)
  expect(worker.isEnded).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(await end).toEqual({ failure: { kind: 'silent', seconds: 120 } })
  expect(worker.isEnded).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

test('a worker that stays may be silent for as long as nothing is asked', async () => {
  vi.useFakeTimers()
  const job = newJob({ stays: true })
  const first = job.start('a')
  FakeWorker.last().tell({ answer: 'A' })
  await first
  vi.advanceTimersByTime(3_600_000)
  const second = job.start('b')
  vi.advanceTimersByTime(100_000)
  FakeWorker.last().tell({ answer: 'B' })
  expect(await second).toEqual({ answer: 'B' })
})
