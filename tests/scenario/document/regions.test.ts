/** Prices go with the place, unless someone chose another. */
import { expect, test } from 'vitest'
import { readScenarioKeys, scenarioKeys } from '../../../src/scenario/document/documentKeys.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'

const patched = (base: Scenario, patch: object): Scenario => {
  const result = patchScenario(base, patch)
  if (!result.ok) throw new Error('refused')
  return result.value
}
const pricesOf = ({ pvUsdPerKw, batteryUsdPerKwh, gridUsdPerMwh }: Scenario) => [
  pvUsdPerKw,
  batteryUsdPerKwh,
  gridUsdPerMwh,
]
const backFrom = (scenario: Scenario): Scenario =>
  readScenarioKeys(new URLSearchParams(scenarioKeys(scenario))).scenario

test('a scenario begins with the prices of its place; another place brings its own', () => {
  const phoenix = defaultScenario()
  expect(pricesOf(phoenix)).toEqual([1150, 280, 77.3])
  const belfast = patched(phoenix, { site: 'belfast-uk' })
  expect(pricesOf(belfast)).toEqual([691, 165, 91.7])
  expect(pricesOf(patched(belfast, { site: 'ashburn-va' }))).toEqual([1150, 280, 100.8])
})

test('a price that was chosen stays, wherever the place moves', () => {
  const chosen = patched(defaultScenario(), { pvUsdPerKw: 500 })
  expect(pricesOf(patched(chosen, { site: 'belfast-uk' }))).toEqual([500, 165, 91.7])
  expect(pricesOf(patched(defaultScenario(), { site: 'belfast-uk', batteryUsdPerKwh: 280 }))).toEqual([
    691, 280, 91.7,
  ])
})

test('links leave out what the place says, and say what it does not', () => {
  const belfast = patched(defaultScenario(), { site: 'belfast-uk' })
  expect(scenarioKeys(belfast)).toEqual([['site', 'belfast-uk']])
  const american = patched(belfast, { pvUsdPerKw: 1150 })
  expect(backFrom(american)).toEqual(american)
  const reversed = new URLSearchParams(scenarioKeys(american).reverse())
  expect(readScenarioKeys(reversed).scenario).toEqual(american)
})
