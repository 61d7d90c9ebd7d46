/** What a screen reader is told of a step: once, when the new scene stands. Until then figures are those of the scene
 *  before, or not worked out. */
import { useEffect, useState } from 'react'
import { isToldWhole, withLive } from './live.ts'

/** The picture, its clock and the answers follow within this. */
const STANDS_MS = 900
const AGAIN_MS = 400
/** A ground that cannot be worked out must not keep the step silent. */
const LONGEST_MS = 12_000

/** @param step which one, @param told its caption with figures in braces */
export function useAnnounced(step: string, told: string): string {
  const [announced, setAnnounced] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: two steps may have the same words
  useEffect(() => {
    setAnnounced('')
    if (told === '') return
    const startMs = performance.now()
    let timer = 0
    const say = () => {
      if (!isToldWhole(told) && performance.now() - startMs < LONGEST_MS) {
        timer = window.setTimeout(say, AGAIN_MS)
      } else setAnnounced(withLive(told))
    }
    timer = window.setTimeout(say, STANDS_MS)
    return () => clearTimeout(timer)
  }, [step, told])
  return announced
}
