import { expect, test } from 'vitest'
import { buildModel, planeOfGroup } from '../../../src/scenario/answers/model.ts'
import {
  batteryOf,
  chargeFractionAt,
  lightAt,
  orbitDailyCharge,
  passagesIn,
  sampleTimes,
  shadowYear,
} from '../../../src/scenario/answers/series.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { orbitOfPlane } from '../../../src/systems/constellation.ts'
import { planeYear } from '../../../src/systems/year.ts'

const YEAR = 2026
const HOUR_MS = 3600e3
function caseOf(preset: string, policy: 'shed' | 'ride-through' = 'shed') {
  const model = buildModel({ ...PRESETS[preset]!.scenario, policy })
  const plane = planeOfGroup(model, 0)
  const orbit = orbitOfPlane(model.fleet, plane)
  const year = planeYear(model.fleet, plane, YEAR)
  return { model, orbit, year, battery: batteryOf(model, 0, year) }
}

test('light is 0 in the middle of every umbra and 1 just outside every penumbra', () => {
  const { orbit } = caseOf('starlink-53')
  const from = Date.UTC(YEAR, 8, 23)
  const passages = passagesIn(orbit, from, from + 24 * HOUR_MS)
  expect(passages.length).toBeGreaterThan(12)
  for (const { middleMs, penumbraInMs, penumbraOutMs } of passages) {
    expect(lightAt(orbit, middleMs)).toBe(0)
    expect(lightAt(orbit, penumbraInMs - 2e3)).toBe(1)
    expect(lightAt(orbit, penumbraOutMs + 2e3)).toBe(1)
  }
})

test('samples are in order and hold every edge inside the window', () => {
  const { orbit } = caseOf('starlink-53')
  const from = Date.UTC(YEAR, 8, 23)
  const to = from + 6 * HOUR_MS
  const passages = passagesIn(orbit, from, to)
  const times = sampleTimes(from, to, 60e3, passages)
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect([times[0], times.at(-1)]).toEqual([from, to]) // the passages at both ends reach beyond it
  const edges = passages.flatMap((one) => [one.penumbraInMs, one.penumbraOutMs])
  for (const edge of edges.filter((utcMs) => utcMs > from && utcMs < to)) expect(times).toContain(edge)
})

test('charge is full when an umbra begins and lowest when it ends, within the half penumbra', () => {
  const { orbit, battery } = caseOf('starlink-53', 'ride-through')
  const from = Date.UTC(YEAR, 8, 23)
  const [, passage] = passagesIn(orbit, from, from + 6 * HOUR_MS)
  const before = chargeFractionAt(orbit, battery, passage!.penumbraInMs)!
  const lowest = chargeFractionAt(orbit, battery, (passage!.umbraOutMs! + passage!.penumbraOutMs) / 2)!
  expect(before).toBeGreaterThan(0.999)
  expect(lowest).toBeLessThan(before)
  const samples = sampleTimes(passage!.penumbraInMs, passage!.penumbraOutMs, 10e3, [])
  for (const utcMs of samples) {
    expect(chargeFractionAt(orbit, battery, utcMs)!).toBeGreaterThan(lowest - 0.002)
  }
})

test('the lowest charge of the year is what the depth of discharge leaves', () => {
  const { model, battery } = caseOf('dawn-dusk-650')
  expect(battery.isCarried).toBe(false)
  expect(Math.min(...orbitDailyCharge(battery)!)).toBeCloseTo(1 - model.power.satellite.depthOfDischarge, 12)
})

test('a dawn–dusk ring at 650 km has one shadow season, around June for a node at 18 h', () => {
  const told = shadowYear(caseOf('dawn-dusk-650').year)
  if (told.kind !== 'seasons') throw new Error(told.kind)
  expect(told.seasons).toHaveLength(1)
  expect(told.seasons[0]!.firstDay).toBeGreaterThan(115) // late April or later
  expect(told.seasons[0]!.lastDay).toBeLessThan(235) // before late August
})

test('a year is told by its kind', () => {
  const days = (pick: (day: number) => number) => Float64Array.from({ length: 365 }, (_, day) => pick(day))
  const tell = (umbra: (day: number) => number, penumbra = umbra) =>
    shadowYear({
      umbraS: days(umbra),
      eclipseS: days(penumbra),
      hasUmbra: Array.from(days(umbra), (umbraS) => umbraS > 0),
    }).kind
  expect(tell(() => 0)).toBe('none')
  expect(
    tell(
      () => 0,
      (day) => (day === 3 ? 5 : 0),
    ),
  ).toBe('penumbra')
  expect(tell(() => 9)).toBe('every-day')
  expect(tell((day) => (day > 100 && day < 150 ? 9 : 0))).toBe('seasons')
  expect(tell((day) => day % 30)).toBe('often')
})
