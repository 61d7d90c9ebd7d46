import { useDeferredValue, useEffect, useState } from 'react'
import type { ClaimsWords } from '../../../i18n/claimsRoom.ts'
import { fill } from '../../../i18n/language.ts'
import type { ToldClaim } from '../../../scenario/answers/claims.ts'
import { isDesignOf } from '../../../scenario/answers/ground.ts'
import { askClaims, cancelClaims } from '../../../state/answers/claims.ts'
import { useApp } from '../../../state/document/store.ts'
import { useGround } from '../../kit/useGround.ts'
import { useShownYear } from '../../kit/useReadout.ts'

/** A slider is dragged through many values. */
const REST_MS = 150

/** The ledger of what is on screen, worked out beside the page; the last one while the next is made, null before. */
export function useClaims(words: ClaimsWords | null): ToldClaim[] | null {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const design = useGround()
  const year = useShownYear()
  const [claims, setClaims] = useState<ToldClaim[] | null>(null)
  useEffect(() => {
    if (!words || !design || !isDesignOf(design, scenario)) return
    let isWanted = true
    const ask = async () => {
      const told = await askClaims({ scenario, design, year }, (reason) =>
        fill(words.room.failed, { reason }),
      )
      if (isWanted && told) setClaims(told)
    }
    const rest = setTimeout(ask, REST_MS)
    return () => {
      isWanted = false
      clearTimeout(rest)
      cancelClaims()
    }
  }, [words, scenario, design, year])
  return claims
}
