/** How does a circular orbit move? Mean (Brouwer) elements with the secular drift that J2 causes, first order in J2.
 *  Against a numerical J2 integration over a day: radial 10 km, along-track 11 km (3 km above 45° inclination),
 *  cross-track 3 km; the node's rate within 0.3 %. Left out: short-period J2 terms (the 10 km), J3 and J4 (node's rate
 *  0.5 % in all), drag, Sun and Moon (local time of the node moves 0.1 to 0.4 min a year at dawn–dusk, 3 at 10:30).
 *  Source: Vallado (2013), Fundamentals of Astrodynamics and Applications, §9.6; Brouwer (1959), AJ 64, 378. */
import { HOUR_MS, KM, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, EARTH_J2, GM_EARTH_M3_S2, TROPICAL_YEAR_DAYS } from './constants.ts'
import { type Eci, eci } from './frames.ts'
import { gmstRad } from './time.ts'

/** One turn a tropical year: the node rate that keeps a plane's local time. */
export const SUN_SYNCHRONOUS_RATE_RAD_S = TWO_PI / (TROPICAL_YEAR_DAYS * 86400)
/** Above this altitude no inclination turns the node fast enough (cos i < −1 at 5,967 km). */
export const SUN_SYNCHRONOUS_MAX_ALTITUDE_M = 5900 * KM

export interface CircularOrbit {
  /** Mean; altitude is this minus the equatorial radius. */
  semiMajorAxisM: number
  inclinationRad: number
  /** Right ascension of the ascending node at the epoch. */
  raanRad: number
  /** Angle from the ascending node at the epoch. */
  argLatRad: number
  epochMs: number
  raanRateRadS: number
  argLatRateRadS: number
}

export interface OrbitState {
  positionEci: Eci
  velocityEci: Eci
  raanRad: number
  argLatRad: number
}

export const semiMajorAxisFromAltitude = (altitudeM: number): number => EARTH_EQUATORIAL_RADIUS_M + altitudeM

export const meanMotionRadS = (semiMajorAxisM: number): number =>
  Math.sqrt(GM_EARTH_M3_S2 / semiMajorAxisM ** 3)

const j2Factor = (semiMajorAxisM: number): number =>
  // Vallado 9-37 with e = 0
  1.5 * EARTH_J2 * (EARTH_EQUATORIAL_RADIUS_M / semiMajorAxisM) ** 2

/** Secular rate of the node; negative for a prograde orbit. */
export const raanRateRadS = (semiMajorAxisM: number, inclinationRad: number): number =>
  -j2Factor(semiMajorAxisM) * meanMotionRadS(semiMajorAxisM) * Math.cos(inclinationRad)

/** Secular rate of the argument of latitude: mean anomaly and perigee together. */
export const argLatRateRadS = (semiMajorAxisM: number, inclinationRad: number): number =>
  meanMotionRadS(semiMajorAxisM) * (1 + j2Factor(semiMajorAxisM) * (3 - 4 * Math.sin(inclinationRad) ** 2))

export const nodalPeriodS = (orbit: CircularOrbit): number => TWO_PI / orbit.argLatRateRadS

/** The inclination whose node follows the mean Sun; NaN where there is none. First order in J2: 0.023° to 0.028° below
 *  the second-order value, so it must only be flown by this same model (which then keeps the local time exactly). */
export const sunSynchronousInclinationRad = (semiMajorAxisM: number): number =>
  Math.acos(-SUN_SYNCHRONOUS_RATE_RAD_S / (j2Factor(semiMajorAxisM) * meanMotionRadS(semiMajorAxisM)))

/** @param ltanH local time of the ascending node, mean solar hours */
export function raanFromLtanRad(ltanH: number, utcMs: number): number {
  const utHours = (utcMs / HOUR_MS) % 24
  return wrapTwoPi(gmstRad(utcMs) + ((ltanH - utHours) * TWO_PI) / 24)
}

/** Mean solar local time of a node, in [0, 24) h. */
export function ltanFromRaanH(raanRad: number, utcMs: number): number {
  const utHours = (utcMs / HOUR_MS) % 24
  return (wrapTwoPi(raanRad - gmstRad(utcMs) + (utHours * TWO_PI) / 24) * 24) / TWO_PI
}

export function circularOrbit(elements: {
  semiMajorAxisM: number
  inclinationRad: number
  raanRad: number
  argLatRad?: number
  epochMs: number
}): CircularOrbit {
  const { semiMajorAxisM, inclinationRad } = elements
  return {
    argLatRad: 0,
    ...elements,
    raanRateRadS: raanRateRadS(semiMajorAxisM, inclinationRad),
    argLatRateRadS: argLatRateRadS(semiMajorAxisM, inclinationRad),
  }
}

export const raanAt = (orbit: CircularOrbit, utcMs: number): number =>
  wrapTwoPi(orbit.raanRad + (orbit.raanRateRadS * (utcMs - orbit.epochMs)) / 1e3)

export const argLatAt = (orbit: CircularOrbit, utcMs: number): number =>
  wrapTwoPi(orbit.argLatRad + (orbit.argLatRateRadS * (utcMs - orbit.epochMs)) / 1e3)

/** Unit vectors of the plane: P to the ascending node, Q a quarter turn ahead in flight, N the orbit's normal. */
export function planeBasis(raanRad: number, inclinationRad: number): { p: Eci; q: Eci; n: Eci } {
  const cosRaan = Math.cos(raanRad)
  const sinRaan = Math.sin(raanRad)
  const cosI = Math.cos(inclinationRad)
  const sinI = Math.sin(inclinationRad)
  return {
    p: eci(cosRaan, sinRaan, 0),
    q: eci(-sinRaan * cosI, cosRaan * cosI, sinI),
    n: eci(sinI * sinRaan, -sinI * cosRaan, cosI),
  }
}

/** Position and its time derivative (the node's drift included). */
export function orbitState(orbit: CircularOrbit, utcMs: number): OrbitState {
  const raanRad = raanAt(orbit, utcMs)
  const argLatRad = argLatAt(orbit, utcMs)
  const { p, q } = planeBasis(raanRad, orbit.inclinationRad)
  const c = orbit.semiMajorAxisM * Math.cos(argLatRad)
  const s = orbit.semiMajorAxisM * Math.sin(argLatRad)
  const x = p[0] * c + q[0] * s
  const y = p[1] * c + q[1] * s
  const z = q[2] * s
  const u = orbit.argLatRateRadS
  const w = orbit.raanRateRadS
  return {
    positionEci: eci(x, y, z),
    velocityEci: eci(u * (q[0] * c - p[0] * s) - w * y, u * (q[1] * c - p[1] * s) + w * x, u * q[2] * c),
    raanRad,
    argLatRad,
  }
}

/** β: the Sun's elevation above the orbit plane, positive towards the orbit's normal. Vallado (2013) §5.3. */
export function betaRad(orbit: CircularOrbit, utcMs: number, sunDirectionEci: Eci): number {
  const { n } = planeBasis(raanAt(orbit, utcMs), orbit.inclinationRad)
  return Math.asin(n[0] * sunDirectionEci[0] + n[1] * sunDirectionEci[1] + n[2] * sunDirectionEci[2])
}
