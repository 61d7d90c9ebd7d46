import { useDeferredValue, useState, useSyncExternalStore } from 'react'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import { type GroundDesign, isDesignOf } from '../../../scenario/answers/ground.ts'
import { groundSupply } from '../../../scenario/answers/groundSupply.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { frontierProgress, onGround } from '../../../state/answers/ground.ts'
import { useApp } from '../../../state/document/store.ts'
import { useGround } from '../../kit/useGround.ts'
import { useShownYear } from '../../kit/useReadout.ts'

interface Shown {
  comparison: Comparison
  design: GroundDesign
}

/** The comparison of what is on screen, behind a slider a moment late; null while the ground is worked out. */
export function useComparison(): Shown | null {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const design = useDeferredValue(useGround())
  const year = useShownYear()
  if (!design || !isDesignOf(design, scenario) || groundSupply(design, scenario) === undefined) return null
  return { comparison: comparisonFor(scenario, design, year), design }
}

const isDesigning = (): boolean => frontierProgress() !== null

/** The same, and the one before for as long as the same place is worked out anew: a slider that asks for that, and what
 *  was unfolded beside it, stay where they are. */
export function useKeptComparison(): Shown | null {
  const newest = useComparison()
  const site = useDeferredValue(useApp((state) => state.scenario.site))
  const isUnderWay = useDeferredValue(useSyncExternalStore(onGround, isDesigning))
  const [kept, keep] = useState(newest)
  if (newest && newest.comparison !== kept?.comparison) keep(newest)
  return newest ?? (isUnderWay && kept?.design.site.id === site ? kept : null)
}
