import { expect, test } from 'vitest'
import { at } from '../../../src/lib/at.ts'
import { lastStep } from '../../../src/lib/lastStep.ts'
import { DEG } from '../../../src/lib/units.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import {
  countsInView,
  everyFor,
  PASS_COLUMNS,
  passCells,
  passesOver,
  passFigures,
  rangeOf,
} from '../../../src/scenario/answers/passes.ts'
import { presetOf } from '../../../src/scenario/document/presets.ts'
import { watchOf } from '../../../src/systems/passes.ts'
import { answer } from '../../cli/harness.ts'

const SEOUL = { latitudeDeg: 37.57, longitudeDeg: 126.98 }
const watchFrom = (fromMs: number, hours: number, maskDeg = 25) =>
  watchOf(SEOUL, maskDeg, fromMs, fromMs + hours * 3600e3)

test('what the page works out are the figures of the command line', async () => {
  interface Told {
    passes: Record<string, number | string>[]
    coveredFraction: number
    meanAbove: number
    gaps: { fromUtc: string }[]
  }
  const told = await answer<Told>(
    'passes --preset dawn-dusk-650 --site phoenix-az --mask-deg 30 --from 2026-09-23T00:00Z --to 2026-09-23T04:00Z --limit 4',
  )
  const { fleet } = buildModel(presetOf('dawn-dusk-650').scenario)
  const fromMs = Date.UTC(2026, 8, 23)
  const phoenix = { latitudeDeg: 33.45, longitudeDeg: -111.983 }
  const watch = watchOf(phoenix, 30, fromMs, fromMs + 4 * 3600e3)
  const page = lastStep(passesOver({ fleet, watch, every: everyFor(fleet, watch, 1e6), limit: 4 }))
  expect(page.passes.map((pass) => passFigures(fleet, pass))).toEqual(told.passes)
  expect(page.coverage).toMatchObject({ coveredFraction: told.coveredFraction, meanAbove: told.meanAbove })
  expect(page.coverage.gaps).toHaveLength(told.gaps.length)
  expect(passCells(fleet, at(page.passes, 0))).toEqual(PASS_COLUMNS.map((key) => told.passes[0]![key]))
})

test('counted plane by plane as many are in view as passes go on', () => {
  const { fleet } = buildModel(presetOf('dawn-dusk-650').scenario)
  const watch = watchFrom(fleet.epochMs, 12, 10)
  const { passes } = lastStep(passesOver({ fleet, watch, every: 1, limit: 1e6 }))
  const steps = 240
  const counts = lastStep(countsInView(fleet, watch, steps))
  let inView = 0
  for (const [k, count] of counts.entries()) {
    const utcMs = watch.fromMs + ((watch.toMs - watch.fromMs) * k) / steps
    const up = passes.filter(({ riseMs, setMs }) => riseMs <= utcMs && utcMs <= setMs).length
    expect(count).toBe(up)
    inView += up
  }
  expect(inView).toBeGreaterThan(20)
  expect(rangeOf(counts)).toEqual({ least: 0, mean: inView / (steps + 1), most: Math.max(...counts) })
})

test('a fleet that is too large for so many looks is followed in part', () => {
  const { fleet } = buildModel(presetOf('starlink-53').scenario)
  const watch = watchFrom(fleet.epochMs, 24)
  const every = everyFor(fleet, watch, 100_000)
  expect(every).toBeGreaterThan(1)
  const told = lastStep(passesOver({ fleet, watch, every, limit: 3 }))
  expect(told.satellites).toBe(Math.ceil(fleet.satelliteCount / every))
  expect(told.passes).toHaveLength(3)
  expect(told.passCount).toBeGreaterThan(3)
  for (const { satellite, maxElevationRad } of told.passes) {
    expect(satellite % every).toBe(0)
    expect(maxElevationRad).toBeGreaterThanOrEqual(25 * DEG)
  }
})
