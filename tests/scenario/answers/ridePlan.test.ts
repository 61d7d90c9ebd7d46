import { expect, test } from 'vitest'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { ridePlan } from '../../../src/scenario/answers/ridePlan.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'

const planOf = (preset: string, changes: object = {}) =>
  ridePlan(buildModel({ ...PRESETS[preset]!.scenario, policy: 'ride-through', ...changes }))

test('at 53° the load is below rated on 94 % of the days of the planes; an array 1.84 times as large never is', () => {
  const plan = planOf('starlink-53')
  // SMAD eq. 11-5 for the longest shadow, 35.6 of 95.6 min, after five years of 2.18 %: 2.5 % where
  // 150 rad a year fall, 122 at 550 km, by ln(1 + rad/100).
  expect(plan.arrayRatio).toBeCloseTo(1.84, 2)
  expect(plan.arrayM2).toBeCloseTo(840 * plan.arrayRatio, 6)
  // Only planes with a short shadow, or none, carry all of it.
  expect(plan.belowRatedFraction).toBeGreaterThan(0.94)
  expect(plan.belowRatedFraction).toBeLessThan(0.95)
})

test('what the larger array weighs and costs, by hand: watts as sold, at 100 W/kg and 22 USD/W, launched at 1,600', () => {
  const plan = planOf('starlink-53')
  const addedW = (plan.arrayRatio - 1) * 840 * 250
  const arrayKg = addedW / 100
  // 237.6 and 375.2 kWh at 150 Wh/kg, larger by five years of 2 % fade.
  const batteryKg = (375_160 - 237_606) / 0.98 ** 5 / 150
  // What weighs more takes more propellant up and down: 112 m/s less than at 650 km, 2,000 s. The larger array shows more
  // to the air for five years.
  const { holdKg } = { holdKg: plan.addedKg - (arrayKg + batteryKg) * Math.exp(-112 / 19613.3) }
  expect(holdKg).toBeGreaterThan(0)
  expect(holdKg).toBeLessThan(0.06 * plan.addedKg)
  expect(plan.addedUsd / (addedW * 22 + batteryKg * 800 + plan.addedKg * 1600)).toBeCloseTo(1, 4)
})

test('it is the same whether the array is enlarged already; where no shadow falls nothing is below', () => {
  expect(planOf('dawn-dusk-650', { enlargeArray: true })).toEqual(planOf('dawn-dusk-650'))
  const high = PRESETS['dawn-dusk-650']!.scenario
  const groups = high.groups.map((group) => ({ ...group, altitudeKm: 1500 }))
  expect(planOf('dawn-dusk-650', { groups }).belowRatedFraction).toBe(0)
})
