import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { SCENARIO_FIELDS, type Scenario } from '../../../src/scenario/document/schema.ts'
import { askYear, fleetYearKey, knownYear } from '../../../src/state/answers/fleetYear.ts'
import { groupYears } from '../../../src/systems/groupYears.ts'
import { FakeWorker } from '../../workers/fakeWorker.ts'

beforeAll(() => vi.stubGlobal('Worker', FakeWorker))
afterAll(() => vi.unstubAllGlobals())

const YEAR = 2026
const patched = (patch: object, from = small): Scenario => {
  const result = patchScenario(from, patch)
  if (!result.ok) throw new Error(`bad patch ${JSON.stringify(patch)}`)
  return result.value
}
const small: Scenario = patched({ groups: [{ total: 2, planes: 1 }] }, defaultScenario())

test('a price of gas leaves a year that was worked out known, and one that is being worked out alone', async () => {
  const asked = askYear(small, YEAR, () => {})
  const dearer = patched({ gasUsdPerMmbtu: small.gasUsdPerMmbtu + 10 })
  expect(fleetYearKey(dearer, YEAR)).toBe(fleetYearKey(small, YEAR))
  expect(knownYear(dearer, YEAR)).toBeNull()
  FakeWorker.last().tell({ answer: { groups: [], elapsedMs: 1 } })
  expect(knownYear(dearer, YEAR)).toBe(await asked)
  expect(await askYear(dearer, YEAR, () => {})).toBe(await asked)
  expect(FakeWorker.all).toHaveLength(1)
})

test('another group, satellite, policy, epoch or year is another year', () => {
  for (const patch of [
    { groups: [{ altitudeKm: 900 }] },
    { satellite: { ratedItKw: 100 } },
    { policy: 'ride-through' },
    { epoch: '2027-03-01T00:00:00Z' },
  ]) {
    expect(knownYear(patched(patch), YEAR), JSON.stringify(patch)).toBeNull()
  }
  expect(knownYear(small, YEAR + 1)).toBeNull()
})

test('where only other fields of the document differ, the year computed is the same', () => {
  const yearOf = (scenario: Scenario) => {
    const { fleet, groupOfShell, power } = buildModel(scenario)
    const run = groupYears(fleet, groupOfShell, power.satellite, power.policy, YEAR)
    for (;;) {
      const step = run.next()
      if (step.done) return step.value
    }
  }
  const before = yearOf(small)
  const same = Object.entries(SCENARIO_FIELDS).flatMap(([name, field]) =>
    field.kind === 'number' ? [patched({ [name]: field.max })] : [],
  )
  expect(same.length).toBeGreaterThanOrEqual(20)
  for (const scenario of same) {
    expect(fleetYearKey(scenario, YEAR)).toBe(fleetYearKey(small, YEAR))
    expect(yearOf(scenario)).toEqual(before)
  }
})
