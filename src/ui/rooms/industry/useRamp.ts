import { useDeferredValue } from 'react'
import type { Ramp } from '../../../scenario/answers/ramp.ts'
import { rampIn } from '../../../state/answers/years.ts'
import { useApp, useDocument } from '../../../state/document/store.ts'

/** The ramp of the document, in the case that is chosen. */
export function useRamp(): Ramp {
  const scenario = useDeferredValue(useDocument())
  const view = useApp((state) => state.view)
  return rampIn(scenario, view)
}
