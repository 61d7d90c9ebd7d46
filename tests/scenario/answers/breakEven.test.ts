/** What makes both sides cost the same: put into the whole comparison, another path, it does. */

import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import {
  BREAK_EVEN_INPUTS,
  bothSides,
  breakEven,
  breakEvenMap,
  MAP_STEPS,
} from '../../../src/scenario/answers/breakEven.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { OPENING_MS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { launchPriceIn } from '../../../src/scenario/facts/launchPath.ts'
import { SITES } from '../../sites.ts'

/** Cheap enough for every input to do it alone. */
const cheap: Scenario = { ...defaultScenario(), satelliteUsdPerW: 6, countChips: false, launchUsdPerKg: 300 }
const site = SITES.find(({ id }) => id === cheap.site)!
const design = designGround(site, cheap, [cheap.availability]).next().value as GroundDesign

function comparisonOf(change: Partial<Scenario> = {}) {
  const model = buildModel({ ...cheap, ...change })
  const { comparison } = new Asked(model, design, OPENING_MS)
  return { model, comparison }
}
/** By the comparison itself. */
function ratioOf(change: Partial<Scenario>): number {
  const { orbit, ground } = comparisonOf(change).comparison
  return orbit.price.central.usdPerMwh / ground!.price.central.usdPerMwh
}
const { model, comparison } = comparisonOf()
const both = bothSides(model, comparison)!
const solved = breakEven(both)
/** Straight lines to the last digits, a life to forty halvings of half a year. */
const DIGITS = 9

test('each solved alone makes the whole comparison equal', () => {
  const { launchUsdPerKg, satelliteUsd, kgPerKw, satelliteLifeYears } = solved.equalAt
  expect(ratioOf({ launchUsdPerKg: launchUsdPerKg! })).toBeCloseTo(1, DIGITS)
  expect(ratioOf({ satelliteUsdPerW: satelliteUsd! })).toBeCloseTo(1, DIGITS)
  const massKg = kgPerKw! * cheap.satellite.ratedItKw
  expect(ratioOf({ satellite: { ...cheap.satellite, massKg } })).toBeCloseTo(1, DIGITS)
  expect(ratioOf({ satelliteLifeYears: satelliteLifeYears! })).toBeCloseTo(1, DIGITS)
})

test('as it is, and with other values, the ratio is that of the comparison', () => {
  expect(both.ratio()).toBeCloseTo(ratioOf({}), DIGITS)
  expect(both.ratio({ launchUsdPerKg: 1234, satelliteLifeYears: 8 })).toBeCloseTo(
    ratioOf({ launchUsdPerKg: 1234, satelliteLifeYears: 8 }),
    DIGITS,
  )
  expect(both.ratio({ satelliteUsd: 20, kgPerKw: 30 })).toBeCloseTo(
    ratioOf({
      satelliteUsdPerW: 20,
      satellite: { ...cheap.satellite, massKg: 30 * cheap.satellite.ratedItKw },
    }),
    DIGITS,
  )
})

test('half the light is half the load, and twice the ratio', () => {
  const { now } = both.inputs.sunlitFraction
  expect(both.ratio({ sunlitFraction: now / 2 }) / both.ratio()).toBeCloseTo(2, DIGITS)
  const { sunlitFraction } = solved.equalAt
  expect(both.ratio({ sunlitFraction: sunlitFraction! })).toBeCloseTo(1, DIGITS)
  // Nothing is more than always lit.
  const dear = comparisonOf({ satelliteUsdPerW: 8 })
  expect(breakEven(bothSides(dear.model, dear.comparison)!).equalAt.sunlitFraction).toBeNull()
})

test('a map has the ratio at each pair, and its line of equality where each alone does it', () => {
  const { x, y, ratio } = breakEvenMap(both, 'launchUsdPerKg', 'satelliteUsd')
  expect(ratio).toHaveLength(MAP_STEPS ** 2)
  for (const [column, row] of [
    [0, 0],
    [99, 99],
    [40, 70],
  ] as const) {
    const exact = both.ratio({ launchUsdPerKg: x[column]!, satelliteUsd: y[row]! })
    expect(ratio[row * MAP_STEPS + column]! / exact).toBeCloseTo(1, DIGITS)
  }
  // Dearer to the right and upwards, everywhere.
  for (let cell = 0; cell + MAP_STEPS < ratio.length; cell++) {
    expect(ratio[cell + MAP_STEPS]).toBeGreaterThan(ratio[cell]!)
    if ((cell + 1) % MAP_STEPS !== 0) expect(ratio[cell + 1]).toBeGreaterThan(ratio[cell]!)
  }
})

test('every pair of inputs makes a map without a gap, which is the ratio at each pair', () => {
  for (const across of BREAK_EVEN_INPUTS)
    for (const up of BREAK_EVEN_INPUTS) {
      if (across === up) continue
      const { x, y, ratio } = breakEvenMap(both, across, up)
      expect(ratio.every((one) => one > 0)).toBe(true)
      const exact = both.ratio({ [across]: x[33]!, [up]: y[77]! })
      expect(ratio[77 * MAP_STEPS + 33]! / exact, `${across} ${up}`).toBeCloseTo(1, DIGITS)
    }
})

test('the year of crossing is the first whose launch price is below the one solved', () => {
  const dear = comparisonOf({ satelliteUsdPerW: 8, launchUsdPerKg: launchPriceIn(2026).central })
  const { equalAt, crossingYear } = breakEven(bothSides(dear.model, dear.comparison)!)
  const first = (end: 'low' | 'central' | 'high') => {
    const years = Array.from({ length: 20 }, (_, i) => 2026 + i)
    return years.find((year) => launchPriceIn(year)[end] < (equalAt.launchUsdPerKg ?? 0)) ?? null
  }
  expect(crossingYear).toEqual({ low: first('low'), central: first('central'), high: first('high') })
})
