/** Which mean elements does SGP4 want, so that it flies a designed orbit? Not those of the orbit: SGP4 has other
 *  constants (WGS72), Kozai's mean motion and rates of the second order. Its mean motion is chosen here so that a satellite keeps our pace
 *  along its track; where the node follows the mean Sun, the inclination too, so that the node does (by 0.02° to 0.03°).
 *  What remains over a week is SGP4's short periods, which our circular motion leaves out, and the node's drift where the
 *  inclination is kept: tests/systems/fleetElements.test.ts states it. Above 5,877 km SGP4 adds the Moon and the Sun,
 *  which this leaves out.
 *  Secular rates for a circular orbit: Vallado et al. (2006), AIAA 2006-6753, as its code has them. */
import { MINUTE } from '../lib/units.ts'
import { SUN_SYNCHRONOUS_RATE_RAD_S } from './orbit.ts'

/** WGS72 as SGP4 has it, in Earth radii and minutes. */
const XKE = 60 / Math.sqrt(6378.135 ** 3 / 398600.8)
const J2 = 0.001082616
const J4 = -0.00000165597

export interface Sgp4Rates {
  argLatRateRadS: number
  raanRateRadS: number
}

/** Brouwer's mean motion of Kozai's, radians a minute. */
function unKozai(kozaiRadMin: number, cosI: number): number {
  const factor = 0.75 * J2 * (3 * cosI * cosI - 1)
  const ak = (XKE / kozaiRadMin) ** (2 / 3)
  const first = factor / (ak * ak)
  const a = ak * (1 - first * first - first * (1 / 3 + (134 * first * first) / 81))
  return kozaiRadMin / (1 + factor / (a * a))
}

/** How SGP4 drifts on a circular orbit. */
export function sgp4Rates(kozaiRadS: number, inclinationRad: number): Sgp4Rates {
  const cosI = Math.cos(inclinationRad)
  const c2 = cosI * cosI
  const c4 = c2 * c2
  const n = unKozai(kozaiRadS * MINUTE, cosI)
  const inverseA2 = (n / XKE) ** (4 / 3)
  const first = 1.5 * J2 * inverseA2 * n
  const second = 0.5 * first * J2 * inverseA2
  const fourth = -0.46875 * J4 * inverseA2 * inverseA2 * n
  const anomaly = n + 0.5 * first * (3 * c2 - 1) + 0.0625 * second * (13 - 78 * c2 + 137 * c4)
  const perigee =
    -0.5 * first * (1 - 5 * c2) +
    0.0625 * second * (7 - 114 * c2 + 395 * c4) +
    fourth * (3 - 36 * c2 + 49 * c4)
  const node = -first * cosI + (0.5 * second * (4 - 19 * c2) + 2 * fourth * (3 - 7 * c2)) * cosI
  return { argLatRateRadS: (anomaly + perigee) / MINUTE, raanRateRadS: node / MINUTE }
}

export interface Sgp4Fit {
  /** Kozai's, as element sets have it. */
  meanMotionRadS: number
  inclinationRad: number
}

/** A tenth of a minute of local time a year. */
const KEEPS_THE_SUN = 1e-5
const STEPS = 12 // each takes off three digits

/** How fast an orbit goes on along its track, its plane's own turn taken in: near the equator the node means little. */
const alongTrackRadS = ({ argLatRateRadS, raanRateRadS }: Sgp4Rates, cosI: number): number =>
  argLatRateRadS + raanRateRadS * cosI

export function sgp4Fit(orbit: Sgp4Rates & { inclinationRad: number }): Sgp4Fit {
  const isSunSynchronous = Math.abs(orbit.raanRateRadS / SUN_SYNCHRONOUS_RATE_RAD_S - 1) < KEEPS_THE_SUN
  let meanMotionRadS = orbit.argLatRateRadS
  let cosI = Math.cos(orbit.inclinationRad)
  for (let step = 0; step < STEPS; step++) {
    const rates = sgp4Rates(meanMotionRadS, Math.acos(cosI))
    meanMotionRadS *= alongTrackRadS(orbit, cosI) / alongTrackRadS(rates, cosI)
    if (isSunSynchronous) cosI = Math.max(cosI * (orbit.raanRateRadS / rates.raanRateRadS), -1)
  }
  return { meanMotionRadS, inclinationRad: isSunSynchronous ? Math.acos(cosI) : orbit.inclinationRad }
}
