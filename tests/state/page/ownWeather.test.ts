import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { store } from '../../../src/state/document/store.ts'
import { cancelWeatherImport, importWeather } from '../../../src/state/page/ownWeather.ts'
import { FakeWorker } from '../../workers/fakeWorker.ts'

beforeAll(() => vi.stubGlobal('Worker', FakeWorker))
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  FakeWorker.all = []
  store.setState({ problems: [], own: null, readsWeather: false })
})

const named = (name: string, file = new Blob(['a year'])) => [{ name, file }]
const own = { place: { id: 'own-weather', name: 'Here' } }
const state = () => {
  const { readsWeather, problems, scenario } = store.getState()
  return { readsWeather, problems, site: scenario.site }
}

test('a file that was read becomes the place on Earth', async () => {
  const reading = importWeather(named('a.epw'))
  expect(state().readsWeather).toBe(true)
  FakeWorker.last().tell({ answer: { own, years: [] } })
  await reading
  expect(store.getState().own).toEqual(own)
  expect(state()).toEqual({ readsWeather: false, problems: [], site: 'own-weather' })
})

test.each([
  [
    'does not load',
    () => FakeWorker.last().doesNotLoad(),
    'the part of the page that computes it did not load.',
  ],
  ['throws', () => FakeWorker.last().throws('Out of memory'), 'what computes it stopped (Out of memory).'],
])(
  'where the worker %s the sentence names the file, and the next file can be read',
  async (_, fail, reason) => {
    const reading = importWeather(named('a.epw'))
    fail()
    await reading
    expect(state()).toMatchObject({ readsWeather: false, problems: [`a.epw could not be read: ${reason}`] })
    const next = importWeather(named('b.epw'))
    FakeWorker.last().tell({ answer: { own, years: [] } })
    await next
    expect(store.getState().own).toEqual(own)
  },
)

test('a newer file, and a cancel, end the reading of the one before without a word', async () => {
  const first = importWeather(named('a.epw'))
  const second = importWeather(named('b.epw'))
  await first
  expect(state().readsWeather).toBe(true)
  cancelWeatherImport()
  await second
  expect(state()).toMatchObject({ readsWeather: false, problems: [] })
  expect(FakeWorker.running()).toEqual([])
})

test('a file of 51 MB is refused by its size, unread', async () => {
  await importWeather(named('large.csv', { size: 51e6 } as Blob))
  expect(FakeWorker.all).toEqual([])
  expect(state()).toMatchObject({
    readsWeather: false,
    problems: ['large.csv: the file has 51 MB; the most accepted is 50.'],
  })
})
