import { type GroundDesign, isDesignOf } from '../../scenario/answers/ground.ts'
import type { AppState } from '../../state/document/store.ts'
import { useApp } from '../../state/document/store.ts'

/** The design of the chosen place and mount; null while it is another's. */
export const groundOf = ({ ground, scenario }: Pick<AppState, 'ground' | 'scenario'>): GroundDesign | null =>
  ground && isDesignOf(ground, scenario) ? ground : null

export const useGround = (): GroundDesign | null => useApp(groundOf)
