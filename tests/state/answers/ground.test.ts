import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GroundDesign } from '../../../src/scenario/answers/ground.ts'
import type { GroundRequest } from '../../../src/workers/jobs/ground.ts'
import { FakeWorker } from '../../workers/fakeWorker.ts'

const file = (await import('../../../assets/sites/sites-daily.json')).default

/** As a page that has just been opened. */
async function freshPage() {
  vi.resetModules()
  await import('../../speakEnglish.ts')
  const { store } = await import('../../../src/state/document/store.ts')
  const { changeScenario, setScenarioField } = await import('../../../src/state/document/actions.ts')
  const ground = await import('../../../src/state/answers/ground.ts')
  return { store, changeScenario, setScenarioField, ...ground }
}

const asked = (worker = FakeWorker.last()): GroundRequest => {
  const request = worker.asked.at(-1)?.request
  if (!request) throw new Error('Nothing was asked.')
  return request as GroundRequest
}
/** What a worker would make of its newest request, as far as the page's own keeping of it goes. */
const designOf = ({ choice }: GroundRequest, isComplete: boolean) =>
  ({ choice, site: { id: choice.site }, isComplete }) as GroundDesign
const tellFirst = (worker = FakeWorker.last()) => worker.tell({ progress: designOf(asked(worker), false) })
const tellWhole = (worker = FakeWorker.last()) => worker.tell({ answer: designOf(asked(worker), true) })
/** Lets promises that are settled go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false
  void promise.then(() => {
    settled = true
  })
  await turn()
  return settled
}
/** Longer than a slider rests before it counts. */
const REST_MS = 200

beforeEach(() => {
  FakeWorker.all = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => JSON.stringify(file) }))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('the page is ready with the first design; the frontier goes on', async () => {
  const { startGround, currentDesign, frontierProgress, store } = await freshPage()
  const ready = startGround()
  await turn()
  expect(asked().choice.site).toBe('phoenix-az')
  expect(asked().shown).toContain(store.getState().scenario.availability)
  expect([currentDesign(), frontierProgress(), await isSettled(ready)]).toEqual([null, 0, false])
  tellFirst()
  expect(await isSettled(ready)).toBe(true)
  FakeWorker.last().tell({ progress: 0.4 })
  expect([currentDesign()?.isComplete, frontierProgress()]).toEqual([false, 0.4])
  tellWhole()
  await turn()
  expect([currentDesign()?.isComplete, frontierProgress()]).toEqual([true, null])
})

test('a change of place during the first design is honoured, and the page is ready with that one', async () => {
  const { startGround, currentDesign, changeScenario } = await freshPage()
  const ready = startGround()
  await turn()
  const first = FakeWorker.last()
  changeScenario({ site: 'ashburn-va' })
  await turn()
  expect(first.isEnded).toBe(true)
  expect(asked().choice.site).toBe('ashburn-va')
  tellFirst(first) // on its way when it was ended
  expect([currentDesign(), await isSettled(ready)]).toEqual([null, false])
  tellFirst()
  expect(await isSettled(ready)).toBe(true)
  expect(currentDesign()?.site.id).toBe('ashburn-va')
})

test('a change of place while the places are loaded is honoured', async () => {
  const { startGround, changeScenario } = await freshPage()
  void startGround()
  changeScenario({ site: 'ashburn-va' })
  await turn()
  expect(FakeWorker.all.map((worker) => asked(worker).choice.site)).toEqual(['ashburn-va'])
})

test.each([
  ['the host has not', async () => ({ ok: false, status: 404 }), '404'],
  [
    'does not come',
    async () => {
      throw new TypeError('Failed to fetch')
    },
    'Failed to fetch',
  ],
  ['holds something else', async () => ({ ok: true, text: async () => '<html>' }), 'it holds no JSON'],
])(
  'a file of places that %s is told, the page is ready, and it can be asked for again',
  async (_, fetched, reason) => {
    const page = await freshPage()
    const sound = globalThis.fetch
    vi.stubGlobal('fetch', fetched)
    await page.startGround()
    expect(page.store.getState().problems).toEqual([
      `The file of places could not be read, so that there is no side on Earth (${reason}).`,
    ])
    expect(page.placesFault()?.error).toHaveProperty('message', reason)
    vi.stubGlobal('fetch', sound)
    let told = 0
    page.onGround(() => told++)
    const again = page.loadPlaces()
    expect(page.placesFault(), 'while it is on its way').toBeNull()
    await again
    expect(told).toBeGreaterThan(0)
    expect(page.placesFault()).toBeNull()
    expect(asked().choice.site).toBe('phoenix-az')
  },
)

test('stopping before the first design is done settles everything, and it can be asked for again', async () => {
  const { startGround, currentDesign, frontierProgress, cancelFrontier, designChosen } = await freshPage()
  const ready = startGround()
  await turn()
  cancelFrontier()
  expect(await isSettled(ready)).toBe(true)
  expect(FakeWorker.running()).toEqual([])
  expect([currentDesign(), frontierProgress()]).toEqual([null, null])
  designChosen()
  expect(frontierProgress()).toBe(0)
  tellWhole()
  await turn()
  expect([currentDesign()?.isComplete, frontierProgress()]).toEqual([true, null])
})

test.each([
  [
    'does not load',
    () => FakeWorker.last().doesNotLoad(),
    'the part of the page that computes it did not load.',
  ],
  [
    'throws without a word',
    () => FakeWorker.last().throws(''),
    'what computes it stopped without saying why.',
  ],
  ['throws', () => FakeWorker.last().throws('Out of memory'), 'what computes it stopped (Out of memory).'],
  [
    'returns an error',
    () => FakeWorker.last().tell({ error: 'no year' }),
    'what computes it stopped (no year).',
  ],
])(
  'a worker that %s is told in a sentence, the page is ready, and another is tried when asked',
  async (_, fail, reason) => {
    const { startGround, currentDesign, designChosen, frontierProgress, store } = await freshPage()
    const ready = startGround()
    await turn()
    fail()
    expect(await isSettled(ready)).toBe(true)
    expect(store.getState().problems).toEqual([`The side on Earth could not be worked out: ${reason}`])
    expect([currentDesign(), frontierProgress()]).toEqual([null, null])
    designChosen()
    expect(FakeWorker.all).toHaveLength(2)
    tellWhole()
    await turn()
    expect(currentDesign()?.isComplete).toBe(true)
  },
)

test('without workers at all the page is ready, and says what is missing', async () => {
  vi.stubGlobal('Worker', undefined)
  const { startGround, store } = await freshPage()
  await startGround()
  expect(store.getState().problems).toEqual([
    'The side on Earth could not be worked out: the part of the page that computes it did not load.',
  ])
})

test.each([
  ['is missing', { ok: false, status: 404 }, '404'],
  ['is another page', { ok: true, text: async () => '<!doctype html>' }, 'it holds no JSON'],
])('a file of places that %s is told in a sentence, and the page is ready', async (_, response, reason) => {
  vi.stubGlobal('fetch', async () => response)
  const { startGround, store } = await freshPage()
  await startGround()
  expect(store.getState().problems).toEqual([
    `The file of places could not be read, so that there is no side on Earth (${reason}).`,
  ])
  expect(FakeWorker.all).toEqual([])
})

test('a design of another choice is never shown, and one that was made is there at once', async () => {
  const { startGround, currentDesign, frontierProgress, changeScenario } = await freshPage()
  void startGround()
  await turn()
  tellWhole()
  await turn()
  changeScenario({ mount: 'fixed' })
  expect([currentDesign(), frontierProgress()]).toEqual([null, 0])
  changeScenario({ mount: 'cheapest' })
  expect([currentDesign()?.isComplete, currentDesign()?.choice.mount]).toEqual([true, 'cheapest'])
  await turn()
  expect(frontierProgress()).toBeNull()
  changeScenario({ site: 'madrid-es' })
  tellWhole()
  await turn()
  const workers = FakeWorker.all.length
  changeScenario({ site: 'phoenix-az' })
  expect(currentDesign()?.site.id).toBe('phoenix-az')
  expect(FakeWorker.all).toHaveLength(workers)
})

test('a slider of a price is asked about once it rests, and the frontier of before ends at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { startGround, currentDesign, frontierProgress, setScenarioField, cancelFrontier } = await freshPage()
  void startGround()
  await turn()
  tellFirst()
  await turn()
  for (const price of [300, 310, 320]) setScenarioField('pvUsdPerKw', price)
  expect([currentDesign(), frontierProgress(), FakeWorker.running()]).toEqual([null, 0, []])
  vi.advanceTimersByTime(REST_MS)
  expect(FakeWorker.all.map((worker) => asked(worker).choice.pvUsdPerKw).at(-1)).toBe(320)
  expect(FakeWorker.all).toHaveLength(2)
  setScenarioField('pvUsdPerKw', 330)
  cancelFrontier() // before it was asked for
  vi.advanceTimersByTime(REST_MS)
  expect(FakeWorker.all).toHaveLength(2)
})

test('a frontier that was left is made again for an availability that it does not hold', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { startGround, currentDesign, cancelFrontier, setScenarioField } = await freshPage()
  void startGround()
  await turn()
  tellFirst()
  await turn()
  cancelFrontier()
  expect(currentDesign()?.isComplete).toBe(false)
  setScenarioField('availability', 0.95)
  vi.advanceTimersByTime(REST_MS)
  expect(asked().shown).toContain(0.95)
})

test('a place that nobody knows is refused, and what flew goes on', async () => {
  const { startGround, currentDesign, frontierProgress, changeScenario, store } = await freshPage()
  void startGround()
  await turn()
  tellFirst()
  await turn()
  changeScenario({ site: 'atlantis' })
  expect(store.getState().scenario.site).toBe('phoenix-az')
  expect(store.getState().problems).toHaveLength(1)
  expect(currentDesign()?.site.id).toBe('phoenix-az')
  expect(FakeWorker.last().isEnded).toBe(false)
  tellWhole()
  await turn()
  expect([currentDesign()?.isComplete, frontierProgress()]).toEqual([true, null])
})

test('another weather file makes another design, though the choice reads the same', async () => {
  const { startGround, currentDesign, frontierProgress, changeScenario, store } = await freshPage()
  void startGround()
  await turn()
  tellWhole()
  await turn()
  const own = (name: string) => ({ place: { id: 'own-weather', name } }) as never
  store.setState({ own: own('one') })
  changeScenario({ site: 'own-weather' })
  tellWhole()
  await turn()
  expect(currentDesign()?.site.id).toBe('own-weather')
  store.setState({ own: own('two') })
  expect([currentDesign(), frontierProgress()]).toEqual([null, 0])
  store.setState({ own: own('three') }) // while that of the second is made
  expect(asked().data).toEqual(own('three'))
  tellWhole()
  await turn()
  expect(currentDesign()?.isComplete).toBe(true)
})

test('whoever watches is told of a design and of a change of choice', async () => {
  const { startGround, onGround, changeScenario, currentDesign } = await freshPage()
  void startGround()
  await turn()
  const seen: (string | undefined)[] = []
  const stop = onGround(() => seen.push(currentDesign()?.site.id))
  tellFirst()
  expect(seen.at(-1)).toBe('phoenix-az')
  changeScenario({ site: 'madrid-es' })
  expect(seen.at(-1)).toBeUndefined()
  stop()
  const count = seen.length
  tellFirst()
  expect(seen).toHaveLength(count)
})
