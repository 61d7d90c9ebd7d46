/** The ground's energy of a day and of a year, and its hours, from a place whose hours are written by hand. */
import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { tellAll } from '../../../src/scenario/answers/headlines.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { handDesign } from './handDesign.ts'

const base = { ...defaultScenario(), site: 'hand' }
/** Twelve hours of twice the load's light and more; a battery too small for the night. */
const place = handDesign({
  tzHours: -7,
  ac: (day, hour) => (hour >= 6 && hour < 18 ? 0.5 + day / 1e4 : 0),
  pvCapacityW: 4,
  batteryWh: 3,
})
function toldAt(scenario: Scenario, utcMs: number) {
  const asked = new Asked(buildModel(scenario), place, utcMs)
  return { ground: tellAll(asked, 'ground'), itW: asked.comparison.study.itW }
}

test('Earth’s energy of a day is that of its 24 hours by the place’s clock: 12 of full load and what 3 Wh carry on', () => {
  const scenario = { ...base, supply: 'solar' as const, availability: 1, batteryHours: 1 }
  const utcMs = Date.UTC(2026, 5, 21, 19)
  const { ground, itW } = toldAt(scenario, utcMs)
  const ratedW = ground.ratedItW!.value!
  // 3 Wh give 3 √0.9 hours of load.
  const hours = 12 + 3 * Math.sqrt(0.9)
  expect(ground.itTodayWh!.value! / ratedW).toBeCloseTo(hours, 6)
  // Every day alike, so that the rated load serves the shared energy in these hours of 24.
  expect(itW / ratedW).toBeCloseTo(hours / 24, 6)
  expect(ground.itYearWh!.value! / ratedW).toBeCloseTo(365 * hours, 3)
  expect(ground.hoursMetFraction!.value).toBeCloseTo((12 + 2) / 24, 6) // the third hour is not met in full
})

test('with the grid every hour of the day is served', () => {
  const { ground } = toldAt({ ...base, supply: 'grid' }, Date.UTC(2026, 1, 3, 4))
  expect(ground.itTodayWh!.value! / ground.ratedItW!.value!).toBeCloseTo(24, 9)
  expect(ground.backupNowW!.value! / ground.loadAcW!.value!).toBeCloseTo(1, 9)
  expect(ground.hoursMetFraction!.value).toBe(1)
})
