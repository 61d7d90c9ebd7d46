/** From the frames of other people's ephemerides to ours (TEME). Precession: IAU 1976, Lieske (1977); nutation: the
 *  terms of IAU 1980 (Wahr 1981) above 0.1″; sidereal time: gmstRad. Against Vallado's example of 2004: within 15 m at 9,500 km.
 *  Left out: nutation's smaller terms (0.3″ in all, 15 m there), the bias of GCRF (0.02″), polar motion (0.6″), the Earth's
 *  uneven turn (UT1, 0.9 s). */
import { at } from '../lib/at.ts'
import { DEG } from '../lib/units.ts'
import { gmstRad, J2000_JD, julianDateTt } from './time.ts'

export const FRAMES = ['teme', 'tod', 'mod', 'j2000', 'fixed'] as const
export type Frame = (typeof FRAMES)[number]

const ARC_SECOND = DEG / 3600
/** Turn of the Earth, IERS Conventions (2010), table 1.1. */
const EARTH_TURN_RAD_S = 7.292115e-5

/** In place: the frame's axes turned by an angle, about the third of three axes given in their cyclic order. */
function turn(v: Float64Array, [i, j]: readonly [number, number], angleRad: number): void {
  const c = Math.cos(angleRad)
  const s = Math.sin(angleRad)
  const [a, b] = [at(v, i), at(v, j)]
  v[i] = c * a + s * b
  v[j] = c * b - s * a
}
const turnX = (v: Float64Array, o: number, angleRad: number) => turn(v, [o + 1, o + 2], angleRad)
const turnY = (v: Float64Array, o: number, angleRad: number) => turn(v, [o + 2, o], angleRad)
const turnZ = (v: Float64Array, o: number, angleRad: number) => turn(v, [o, o + 1], angleRad)

interface Nutation {
  meanObliquityRad: number
  longitudeRad: number
  obliquityRad: number
}

/** Explanatory Supplement (1992), table 3.222.1, by size. @param t Julian centuries of TT since J2000 */
function nutation(t: number): Nutation {
  const node = (125.04452 - 1934.136261 * t) * DEG
  const sun = (280.4665 + 36000.7698 * t) * DEG
  const moon = (218.3165 + 481267.8813 * t) * DEG
  const sunAnomaly = (357.5277 + 35999.05034 * t) * DEG
  const moonAnomaly = (134.9634 + 477198.8675 * t) * DEG
  const longitude =
    -17.1996 * Math.sin(node) -
    1.3187 * Math.sin(2 * sun) -
    0.2274 * Math.sin(2 * moon) +
    0.2062 * Math.sin(2 * node) +
    0.1426 * Math.sin(sunAnomaly)
  const obliquity =
    9.2025 * Math.cos(node) +
    0.5736 * Math.cos(2 * sun) +
    0.0977 * Math.cos(2 * moon) -
    0.0895 * Math.cos(2 * node)
  const small = 0.0712 * Math.sin(moonAnomaly) - 0.0517 * Math.sin(2 * sun + sunAnomaly)
  return {
    meanObliquityRad: (84381.448 - 46.815 * t) * ARC_SECOND,
    longitudeRad: (longitude + small) * ARC_SECOND,
    obliquityRad: obliquity * ARC_SECOND,
  }
}

function precess(v: Float64Array, o: number, t: number): void {
  const zeta = (2306.2181 * t + 0.30188 * t ** 2 + 0.017998 * t ** 3) * ARC_SECOND
  const theta = (2004.3109 * t - 0.42665 * t ** 2 - 0.041833 * t ** 3) * ARC_SECOND
  const z = (2306.2181 * t + 1.09468 * t ** 2 + 0.018203 * t ** 3) * ARC_SECOND
  turnZ(v, o, -zeta)
  turnY(v, o, theta)
  turnZ(v, o, -z)
}

/** Turns a row's place and velocity, six numbers from `o` on, into TEME; the frames' own turns but the Earth's are left
 *  out of velocities (1e-11 rad/s). */
export function toTeme(frame: Frame, utcMs: number, rows: Float64Array, o: number): void {
  if (frame === 'teme') return
  if (frame === 'fixed') {
    const angle = -gmstRad(utcMs)
    rows[o + 3] = at(rows, o + 3) - EARTH_TURN_RAD_S * at(rows, o + 1)
    rows[o + 4] = at(rows, o + 4) + EARTH_TURN_RAD_S * at(rows, o)
    for (const half of [o, o + 3]) turnZ(rows, half, angle)
    return
  }
  const t = (julianDateTt(utcMs) - J2000_JD) / 36525
  const { meanObliquityRad, longitudeRad, obliquityRad } = nutation(t)
  for (const half of [o, o + 3]) {
    if (frame === 'j2000') precess(rows, half, t)
    if (frame !== 'tod') {
      turnX(rows, half, meanObliquityRad)
      turnZ(rows, half, -longitudeRad)
      turnX(rows, half, -meanObliquityRad - obliquityRad)
    }
    turnZ(rows, half, longitudeRad * Math.cos(meanObliquityRad)) // equation of the equinoxes
  }
}
