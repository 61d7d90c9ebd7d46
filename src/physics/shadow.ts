/** How much of the Sun does a satellite see? Conical shadow of a spherical Earth, uniform solar disc.
 *  Left out: flattening (umbra 2 to 55 s shorter, the more the higher the inclination), refraction and absorption by
 *  the air (half-light 5 to 7 s earlier, nearly cancelling the flattening for polar orbits), limb darkening, the Moon.
 *  In all ≤ 0.4 % of a year's light. Source: Montenbruck & Gill (2000), Satellite Orbits, §3.4.2. */
import { angleOf } from '../lib/angle.ts'
import { dot, length, sub } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M, SUN_RADIUS_M } from './constants.ts'
import type { Eci } from './frames.ts'

/** Hidden part of the Sun's disc of angular radius a, covered by the Earth's of radius b at the separation c. The source's
 *  arccosines are written as arctangents: near the edges they would lose what is left of the overlap. */
export function hiddenDiscFraction(a: number, b: number, c: number): number {
  if (c >= a + b) return 0
  if (c <= b - a) return 1
  const x = (c * c + a * a - b * b) / (2 * c) // 3.93
  const y = Math.sqrt(Math.max(0, (a - x) * (a + x)))
  const area = a * a * Math.atan2(y, x) + b * b * Math.atan2(y, c - x) - c * y // 3.92
  return Math.min(1, Math.max(0, area / (Math.PI * a * a))) // 3.94
}

/** Visible fraction of the solar disc: 0 in umbra, 1 in full light. Both positions in metres from the Earth's centre. */
export function sunlitFraction(positionEci: Eci, sunPositionEci: Eci): number {
  const toSun = sub(sunPositionEci, positionEci)
  const sunDistanceM = length(toSun)
  const radiusM = length(positionEci)
  const cosC = -dot(positionEci, toSun) / (radiusM * sunDistanceM)
  const sinA = SUN_RADIUS_M / sunDistanceM
  const sinB = EARTH_EQUATORIAL_RADIUS_M / radiusM
  // Most are as far from the limb as the Sun is wide: its disc is whole or hidden, and no angle need be known.
  const across = Math.sqrt(1 - sinB * sinB) * Math.sqrt(1 - 4 * sinA * sinA)
  const along = 2 * sinA * sinB
  if (cosC < across - along) return 1
  if (cosC > across + along && sinB > 2 * sinA) return 0
  const a = Math.asin(sinA)
  const b = Math.asin(sinB)
  return 1 - hiddenDiscFraction(a, b, Math.acos(Math.min(1, Math.max(-1, cosC))))
}

export interface ShadowCone {
  /** Angles at the Earth's centre between the anti-Sun direction and where an orbit meets each cone. */
  umbraRad: number
  penumbraRad: number
}

/** The two cones cut by a sphere of the orbit's radius: ψ = asin(Re/r) ∓ asin((Rs ∓ Re)/D). */
export function shadowCone(orbitRadiusM: number, sunDistanceAu: number): ShadowCone {
  const sunDistanceM = sunDistanceAu * ASTRONOMICAL_UNIT_M
  const earth = Math.asin(EARTH_EQUATORIAL_RADIUS_M / orbitRadiusM)
  return {
    umbraRad: earth - Math.asin((SUN_RADIUS_M - EARTH_EQUATORIAL_RADIUS_M) / sunDistanceM),
    penumbraRad: earth + Math.asin((SUN_RADIUS_M + EARTH_EQUATORIAL_RADIUS_M) / sunDistanceM),
  }
}

/** Half the arc of a circular orbit inside a cone of half-angle ψ, given cos β ≥ 0; 0 where the orbit misses it. */
export function halfArcRad(coneRad: number, cosBeta: number): number {
  const ratio = Math.cos(coneRad) / cosBeta
  return ratio >= 1 ? 0 : Math.acos(ratio)
}

/** Cosines of both cones' angles without an arcsine an orbit: what the whole fleet needs each frame. The Sun's part is
 *  the same for all orbits. */
export interface ShadowSun {
  cosUmbraTilt: number
  sinUmbraTilt: number
  cosPenumbraTilt: number
  sinPenumbraTilt: number
}

export function shadowSun(sunDistanceAu: number): ShadowSun {
  const sunDistanceM = sunDistanceAu * ASTRONOMICAL_UNIT_M
  const sinUmbraTilt = (SUN_RADIUS_M - EARTH_EQUATORIAL_RADIUS_M) / sunDistanceM
  const sinPenumbraTilt = (SUN_RADIUS_M + EARTH_EQUATORIAL_RADIUS_M) / sunDistanceM
  return {
    cosUmbraTilt: Math.sqrt(1 - sinUmbraTilt ** 2),
    sinUmbraTilt,
    cosPenumbraTilt: Math.sqrt(1 - sinPenumbraTilt ** 2),
    sinPenumbraTilt,
  }
}

/** What the satellites of a circular orbit see of the Sun past the Earth depends on their place and on this alone. */
export interface EarthLimb {
  orbitRadiusM: number
  /** The Earth's apparent radius, with sine and cosine. */
  earthRad: number
  sinEarth: number
  cosEarth: number
  /** Orbit's and Sun's radius over the Sun's distance. */
  orbitRatio: number
  sunRatio: number
}

export function earthLimb(orbitRadiusM: number, sunDistanceM: number): EarthLimb {
  const sinEarth = EARTH_EQUATORIAL_RADIUS_M / orbitRadiusM
  return {
    orbitRadiusM,
    earthRad: Math.asin(sinEarth),
    sinEarth,
    cosEarth: Math.sqrt(1 - sinEarth * sinEarth),
    orbitRatio: orbitRadiusM / sunDistanceM,
    sunRatio: SUN_RADIUS_M / sunDistanceM,
  }
}

/** Angles as small as the Sun's radius from their sines: to 2e-15 below 0.006. */
const smallAsin = (s: number): number => {
  const s2 = s * s
  return s * (1 + s2 * (1 / 6 + s2 * (3 / 40)))
}
/** Further from the limb than this (0.045 rad) the Sun's disc is whole or hidden. */
const COS_NEAR_LIMB = 0.999

/** Visible fraction at the angle θ (its cosine) from the anti-Sun direction at the Earth's centre, parallax included: as
 *  sunlitFraction, to 1e-10, for the many who see the same limb. With the chord at x = a t, y = a w, the overlap is a
 *  segment of the Sun's disc and one of the Earth's, whose own angle is small (≤ 0.035): a series, no arctangent. The
 *  orbit is small beside the Sun's distance (≤ 3e-4): series for the parallax and for the Sun's size too. */
export function sunlitFractionOver(limb: EarthLimb, cosTheta: number): number {
  const { earthRad, sinEarth, cosEarth, orbitRatio, sunRatio } = limb
  const sinTheta = Math.sqrt(Math.max(0, 1 - cosTheta * cosTheta))
  const sinHeight = sinTheta * cosEarth - cosTheta * sinEarth // of the Sun's centre over the limb, from the Earth's
  if (cosTheta * cosEarth + sinTheta * sinEarth < COS_NEAR_LIMB) return sinHeight > 0 ? 1 : 0
  const across = orbitRatio * sinTheta
  const along = orbitRatio * cosTheta
  const height = smallAsin(sinHeight) - across * (1 - along * (1 - along))
  const beyond = along + 0.5 * across * across // distance of the Sun over the Earth's, less 1
  const a = smallAsin(sunRatio * (1 - beyond * (1 - beyond * (1 - beyond))))
  if (height >= a) return 1
  if (height <= -a) return 0
  const t = (height * (2 * earthRad + height) + a * a) / (2 * a * (earthRad + height)) // 3.93
  if (t >= 1) return 1
  if (t <= -1) return 0
  const w = Math.sqrt(1 - t * t)
  const s = (a * w) / earthRad
  const s2 = s * s
  const earthSegment = w * w * s * (2 / 3 + s2 * (1 / 5 + s2 * (3 / 28 + s2 * (5 / 72))))
  return 1 - (angleOf(t, w) - t * w + earthSegment) * (1 / Math.PI) // 3.92, 3.94
}

/** The same for one orbit's distance from the Earth's centre. */
export const sunlitFractionAt = (cosTheta: number, orbitRadiusM: number, sunDistanceM: number): number =>
  sunlitFractionOver(earthLimb(orbitRadiusM, sunDistanceM), cosTheta)
