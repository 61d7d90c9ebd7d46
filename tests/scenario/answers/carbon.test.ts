/** Carbon of both sides: its parts sum, what is sourced is the footprint's, what is ours follows what is chosen. */

import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { CARBON_PARTS, carbonOf } from '../../../src/scenario/answers/carbon.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { LEVELS } from '../../../src/scenario/answers/levels.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { PLAIN, rampOf } from '../../../src/scenario/answers/ramp.ts'
import { carbonIn, rampCarbon } from '../../../src/scenario/answers/rampCarbon.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { OPENING_MS } from '../../../src/scenario/document/presets.ts'
import { CARBON_IDS, type CarbonId } from '../../../src/scenario/facts/carbon.ts'
import { SITES } from '../../sites.ts'

const scenario = { ...defaultScenario(), supply: 'solar-gas' as const }
const site = SITES.find(({ id }) => id === scenario.site)!
const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
const model = buildModel(scenario)
const { comparison } = new Asked(model, design, OPENING_MS)
const both = carbonOf(comparison)!
const NOTHING = Object.fromEntries(CARBON_IDS.map((id) => [id, 0])) as Record<CarbonId, number>
const carbonWith = (assumptions: Partial<Record<CarbonId, number>>) =>
  carbonOf({ ...comparison, scenario: { ...scenario, ...assumptions } })!
/** Of additions in another order. */
const ROUNDING = 1e-12
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(ROUNDING)

test('the parts of each side sum to its total at each level, in the order told', () => {
  for (const side of [both.orbit, both.ground!]) {
    const order = side.lines.map(({ part }) => CARBON_PARTS.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    for (const level of LEVELS)
      near(
        side.total[level],
        side.lines.reduce((sum, { kgPerMwh }) => sum + kgPerMwh[level], 0),
      )
  }
})

test('with nothing assumed only the footprint is left, operation and building', () => {
  const bare = carbonWith(NOTHING)
  const mwh = comparison.itMwhPerYear
  for (const side of ['orbit', 'ground'] as const) {
    const { operationCo2KgPerYear, buildCo2KgPerYear } = comparison[side]!.footprint.central
    near(bare[side]!.total.central, (operationCo2KgPerYear + buildCo2KgPerYear) / mwh)
  }
})

test('a kilogram that burns up is a kilogram that is launched, once in the mean life', () => {
  const { satellites, massKg, addedBatteryKg, addedPropellantKg, lifeYears, failurePerYear } =
    comparison.orbit.costs.central
  const perYear = failurePerYear / -Math.expm1(-failurePerYear * lifeYears)
  const kg = satellites * (massKg + addedBatteryKg + addedPropellantKg) * perYear
  const line = carbonWith({ reentryCarbonKgPerKg: 7 }).orbit.lines.find(({ part }) => part === 're-entry')!
  near(line.kgPerMwh.central, (7 * kg) / comparison.itMwhPerYear)
  expect(line.source).toBe('ours')
})

test('what is chosen beyond the range widens it; each range holds its middle', () => {
  const { total } = carbonWith({ bodyCarbonKgPerKg: 200 }).orbit
  expect(total.high).toBeGreaterThan(both.orbit.total.high)
  for (const side of [both.orbit, both.ground!])
    for (const { kgPerMwh } of side.lines) {
      expect(kgPerMwh.low).toBeLessThanOrEqual(kgPerMwh.central)
      expect(kgPerMwh.high).toBeGreaterThanOrEqual(kgPerMwh.central)
    }
})

test('the carbon of a ramp’s year, by hand', () => {
  const ramp = rampOf(model, PLAIN)
  const [first] = ramp.years
  const bare = carbonIn(rampCarbon(ramp, { pue: 1.15, ...NOTHING }), first!.year)
  const { addedW } = first!.orbit
  const panels = addedW * ramp.needs.cellsPerW * 1.112
  const flights = Math.ceil(((addedW / 1e3) * ramp.kgPerKw) / 44e3 - 1e-9) // launch binds: a whole number of them
  near(bare.orbitKg.central, panels + flights * 1.2e6 * (44.009 / 16.043))
  // On Earth at least the grid for what stood before, and no more than the dirtiest way for all that stands.
  const run = first!.earth.installedW * 1.15 * 8766e-6
  expect(bare.earthKg.central).toBeGreaterThan(run * 250)
  const last = carbonIn(rampCarbon(ramp, scenario), 2045)
  expect(last.orbitKg.high).toBeGreaterThan(last.orbitKg.central)
})
