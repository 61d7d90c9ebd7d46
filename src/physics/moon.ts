/** Where is the Moon? The low-precision series of the Astronomical Almanac (section D) as in Vallado (2013),
 *  Fundamentals of Astrodynamics, algorithm 31: 0.3° in longitude, 0.2° in latitude, 0.2 Earth radii in distance. For
 *  the picture: the Moon's own eclipses of satellites (about 19 minutes a year) are left out. */
import { DEG } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from './constants.ts'
import { type Eci, eci } from './frames.ts'
import { J2000_JD, julianDateTt } from './time.ts'

export interface Moon {
  /** Unit vector from the Earth's centre, mean equator of date. */
  directionEci: Eci
  distanceM: number
}

/** [amplitude °, phase °, rate ° a Julian century] */
type Term = readonly [number, number, number]
const LONGITUDE: readonly Term[] = [
  [6.29, 134.9, 477198.85],
  [-1.27, 259.2, -413335.38],
  [0.66, 235.7, 890534.23],
  [0.21, 269.9, 954397.7],
  [-0.19, 357.5, 35999.05],
  [-0.11, 186.6, 966404.05],
]
const LATITUDE: readonly Term[] = [
  [5.13, 93.3, 483202.03],
  [0.28, 228.2, 960400.87],
  [-0.28, 318.3, 6003.18],
  [-0.17, 217.6, -407332.2],
]
const PARALLAX: readonly Term[] = [
  [0.0518, 134.9, 477198.85],
  [0.0095, 259.2, -413335.38],
  [0.0078, 235.7, 890534.23],
  [0.0028, 269.9, 954397.7],
]

const sum = (terms: readonly Term[], wave: (angle: number) => number, t: number): number =>
  terms.reduce((total, [amplitude, phase, rate]) => total + amplitude * wave((phase + rate * t) * DEG), 0)

export function moonAt(utcMs: number): Moon {
  const t = (julianDateTt(utcMs) - J2000_JD) / 36525
  const longitude = (218.32 + 481267.8813 * t + sum(LONGITUDE, Math.sin, t)) * DEG
  const latitude = sum(LATITUDE, Math.sin, t) * DEG
  const parallax = (0.9508 + sum(PARALLAX, Math.cos, t)) * DEG
  const obliquity = (23.439291 - 0.0130042 * t) * DEG
  const x = Math.cos(latitude) * Math.cos(longitude)
  const y = Math.cos(latitude) * Math.sin(longitude)
  const z = Math.sin(latitude)
  const c = Math.cos(obliquity)
  const s = Math.sin(obliquity)
  return {
    directionEci: eci(x, c * y - s * z, s * y + c * z),
    distanceM: EARTH_EQUATORIAL_RADIUS_M / Math.sin(parallax),
  }
}
