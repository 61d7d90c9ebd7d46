/** Dose behind about a centimetre of aluminium by altitude, and what parts stand. Sources: dose-points, dose-parts,
 *  part-life, ageing (machineSources.ts). Data sheets state mass, ageing and life for some height, none says which: they
 *  are taken to hold where the first dose is published. */
import { KM } from '../../lib/units.ts'
import type { DosePoint } from '../../systems/dose.ts'

export const STATED = { altitudeM: 650 * KM, radPerYear: 150 } as const
export const DOSE_POINTS: readonly DosePoint[] = [
  STATED,
  { altitudeM: 1600 * KM, radPerYear: 1000 },
  { altitudeM: 3000 * KM, radPerYear: 6000 },
]
/** Above it none is published: priced as there, told as none. */
export const HIGHEST_DOSE_M = 3000 * KM
/** How far other published figures are from the line. */
export const DOSE_SPREAD = { low: 0.5, central: 1, high: 3 } as const
/** Dose a year from which the ageing of cells grows with its logarithm alone. */
export const AGEING_KNEE_RAD = 100
/** What computers serve until: nothing of the sources' chip failed for good until the first, its memory misbehaved from the
 *  last. Low is cheap. */
export const PART_LIFE_RAD = { low: 15_000, central: 5500, high: 2000 } as const
