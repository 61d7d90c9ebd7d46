import { expect, test } from 'vitest'
import { fullPowerW } from '../../src/scenario/answers/fleetPower.ts'
import { buildModel, planeOfGroup } from '../../src/scenario/answers/model.ts'
import { batteryOf } from '../../src/scenario/answers/series.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { orbitOfPlane } from '../../src/systems/constellation.ts'
import { planeYear } from '../../src/systems/year.ts'
import { type ChartContext, chartData, stretchStart } from '../../src/ui/charts/chartData.ts'
import { lowestOf, meanBetween, spreadLabels } from '../../src/ui/charts/curves.ts'
import { hillPath, shadowPaths, WINDOW_MS, windowStart } from '../../src/ui/rooms/time/tracks.ts'

const NOW = Date.parse('2026-09-23T06:00:00Z')
function sideOf(preset: string) {
  const model = buildModel(PRESETS[preset]!.scenario)
  const plane = planeOfGroup(model, 0)
  const year = planeYear(model.fleet, plane, 2026)
  return { short: preset, orbit: orbitOfPlane(model.fleet, plane), year, battery: batteryOf(model, 0, year) }
}
const context: ChartContext = {
  year: 2026,
  model: buildModel(PRESETS['dawn-dusk-650']!.scenario),
  plantPvW: () => null,
  selected: sideOf('dawn-dusk-650'),
  other: sideOf('starlink-53'),
  ground: null,
  supply: null,
}

test('a mean is the area under the curve, also of a part of it', () => {
  expect(meanBetween([0, 1, 1, 2], [100, 100, 0, 0], 0, 2)).toBe(50)
  expect(meanBetween([0, 2], [0, 100], 1, 2)).toBe(75)
  expect(meanBetween([0, 1], [null, null], 0, 1)).toBeNull()
  expect(lowestOf([3, null, 1])).toBe(1)
})

test('labels keep their order, their distance and stay inside', () => {
  const placed = spreadLabels([50, 52, 99], 12, 100)
  expect(placed[1]! - placed[0]!).toBeGreaterThanOrEqual(12)
  expect(placed[2]! - placed[1]!).toBeGreaterThanOrEqual(12)
  expect(Math.max(...placed)).toBeLessThanOrEqual(100)
  expect(spreadLabels([99, 99, 99], 12, 100)).toEqual([76, 88, 100])
})

test('a window of a day has the mean light of that day of the year, to 1.5 %', () => {
  const data = chartData(context, 'power', '24', stretchStart('24', NOW))
  const [mine, other] = data.curves
  const fullMw = fullPowerW(context.model, NOW) / 1e6
  expect(data.scale.unit).toBe('MW')
  expect(meanBetween(data.x, mine!.values, 0, 24)! / fullMw).toBeCloseTo(1, 3)
  const day = 265 // 23 September
  const expected = context.other!.year.sunlitFraction[day]! * 100
  // A window does not hold a whole number of orbits: at most half a shadow passage more or less.
  const mean = (100 * meanBetween(data.x, other!.values, 0, 24)!) / fullMw
  expect(Math.abs(mean - expected)).toBeLessThan(1.5)
})

test('a chart’s table and its sentence hold every curve', () => {
  for (const stretch of ['6', '24', 'year'] as const) {
    for (const quantity of ['power', 'battery'] as const) {
      const { table, finding, curves, x } = chartData(context, quantity, stretch, stretchStart(stretch, NOW))
      expect(table.head).toHaveLength(1 + curves.length)
      for (const row of table.rows) expect(row).toHaveLength(table.head.length)
      for (const curve of curves) expect(curve.values).toHaveLength(x.length)
      expect(finding).toContain('starlink-53')
    }
  }
})

test('the time bar’s window holds the instant near its middle and begins on the hour', () => {
  for (let utcMs = NOW; utcMs < NOW + 9e6; utcMs += 61e3) {
    const share = (utcMs - windowStart(utcMs)) / WINDOW_MS
    expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(1 / 16 + 1e-9)
    expect(windowStart(utcMs) % 3600e3).toBe(0)
  }
})

test('shadow shapes stay in the box and leave out an umbra that is not there', () => {
  const penumbraOnly = {
    penumbraInMs: NOW - 1e6,
    umbraInMs: null,
    umbraOutMs: null,
    penumbraOutMs: NOW + 1e6,
    middleMs: NOW,
    betaRad: 0,
  }
  const paths = shadowPaths([penumbraOnly], NOW)
  expect(paths.umbra).toBe('')
  expect(paths.penumbra).toMatch(/^M0\.00 0H34\.72V10/)
  expect(hillPath(NOW, () => 0.5)).toContain('5.00')
})
