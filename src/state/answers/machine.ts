/** The satellite as a machine for the page: from the comparison that is remembered already. */
import type { Comparison } from '../../scenario/answers/compare.ts'
import { type Machine, machineOf } from '../../scenario/answers/machine/machine.ts'
import { lastOf, modelOf } from './derived.ts'

/** What is told of now is that of full power: the page tells it live. */
export const machineFor = lastOf(
  (comparison: Comparison): Machine => machineOf(modelOf(comparison.scenario), 1, comparison),
)
