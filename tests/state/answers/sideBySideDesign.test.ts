/** The ground of the other scenario: made beside the page's own, a first design is enough. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { askOtherDesign } from '../../../src/state/answers/sideBySide.ts'
import { store } from '../../../src/state/document/store.ts'
import { parseSites } from '../../../src/systems/site.ts'
import type { GroundRequest } from '../../../src/workers/jobs/ground.ts'
import { FakeWorker } from '../../workers/fakeWorker.ts'

const sites = parseSites((await import('../../../assets/sites/sites-daily.json')).default)
const opening = store.getState()
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

beforeEach(() => {
  FakeWorker.all = []
  vi.stubGlobal('Worker', FakeWorker)
  store.setState({ ...opening, sites })
})
afterEach(() => vi.unstubAllGlobals())

const madrid = { ...defaultScenario(), site: 'madrid-es', availability: 0.95 }

test('a place that is not known asks for nothing', () => {
  const designs: GroundDesign[] = []
  const stop = askOtherDesign({ ...madrid, site: 'nowhere' }, (design) => designs.push(design))
  stop()
  expect([FakeWorker.all, designs]).toEqual([[], []])
})

test('its own place and availability are asked for; how far it is tells nothing, the first design ends it', async () => {
  const designs: GroundDesign[] = []
  askOtherDesign(madrid, (design) => designs.push(design))
  const request = FakeWorker.last().asked[0]!.request as GroundRequest
  expect(request.choice.site).toBe('madrid-es')
  expect(request.data).toBe(sites.find(({ id }) => id === 'madrid-es'))
  expect(request.shown).toEqual([0.95])
  FakeWorker.last().tell({ progress: 0.3 })
  expect([designs.length, FakeWorker.last().isEnded]).toEqual([0, false])
  FakeWorker.last().tell({ progress: { site: { id: 'madrid-es' } } })
  expect(designs).toEqual([{ site: { id: 'madrid-es' } }])
  expect(FakeWorker.last().isEnded).toBe(true)
  await turn()
  expect(store.getState().problems).toEqual([])
})

test('what fails is told once, what is stopped is not', async () => {
  const stop = askOtherDesign(madrid, () => {})
  stop()
  await turn()
  expect(FakeWorker.last().isEnded).toBe(true)
  expect(store.getState().problems).toEqual([])
  askOtherDesign(madrid, () => {})
  FakeWorker.last().tell({ error: 'out of light' })
  await turn()
  expect(store.getState().problems).toHaveLength(1)
  expect(store.getState().problems[0]).toContain('out of light')
})
