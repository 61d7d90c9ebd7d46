/** The satellite as a machine for the page: from the comparison that is remembered already. */
import type { Comparison } from '../../scenario/answers/compare.ts'
import { bodyBudgets, type Machine, machineOf } from '../../scenario/answers/machine/machine.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { besideWork, lastOf, modelOf } from './derived.ts'

const bodyFor = lastOf((scenario: Scenario, orbit: Comparison['orbit'], builtYear: Comparison['builtYear']) =>
  bodyBudgets(modelOf(scenario), { orbit, builtYear }),
)
/** What is told of now is that of full power: the page tells it live. */
export const machineFor = lastOf((comparison: Comparison): Machine => {
  const { scenario, orbit, builtYear } = comparison
  const body = bodyFor(besideWork(scenario), orbit, builtYear)
  return machineOf(modelOf(scenario), 1, comparison, body)
})
