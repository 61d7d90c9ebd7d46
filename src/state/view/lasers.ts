/** Which laser links are drawn: all of a fleet that the eye can still sort out, the selection's neighbourhood of a larger
 *  one; and the link from the ground, at the frame's instant. */
import { DEG } from '../../lib/units.ts'
import { gmstRad } from '../../physics/time.ts'
import type { Model } from '../../scenario/answers/model.ts'
import type { Fleet } from '../../systems/constellation.ts'
import { LaserGrid } from '../../systems/lasers.ts'
import type { Place } from '../../systems/site.ts'
import { countAbove, highestSatellite, type Station, stationAt, type Uplink } from '../../systems/uplink.ts'
import { lastOf } from '../answers/derived.ts'
import { planesOf } from '../clock/planes.ts'

export const ALL_LASERS_UP_TO = 20_000
/** A neighbourhood is what so many links reach. */
const STEPS = 12
/** Starlink's lowest elevation. SpaceX filing SAT-MOD-20181108-00083, as Kassing et al. (2020), Hypatia, read it. */
export const USABLE_ELEVATION_RAD = 25 * DEG

const gridOf = lastOf((fleet: Fleet) => new LaserGrid(fleet))
const allOf = lastOf((fleet: Fleet) => gridOf(fleet).all())

export const laserNeighbours = ({ fleet }: Model, id: number): number[] => gridOf(fleet).laserNeighbours(id)

/** Pairs of satellites, two a link. */
export function lasersToDraw(fleet: Fleet, selectedId: number | null): Uint32Array {
  if (fleet.satelliteCount <= ALL_LASERS_UP_TO) return allOf(fleet)
  if (selectedId === null || selectedId >= fleet.satelliteCount) return new Uint32Array()
  return gridOf(fleet).around(selectedId, STEPS)
}

export const stationOf = (site: Place, utcMs: number): Station =>
  stationAt({ latitudeRad: site.latitudeDeg * DEG, longitudeRad: site.longitudeDeg * DEG }, gmstRad(utcMs))

/** The satellite that stands highest over a place. */
export const highestOver = lastOf((model: Model, site: Place, utcMs: number): Uplink | null =>
  highestSatellite(planesOf(model, utcMs), stationOf(site, utcMs)),
)

export interface Overhead {
  aboveHorizon: number
  usable: number
  highest: Uplink | null
}

/** What a place sees of the fleet. */
export function overhead(model: Model, site: Place, utcMs: number): Overhead {
  const states = planesOf(model, utcMs)
  const station = stationOf(site, utcMs)
  return {
    aboveHorizon: countAbove(states, station, 0),
    usable: countAbove(states, station, USABLE_ELEVATION_RAD),
    highest: highestOver(model, site, utcMs),
  }
}
