/** The price at which orbit costs what the Earth costs: put in, it makes both the same. */
import { expect, test } from 'vitest'
import { type PricedBy, parityPrice } from '../../src/economics/parity.ts'
import { type OrbitCosts, orbitItems, priceOf, type Study } from '../../src/economics/sides.ts'

const study: Study = { itW: 1e6, years: 10, discountRate: 0.08 }
const costs: OrbitCosts = {
  ...{
    satellites: 10,
    arrayW: 130e3,
    boughtW: 130e3,
    ratedItW: 100e3,
    massKg: 1000,
    addedBatteryKg: 50,
    addedPropellantKg: 0,
  },
  ...{ lifeYears: 5, satelliteUsdPerW: 5, satelliteUsdPerKg: 0, addedBatteryUsdPerKg: 800 },
  ...{ launchUsdPerKg: 500, operationPerYear: 0.01, failurePerYear: 0.05, chipFailurePerYear: 0.05 },
  chipUsdPerW: 26,
}
const worth = (changed: Partial<OrbitCosts>) =>
  priceOf(orbitItems({ ...costs, ...changed }, study), study).usd

test.each<PricedBy>(['launchUsdPerKg', 'satelliteUsdPerW', 'satelliteUsdPerKg', 'chipUsdPerW', 'massKg'])(
  '%s: solved, it makes orbit worth what the Earth is',
  (by) => {
    const earthUsd = 1.3 * worth({ [by]: 0 })
    const price = parityPrice(costs, study, earthUsd, by)
    expect(price).toBeGreaterThan(0)
    expect(worth({ [by]: price! }) / earthUsd).toBeCloseTo(1, 12)
  },
)

test('launch by hand: without life’s end, failures and interest it is what is left over the mass', () => {
  const plain = { ...costs, lifeYears: 10, operationPerYear: 0, failurePerYear: 0, chipFailurePerYear: 0 }
  const bare = 10 * (130e3 * 5 + 50 * 800 + 100e3 * 26)
  const price = parityPrice(plain, { ...study, discountRate: 0 }, bare + 10_500 * 321, 'launchUsdPerKg')
  expect(price).toBeCloseTo(321, 9)
})

test('no price does it where all else is dearer already, or where it buys nothing', () => {
  expect(parityPrice(costs, study, worth({ launchUsdPerKg: 0 }) * 0.9, 'launchUsdPerKg')).toBeNull()
  expect(parityPrice({ ...costs, massKg: 0, addedBatteryKg: 0 }, study, 1e12, 'launchUsdPerKg')).toBeNull()
})
