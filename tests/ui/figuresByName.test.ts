/** One name, one value: the figures of every place that tells them are gathered by name and held against one another. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meanings } from '../../src/i18n/en/meanings.ts'
import { designGround, type GroundDesign } from '../../src/scenario/answers/ground.ts'
import { totalsAt } from '../../src/scenario/answers/model.ts'
import {
  HEADLINES,
  type HeadlineKey,
  keysOf,
  TELLERS,
  type Teller,
} from '../../src/scenario/answers/names.ts'
import { parseSites } from '../../src/systems/site.ts'
import { answer } from '../cli/harness.ts'
import { FakeWorker } from '../workers/fakeWorker.ts'

const file = (await import('../../assets/sites/sites-daily.json')).default
/** Night in Phoenix after the solstice's day: the battery is full, the ring is in its shadow season. */
const UTC = '2026-06-21T23:00:00Z'

type Values = Record<string, { value: number | null; unit: string }>
interface Compared {
  both: Values
  orbit: Values
  ground: Values
  oneOrbit: Values
}

beforeEach(() => {
  FakeWorker.all = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => JSON.stringify(file) }))
})
afterEach(() => vi.unstubAllGlobals())

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A page with the default scenario, its ground designed, standing at the instant. */
async function openPage() {
  vi.resetModules()
  await import('../speakEnglish.ts')
  const { store } = await import('../../src/state/document/store.ts')
  const ground = await import('../../src/state/answers/ground.ts')
  const ready = ground.startGround()
  await turn()
  const { scenario } = store.getState()
  const site = parseSites(file).find(({ id }) => id === scenario.site)!
  const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
  FakeWorker.last().tell({ progress: design })
  await ready
  const { showInstant } = await import('../../src/state/clock/loop.ts')
  const { frame } = await import('../../src/state/clock/frame.ts')
  showInstant(Date.parse(UTC))
  return { store, frame, design }
}

/** What the command line tells, by teller and name: the one value that every place must have. */
async function told(): Promise<Record<Teller, Values>> {
  const { both, orbit, ground, oneOrbit } = await answer<Compared>(`compare --utc ${UTC}`)
  return { shared: both, orbit, ground, plane: oneOrbit }
}
const figureIn = (all: Record<Teller, Values>, teller: Teller, key: string): number =>
  all[teller][key]!.value!

test('totals of the page and of the command line are the figures of those names', async () => {
  const all = await told()
  await openPage()
  const { createApi } = await import('../../src/state/page/api.ts')
  const page = createApi(Promise.resolve()).totals()
  const fleet = await answer<Record<string, number>>(`fleet --utc ${UTC}`)
  const orbit: Record<string, HeadlineKey> = {
    satellites: 'satellites',
    sunlitFraction: 'sunlitNowFraction',
    inUmbra: 'inUmbraNow',
    inPenumbra: 'inPenumbraNow',
    generatedW: 'generatedNowW',
    itPowerW: 'itNowW',
    flops: 'flopsNow',
    batteryWh: 'storedNowWh',
    batteryCapacityWh: 'batteryCapacityWh',
  }
  for (const [name, key] of Object.entries(orbit)) {
    expect(fleet[name], name).toBe(figureIn(all, 'orbit', key))
    expect(page[name as keyof typeof page], name).toBe(figureIn(all, 'orbit', key))
  }
  const ground: Record<string, HeadlineKey> = {
    pvCapacityW: 'pvCapacityW',
    pvOutputW: 'generatedNowW',
    batterySocFraction: 'storedNowFraction',
    gridW: 'backupNowW',
    itPowerW: 'itNowW',
  }
  for (const [name, key] of Object.entries(ground)) {
    expect(page.ground?.[name as keyof typeof page.ground], name).toBe(figureIn(all, 'ground', key))
  }
})

test('size gives the panels and the battery of the comparison for its load', async () => {
  const all = await told()
  const size = await answer<{ pvCapacityW: number; batteryWh: number }>(
    `size --site phoenix-az --load-w ${figureIn(all, 'ground', 'loadAcW')}`,
  )
  expect(size.pvCapacityW / figureIn(all, 'ground', 'pvCapacityW')).toBeCloseTo(1, 9)
  expect(size.batteryWh / figureIn(all, 'ground', 'batteryCapacityWh')).toBeCloseTo(1, 9)
})

test('days with umbra are those of eclipse-year', async () => {
  const year = await answer<{ daysWithUmbra: number; maxUmbraS: number; sunlitFraction: number }>(
    'eclipse-year --altitude-km 650 --ltan-h 18 --year 2026',
  )
  const all = await told()
  expect(figureIn(all, 'plane', 'umbraDays')).toBe(year.daysWithUmbra)
  expect(Math.abs(figureIn(all, 'plane', 'longestUmbraS') - year.maxUmbraS)).toBeLessThan(5)
  expect(Math.abs(figureIn(all, 'plane', 'planeSunlitYearFraction') - year.sunlitFraction)).toBeLessThan(3e-5)
})

test('saved data hold every figure with its meaning', async () => {
  const all = await told()
  await openPage()
  const { comparisonTable, totalsTable } = await import('../../src/ui/rooms/save/data.ts')
  const table = comparisonTable(Date.parse(UTC), '', meanings)!
  const column = (name: string) => table.columns.findIndex(({ key }) => key === name)
  const rows = TELLERS.flatMap((teller) => keysOf(teller).map((key) => [teller, key] as const))
  expect(table.rows).toHaveLength(rows.length)
  for (const [teller, key] of rows) {
    const row = table.rows.find((one) => one[column('side')] === teller && one[column('quantity')] === key)!
    expect(row[column('value')], `${teller} ${key}`).toBe(all[teller][key]!.value)
    expect(row[column('unit')]).toBe(HEADLINES[key][0])
    expect(row[column('meaning')]).toBe(meanings[key])
  }
  const itW = totalsTable(Date.parse(UTC), '').rows.find(([name]) => name === 'itPowerW')!
  expect(itW[1]).toBe(figureIn(all, 'orbit', 'itNowW'))
})

test('the hand-out writes the figures of its names', async () => {
  const all = await told()
  await openPage()
  const { HANDOUT, handoutRows } = await import('../../src/ui/rooms/save/handoutRows.ts')
  const rows = handoutRows(Date.parse(UTC))
  expect(rows).toHaveLength(HANDOUT.length)
  HANDOUT.forEach(({ orbit, ground, text }, index) => {
    const row = rows[index]!
    if (orbit) expect(row.orbit, orbit).toContain(text(figureIn(all, 'orbit', orbit)))
    if (ground) expect(row.ground, ground).toContain(text(figureIn(all, 'ground', ground)))
  })
})

test('captions write the figures of their names', async () => {
  const all = await told()
  await openPage()
  const { LIVE_FIGURES, liveText } = await import('../../src/ui/rooms/story/live.ts')
  const named = Object.entries(LIVE_FIGURES)
  expect(named.length).toBeGreaterThan(40)
  for (const [id, { teller, key, text }] of named) {
    const { value } = all[teller][key]!
    expect(liveText(id as keyof typeof LIVE_FIGURES), id).toBe(value === null ? '…' : text(value))
  }
})

test('side by side tells the figures of those names', async () => {
  const all = await told()
  const { store, design } = await openPage()
  const { NOW_ROWS, SLOW_ROWS } = await import('../../src/ui/rooms/beside/figures.ts')
  const { comparisonFor } = await import('../../src/state/answers/comparison.ts')
  const { modelOf, ridingBatteriesOf } = await import('../../src/state/answers/derived.ts')
  const { batteriesOf } = await import('../../src/scenario/answers/model.ts')
  const { scenario } = store.getState()
  const model = modelOf(scenario)
  const totals = totalsAt(model, Date.parse(UTC))
  const now: Record<(typeof NOW_ROWS)[number]['id'], HeadlineKey | null> = {
    light: 'sunlitNowFraction',
    shadow: null, // a share of inUmbraNow
    generated: 'generatedNowW',
    it: 'itNowW',
    flops: 'flopsNow',
    stored: null, // no battery here
  }
  for (const { id, of } of NOW_ROWS) {
    const key = now[id]
    if (key) expect(of(totals), id).toBe(figureIn(all, 'orbit', key))
  }
  const slow = {
    comparison: comparisonFor(scenario, design, 2026),
    isGroundKnown: true,
    rideThroughWh: batteriesOf(model, ridingBatteriesOf(scenario)).allWh,
    batteryCapacityWh: totals.batteryCapacityWh,
  }
  const names: Record<(typeof SLOW_ROWS)[number]['id'], [Teller, HeadlineKey] | null> = {
    yearLight: ['orbit', 'sunlitYearFraction'],
    yearIt: null, // itYearWh over its hours
    longest: ['orbit', 'longestEclipseS'],
    satellites: ['orbit', 'satellites'],
    rated: ['orbit', 'ratedItW'],
    battery: null, // none carried
    needed: ['orbit', 'rideThroughWh'],
    mass: ['orbit', 'launchedKg'],
    orbitUsd: ['orbit', 'usdPerMwh'],
    groundUsd: ['ground', 'usdPerMwh'],
  }
  for (const { id, of } of SLOW_ROWS) {
    const name = names[id]
    if (name) expect(of(slow), id).toBe(figureIn(all, ...name))
  }
  expect(slow.comparison.fleetYear.meanItW * 8760).toBeCloseTo(figureIn(all, 'orbit', 'itYearWh'), 3)
})

test('the table of the scene adds up to the fleet', async () => {
  const all = await told()
  const { store } = await openPage()
  const { modelOf } = await import('../../src/state/answers/derived.ts')
  const { groupRows } = await import('../../src/scenario/answers/sceneTable.ts')
  const rows = groupRows(modelOf(store.getState().scenario), Date.parse(UTC))
  const sum = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + pick(row), 0)
  expect(sum(({ satellites }) => satellites)).toBe(figureIn(all, 'orbit', 'satellites'))
  expect(sum(({ inUmbra }) => inUmbra)).toBe(figureIn(all, 'orbit', 'inUmbraNow'))
  expect(sum(({ itPowerW }) => itPowerW)).toBeCloseTo(figureIn(all, 'orbit', 'itNowW'), 3)
})
