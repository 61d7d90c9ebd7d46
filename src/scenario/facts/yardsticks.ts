/** Sizes that people know, to hold figures against. */
import { YEAR_HOURS } from '../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import { HUMAN_SCALE } from './humanScale.ts'
import type { SourceId } from './sources.ts'

interface Yardstick {
  value: number
  source: SourceId
}

export const YARDSTICKS = {
  /** Mean power of a home in the United States: 10,715 kWh in 2020. */
  homeW: { value: 10_715e3 / YEAR_HOURS, source: 'home' },
  /** Battery of a Model Y Long Range. */
  carWh: { value: 75e3, source: 'car' },
  pitchM2: { value: HUMAN_SCALE.pitch.lengthM * HUMAN_SCALE.pitch.widthM, source: 'ifab' },
  singaporeM2: { value: 736.3e6, source: 'singapore' },
  /** The Eiffel Tower with all that is in it. */
  towerKg: { value: 10_100e3, source: 'tower' },
  /** Of the Earth, were it a ball of size 5, 22 cm across. */
  ballScale: { value: 0.11 / EARTH_EQUATORIAL_RADIUS_M, source: 'ifab' },
} as const satisfies Record<string, Yardstick>
