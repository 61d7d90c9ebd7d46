import { expect, test } from 'vitest'
import { buildModel, fleetDayItW, totalsAt } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'

const QUARTER_MS = 900e3
const QUARTERS = 96
const DAY_MS = QUARTERS * QUARTER_MS
/** Noon's planes against counting the satellites through the day: the planes turn meanwhile. */
const DAY_TOLERANCE = 1e-3

test('the energy of a day is that of every plane: what the fleet gives every quarter of an hour, through a year', () => {
  const model = buildModel(PRESETS['starlink-53']!.scenario)
  const newYearMs = Date.UTC(2026, 0, 1)
  for (let day = 0; day < 365; day += 3) {
    const startMs = newYearMs + day * DAY_MS
    let sumW = 0
    for (let k = 0; k < QUARTERS; k++) sumW += totalsAt(model, startMs + (k + 0.5) * QUARTER_MS).itPowerW
    const ratio = fleetDayItW(model, startMs + 5 * QUARTER_MS) / (sumW / QUARTERS)
    expect(Math.abs(ratio - 1), new Date(startMs).toISOString()).toBeLessThan(DAY_TOLERANCE)
  }
})

test('1,584 satellites at 53° compute 4.567 GWh on 29 April 2026', () => {
  const model = buildModel(PRESETS['starlink-53']!.scenario)
  expect((fleetDayItW(model, Date.UTC(2026, 3, 29)) * 24) / 1e9).toBeCloseTo(4.567, 3)
})
