import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type IndustryWords, loadIndustryWords } from '../../../i18n/industryRoom.ts'
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

/** The room's own words, in the language that is spoken; null until they are there. */
export function useIndustryWords(): IndustryWords | null {
  const language = useApp((state) => state.language)
  const [words, setWords] = useState<IndustryWords | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => {
    let isWanted = true
    loadIndustryWords().then((loaded) => isWanted && setWords(loaded))
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}
