/** Tokens from installed to used on both sides, and what interrupted energy is worth: parts multiply, the energy is the
 *  comparison's, the price stays as it is. */

import { expect, test } from 'vitest'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { firstDesign } from '../../../src/scenario/answers/ground.ts'
import { thereIn } from '../../../src/scenario/answers/machine/interruption.ts'
import { machineOf } from '../../../src/scenario/answers/machine/machine.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { WORK_STEPS } from '../../../src/systems/delivered.ts'
import { SITES } from '../../sites.ts'

const PHOENIX = SITES.find(({ id }) => id === 'phoenix-az')!
const design = firstDesign(PHOENIX, defaultScenario(), [defaultScenario().availability])

function told(patch: object = {}, ground = design) {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error(result.error.name)
  const model = buildModel(result.value)
  const sides = compare(model, ground, fleetMeans(model, 2026))
  return { model, sides, machine: machineOf(model, 1, sides) }
}
const opening = told()

test('parts multiply exactly, on both sides, at each end of the range', () => {
  const { delivered } = opening.machine.budgets
  const factors = ['powered', 'restarted', 'cooled', 'alive', 'linked', 'used'] as const
  const orbit = factors.reduce(
    (left, id) => left * delivered[`${id}Fraction`].value!,
    delivered.installedTokensPerS.value!,
  )
  expect(delivered.usedTokensPerS.value).toBe(orbit)
  const { falls } = opening.machine
  for (const steps of [falls.orbit, falls.ground!]) {
    expect(steps.map(({ id }) => id)).toEqual([...WORK_STEPS])
    for (const [i, { factor, tokensPerS }] of steps.entries())
      if (i > 0) expect(tokensPerS).toBe(steps[i - 1]!.tokensPerS * factor)
  }
  expect(falls.orbit.at(-1)!.tokensPerS).toBe(delivered.usedTokensPerS.value)
  expect(falls.ground!.at(-1)!.tokensPerS).toBe(delivered.groundUsedTokensPerS.value)
})

test('both sides’ computers take the same energy: the powered tokens are equal', () => {
  const { delivered } = opening.machine.budgets
  const powered = delivered.installedTokensPerS.value! * delivered.poweredFraction.value!
  const onEarth = delivered.groundInstalledTokensPerS.value! * delivered.groundPoweredFraction.value!
  expect(powered / onEarth).toBeCloseTo(1, 12)
})

test('a million used tokens cost what a year costs over the tokens of a year', () => {
  const { sides, machine } = opening
  const { delivered } = machine.budgets
  const perYear = delivered.usedTokensPerS.value! * 8760 * 3600
  const usd = sides.orbit.price.central.usdPerYear / perYear
  expect(delivered.usdPerMillionTokens.value! / (usd * 1e6)).toBeCloseTo(1, 9)
  const earth = sides.ground!.price.central.usdPerYear / (delivered.groundUsedTokensPerS.value! * 8760 * 3600)
  expect(delivered.groundUsdPerMillionTokens.value! / (earth * 1e6)).toBeCloseTo(1, 9)
})

test('what becomes of the tokens does not touch the price of energy', () => {
  const other = told({ usedFraction: 0.3, restartS: 900, unpromisedWorth: 0, bitsPerTflop: 1e8 })
  expect(other.sides.orbit.price).toEqual(opening.sides.orbit.price)
  expect(other.machine.budgets.price.usdPerMwh).toEqual(opening.machine.budgets.price.usdPerMwh)
  const { interruption } = other.machine.budgets
  const before = opening.machine.budgets.interruption
  expect(interruption.batchUsdPerMwh.value!).toBeGreaterThan(before.batchUsdPerMwh.value!)
  expect(interruption.interactiveWorth.value!).toBeLessThan(before.interactiveWorth.value!)
})

test('rich output overfills the link: AI1’s terabit three quarters of the time over two bits a million operations', () => {
  // 60 packages of 16.7 PF each, 1.4 million tokens a second of 37 billion parameters.
  const rich = told({ bitsPerTflop: 2e6, usedFraction: 1 }).machine.budgets
  const { delivered } = rich
  const made = ['powered', 'restarted', 'cooled', 'alive'].reduce(
    (left, id) => left * (delivered as Record<string, { value: number | null }>)[`${id}Fraction`]!.value!,
    delivered.installedTokensPerS.value! / 64,
  )
  const bits = made * 2 * 37e9 * 2e-6
  expect(delivered.linkedFraction.value).toBeCloseTo(Math.min(1, 0.75e12 / bits), 9)
  expect(told({ bitsPerTflop: 1e9 }).machine.budgets.delivered.linkedFraction.value!).toBeLessThan(0.02)
})

test('a dawn–dusk ring at 650 km goes dark on some 88 days of 14.7 orbits; one that rides through never', () => {
  const { interruption } = opening.machine.budgets
  const UMBRA_DAYS = [86, 96] // with the penumbra’s days at both ends
  expect(interruption.interruptionsPerYear.value!).toBeGreaterThan(UMBRA_DAYS[0]! * 14.7)
  expect(interruption.interruptionsPerYear.value!).toBeLessThan(UMBRA_DAYS[1]! * 14.8)
  const { passagesPerYear, batteryLeftFraction } = opening.machine.budgets.power
  expect(passagesPerYear.value).toBe(interruption.interruptionsPerYear.value)
  expect(batteryLeftFraction.value).toBeCloseTo(0.98 ** 5, 12)
  const riding = told({ policy: 'ride-through', enlargeArray: true }).machine.budgets
  expect(riding.power.passagesPerYear.value!).toBeGreaterThan(1000)
  expect(riding.interruption.interruptionsPerYear.value).toBe(0)
  expect(riding.interruption.batchWorth.value).toBe(1)
  expect(riding.delivered.restartedFraction.value).toBe(1)
})

test('one satellite of a ring can promise nothing in its season; 64 four fifths; a shell all around nearly all', () => {
  const firm = (patch: object) => told(patch).machine.budgets.interruption.firmFraction.value!
  expect(firm({ preset: 'one' })).toBe(0)
  expect(firm({})).toBeGreaterThan(0.78)
  expect(firm({})).toBeLessThan(0.85)
  expect(firm({ preset: 'starlink-53' })).toBeGreaterThan(0.9)
})

test('what is there in 97 % of the hours of a year', () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => i)
  expect(thereIn(values, 0.97)).toBe(3)
  expect(thereIn(values, 1)).toBe(0)
  // Phoenix is built for it.
  expect(opening.machine.budgets.interruption.groundFirmFraction.value).toBe(1)
})

test('chips that the price replaces are not missing', () => {
  const counted = told({ countChips: true }).machine.budgets.delivered
  expect(counted.aliveFraction.value).toBe(1)
  expect(opening.machine.budgets.delivered.aliveFraction.value!).toBeLessThan(0.95)
})

test('a larger radiator keeps chips cool; without one they stand still', () => {
  const cooled = (radiatorAreaM2: number) => {
    const { heat } = told({ satellite: { radiatorAreaM2 } }).machine.budgets
    return { share: heat.cooledFraction.value!, marginK: heat.junctionMarginK.value! }
  }
  expect(cooled(300).share).toBe(1)
  expect(cooled(300).marginK).toBeGreaterThan(0)
  expect(cooled(80).share).toBeLessThan(0.7)
  expect(cooled(80).marginK).toBeLessThan(0)
  const shares = [20, 60, 100, 140, 180].map((m2) => cooled(m2).share)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})

test('one that is throttled stands at its limit: by hand from Stefan and Boltzmann', () => {
  const { heat } = told({ satellite: { radiatorAreaM2: 120 } }).machine.budgets
  const share = heat.cooledFraction.value!
  const loopK = 273.15 + 90 - 20 * share
  const givenW =
    0.92 * 2 * 120 * (0.9 * 5.670374419e-8 * loopK ** 4 - heat.earthWm2.value! - heat.backWm2.value!)
  expect(givenW / ((175e3 * share + 5e3) / 0.95)).toBeCloseTo(1, 6)
})

test('what a launch takes: AI1’s 3 t by mass, its folded array by room; a heavy payload makes room bind', () => {
  const { budgets, named } = opening.machine
  // 840 m² of 20 mm, 160 of 50, 175 kW of 40 l.
  expect(budgets.mass.stowedM3.value).toBeCloseTo(16.8 + 8 + 7, 9)
  expect(budgets.mass.satellitesPerBay.value).toBe(Math.floor((850 * 0.6) / 31.8))
  expect(budgets.mass.satellitesPerLaunch.value).toBe(33)
  expect(named.launchBinds).toBe('room')
  const light = told({ payloadT: 20 }).machine
  expect(light.budgets.mass.satellitesPerLaunch.value).toBe(6)
  expect(light.named.launchBinds).toBe('mass')
})
