/** Which satellites stand above a place's horizon, and which is highest? Straight lines from the WGS84 ellipsoid, elevation
 *  above the plane square to its vertical; refraction left out (lifts a satellite on the horizon by 0.5°). Per plane: the
 *  arc of argument of latitude above the elevation, as on a sphere, then its ends moved slot by slot until they are
 *  exact; so a million satellites cost a few tests a plane. */
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import { dot, length, sub } from '../lib/vec3.ts'
import { SPEED_OF_LIGHT_M_S } from '../physics/constants.ts'
import { type Eci, ecef, ecefFromGeodetic, eciFromEcef } from '../physics/frames.ts'
import { type InPlane, type PlaneStates, phaseOf, placeOf, radiusOf, resolveInPlane } from './planes.ts'

export interface Station {
  positionEci: Eci
  /** Unit vector away from the ground. */
  upEci: Eci
}

export function stationAt(place: { latitudeRad: number; longitudeRad: number }, gmstRad: number): Station {
  const { latitudeRad, longitudeRad } = place
  const up = ecef(
    Math.cos(latitudeRad) * Math.cos(longitudeRad),
    Math.cos(latitudeRad) * Math.sin(longitudeRad),
    Math.sin(latitudeRad),
  )
  return {
    positionEci: eciFromEcef(ecefFromGeodetic(latitudeRad, longitudeRad), gmstRad),
    upEci: eciFromEcef(up, gmstRad),
  }
}

export function sineOfElevation({ positionEci, upEci }: Station, satelliteEci: Eci): number {
  const toSatellite = sub(satelliteEci, positionEci)
  return dot(toSatellite, upEci) / length(toSatellite)
}

/** A plane as the station sees it. */
interface SeenPlane extends InPlane {
  /** Cosine of the angle between the plane and the vertical. */
  cosOffPlane: number
}

const newSeenPlane = (): SeenPlane => ({ alongP: 0, alongQ: 0, cosOffPlane: 1 })

/** Whether the plane reaches an elevation, about: of those that do not none needs a look at its satellites. */
function mayReach(
  station: Station,
  states: PlaneStates,
  plane: number,
  sine: number,
  seen: SeenPlane,
): boolean {
  resolveInPlane(states, plane, station.upEci, seen)
  seen.cosOffPlane = Math.sqrt(seen.alongP * seen.alongP + seen.alongQ * seen.alongQ)
  return highestIn(station, radiusOf(states, plane), seen.cosOffPlane) >= sine - MARGIN
}

/** The slot (not whole) that comes nearest to overhead. */
const topSlotOf = ({ alongP, alongQ }: SeenPlane, states: PlaneStates, plane: number): number =>
  ((Math.atan2(alongQ, alongP) - phaseOf(states, plane)) * at(states.fleet.slots, plane)) / TWO_PI

/** Planes that cannot reach an elevation by this much of its sine are passed over: the ellipsoid's vertical misses the
 *  centre by up to 21 km. */
const MARGIN = 0.1

/** Calls back for each plane with satellites at or above an elevation in [0, 90°).
 *  @param visit plane, first and last slot, counted on without wrapping */
export function forEachPlaneAbove(
  states: PlaneStates,
  station: Station,
  minElevationRad: number,
  visit: (plane: number, firstSlot: number, lastSlot: number) => void,
): void {
  const { fleet } = states
  const sine = Math.sin(minElevationRad)
  const seen = newSeenPlane()
  const stationRadiusM = length(station.positionEci)
  for (let k = 0; k < fleet.planeCount; k++) {
    const slots = at(fleet.slots, k)
    if (!mayReach(station, states, k, sine, seen)) continue
    const sineAt = (slot: number) => sineOfElevation(station, placeOf(states, k, slot))
    const topSlot = topSlotOf(seen, states, k)
    // On a sphere: cos(λ + ε) = (R / r) cos ε at the Earth's centre angle λ. SMAD (1999) eq. 5-26, 5-27.
    const ratio = (stationRadiusM * Math.cos(minElevationRad)) / radiusOf(states, k)
    const capRad = ratio >= 1 ? 0 : Math.acos(ratio) - minElevationRad
    const cosArc = Math.cos(capRad) / seen.cosOffPlane
    const half = cosArc >= 1 ? 0 : (Math.acos(cosArc) * slots) / TWO_PI
    let low = Math.ceil(topSlot - half)
    let high = Math.min(Math.floor(topSlot + half), low + slots - 1)
    while (high - low + 1 < slots && sineAt(low - 1) >= sine) low--
    while (low <= high && sineAt(low) < sine) low++
    while (high - low + 1 < slots && sineAt(high + 1) >= sine) high++
    while (low <= high && sineAt(high) < sine) high--
    if (low <= high) visit(k, low, high)
  }
}

/** How many satellites stand at or above an elevation, in [0, 90°). */
export function countAbove(states: PlaneStates, station: Station, minElevationRad: number): number {
  let count = 0
  forEachPlaneAbove(states, station, minElevationRad, (_plane, low, high) => {
    count += high - low + 1
  })
  return count
}

export interface Uplink {
  satelliteId: number
  elevationRad: number
  rangeM: number
  /** One way. */
  lightTimeS: number
  satelliteEci: Eci
}

/** The satellite that stands highest over a place; null where none is above the horizon. */
export function highestSatellite(states: PlaneStates, station: Station): Uplink | null {
  const { fleet } = states
  let best = 0
  let bestPlane = -1
  let bestSlot = 0
  const seen = newSeenPlane()
  for (let k = 0; k < fleet.planeCount; k++) {
    if (!mayReach(station, states, k, best, seen)) continue
    const sineAt = (slot: number) => sineOfElevation(station, placeOf(states, k, slot))
    let slot = Math.round(topSlotOf(seen, states, k))
    let sine = sineAt(slot)
    for (const way of [1, -1]) {
      for (let next = sineAt(slot + way); next > sine; next = sineAt(slot + way)) {
        slot += way
        sine = next
      }
    }
    if (sine <= best) continue
    best = sine
    bestPlane = k
    bestSlot = slot
  }
  if (bestPlane < 0) return null
  const slots = at(fleet.slots, bestPlane)
  const satelliteEci = placeOf(states, bestPlane, bestSlot)
  const rangeM = length(sub(satelliteEci, station.positionEci))
  return {
    satelliteId: at(fleet.firstId, bestPlane) + (((bestSlot % slots) + slots) % slots),
    elevationRad: Math.asin(best),
    rangeM,
    lightTimeS: rangeM / SPEED_OF_LIGHT_M_S,
    satelliteEci,
  }
}

/** Sine of the highest elevation that a circle can reach whose plane stands off the vertical. */
function highestIn({ positionEci }: Station, orbitRadiusM: number, cosOffPlane: number): number {
  const up = orbitRadiusM * cosOffPlane - length(positionEci)
  const across = orbitRadiusM * Math.sqrt(Math.max(0, 1 - cosOffPlane ** 2))
  return up / Math.sqrt(up * up + across * across)
}
