/** No input that is better for the ground makes that side dearer: prices of what it buys, its rate, its lives and losses,
 *  dirt on its panels. Where panels and battery are sized anew they are so by what they cost over the study at 8 %, and the
 *  battery is then enlarged for its power: neighbouring sizes that cost the same differ in the whole by up to TIE. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDesign, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { pricedSupply } from '../../../src/scenario/answers/supplyPrices.ts'
import type { NumberField } from '../../../src/scenario/document/field.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { MONEY_FIELDS, type Scenario } from '../../../src/scenario/document/schema.ts'
import { FIGURES } from '../../../src/scenario/facts/figures.ts'
import { pairsBesideBackup } from '../../../src/systems/backup.ts'
import { SUPPLIES } from '../../../src/systems/supply.ts'
import { SITES } from '../../sites.ts'

const phoenix = SITES.find(({ id }) => id === 'phoenix-az')!
const base: Scenario = { ...defaultScenario(), mount: 'fixed', countChips: true }
const designOf = (scenario: Scenario): GroundDesign => firstDesign(phoenix, scenario, [scenario.availability])
const design = designOf(base)

const RUNS = { numRuns: 40, seed: 20260923 }
const ROUNDING = 1e-9
/** Of the price of computing on Earth. */
const TIE = 0.005

const priceOf = (scenario: Scenario, of: GroundDesign = design): number =>
  pricedSupply('computers', of, scenario)!.usdPerMwh
const twoOf = ({ min, max }: { min: number; max: number }) =>
  fc.tuple(fc.double({ min, max, noNaN: true }), fc.double({ min, max, noNaN: true }))

const CHEAPER = [
  'discountRate',
  'facilityUsdPerW',
  'chipUsdPerW',
  'failurePerYear',
  'gasPlantUsdPerKw',
  'gasUsdPerMmbtu',
  'gridUsdPerMwh',
] as const satisfies (keyof typeof MONEY_FIELDS)[]

test.each(CHEAPER)(
  'a lower %s never makes computing on Earth dearer, by any supply (seed 20260923)',
  (field) => {
    fc.assert(
      fc.property(
        twoOf(MONEY_FIELDS[field] as NumberField),
        fc.constantFrom(...SUPPLIES),
        ([a, b], supply) => {
          const at = (value: number) => priceOf({ ...base, supply, [field]: value })
          expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) * (1 + ROUNDING))
        },
      ),
      RUNS,
    )
  },
)

/** A figure that no field sets: held at a value while it is asked. */
function priceWith(id: keyof typeof FIGURES, value: number, scenario: Scenario): number {
  const figure: { central: number } = FIGURES[id]
  const was = figure.central
  figure.central = value
  // A design of its own, so that nothing worked out before is told.
  const price = priceOf(scenario, { ...design })
  figure.central = was
  return price
}
const BETTER: [id: keyof typeof FIGURES, better: number[]][] = [
  ['pvLifeYears', [20, 22, 25, 30, 35, 40]],
  ['batteryLifeYears', [10, 12, 15, 18, 20, 25]],
  ['facilityLifeYears', [10, 15, 20, 25, 30]],
  ['pvLossPerYear', [0.02, 0.01, 0.0075, 0.005, 0]],
  ['batteryFadePerYear', [0.05, 0.04, 0.02, 0.015, 0]],
  ['pvOperationUsdPerKwYear', [30, 20, 13, 5, 0]],
  ['batteryOperationPerYear', [0.03, 0.02, 0.015, 0]],
  ['gasOverbuildRatio', [2, 1.7, 1.5, 1.3, 1]],
  ['gasStartUsdPerMw', [200, 79, 55, 35, 0]],
]

test.each(BETTER)('a better %s never makes computing on Earth dearer, by any supply', (id, values) => {
  for (const supply of SUPPLIES) {
    const prices = values.map((value) => priceWith(id, value, { ...base, supply }))
    prices.slice(1).forEach((price, i) => {
      // A battery that lives longer fades further, and is bought larger for it.
      const older = id === 'batteryLifeYears' ? fadedBy(values[i]!, values[i + 1]!) : 1
      expect(price, `${supply} ${values[i + 1]}`).toBeLessThanOrEqual(prices[i]! * older * (1 + ROUNDING))
    })
  }
})
/** Mean of what is left over the shorter life, over that of the longer one. */
function fadedBy(shorter: number, longer: number): number {
  const mean = (years: number) =>
    Array.from({ length: years }, (_, n) => 0.98 ** n / years).reduce((a, b) => a + b)
  return mean(shorter) / mean(longer)
}

const RATES = [0.03, 0.08, 0.11]
test.each([
  ['pvUsdPerKw', [0, 20, 50, 130, 300, 690, 700, 1150, 3000]],
  ['batteryUsdPerKwh', [0, 5, 40, 150, 160, 165, 170, 280, 1000]],
  ['soiling', [0, 0.01, 0.02, 0.05, 0.2]],
] as const)('less %s never makes computing by the Sun dearer, sized anew each time', (field, values) => {
  const prices = values.map((value) => {
    const scenario: Scenario = { ...base, countChips: false, [field]: value }
    const sized = designOf(scenario)
    return RATES.map((discountRate) => priceOf({ ...scenario, discountRate }, sized))
  })
  prices.slice(1).forEach((dearer, i) => {
    dearer.forEach((price, k) => {
      expect(price, `${values[i + 1]} at ${RATES[k]}`).toBeGreaterThanOrEqual(prices[i]![k]! * (1 - TIE))
    })
  })
})

test('a sunnier year, hour by hour, never makes it dearer: alone with the same panels and battery, beside a back-up sized anew', () => {
  for (const supply of ['solar', 'solar-gas', 'solar-grid'] as const) {
    const prices = [1, 1.02, 1.1, 1.2].map((more) => {
      const acWPerW = design.pv.acWPerW.map((powerW) => powerW * more)
      const sunnier = { pv: { ...design.pv, acWPerW }, besideBackup: pairsBesideBackup(acWPerW) }
      const scenario = { ...base, supply, pvUsdPerKw: 300, gasUsdPerMmbtu: 14, gasPlantUsdPerKw: 300 }
      return priceOf(scenario, { ...design, ...sunnier })
    })
    prices.slice(1).forEach((price, i) => {
      expect(price, supply).toBeLessThanOrEqual(prices[i]! * (1 + (supply === 'solar' ? ROUNDING : TIE)))
    })
  }
})
