/** How prices learn, by flags: as the same fields of a scenario, by hand. */
import { expect, test } from 'vitest'
import { scenarioOf } from '../../src/cli/commands/document.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { LEARNING_FIELDS } from '../../src/scenario/document/learningFields.ts'
import { DEFAULT_PRESET } from '../../src/scenario/document/presets.ts'
import { cli } from './harness.ts'

test('panels of 1,150 USD/kW cost 920 a doubling later, and as much as today where they learn nothing', () => {
  const usd = (values: Parameters<typeof scenarioOf>[0]) => scenarioOf(values, DEFAULT_PRESET).pvUsdPerKw
  expect(usd({})).toBe(1150)
  expect(usd({ purchaseYear: 2030 })).toBe(920)
  expect(usd({ purchaseYear: 2030, pvLearning: 0 })).toBe(1150)
  expect(usd({ purchaseYear: 2030, pvLearning: 0.4, pvDoublings: 0.5 })).toBe(414) // two doublings
})

test('whoever takes a year of purchase takes them all, and refuses what is out of range', async () => {
  const named = Object.entries(COMMANDS).filter(([, { flags }]) => 'purchaseYear' in flags)
  expect(named.map(([name]) => name)).toEqual(['compare', 'montecarlo', 'breakeven'])
  for (const [, { flags }] of named)
    expect(Object.keys(flags)).toEqual(expect.arrayContaining(Object.keys(LEARNING_FIELDS)))
  const { code, error } = await cli('breakeven --chip-learning 0.5')
  expect(code).toBe(2)
  expect(error).toMatch(/--chip-learning "?0\.5"? is not accepted: 0 to 0\.4/)
})
