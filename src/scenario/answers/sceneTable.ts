/** The scene in numbers: what stands where in which light, group by group, plane by plane or satellite by satellite, at
 *  an instant. Groups and planes are counted in closed form like the whole fleet; their sums are its totals. */
import { at } from '../../lib/at.ts'
import { length } from '../../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import { ecefFromEci } from '../../physics/frames.ts'
import { ltanFromRaanH, raanAt } from '../../physics/orbit.ts'
import { sunAt } from '../../physics/sun.ts'
import { gmstRad } from '../../physics/time.ts'
import { orbitOfPlane, planeOfSatellite } from '../../systems/constellation.ts'
import { type FleetTotals, planesTotals } from '../../systems/fleet.ts'
import { type SatelliteLive, satelliteLive } from '../../systems/live.ts'
import { betaOf } from '../../systems/planeShadow.ts'
import { placeOf, planesAt } from '../../systems/planes.ts'
import type { Model } from './model.ts'

export interface GroupRow extends FleetTotals {
  group: number
  planes: number
  lowestAltitudeM: number
  highestAltitudeM: number
  /** Of its first and last shell. */
  firstInclinationRad: number
  lastInclinationRad: number
}

export interface PlaneRow extends FleetTotals {
  group: number
  /** Of the whole fleet, from 0. */
  plane: number
  altitudeM: number
  inclinationRad: number
  raanRad: number
  ltanH: number
  betaRad: number
}

export interface SatelliteRow extends SatelliteLive {
  /** From 0. */
  id: number
  plane: number
  /** Of the point below it, geocentric. */
  latitudeRad: number
  /** East of Greenwich, −π to π. */
  longitudeRad: number
  altitudeM: number
}

export function groupRows(model: Model, utcMs: number): GroupRow[] {
  const { fleet, groupOfShell, power } = model
  const states = planesAt(fleet, utcMs)
  const sun = sunAt(utcMs)
  const groups = Math.max(...groupOfShell) + 1
  return Array.from({ length: groups }, (_, group) => {
    const shells = fleet.shells.filter((_, shell) => groupOfShell[shell] === group)
    const [first, last] = [at(shells, 0), at(shells, shells.length - 1)]
    const from = first.firstPlane
    const to = fleet.shells[groupOfShell.lastIndexOf(group) + 1]?.firstPlane ?? fleet.planeCount
    const altitudes = shells.map(({ semiMajorAxisM }) => semiMajorAxisM - EARTH_EQUATORIAL_RADIUS_M)
    return {
      ...planesTotals(states, sun, power, { from, to }),
      group,
      planes: to - from,
      lowestAltitudeM: Math.min(...altitudes),
      highestAltitudeM: Math.max(...altitudes),
      firstInclinationRad: first.inclinationRad,
      lastInclinationRad: last.inclinationRad,
    }
  })
}

/** @param to the plane after the last one */
export function planeRows(model: Model, utcMs: number, from: number, to: number): PlaneRow[] {
  const { fleet, groupOfShell, power } = model
  const states = planesAt(fleet, utcMs)
  const sun = sunAt(utcMs)
  return Array.from({ length: to - from }, (_, index) => {
    const plane = from + index
    const orbit = orbitOfPlane(fleet, plane)
    const raanRad = raanAt(orbit, utcMs)
    return {
      ...planesTotals(states, sun, power, { from: plane, to: plane + 1 }),
      group: at(groupOfShell, at(fleet.shellOfPlane, plane)),
      plane,
      altitudeM: at(fleet.semiMajorAxisM, plane) - EARTH_EQUATORIAL_RADIUS_M,
      inclinationRad: orbit.inclinationRad,
      raanRad,
      ltanH: ltanFromRaanH(raanRad, utcMs),
      betaRad: betaOf(states, plane, sun),
    }
  })
}

/** @param to the satellite after the last one */
export function satelliteRows(model: Model, utcMs: number, from: number, to: number): SatelliteRow[] {
  const { fleet, power } = model
  const states = planesAt(fleet, utcMs)
  const sun = sunAt(utcMs)
  const gmst = gmstRad(utcMs)
  return Array.from({ length: to - from }, (_, index) => {
    const id = from + index
    const place = planeOfSatellite(fleet, id)
    const position = ecefFromEci(placeOf(states, place.plane, place.slot), gmst)
    const [x, y, z] = position
    const radiusM = length(position)
    return {
      ...satelliteLive(states, sun, power, place),
      id,
      plane: place.plane,
      latitudeRad: Math.asin(z / radiusM),
      longitudeRad: Math.atan2(y, x),
      altitudeM: radiusM - EARTH_EQUATORIAL_RADIUS_M,
    }
  })
}
