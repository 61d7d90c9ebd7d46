/** Supplies whose pace `ramp` can hold. */
import { ORBIT_SUPPLIES, type PacedSupply, POWER_WAYS } from '../economics/ramp.ts'

export const HELD_SUPPLIES: readonly PacedSupply[] = [
  ...ORBIT_SUPPLIES,
  'terafab',
  ...Object.values(POWER_WAYS).flat(),
]
