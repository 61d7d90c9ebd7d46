/** Prices that learn: Wright's law against published vectors, and what a year of purchase makes of both sides. */

import { expect, test } from 'vitest'
import { boughtIn, rangeIn } from '../../../src/scenario/answers/boughtIn.ts'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { firstDesign } from '../../../src/scenario/answers/ground.ts'
import { figureRange, valuesAt } from '../../../src/scenario/answers/levels.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { LEARNERS, LEARNING, type LearnedFigure, wrightFactor } from '../../../src/scenario/facts/learning.ts'
import { SITES } from '../../sites.ts'

const patched = (patch: object, base = defaultScenario()): Scenario => {
  const result = patchScenario(base, patch)
  if (!result.ok) throw new Error('refused')
  return result.value
}
const LEARNED = Object.keys(LEARNERS) as LearnedFigure[]
/** All that learns, strongly. */
const ALL = { pvLearning: 0.3, batteryLearning: 0.2, satelliteLearning: 0.15, chipLearning: 0.1 }

test('20 % a doubling makes a thousandfold output cost 0.108; launch 200 USD/kg at 368,000 t, 300 at 104,500 t', () => {
  expect(wrightFactor(0.2, Math.log2(1000))).toBeCloseTo(0.108, 3)
  // From 1,800 USD/kg at 400 t: Google, arXiv:2511.19468.
  expect(1800 * wrightFactor(0.2, Math.log2(368_000 / 400))).toBeCloseTo(200, 0)
  expect(1800 * wrightFactor(0.2, Math.log2(104_500 / 400))).toBeCloseTo(300, 0)
  expect(0.2 * 700 * wrightFactor(0, 9)).toBe(140)
})

test('the same by Wright’s own form, (Q/Q₀) to the power of log₂(1 − rate)', () => {
  for (const rate of [0.05, 0.15, 0.4])
    for (const ratio of [1, 1.7, 80])
      expect(wrightFactor(rate, Math.log2(ratio)) / ratio ** Math.log2(1 - rate)).toBeCloseTo(1, 12)
})

test('rates that no source gives are 0, and are told as ours', () => {
  for (const [name, { rate }] of Object.entries(LEARNING)) {
    if (name === 'pv') expect(rate.central).toBe(0.2)
    else expect([rate.low, rate.central, rate.high, rate.source]).toEqual([0, 0, 0, 'no-learning'])
  }
})

test('2026 costs what 2026 costs, however prices learn: every figure and both totals', () => {
  const [plain, learning] = [defaultScenario(), patched(ALL)]
  for (const id of LEARNED) expect(figureRange(learning, id)).toEqual(figureRange(plain, id))
  const site = SITES.find(({ id }) => id === plain.site)!
  const ratios = [plain, learning, boughtIn(learning, 2026)].map((scenario) => {
    const model = buildModel(scenario)
    const design = firstDesign(site, scenario, [scenario.availability], true)
    const { orbit, ground } = compare(model, design, fleetMeans(model, 2026))
    return [orbit.price.central.usd, ground!.price.central.usd]
  })
  for (const usd of ratios.slice(1))
    for (const [side, value] of usd.entries())
      expect(Math.abs(value / ratios[0]![side]! - 1)).toBeLessThan(1e-12)
})

test('prices that nobody set go with the year, on both sides; those of the user stay', () => {
  const later = patched({ ...ALL, countChips: true, purchaseYear: 2030, pvUsdPerKw: 500 })
  expect(later.pvUsdPerKw).toBe(500)
  expect(later.batteryUsdPerKwh).toBe(Number((280 * 0.8 ** (0.5 * 4)).toPrecision(4)))
  expect(later.satelliteUsdPerW).toBe(Number((22 * 0.85 ** 4).toPrecision(4)))
  expect(later.chipUsdPerW).toBe(Number((26 * 0.9 ** (1.7 * 4)).toPrecision(4)))
  // Batteries in orbit, which nobody sets, as those on Earth.
  expect(valuesAt(later, 'central')('addedBatteryUsdPerKg')).toBeCloseTo(800 * 0.8 ** 2, 9)
  expect(patched({ purchaseYear: 2026, pvUsdPerKw: 1150 }, later)).toEqual({
    ...patched({ ...ALL, countChips: true }),
  })
})

test('a place brings its own price of that year, and the order of changes does not matter', () => {
  const [first, second] = [
    patched({ site: 'belfast-uk' }, patched({ purchaseYear: 2034 })),
    patched({ purchaseYear: 2034 }, patched({ site: 'belfast-uk' })),
  ]
  expect(first).toEqual(second)
  expect(first.pvUsdPerKw).toBe(Number((691 * 0.8 ** 2).toPrecision(4)))
})

test('low falls fastest, and what is chosen stands between the ends in every year', () => {
  for (const scenario of [defaultScenario(), patched(ALL), patched({ pvLearning: 0, purchaseYear: 2035 })]) {
    for (const id of LEARNED) {
      for (let year = 2026; year <= 2045; year++) {
        const { low, central, high } = rangeIn(scenario, id, year)
        expect(low).toBeLessThanOrEqual(central)
        expect(central).toBeLessThanOrEqual(high)
      }
      expect(rangeIn(scenario, id, scenario.purchaseYear)).toEqual(figureRange(scenario, id))
    }
  }
})

test('a price of the user’s own learns on from its year', () => {
  const own = patched({ purchaseYear: 2030, pvUsdPerKw: 800 })
  expect(boughtIn(own, 2034).pvUsdPerKw).toBeCloseTo(800 * 0.8, 9)
  expect(boughtIn(own, 2026).pvUsdPerKw).toBeCloseTo(800 / 0.8, 9)
})

test('a price that learns fastest stays what may be set: 22 USD/W after 19 doublings at 40 % would be 0.0013', () => {
  const cheapest = patched({ purchaseYear: 2045, satelliteLearning: 0.4 })
  expect(cheapest.satelliteUsdPerW).toBe(0.1)
  expect(patched({ satelliteUsdPerW: cheapest.satelliteUsdPerW }, cheapest)).toEqual(cheapest)
  expect(patched({ purchaseYear: 2026 }, cheapest).satelliteUsdPerW).toBe(22)
})
