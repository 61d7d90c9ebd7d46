import { useDeferredValue } from 'react'
import type { Machine } from '../../../scenario/answers/machine/machine.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { machineFor } from '../../../state/answers/machine.ts'
import { useApp } from '../../../state/document/store.ts'

export interface ShownMachine {
  scenario: Scenario
  model: Model
  machine: Machine
}

/** The satellite of what is on screen, behind a slider a moment late. */
export function useMachine(): ShownMachine {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  return { scenario, model: modelOf(scenario), machine: machineFor(scenario) }
}
