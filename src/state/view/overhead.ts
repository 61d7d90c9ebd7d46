/** What stands over a place on Earth, and the link to it, at the frame's instant. */
import { DEG } from '../../lib/units.ts'
import { gmstRad } from '../../physics/time.ts'
import type { Model } from '../../scenario/answers/model.ts'
import type { Place } from '../../systems/site.ts'
import { countAbove, highestSatellite, type Station, stationAt, type Uplink } from '../../systems/uplink.ts'
import { lastOf } from '../answers/derived.ts'
import { planesOf } from '../clock/planes.ts'

/** Starlink's lowest elevation. SpaceX filing SAT-MOD-20181108-00083, as Kassing et al. (2020), Hypatia, read it. */
export const USABLE_ELEVATION_RAD = 25 * DEG

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
