/** How much of the Sun does a satellite see? Conical shadow of a spherical Earth, uniform solar disc.
 *  Left out: flattening (umbra 2 to 55 s shorter, the more the higher the inclination), refraction and absorption by
 *  the air (half-light 5 to 7 s earlier, nearly cancelling the flattening for polar orbits), limb darkening, the Moon.
 *  In all ≤ 0.4 % of a year's light. Source: Montenbruck & Gill (2000), Satellite Orbits, §3.4.2. */
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
  const a = Math.asin(SUN_RADIUS_M / sunDistanceM)
  const b = Math.asin(EARTH_EQUATORIAL_RADIUS_M / radiusM)
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

/** Visible fraction at the angle θ (its cosine) from the anti-Sun direction at the Earth's centre, parallax included. */
export function sunlitFractionAt(cosTheta: number, orbitRadiusM: number, sunDistanceM: number): number {
  // The Sun at (0, 0, D), the satellite at r (sin θ, 0, −cos θ).
  const toSunM = Math.sqrt(sunDistanceM ** 2 + orbitRadiusM ** 2 + 2 * sunDistanceM * orbitRadiusM * cosTheta)
  const cosC = (sunDistanceM * cosTheta + orbitRadiusM) / toSunM
  return (
    1 -
    hiddenDiscFraction(
      Math.asin(SUN_RADIUS_M / toSunM),
      Math.asin(EARTH_EQUATORIAL_RADIUS_M / orbitRadiusM),
      Math.acos(Math.min(1, Math.max(-1, cosC))),
    )
  )
}
