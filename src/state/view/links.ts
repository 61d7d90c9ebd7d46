/** Which laser links are drawn: all of a fleet that the eye can still sort out, the selection's neighbourhood of a larger
 *  one; and the link from the ground, at the frame's instant. */
import { DEG } from '../../lib/units.ts'
import { gmstRad } from '../../physics/time.ts'
import type { Model } from '../../scenario/answers/model.ts'
import type { Fleet } from '../../systems/constellation.ts'
import {
  countAbove,
  type GroundLink,
  highestSatellite,
  type Station,
  stationAt,
} from '../../systems/groundLink.ts'
import { LinkGrid } from '../../systems/links.ts'
import type { Place } from '../../systems/site.ts'
import { lastOf } from '../answers/derived.ts'
import { planesOf } from '../clock/planes.ts'

export const ALL_LINKS_UP_TO = 20_000
/** A neighbourhood is what so many links reach. */
const STEPS = 12
/** Starlink's lowest elevation. SpaceX filing SAT-MOD-20181108-00083, as Kassing et al. (2020), Hypatia, read it. */
export const USABLE_ELEVATION_RAD = 25 * DEG

const gridOf = lastOf((fleet: Fleet) => new LinkGrid(fleet))
const allOf = lastOf((fleet: Fleet) => gridOf(fleet).all())

export const linkedTo = ({ fleet }: Model, id: number): number[] => gridOf(fleet).linkedTo(id)

/** Pairs of satellites, two a link. */
export function linksToDraw(fleet: Fleet, selectedId: number | null): Uint32Array {
  if (fleet.satelliteCount <= ALL_LINKS_UP_TO) return allOf(fleet)
  if (selectedId === null || selectedId >= fleet.satelliteCount) return new Uint32Array()
  return gridOf(fleet).around(selectedId, STEPS)
}

export const stationOf = (site: Place, utcMs: number): Station =>
  stationAt({ latitudeRad: site.latitudeDeg * DEG, longitudeRad: site.longitudeDeg * DEG }, gmstRad(utcMs))

/** The satellite that stands highest over a place. */
export const highestOver = lastOf((model: Model, site: Place, utcMs: number): GroundLink | null =>
  highestSatellite(planesOf(model, utcMs), stationOf(site, utcMs)),
)

export interface GroundView {
  aboveHorizon: number
  usable: number
  highest: GroundLink | null
}

/** What a place sees of the fleet. */
export function groundView(model: Model, site: Place, utcMs: number): GroundView {
  const states = planesOf(model, utcMs)
  const station = stationOf(site, utcMs)
  return {
    aboveHorizon: countAbove(states, station, 0),
    usable: countAbove(states, station, USABLE_ELEVATION_RAD),
    highest: highestOver(model, site, utcMs),
  }
}
