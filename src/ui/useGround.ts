import { type GroundDesign, isDesignOf } from '../scenario/ground.ts'
import type { AppState } from '../state/store.ts'
import { useApp } from '../state/store.ts'

/** The design of the chosen place and mount; null while it is another's. */
export const groundOf = ({ ground, scenario }: Pick<AppState, 'ground' | 'scenario'>): GroundDesign | null =>
  ground && isDesignOf(ground, scenario) ? ground : null

export const useGround = (): GroundDesign | null => useApp(groundOf)
