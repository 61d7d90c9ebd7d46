import type { GroundDesign } from '../scenario/ground.ts'
import type { AppState } from '../state/store.ts'
import { useApp } from '../state/store.ts'

/** The design of the chosen place and mount; null while it is another's. */
export const groundOf = ({ ground, scenario }: Pick<AppState, 'ground' | 'scenario'>): GroundDesign | null =>
  ground?.site.id === scenario.site && ground.mount === scenario.mount ? ground : null

export const useGround = (): GroundDesign | null => useApp(groundOf)
