import { useDeferredValue } from 'react'
import { type GroundDesign, isDesignOf } from '../../../scenario/answers/ground.ts'
import { groundSupply } from '../../../scenario/answers/groundSupply.ts'
import type { Machine } from '../../../scenario/answers/machine/machine.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { machineFor } from '../../../state/answers/machine.ts'
import { useApp } from '../../../state/document/store.ts'
import { useGround } from '../../kit/useGround.ts'
import { useShownYear } from '../../kit/useReadout.ts'

export interface ShownMachine {
  scenario: Scenario
  model: Model
  machine: Machine
}

/** Everything that the room shows of a scenario. */
export function shownMachine(scenario: Scenario, design: GroundDesign | null, year: number): ShownMachine {
  const isKnown = design && isDesignOf(design, scenario) && groundSupply(design, scenario) !== undefined
  const machine = machineFor(comparisonFor(scenario, isKnown ? design : null, year))
  return { scenario, model: modelOf(scenario), machine }
}

/** The satellite of what is on screen, behind a slider a moment late; without the ground while that is worked out. */
export function useMachine(): ShownMachine {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const design = useDeferredValue(useGround())
  return shownMachine(scenario, design, useShownYear())
}
