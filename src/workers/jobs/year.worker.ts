import { buildModel } from '../../scenario/answers/model.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { type GroupYear, groupYears } from '../../systems/groupYears.ts'
import { follow, serve } from '../serve.ts'

export interface YearRequest {
  scenario: Scenario
  year: number
}
export interface YearResult {
  groups: GroupYear[]
  elapsedMs: number
}

serve<YearRequest, number, YearResult>(({ scenario, year }, tell) => {
  const start = performance.now()
  const { fleet, groupOfShell, power } = buildModel(scenario)
  const groups = follow(groupYears(fleet, groupOfShell, power.satellite, power.policy, year), tell)
  return { groups, elapsedMs: performance.now() - start }
})
