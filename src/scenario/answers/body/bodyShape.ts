/** How large is a satellite as it is drawn? A catalogued body, scaled to the scenario's areas. */

import { found } from '../../../lib/at.ts'
import { type BodyKind, SATELLITES } from '../../document/satellites.ts'
import type { SatelliteValues } from '../../document/schema.ts'
import { satelliteSpec } from '../satelliteSpec.ts'

export type { BodyKind }

/** The body of the scenario's satellite, and the areas it must show. */
export interface BodyShape {
  kind: BodyKind
  spanM: number
  heightM: number
  arrayAreaM2: number
  /** Of one side. */
  radiatorAreaM2: number
}

/** Arrays and radiators each keep their proportions when their area is changed. @param arrayAreaM2 as it is built */
export function bodyShape(
  satelliteId: string,
  satellite: SatelliteValues,
  arrayAreaM2: number = satellite.arrayAreaM2,
): BodyShape {
  const { body, values } = found(SATELLITES[satelliteId], `satellite ${satelliteId}`)
  const { radiatorAreaM2 } = satelliteSpec(satellite)
  const catalogued = satelliteSpec(values)
  return {
    kind: body.kind,
    spanM: body.spanM * Math.sqrt(arrayAreaM2 / catalogued.arrayAreaM2),
    heightM: body.heightM * Math.sqrt(radiatorAreaM2 / catalogued.radiatorAreaM2),
    arrayAreaM2,
    radiatorAreaM2,
  }
}
