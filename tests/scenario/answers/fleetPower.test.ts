import { expect, test } from 'vitest'
import { builtPower } from '../../../src/scenario/answers/builtPower.ts'
import {
  daysPowerW,
  fullPowerW,
  groupModels,
  hoursPowerW,
  sumOf,
} from '../../../src/scenario/answers/fleetPower.ts'
import { buildModel, totalsAt } from '../../../src/scenario/answers/model.ts'
import { presetOf } from '../../../src/scenario/document/presets.ts'
import { groupYears } from '../../../src/systems/groupYears.ts'

const NOON = Date.parse('2026-09-23T12:00:00Z')
const HOURS = Array.from({ length: 25 }, (_, hour) => NOON + hour * 3600e3)
/** Rounding of sums in another order. */
const SAME = 1e-9
/** Lines between the hours of a million, whose light hardly changes. */
const BETWEEN = 2e-3
/** Twelve planes a group for all of them, as the file states. */
const YEAR = 2e-3

test('what a fleet carries is remembered for the last four scenarios', () => {
  const { scenario } = presetOf('iss')
  const { fleet } = buildModel(scenario)
  const aged = (satelliteLifeYears: number) => builtPower({ ...scenario, satelliteLifeYears }, fleet)
  const first = aged(11)
  for (const years of [12, 13, 14]) aged(years)
  expect(aged(11)).toBe(first)
  aged(15)
  expect(aged(11)).not.toBe(first)
})

test.each(['dawn-dusk-650', 'starlink-53', 'suncatcher'])('%s: hours are those of the totals', (id) => {
  const model = buildModel(presetOf(id).scenario)
  const curve = sumOf(hoursPowerW(groupModels(model), HOURS))
  HOURS.forEach((utcMs, i) => {
    const { generatedW } = totalsAt(model, utcMs)
    expect(Math.abs(curve[i]! / generatedW - 1)).toBeLessThan(SAME)
  })
})

test('a million is worked out at fewer instants, and read between them', () => {
  const model = buildModel(presetOf('spacex-million').scenario)
  const times = Array.from({ length: 200 }, (_, i) => NOON + i * 400e3)
  const groups = hoursPowerW(groupModels(model), times)
  expect(groups).toHaveLength(6)
  for (const i of [0, 57, 123, 199]) {
    const { generatedW } = totalsAt(model, times[i]!)
    expect(Math.abs(sumOf(groups)[i]! / generatedW - 1)).toBeLessThan(BETWEEN)
  }
})

test('the mean of a year is that of every plane', () => {
  for (const id of ['dawn-dusk-650', 'starlink-53', 'spacex-million']) {
    const model = buildModel(presetOf(id).scenario)
    const run = groupYears(model.fleet, model.groupOfShell, model.power.satellite, 'shed', 2026)
    let step = run.next()
    while (!step.done) step = run.next()
    const sampled = daysPowerW(groupModels(model), 2026)
    const [year] = [step.value]
    const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length
    const light = year.reduce((sum, one) => sum + mean(one.sunlitFraction) * one.satellites, 0)
    const full = mean(
      sampled[0]!.map((_, day) => fullPowerW(model, Date.UTC(2026, 0, 1, 12) + day * 86400e3)),
    )
    const share = light / model.fleet.satelliteCount
    expect(Math.abs(mean(sumOf(sampled)) / full - share), id).toBeLessThan(YEAR)
  }
})
