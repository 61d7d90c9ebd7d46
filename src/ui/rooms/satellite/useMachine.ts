import { useDeferredValue, useEffect, useState } from 'react'
import { loadSatelliteWords, type SatelliteWords } from '../../../i18n/satelliteRoom.ts'
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

/** The room's own words, in the language that is spoken; null until they are there. */
export function useSatelliteWords(): SatelliteWords | null {
  const language = useApp((state) => state.language)
  const [words, setWords] = useState<SatelliteWords | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => {
    let isWanted = true
    loadSatelliteWords().then((loaded) => isWanted && setWords(loaded))
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}
