/** The ends of what is accepted have defined answers, and the page has the same as the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../src/scenario/document/patch.ts'
import { store } from '../../src/state/document/store.ts'
import { createApi } from '../../src/state/page/api.ts'
import { DARK, madeEpw, madeYear, type Spot } from '../systems/madeWeather.ts'
import { answer, cli } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'dawnline-edges-'))
afterAll(() => rmSync(folder, { recursive: true }))
vi.stubGlobal('requestAnimationFrame', (call: () => void) => queueMicrotask(call))
const page = createApi(Promise.resolve())

/** The Sun stands at right ascension 180° on the equator. */
const EQUINOX = '2026-09-23T00:05:00Z'
/** The Sun's place is good to 0.02°, the node to a degree after a day: neither moves a passage by more. */
const LIT_TOLERANCE = 0.003
/** Of an orbit of 550 km in the Sun's plane. */
const LIT_AT_BETA_0 = 0.628
const RING = { pattern: 'delta', planes: 1, total: 2000, altitudeKm: 550, sunSynchronous: false }
const ring = (inclinationDeg: number, raanDeg = 0) => ({
  epoch: EQUINOX,
  groups: [{ ...RING, inclinationDeg, raanDeg }],
})

interface Totals {
  satellites: number
  sunlitFraction: number
  inUmbra: number
  inPenumbra: number
  generatedW: number
  itPowerW: number
  batteryWh: number
  batteryCapacityWh: number
  flops: number
}
const KEYS = [
  'satellites',
  'sunlitFraction',
  'inUmbra',
  'inPenumbra',
  'generatedW',
  'itPowerW',
  'batteryWh',
  'batteryCapacityWh',
  'flops',
] as const satisfies (keyof Totals)[]

let files = 0
function fileOf(scenario: object): string {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, JSON.stringify(scenario))
  return path
}

/** By the page and by the command line, which must agree. */
async function totalsOf(patch: object, utc: string): Promise<Totals> {
  store.setState({ scenario: defaultScenario() })
  await page.setScenario(patch)
  page.setTime(utc)
  const shown = page.totals()
  const fleet = await answer<Totals & { utc: string }>(`fleet --scenario ${fileOf(patch)} --utc ${utc}`)
  expect(fleet.utc).toBe(shown.utc)
  for (const key of KEYS) {
    expect(Number.isFinite(shown[key]), key).toBe(true)
    expect(fleet[key], key).toBe(shown[key])
  }
  expect(shown.residualFraction).toBeLessThan(1e-3)
  return shown
}

test.each([
  ['over the equator', ring(0), LIT_AT_BETA_0],
  ['over the equator, against the Earth’s turn', ring(180), LIT_AT_BETA_0],
  ['over the poles, by noon and midnight', ring(90, 180), LIT_AT_BETA_0],
  ['over the poles, β = +90°', ring(90, 270), 1],
  ['over the poles, β = −90°', ring(90, 90), 1],
  ['against the Earth’s turn, by noon and midnight', ring(120, 180), LIT_AT_BETA_0],
])('a ring %s', async (_, patch, lit) => {
  const { sunlitFraction, inUmbra } = await totalsOf(patch, EQUINOX)
  expect(Math.abs(sunlitFraction - lit)).toBeLessThan(LIT_TOLERANCE)
  expect(inUmbra > 0).toBe(lit < 1)
})

test('one satellite is lit, half lit or dark, and its fleet is it', async () => {
  for (const argLatDeg of [0, 90, 180, 270]) {
    const patch = { ...ring(0), groups: [{ ...RING, total: 1, inclinationDeg: 0, argLatDeg }] }
    const totals = await totalsOf(patch, EQUINOX)
    expect(totals.satellites).toBe(1)
    // Over right ascension 180° it is noon, over 0° midnight.
    expect(totals.sunlitFraction).toBe(argLatDeg === 0 ? 0 : 1)
    expect(totals.inUmbra).toBe(argLatDeg === 0 ? 1 : 0)
  }
})

test('no satellite at all is refused by both, with the range', async () => {
  const none = { groups: [{ total: 0 }] }
  await expect(page.setScenario(none)).rejects.toThrow(/^total 0 is not accepted: 1 to 2000000, whole\.$/)
  const { code, error } = await cli(`fleet --scenario ${fileOf(none)}`)
  expect(code).toBe(2)
  expect(error).toMatch(/total 0 is not accepted: 1 to 2000000, whole\.\n$/)
})

test.each(['shed', 'ride-through'])(
  'a satellite that needs all its power for itself carries no load (%s)',
  async (policy) => {
    const satellite = { housekeepingKw: 10_000 }
    const totals = await totalsOf({ ...ring(53), satellite, policy }, EQUINOX)
    expect([totals.itPowerW, totals.flops]).toEqual([0, 0])
    expect(totals.generatedW).toBeGreaterThan(0)
  },
)

test.each([
  ['the lowest', { total: 1, altitudeKm: 160 }],
  ['the highest', { total: 1, altitudeKm: 40_000 }],
  ['the most', { total: 2_000_000, planes: 2000, phasing: 1999, altitudeKm: 550 }],
  ['the widest cluster', { pattern: 'cluster', total: 81, altitudeKm: 160, spacingM: 10 }],
])('%s', async (_, group) => {
  // The most are counted one by one too: once is enough.
  for (const policy of group.total > 1e6 ? ['shed'] : ['shed', 'ride-through']) {
    const patch = { policy, groups: [{ ...RING, inclinationDeg: 53, ...group }] }
    expect((await totalsOf(patch, EQUINOX)).satellites).toBe(group.total)
  }
})

test('epochs from 1957 to 2199, at the ends of the years that the page shows', async () => {
  for (const epoch of ['1957-10-04T19:28:34Z', '2016-12-31T23:59:59Z', '2199-12-31T23:59:59Z'])
    for (const utc of ['2000-01-01T00:00:00Z', '2051-01-01T00:00:00Z'])
      for (const group of [
        { sunSynchronous: true, ltanH: 18, altitudeKm: 650 },
        { ...RING, inclinationDeg: 53 },
      ])
        await totalsOf({ epoch, groups: [{ ...group, total: 60 }] }, utc)
})

test('a leap second is the next midnight', async () => {
  const last = await totalsOf(ring(53), '2016-12-31T23:59:60Z')
  expect(page.time()).toBe('2017-01-01T00:00:00Z')
  expect(last).toEqual(await totalsOf(ring(53), '2017-01-01T00:00:00Z'))
})

test('from 1957 to 2199 the command line answers; the page says which years it shows', async () => {
  for (const utc of ['1957-10-04T19:28:34Z', '2199-12-31T23:59:59Z']) {
    const { distanceAu, declinationDeg } = await answer<Record<string, number>>(`sun --utc ${utc}`)
    expect(Math.abs(distanceAu! - 1)).toBeLessThan(0.017)
    expect(Math.abs(declinationDeg!)).toBeLessThan(23.5)
    const fleet = await answer<Totals>(`fleet --preset starlink-53 --utc ${utc}`)
    for (const key of KEYS) expect(Number.isFinite(fleet[key]), key).toBe(true)
    expect(() => page.setTime(utc)).toThrow(/^time ".*" is not accepted: .*2000-01-01 to 2051-01-01\.$/)
  }
  for (const year of [1957, 2199]) {
    const { daily, sunlitFraction } = await answer<{ daily: object[]; sunlitFraction: number }>(
      `eclipse-year --altitude-km 650 --ltan-h 18 --year ${year}`,
    )
    expect(daily).toHaveLength(365)
    expect(sunlitFraction).toBeGreaterThan(0.9)
  }
})

test('a night of months is served by a battery or not at all; a year without any light is refused', async () => {
  const tromso: Spot = { latitudeDeg: 69.7, longitudeDeg: 18.9, tzHours: 1 }
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const night = file('night.epw', madeEpw(madeYear(tromso, 9), tromso))
  const load = '--load-w 1e6 --pv-w 8e6'
  const alone = await answer<Record<string, number>>(`site --weather ${night} ${load} --battery-wh 0`)
  // From the end of November to the middle of January the Sun stays below the horizon.
  expect(alone.longestZeroH).toBeGreaterThan(40 * 24)
  expect(alone.hoursMetFraction).toBeLessThan(0.5)
  const sized = await answer<Record<string, number>>(`size --weather ${night} --load-w 1e6 --availability 1`)
  expect(sized.hoursMetFraction).toBe(1)
  expect(sized.batteryWh).toBeGreaterThan(1e6 * 40 * 24)
  expect(
    Object.values(sized).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
  ).toEqual([])
  const dark = file(
    'dark.epw',
    madeEpw(
      madeYear(tromso, 9).map(() => DARK),
      tromso,
    ),
  )
  const { code, out, error } = await cli(`size --weather ${dark} --load-w 1e6`)
  expect([code, out]).toEqual([2, ''])
  expect(error).toMatch(/^[^\n]*dark\.epw[^\n]* no light at all [^\n]*\.\n$/)
})
