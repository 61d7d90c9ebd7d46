/** Scenarios at random, and one field of each made better: no price of the side that it is better for may rise, at no level,
 *  whatever the policy and the supply; the other side's may not move; and what is there may not come later. Prices of panels
 *  and battery, dirt and the mount need a design each: groundEnds.test.ts and monotoneGround.test.ts. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comparison, carriesLoad, compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { firstDesign } from '../../../src/scenario/answers/ground.ts'
import { LEVELS } from '../../../src/scenario/answers/levels.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { satelliteSpec } from '../../../src/scenario/answers/satelliteSpec.ts'
import type { NumberField } from '../../../src/scenario/document/field.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { SATELLITE_FIELDS } from '../../../src/scenario/document/satelliteFields.ts'
import {
  GROUND_FIELDS,
  GROUP_FIELDS,
  MONEY_FIELDS,
  type Scenario,
} from '../../../src/scenario/document/schema.ts'
import { arrayTemperatureK } from '../../../src/systems/power.ts'
import { SITES } from '../../sites.ts'
import { scenarioPatch } from '../randomScenario.ts'

const RUNS = { numRuns: 300, seed: 20261128 }
const ROUNDING = 1e-9
/** Who rides through carries in the deepest passage what the array sustains, whatever that costs: where a better satellite
 *  carries more there, a larger battery is bought for it. */
const RIDING = 0.005
/** Where the cells are rated. Colder ones gain by what warm ones lose. */
const RATED_K = 301.15
/** Least sunlight of the year. */
const FAR_WM2 = 1316

type Side = 'orbit' | 'ground'
type Of = 'satellite' | 'group' | 'scenario'
interface Better {
  of: Of
  field: string
  moreIsBetter: boolean
  /** None: nobody's price hangs on it. */
  sides: readonly Side[]
}
const better = (
  of: Of,
  sides: readonly Side[],
  more: readonly string[],
  less: readonly string[],
): Better[] => [
  ...more.map((field) => ({ of, field, moreIsBetter: true, sides })),
  ...less.map((field) => ({ of, field, moreIsBetter: false, sides })),
]
const BETTER: Better[] = [
  ...better(
    'satellite',
    ['orbit'],
    [
      'cellEfficiency',
      'packingFraction',
      'temperatureCoefficientPerK',
      'conditioningEfficiency',
      'depthOfDischarge',
      'roundTripEfficiency',
    ],
    // A large radiator stands in the air of low orbits.
    ['pointingErrorDeg', 'degradationPerYear', 'housekeepingKw', 'massKg', 'radiatorAreaM2'],
  ),
  ...better(
    'satellite',
    [],
    ['ageYears', 'albedo', 'peakPflops', 'radiatorEmissivity', 'radiatorAbsorptance'],
    [],
  ),
  ...better('group', [], ['argLatDeg', 'spacingM'], []),
  ...better(
    'scenario',
    ['orbit'],
    [],
    ['satelliteFailurePerYear', 'satelliteUsdPerKg', 'satelliteUsdPerW', 'launchUsdPerKg'],
  ),
  ...better(
    'scenario',
    ['ground'],
    ['chipLifeYears'],
    ['facilityUsdPerW', 'gasPlantUsdPerKw', 'gasUsdPerMmbtu', 'gridUsdPerMwh', 'pue'],
  ),
  ...better('scenario', ['orbit', 'ground'], [], ['discountRate', 'chipUsdPerW', 'failurePerYear']),
  ...better(
    'scenario',
    [],
    ['payloadT', 'launchesPerYear', 'satelliteTPerYear', 'projectShare', 'sequences', 'contextTokens'],
    [],
  ),
]
const FIELDS: Record<Of, Record<string, unknown>> = {
  satellite: SATELLITE_FIELDS,
  group: GROUP_FIELDS,
  scenario: {
    ...GROUND_FIELDS,
    ...MONEY_FIELDS,
    sequences: { min: 1, max: 1e6, integer: true },
    contextTokens: { min: 1, max: 1e6, integer: true },
  },
}

const PLACES = (
  [
    ['phoenix-az', 4],
    ['madrid-es', 2],
  ] as const
).map(([site, batteryHours]) => {
  const scenario: Scenario = { ...defaultScenario(), site, mount: 'fixed' }
  const design = firstDesign(SITES.find(({ id }) => id === site)!, scenario, [0.97, 0.999])
  const { mount, soiling, pvUsdPerKw, batteryUsdPerKwh } = scenario
  return { design, kept: { site, mount, soiling, pvUsdPerKw, batteryUsdPerKwh, batteryHours } }
})

function withField(scenario: Scenario, { of, field }: Better, value: number): Scenario {
  if (of === 'satellite') return { ...scenario, satellite: { ...scenario.satellite, [field]: value } }
  if (of === 'scenario') return { ...scenario, [field]: value }
  return { ...scenario, groups: scenario.groups.map((group) => ({ ...group, [field]: value })) }
}
const heldBy = (scenario: Scenario, { of, field }: Better): number => {
  const holder = of === 'satellite' ? scenario.satellite : of === 'group' ? scenario.groups[0] : scenario
  return (holder as unknown as Record<string, number>)[field]!
}

function compared(scenario: Scenario, place: (typeof PLACES)[number]): Comparison {
  const model = buildModel(scenario)
  return compare(model, place.design, fleetMeans(model, 2026))
}

test('no input that is better for a side makes that side worse: 300 scenarios at random (seed 20261128)', () => {
  let tried = 0
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      scenarioPatch,
      fc.constantFrom(...PLACES),
      fc.constantFrom(0.97, 0.999),
      fc.constantFrom(...BETTER),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (patch, place, availability, change, share) => {
        const read = patchScenario(defaultScenario(), patch)
        fc.pre(read.ok)
        const worse: Scenario = { ...read.value, ...place.kept, availability }
        const { min, max, integer } = FIELDS[change.of][change.field] as NumberField
        const now = heldBy(worse, change)
        const end = change.moreIsBetter ? max : min
        const value = now + (end - now) * share
        const good = withField(worse, change, integer ? Math.round(value) : value)
        // A coefficient that is less is better for warm cells, of an array that is rated as they are.
        const isWarm = arrayTemperatureK(satelliteSpec(worse.satellite), FAR_WM2) > RATED_K
        const isRatedSo = worse.satellite.arrayRatingIs === 'at-28-c'
        // Light that falls aslant may leave them colder.
        const isFacing = worse.satellite.pointing === 'two-axes'
        fc.pre(change.field !== 'temperatureCoefficientPerK' || (isWarm && isRatedSo && isFacing))
        const tie = change.of === 'satellite' && worse.policy === 'ride-through' ? RIDING : ROUNDING
        const [was, is] = [compared(worse, place), compared(good, place)]
        fc.pre(carriesLoad(was))
        tried++
        seen.add(change.field)
        for (const side of ['orbit', 'ground'] as const) {
          for (const level of LEVELS) {
            const [before, after] = [was[side]!.price[level].usdPerMwh, is[side]!.price[level].usdPerMwh]
            const what = `${change.field} ${now} → ${heldBy(good, change)}: ${side} ${level}, ${worse.policy}, ${worse.supply}`
            expect(after, what).toBeLessThanOrEqual(before * (1 + tie))
            if (!change.sides.includes(side))
              expect(Math.abs(after / before - 1), what).toBeLessThan(ROUNDING)
          }
          const { low, central, high } = is[side]!.price
          expect(low.usdPerMwh).toBeLessThanOrEqual(central.usdPerMwh * (1 + ROUNDING))
          expect(central.usdPerMwh).toBeLessThanOrEqual(high.usdPerMwh * (1 + ROUNDING))
        }
        if (change.sides.length === 0) {
          for (const side of ['orbit', 'ground'] as const) {
            for (const level of LEVELS) {
              const [before, after] = [was[side]!.delivery, is[side]!.delivery]
              expect(after.ready[level] ?? Infinity).toBeLessThanOrEqual(before.ready[level] ?? Infinity)
              expect(after.reachFraction[level]).toBeGreaterThanOrEqual(before.reachFraction[level])
            }
          }
        }
      },
    ),
    RUNS,
  )
  expect(tried).toBe(300)
  expect(seen.size).toBe(BETTER.length)
})
