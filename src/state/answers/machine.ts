/** The satellite as a machine for the page: from what is remembered of its fleet already. */
import { compare } from '../../scenario/answers/compare.ts'
import { type Machine, machineOf } from '../../scenario/answers/machine/machine.ts'
import { builtYear } from '../../scenario/answers/model.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { builtYearOf, fleetLivesItWOf, fleetYearOf, lastOf, modelOf } from './derived.ts'

/** What is told of now is that of full power: the page tells it live. */
export const machineFor = lastOf((scenario: Scenario): Machine => {
  const model = modelOf(scenario)
  const year = builtYear(model)
  const means = {
    year,
    fleetYear: fleetYearOf(scenario, year),
    builtYear: builtYearOf(scenario),
    lifeItW: fleetLivesItWOf(scenario),
  }
  return machineOf(model, 1, compare(model, null, means))
})
