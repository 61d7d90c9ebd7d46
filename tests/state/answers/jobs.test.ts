import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { askAtlas, cancelAtlas, knownAtlas } from '../../../src/state/answers/atlas.ts'
import { askYear, cancelYear, yearBeside } from '../../../src/state/answers/fleetYear.ts'
import { askHours, cancelHours, knownHours } from '../../../src/state/answers/hours.ts'
import { answerOrThrow, failureText } from '../../../src/state/answers/jobs.ts'
import { askSecondSite, cancelSecondSite } from '../../../src/state/answers/secondSite.ts'
import { store } from '../../../src/state/document/store.ts'
import { newBenchJob } from '../../../src/workers/jobs/bench.ts'
import { FakeWorker } from '../../workers/fakeWorker.ts'

beforeAll(() => vi.stubGlobal('Worker', FakeWorker))
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  FakeWorker.all = []
  store.setState({ problems: [] })
})

const scenario = defaultScenario()
const hoursRequest = { orbit: { semiMajorAxisM: 7e6 } as never, year: 2026, tzHours: -7 }
const asks = [
  ['the battery atlas', 'atlas', () => askAtlas('ltan', 2026, () => {}), cancelAtlas],
  ['the year of the fleet', 'year', () => askYear(scenario, 2026, () => {}), cancelYear],
  ['the hours of the year', 'hours', () => askHours(hoursRequest, () => {}), cancelHours],
  ['the second place', 'secondSite', () => askSecondSite({} as never), cancelSecondSite],
] as const

test.each(asks)(
  '%s: a worker that does not load is told in a sentence, and a fresh one is asked next',
  async (name, file, ask) => {
    const first = ask()
    expect(String(FakeWorker.last().url)).toContain(`/workers/jobs/${file}.worker.ts`)
    FakeWorker.last().doesNotLoad()
    expect(await first).toBeUndefined()
    expect(store.getState().problems).toHaveLength(1)
    expect(String(store.getState().problems[0]).toLowerCase()).toBe(
      `${name} could not be worked out: the part of the page that computes it did not load.`,
    )
    const second = ask()
    expect(FakeWorker.all).toHaveLength(2)
    FakeWorker.last().tell({ answer: { made: name } })
    expect(await second).toEqual({ made: name })
  },
)

test.each(asks)('%s: a newer request and a cancel end it without a word', async (_, file, ask, cancel) => {
  if (file !== 'secondSite') return expect(await ask()).toBeDefined() // known from above: no worker
  const first = ask()
  const second = ask()
  expect(await first).toBeUndefined()
  cancel()
  expect(await second).toBeUndefined()
  expect(FakeWorker.running()).toEqual([])
  expect(store.getState().problems).toEqual([])
})

test('what was worked out is known afterwards, and nothing else', () => {
  expect(knownAtlas('ltan', 2026)).not.toBeNull()
  expect(knownAtlas('inclination', 2026)).toBeNull()
  expect(knownHours({ ...hoursRequest })).not.toBeNull()
  expect(knownHours({ ...hoursRequest, tzHours: 1 })).toBeNull()
})

test.each([
  [{ kind: 'load' }, 'the part of the page that computes it did not load.'],
  [{ kind: 'silent', seconds: 120 }, 'what computes it gave no sign of life for 120 s.'],
  [{ kind: 'error', message: 'Out of memory.' }, 'what computes it stopped (Out of memory).'],
  [{ kind: 'error', message: '' }, 'what computes it stopped without saying why.'],
] as const)('%o reads: %s', (failure, words) => expect(failureText(failure)).toBe(words))

test('a measurement that cannot be made rejects with a sentence, and one that is stopped with the reason', async () => {
  const controller = new AbortController()
  const told: unknown[] = []
  const blocked = answerOrThrow(newBenchJob(), null, controller.signal)
  FakeWorker.last().doesNotLoad()
  await expect(blocked).rejects.toThrow('the part of the page that computes it did not load.')
  const stopped = answerOrThrow(newBenchJob(), null, controller.signal, (one) => told.push(one))
  FakeWorker.last().tell({ progress: { id: 'closedFormMs', value: 1 } })
  controller.abort(new Error('enough'))
  await expect(stopped).rejects.toThrow('enough')
  expect(told).toEqual([{ id: 'closedFormMs', value: 1 }])
  expect(FakeWorker.running()).toEqual([])
  await expect(answerOrThrow(newBenchJob(), null, controller.signal)).rejects.toThrow('enough')
  expect(FakeWorker.all).toHaveLength(2)
})

test('a year beside the page’s own is worked out in a worker of its own', async () => {
  const other = { ...scenario, epoch: '2027-01-01T00:00:00Z' }
  const own = askYear(other, 2026, () => {})
  const beside = yearBeside(other, 2026, new AbortController().signal)
  expect(FakeWorker.running()).toHaveLength(2)
  FakeWorker.all[1]?.tell({ answer: 'beside' })
  FakeWorker.all[0]?.tell({ answer: 'own' })
  expect([await own, await beside]).toEqual(['own', 'beside'])
})
