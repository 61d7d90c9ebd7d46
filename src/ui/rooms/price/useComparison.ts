import { useDeferredValue } from 'react'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import { type GroundDesign, isDesignOf } from '../../../scenario/answers/ground.ts'
import { groundSupply } from '../../../scenario/answers/groundSupply.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { useApp } from '../../../state/document/store.ts'
import { useGround } from '../../kit/useGround.ts'
import { useShownYear } from '../../kit/useReadout.ts'

/** The comparison of what is on screen, behind a slider a moment late; null while the ground is worked out. */
export function useComparison(): { comparison: Comparison; design: GroundDesign } | null {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const design = useDeferredValue(useGround())
  const year = useShownYear()
  if (!design || !isDesignOf(design, scenario) || groundSupply(design, scenario) === undefined) return null
  return { comparison: comparisonFor(scenario, design, year), design }
}
