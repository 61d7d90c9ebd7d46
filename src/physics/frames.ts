/** Frames as branded vectors, so that swapping them does not compile.
 *  Eci: true equator and equinox of date (TEME and TOD are one frame here; they differ by at most 16″ about z).
 *  Ecef: Earth-fixed, x through Greenwich on the equator, z north (no polar motion: at most 0.6″, 18 m). */
import type { Vec3 } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M, EARTH_FLATTENING } from './constants.ts'

export type Eci = Vec3 & { readonly __frame: 'eci' }
export type Ecef = Vec3 & { readonly __frame: 'ecef' }

export const eci = (x: number, y: number, z: number): Eci => [x, y, z] as Vec3 as Eci
export const ecef = (x: number, y: number, z: number): Ecef => [x, y, z] as Vec3 as Ecef

export function ecefFromEci(position: Eci, gmstRad: number): Ecef {
  const c = Math.cos(gmstRad)
  const s = Math.sin(gmstRad)
  return ecef(c * position[0] + s * position[1], c * position[1] - s * position[0], position[2])
}

export function eciFromEcef(position: Ecef, gmstRad: number): Eci {
  const c = Math.cos(gmstRad)
  const s = Math.sin(gmstRad)
  return eci(c * position[0] - s * position[1], c * position[1] + s * position[0], position[2])
}

/** A place on the WGS84 ellipsoid. @param latitudeRad geodetic, @param longitudeRad east positive
 *  @see Montenbruck & Gill (2000), Satellite Orbits, eq. 5.83 */
export function ecefFromGeodetic(latitudeRad: number, longitudeRad: number, heightM = 0): Ecef {
  const e2 = EARTH_FLATTENING * (2 - EARTH_FLATTENING)
  const n = EARTH_EQUATORIAL_RADIUS_M / Math.sqrt(1 - e2 * Math.sin(latitudeRad) ** 2)
  const equatorial = (n + heightM) * Math.cos(latitudeRad)
  return ecef(
    equatorial * Math.cos(longitudeRad),
    equatorial * Math.sin(longitudeRad),
    (n * (1 - e2) + heightM) * Math.sin(latitudeRad),
  )
}
