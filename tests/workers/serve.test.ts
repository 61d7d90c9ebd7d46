import { afterEach, expect, test, vi } from 'vitest'
import { follow, serve, type Told } from '../../src/workers/serve.ts'

afterEach(() => vi.unstubAllGlobals())

/** Runs a worker's code here. @returns what it tells about a request */
async function toldAbout<Request, Answer>(
  work: (request: Request, tell: (progress: unknown) => void) => Answer | Promise<Answer>,
  request: Request,
  transferOf?: (answer: Answer) => Transferable[],
) {
  const told: { message: Told<unknown, Answer>; transfer: Transferable[] }[] = []
  let handle: (event: { data: unknown }) => Promise<void> = async () => {}
  vi.stubGlobal('addEventListener', (_: string, listener: typeof handle) => {
    handle = listener
  })
  vi.stubGlobal('postMessage', (message: Told<unknown, Answer>, { transfer }: { transfer: Transferable[] }) =>
    told.push({ message, transfer }),
  )
  serve(work, transferOf)
  await handle({ data: { id: 7, request } })
  return told
}

test('steps are told in twentieths and the answer once, all under the request’s number', async () => {
  const told = await toldAbout((count: number, tell) => {
    for (let step = 1; step <= count; step++) tell(step / count)
    return 'made'
  }, 1000)
  const shares = told.flatMap(({ message }) => ('progress' in message ? [message.progress] : []))
  expect(shares).toEqual(Array.from({ length: 21 }, (_, k) => Math.max(k / 20, 0.001)))
  expect(told.at(-1)?.message).toEqual({ id: 7, answer: 'made' })
  expect(told.every(({ message }) => message.id === 7)).toBe(true)
})

test('a slow step is told each second, so that it counts as a sign of life', async () => {
  let nowMs = 0
  vi.stubGlobal('performance', { now: () => nowMs })
  const told = await toldAbout((_: null, tell) => {
    for (nowMs = 0; nowMs <= 5000; nowMs += 100) tell(0.01)
    return 'made'
  }, null)
  expect(told).toHaveLength(1 + 5 + 1) // at once, each second, the answer
})

test('what is no share is told each time', async () => {
  const told = await toldAbout((_: null, tell) => {
    tell({ design: 1 })
    tell({ design: 2 })
    return 'made'
  }, null)
  expect(told.map(({ message }) => message)).toEqual([
    { id: 7, progress: { design: 1 } },
    { id: 7, progress: { design: 2 } },
    { id: 7, answer: 'made' },
  ])
})

test('what is thrown, soon or late, is told as an error in its own words', async () => {
  const soon = await toldAbout(() => {
    throw new RangeError('too far')
  }, null)
  expect(soon.map(({ message }) => message)).toEqual([{ id: 7, error: 'too far' }])
  const late = await toldAbout(() => Promise.reject('no file'), null)
  expect(late.map(({ message }) => message)).toEqual([{ id: 7, error: 'no file' }])
})

test('large answers are handed over, not copied', async () => {
  const data = new Float32Array(3)
  const told = await toldAbout(
    () => data,
    null,
    (answer) => [answer.buffer],
  )
  expect(told[0]?.transfer).toEqual([data.buffer])
})

test('a generator is followed to its end, each step told', () => {
  const told: number[] = []
  const answer = follow(
    (function* () {
      yield 1
      yield 2
      return 'made'
    })(),
    (step) => told.push(step),
  )
  expect([told, answer]).toEqual([[1, 2], 'made'])
})
