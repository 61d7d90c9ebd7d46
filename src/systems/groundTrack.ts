/** Where on the ground is what flies, and what does a cone about the Sun's axis cover there? For flat maps. Places on the
 *  ground are those of the WGS84 ellipsoid, straight below along its vertical: latitude by Bowring (1976), Survey Review
 *  23, 323, one step, within 1e-6° (0.1 m) up to 40,000 km (tests/systems/groundTrack.test.ts). */
import { angleOf } from '../lib/angle.ts'
import { at } from '../lib/at.ts'
import { clamp, TWO_PI, wrapPi } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, EARTH_FLATTENING } from '../physics/constants.ts'
import { type Eci, ecefFromEci, eci } from '../physics/frames.ts'
import { gmstRad } from '../physics/time.ts'
import { type Fleet, orbitOfPlane, planeOfSatellite } from './constellation.ts'
import { writeFleetState } from './fleetStates.ts'

export interface Subpoint {
  /** Geodetic. */
  latitudeRad: number
  /** East positive, in [−π, π). */
  longitudeRad: number
}

const POLAR_RADIUS_M = EARTH_EQUATORIAL_RADIUS_M * (1 - EARTH_FLATTENING)
const E2 = EARTH_FLATTENING * (2 - EARTH_FLATTENING)
const E2_POLAR = E2 / (1 - E2)

/** Geodetic latitude below a place so far from the Earth's axis and so far north of the equator's plane. */
export function geodeticLatitudeRad(axisDistanceM: number, zM: number): number {
  const tan = (zM * EARTH_EQUATORIAL_RADIUS_M) / (axisDistanceM * POLAR_RADIUS_M)
  const cos = 1 / Math.sqrt(1 + tan * tan)
  const sin = Number.isFinite(tan) ? tan * cos : Math.sign(zM)
  const up = zM + E2_POLAR * POLAR_RADIUS_M * sin * sin * sin
  const across = axisDistanceM - E2 * EARTH_EQUATORIAL_RADIUS_M * cos * cos * cos
  const length = Math.sqrt(up * up + across * across)
  return angleOf(across / length, up / length)
}

export function subpointOf(positionEci: Eci, utcMs: number): Subpoint {
  const [x, y, z] = ecefFromEci(positionEci, gmstRad(utcMs))
  return { latitudeRad: geodeticLatitudeRad(Math.hypot(x, y), z), longitudeRad: Math.atan2(y, x) }
}

/** Where the Sun, or anything as far, stands overhead on a sphere. */
export function overheadOf(directionEci: Eci, utcMs: number): Subpoint {
  const [x, y, z] = ecefFromEci(directionEci, gmstRad(utcMs))
  return { latitudeRad: Math.asin(clamp(z, -1, 1)), longitudeRad: Math.atan2(y, x) }
}

const state = new Float64Array(6)

/** Below one satellite, in even steps over so many of its orbits, which may be negative; the first is at the instant. */
export function groundTrack(
  fleet: Fleet,
  satellite: number,
  utcMs: number,
  orbits: number,
  steps: number,
): Subpoint[] {
  const { argLatRateRadS } = orbitOfPlane(fleet, planeOfSatellite(fleet, satellite).plane)
  const spanMs = ((TWO_PI * orbits) / argLatRateRadS) * 1e3
  return Array.from({ length: steps + 1 }, (_, k) => {
    const atMs = utcMs + (spanMs * k) / steps
    writeFleetState(fleet, satellite, atMs, state)
    return subpointOf(eci(at(state, 0), at(state, 1), at(state, 2)), atMs)
  })
}

/** A circle on the unit sphere: about a place, of an angular radius of at most a quarter turn. */
export interface Cap {
  centre: Subpoint
  radiusRad: number
}

/** South and north end of a cap on a meridian, on the sphere; null where it does not reach it. A cap no larger than half
 *  of the sphere meets a meridian in one piece. */
export function capOnMeridian(
  { centre, radiusRad }: Cap,
  longitudeRad: number,
): { southRad: number; northRad: number } | null {
  // sin φ sin φ₀ + cos φ cos φ₀ cos Δλ ≥ cos ψ, whose left is R cos(φ − top).
  const a = Math.sin(centre.latitudeRad)
  const b = Math.cos(centre.latitudeRad) * Math.cos(longitudeRad - centre.longitudeRad)
  const ratio = Math.cos(radiusRad) / Math.hypot(a, b)
  if (ratio >= 1) return null
  const top = Math.atan2(a, b)
  const half = Math.acos(Math.max(ratio, -1))
  for (const turn of [0, TWO_PI, -TWO_PI]) {
    const southRad = Math.max(top + turn - half, -Math.PI / 2)
    const northRad = Math.min(top + turn + half, Math.PI / 2)
    if (northRad > southRad) return { southRad, northRad }
  }
  return null
}

/** How far east and west of its middle a cap reaches, and the latitude there; null where it holds a pole, or touches
 *  every meridian. */
export function widestOf({ centre, radiusRad }: Cap): { reachRad: number; latitudeRad: number } | null {
  const ratio = Math.sin(radiusRad) / Math.cos(centre.latitudeRad)
  if (Math.abs(centre.latitudeRad) + radiusRad >= Math.PI / 2 || ratio >= 1) return null
  return {
    reachRad: Math.asin(ratio),
    latitudeRad: Math.asin(clamp(Math.sin(centre.latitudeRad) / Math.cos(radiusRad), -1, 1)),
  }
}

export interface CapSpan {
  longitudeRad: number
  southRad: number
  northRad: number
}

/** A cap as a flat map shows it: runs of meridians from west to east, cut where the map ends. @param columns meridians of
 *  a full turn */
export function capRuns(cap: Cap, columns: number): CapSpan[][] {
  const runs: CapSpan[][] = []
  let run: CapSpan[] = []
  const tips = tipsOf(cap)
  const end = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  const meridians = Array.from({ length: columns + 1 }, (_, k) => (k / columns) * TWO_PI - Math.PI)
  const longitudes = [...meridians, ...tips.map(({ longitudeRad }) => longitudeRad)].sort((a, b) => a - b)
  for (const longitudeRad of longitudes) {
    const tip = tips.find((one) => one.longitudeRad === longitudeRad)
    const span = tip ?? capOnMeridian(cap, longitudeRad)
    if (span) run.push({ longitudeRad, southRad: span.southRad, northRad: span.northRad })
    if (!span || tip?.isEastern) end()
  }
  end()
  return runs
}

/** Where a cap begins and ends: points, which no meridian of the map need meet. */
function tipsOf(cap: Cap): (CapSpan & { isEastern: boolean })[] {
  const widest = widestOf(cap)
  if (!widest) return []
  const { reachRad, latitudeRad } = widest
  return [-1, 1].map((way) => ({
    longitudeRad: wrapPi(cap.centre.longitudeRad + way * reachRad),
    southRad: latitudeRad,
    northRad: latitudeRad,
    isEastern: way > 0,
  }))
}

/** The ground's latitude below a place of a latitude on the sphere of an orbit. */
export const groundLatitudeRad = (sphereLatitudeRad: number, radiusM: number): number =>
  geodeticLatitudeRad(radiusM * Math.cos(sphereLatitudeRad), radiusM * Math.sin(sphereLatitudeRad))

/** Half the ground from which a satellite of this height stands above an elevation, as an angle at the Earth's centre:
 *  cos(λ + ε) = (R / r) cos ε. Wertz & Larson (1999), Space Mission Analysis and Design, eq. 5-26, 5-27. */
export function viewRadiusRad(orbitRadiusM: number, elevationRad: number): number {
  const ratio = (EARTH_EQUATORIAL_RADIUS_M / orbitRadiusM) * Math.cos(elevationRad)
  return Math.acos(Math.min(1, ratio)) - elevationRad
}
