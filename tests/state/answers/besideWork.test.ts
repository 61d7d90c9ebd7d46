/** A slider of the work leaves the comparison and the body of a satellite as they are: what is remembered of them is what
 *  would be worked out anew. */
import { expect, test } from 'vitest'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { machineOf } from '../../../src/scenario/answers/machine/machine.ts'
import { buildModel, builtYear } from '../../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { comparisonFor } from '../../../src/state/answers/comparison.ts'
import { besideWork } from '../../../src/state/answers/derived.ts'
import { machineFor } from '../../../src/state/answers/machine.ts'

const first = defaultScenario()
const YEAR = builtYear(buildModel(first))
const WORK: Partial<Scenario>[] = [
  { sequences: first.sequences + 100 },
  { contextTokens: 2 * first.contextTokens },
  { precision: first.precision === 'fp8' ? 'bf16' : 'fp8' },
  { languageModel: 'llama-405b' },
]
const anew = (scenario: Scenario) => {
  const model = buildModel(scenario)
  const comparison = compare(model, null, fleetMeans(model, YEAR))
  return { comparison, machine: machineOf(model, 1, comparison) }
}

test.each(WORK)('after %o every figure is the one that is worked out anew', (work) => {
  const before = machineFor(comparisonFor(first, null, YEAR))
  const moved = { ...first, ...work }
  expect(moved).not.toEqual(first)
  const comparison = comparisonFor(moved, null, YEAR)
  const machine = machineFor(comparison)
  expect(comparison).toEqual(anew(moved).comparison)
  expect(machine).toEqual(anew(moved).machine)
  expect(machine.budgets.power).toBe(before.budgets.power)
  expect(machine.budgets.compute).not.toEqual(before.budgets.compute)
})

test('anything else that is changed is worked out anew', () => {
  expect(besideWork(first)).toEqual(first)
  for (const patch of [{ countChips: !first.countChips }, { encounterKm: 2 * first.encounterKm }]) {
    const moved = { ...first, ...patch }
    expect(besideWork(moved)).toBe(moved)
    const comparison = comparisonFor(moved, null, YEAR)
    expect(comparison).toEqual(anew(moved).comparison)
    expect(machineFor(comparison)).toEqual(anew(moved).machine)
  }
})
