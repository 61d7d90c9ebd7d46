/** The link with the headline's figures as they are now: what citations and archives hold, so that whoever follows one is
 *  told what has moved since. */
import { stamped } from '../../scenario/document/stamp.ts'
import { frontierProgress, onGround } from '../answers/ground.ts'
import { currentLink } from './link.ts'
import { stampNow } from './stampNow.ts'

/** Without the figures while the Earth's side is worked out. */
export const stampedLink = (): string => stamped(currentLink(), stampNow())

const LONGEST_WAIT_MS = 10_000

const isUnderWay = (): boolean => stampNow() === null && frontierProgress() !== null

/** Resolves when the Earth's side is worked out, or is not under way at all; after the longest wait without it. */
export function stampStands(): Promise<void> {
  if (!isUnderWay()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = onGround(() => {
      if (!isUnderWay()) end()
    })
    const timer = setTimeout(end, LONGEST_WAIT_MS)
    function end(): void {
      clearTimeout(timer)
      stop()
      resolve()
    }
  })
}
