import { useEffect, useMemo, useRef } from 'react'
import { askedOf } from '../../../state/answers/asked.ts'
import { useComparison } from '../price/useComparison.ts'
import type { HeadlineWords } from './rows.ts'
import { headlineWords } from './words.ts'

/** The headline of what is shown; while the ground is worked out that of before, which is told. */
export function useHeadline(): { words: HeadlineWords | null; isOld: boolean } {
  const shown = useComparison()
  const comparison = shown?.comparison ?? null
  const design = shown?.design ?? null
  const words = useMemo(
    () => comparison && headlineWords(askedOf(comparison.scenario, design, Date.UTC(comparison.year, 0, 1))),
    [comparison, design],
  )
  const last = useRef<HeadlineWords | null>(null)
  useEffect(() => {
    if (words) last.current = words
  }, [words])
  return { words: words ?? last.current, isOld: words === null }
}
