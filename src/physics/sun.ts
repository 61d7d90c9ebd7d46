/** Where is the Sun, how far, how bright? One series for the orbit and for the ground: Meeus (1998), Astronomical
 *  Algorithms, chapter 25 (low accuracy) with apparent longitude, obliquity with its main nutation term. Against
 *  ERFA's apparent Sun of 2000 to 2050: within 0.01° and 1e-4 AU (tests/physics/sun.test.ts holds both).
 *  Left out: planetary perturbations (8″), the Moon's pull on the Earth (7″). */
import { DEG, wrapTwoPi } from '../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from './constants.ts'
import { type Eci, eci } from './frames.ts'
import { J2000_JD, julianDateTt } from './time.ts'

export interface Sun {
  /** Unit vector from the Earth's centre, true equator of date. */
  directionEci: Eci
  distanceAu: number
  declinationRad: number
  rightAscensionRad: number
  /** Apparent minus mean solar time. */
  equationOfTimeMin: number
  /** Irradiance on a plane facing the Sun at this distance. */
  fluxWm2: number
}

/** The Sun at a Julian date. @param jd Terrestrial Time (UTC shifts it by 0.0008°) */
export function sunAtJulianDate(jd: number): Sun {
  const t = (jd - J2000_JD) / 36525
  const meanLongitudeDeg = 280.46646 + t * (36000.76983 + t * 0.0003032) // 25.2
  const m = (357.52911 + t * (35999.05029 - t * 0.0001537)) * DEG // 25.3
  const e = 0.016708634 - t * (0.000042037 + t * 0.0000001267) // 25.4
  const centreDeg =
    (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(m) +
    (0.019993 - t * 0.000101) * Math.sin(2 * m) +
    0.000289 * Math.sin(3 * m)
  const node = (125.04 - 1934.136 * t) * DEG
  const longitude = (meanLongitudeDeg + centreDeg - 0.00569 - 0.00478 * Math.sin(node)) * DEG // apparent
  const distanceAu = (1.000001018 * (1 - e * e)) / (1 + e * Math.cos(m + centreDeg * DEG)) // 25.5
  const obliquity =
    (23 +
      (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60 +
      0.00256 * Math.cos(node)) *
    DEG // 22.2, 25.8
  const sinLongitude = Math.sin(longitude)
  const x = Math.cos(longitude)
  const y = Math.cos(obliquity) * sinLongitude
  const z = Math.sin(obliquity) * sinLongitude

  const l0 = meanLongitudeDeg * DEG
  const tan2 = Math.tan(obliquity / 2) ** 2
  const equationOfTimeRad = // 28.3 (Smart)
    tan2 * Math.sin(2 * l0) -
    2 * e * Math.sin(m) +
    4 * e * tan2 * Math.sin(m) * Math.cos(2 * l0) -
    0.5 * tan2 ** 2 * Math.sin(4 * l0) -
    1.25 * e * e * Math.sin(2 * m)
  return {
    directionEci: eci(x, y, z),
    distanceAu,
    declinationRad: Math.asin(z),
    rightAscensionRad: wrapTwoPi(Math.atan2(y, x)),
    equationOfTimeMin: (equationOfTimeRad / DEG) * 4,
    fluxWm2: SOLAR_CONSTANT_WM2 / distanceAu ** 2,
  }
}

export const sunAt = (utcMs: number): Sun => sunAtJulianDate(julianDateTt(utcMs))
