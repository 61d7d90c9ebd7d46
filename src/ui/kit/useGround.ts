import { useSyncExternalStore } from 'react'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { currentDesign, frontierProgress, onGround, placesFault } from '../../state/answers/ground.ts'

/** The design of the chosen place and mount; null while there is none. */
export const useGround = (): GroundDesign | null => useSyncExternalStore(onGround, currentDesign)

/** How far its frontier is, 0 to 1; null while none is being made. */
export const useFrontierProgress = (): number | null => useSyncExternalStore(onGround, frontierProgress)

/** Why there are no places to choose from; null while that is not so. */
export const usePlacesFault = (): ReturnType<typeof placesFault> =>
  useSyncExternalStore(onGround, placesFault)
