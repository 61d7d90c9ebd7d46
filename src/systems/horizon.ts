/** Which satellites stand above a place's horizon, or above any elevation? On a circular orbit they fill one arc of
 *  argument of latitude, so a plane's count is a closed form. The place stands on the sphere of the equatorial radius
 *  in the direction of its geodetic zenith, as it is drawn: up to 21 km from its place on the ellipsoid. */
import { TWO_PI } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import type { Eci } from '../physics/frames.ts'
import { type Fleet, PLANE_STRIDE, type PlaneStates } from './constellation.ts'

/** An arc of a plane's circle: from middle − half to middle + half. */
export interface Arc {
  middleRad: number
  /** π: all round; below 0: nothing. */
  halfRad: number
}

/** Cosine of the angle at the Earth's centre within which a satellite stands above an elevation.
 *  @see Wertz (2001), Mission Geometry, §9.1: λ = acos(R cos ε / r) − ε */
export const cosOfReach = (radiusM: number, minElevationRad = 0): number =>
  Math.cos(Math.acos((EARTH_EQUATORIAL_RADIUS_M / radiusM) * Math.cos(minElevationRad)) - minElevationRad)

/** The arc of a plane above an elevation. @param cosReach from cosOfReach for the plane's radius */
export function arcAbove(
  states: PlaneStates,
  plane: number,
  [x, y, z]: Eci,
  cosReach: number,
  result: Arc,
): Arc {
  const o = plane * PLANE_STRIDE
  const alongP = states[o]! * x + states[o + 1]! * y
  const alongQ = states[o + 2]! * x + states[o + 3]! * y + states[o + 4]! * z
  const ratio = cosReach / Math.hypot(alongP, alongQ)
  result.middleRad = Math.atan2(alongQ, alongP)
  result.halfRad = ratio > 1 ? -1 : ratio <= -1 ? Math.PI : Math.acos(ratio)
  return result
}

/** First and last of the evenly spaced slots on an arc, counted on from slot 0 without wrapping; last < first where
 *  there is none. */
export function slotsOn({ middleRad, halfRad }: Arc, firstRad: number, slots: number): [number, number] {
  if (halfRad < 0) return [0, -1]
  const step = TWO_PI / slots
  const first = Math.ceil((middleRad - halfRad - firstRad) / step)
  return [first, Math.min(Math.floor((middleRad + halfRad - firstRad) / step), first + slots - 1)]
}

const arc: Arc = { middleRad: 0, halfRad: 0 }

/** Calls back for each plane that has satellites above an elevation.
 *  @param visit plane, its arc (good until the next call), first and last slot, not wrapped */
export function forEachPlaneAbove(
  fleet: Fleet,
  states: PlaneStates,
  zenith: Eci,
  minElevationRad: number,
  visit: (plane: number, arc: Arc, firstSlot: number, lastSlot: number) => void,
): void {
  for (let k = 0; k < fleet.planeCount; k++) {
    const o = k * PLANE_STRIDE
    arcAbove(states, k, zenith, cosOfReach(states[o + 5]!, minElevationRad), arc)
    const [first, last] = slotsOn(arc, states[o + 8]!, fleet.slots[k]!)
    if (last >= first) visit(k, arc, first, last)
  }
}

/** How many satellites stand above an elevation now, exactly. */
export function countAbove(fleet: Fleet, states: PlaneStates, zenith: Eci, minElevationRad = 0): number {
  let count = 0
  forEachPlaneAbove(fleet, states, zenith, minElevationRad, (_plane, _arc, first, last) => {
    count += last - first + 1
  })
  return count
}
