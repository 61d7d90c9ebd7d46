/** How dark is the sky over a place, and what can the eye see in it? The Sun's elevation, the kinds of twilight, the
 *  zenith's brightness and the faintest star seen against it. Clear air, no Moon, no town; the zenith stands for the
 *  whole sky, which near the Sun is brighter. Eyes differ by half a magnitude and more. */
import { DEG } from '../lib/units.ts'
import { dot } from '../lib/vec3.ts'
import { type Eci, eci } from './frames.ts'
import { type Sun, sunAt } from './sun.ts'
import { gmstRad } from './time.ts'

/** Geodetic, east positive. */
export interface Observer {
  latitudeRad: number
  longitudeRad: number
}

/** Unit vector straight up: the ellipsoid's normal. */
export function zenithEci({ latitudeRad, longitudeRad }: Observer, utcMs: number): Eci {
  const angle = gmstRad(utcMs) + longitudeRad
  return eci(
    Math.cos(latitudeRad) * Math.cos(angle),
    Math.cos(latitudeRad) * Math.sin(angle),
    Math.sin(latitudeRad),
  )
}

/** Of the Sun's centre, without refraction (0.5° at the horizon) and parallax (0.002°). */
export const sunElevationRad = (sun: Sun, zenith: Eci): number => Math.asin(dot(sun.directionEci, zenith))

export type Twilight = 'day' | 'civil' | 'nautical' | 'astronomical' | 'night'

/** The Sun's centre this far below the horizon ends each. Day ends with the upper limb's last light: 34′ of refraction
 *  and 16′ of radius. US Naval Observatory, Rise, Set, and Twilight Definitions, aa.usno.navy.mil/faq/RST_defs. */
const ENDS_DEG = { day: 50 / 60, civil: 6, nautical: 12, astronomical: 18 } as const

export function twilightOf(sunElevationRad: number): Twilight {
  const depressionDeg = -sunElevationRad / DEG
  for (const kind of ['day', 'civil', 'nautical', 'astronomical'] as const) {
    if (depressionDeg <= ENDS_DEG[kind]) return kind
  }
  return 'night'
}

/** Dark zenith at Paranal. Patat (2003), A&A 400, 1183: 21.6 in V. */
const NIGHT_MAG_ARCSEC2 = 21.6
/** Clear zenith by day, the Sun 60° from it: Schaefer (1998), Sky & Telescope 95 (5), 57, program VISLIMIT. */
const DAY_MAG_ARCSEC2 = 4.5

/** Brightness of the zenith in V, magnitudes a square arcsecond. Patat, Ugolnikov & Postylyakov (2006), A&A 455, 385,
 *  table 1: a parabola fitted from 5° to 15° of depression (scatter 0.18), for a brighter sky continued with their mean
 *  slope of 1.14 mag a degree; day and night are its ends. */
export function zenithMagArcsec2(sunElevationRad: number): number {
  const x = -sunElevationRad / DEG - 5
  const twilight = x < 0 ? 11.84 + 1.14 * x : 11.84 + 1.518 * x - 0.057 * x * x
  const isPastTop = x > 1.518 / (2 * 0.057) // the parabola would turn back
  return isPastTop ? NIGHT_MAG_ARCSEC2 : Math.min(Math.max(twilight, DAY_MAG_ARCSEC2), NIGHT_MAG_ARCSEC2)
}

/** Magnitude of the faintest star the eye sees against a sky, the air's loss included in what is seen. Two branches, for
 *  eyes used to the dark and not, that meet within 0.1. Schaefer (1990), PASP 102, 212, and VISLIMIT (1998), after
 *  Hecht (1947) and Knoll, Tousey & Hulburt (1946): threshold I = C (1 + √(K·B))² foot-candles, B in nanolamberts. */
export function nakedEyeLimit(skyMagArcsec2: number): number {
  const b = 34.08 * Math.exp(20.7233 - 0.92104 * skyMagArcsec2)
  const [c, k] = b <= 1500 ? [10 ** -9.8, 10 ** -1.9] : [10 ** -8.350001, 10 ** -5.9]
  return -16.57 - 2.5 * Math.log10(c * (1 + Math.sqrt(k * b)) ** 2)
}

const STEP_MS = 300e3
const LONGEST_MS = 400 * 86400e3
const TO_WITHIN_MS = 1000

/** When the Sun next passes an elevation, rising or setting; null where it does not within 400 days. */
export function nextSunPassage(
  observer: Observer,
  fromMs: number,
  elevationRad: number,
  isRising: boolean,
): number | null {
  const above = (utcMs: number) => sunElevationRad(sunAt(utcMs), zenithEci(observer, utcMs)) > elevationRad
  let was = above(fromMs)
  for (let utcMs = fromMs + STEP_MS; utcMs < fromMs + LONGEST_MS; utcMs += STEP_MS) {
    const is = above(utcMs)
    if (is !== was && is === isRising) {
      let low = utcMs - STEP_MS
      let high = utcMs
      while (high - low > TO_WITHIN_MS) {
        const middle = (low + high) / 2
        if (above(middle) === was) low = middle
        else high = middle
      }
      return high
    }
    was = is
  }
  return null
}
