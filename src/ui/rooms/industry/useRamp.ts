import { useDeferredValue, useMemo } from 'react'
import { type Ramp, rampOf } from '../../../scenario/answers/ramp.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { useApp } from '../../../state/document/store.ts'

/** The ramp of what is on screen, in the case that is chosen. */
export function useRamp(): Ramp {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const rampCase = useApp((state) => state.view.rampCase)
  const labour = useApp((state) => state.view.rampLabour)
  return useMemo(
    () => rampOf(modelOf(scenario), { rampCase, labour, caps: {} }),
    [scenario, rampCase, labour],
  )
}
