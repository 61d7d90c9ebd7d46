import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { ecefFromGeodetic, eciFromEcef } from '../../src/physics/frames.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { gmstRad } from '../../src/physics/time.ts'
import {
  nakedEyeLimit,
  nextSunPassage,
  sunElevationRad,
  twilightOf,
  zenithEci,
  zenithMagArcsec2,
} from '../../src/physics/twilight.ts'

test('the zenith is the normal of the ellipsoid: where a plumb line of 1 km points', () => {
  const utcMs = Date.UTC(2026, 8, 23, 6)
  for (const [latitudeDeg, longitudeDeg] of [
    [33.45, -111.983],
    [-27.35, 152.66],
    [67.859, 20.2533],
    [0, 0],
  ] as const) {
    const place = { latitudeRad: latitudeDeg * DEG, longitudeRad: longitudeDeg * DEG }
    const at = (heightM: number) =>
      eciFromEcef(ecefFromGeodetic(place.latitudeRad, place.longitudeRad, heightM), gmstRad(utcMs))
    const low = at(0)
    const high = at(1000)
    zenithEci(place, utcMs).forEach((component, i) => {
      expect(component).toBeCloseTo((high[i]! - low[i]!) / 1000, 9)
    })
  }
})

test('twilight has the names of its standard limits', () => {
  const at = (deg: number) => twilightOf(deg * DEG)
  expect([30, 0, -0.83].map(at)).toEqual(['day', 'day', 'day'])
  expect([-0.84, -3, -5.99].map(at)).toEqual(['civil', 'civil', 'civil'])
  expect([-6.01, -11.99].map(at)).toEqual(['nautical', 'nautical'])
  expect([-12.01, -17.99].map(at)).toEqual(['astronomical', 'astronomical'])
  expect([-18.01, -60].map(at)).toEqual(['night', 'night'])
})

/** Sidereal time against the equation of time. */
const MINUTES = 0.2

test('at Greenwich the Sun sets and the twilights end at the hour angles of spherical trigonometry', () => {
  const place = { latitudeRad: 51.48 * DEG, longitudeRad: 0 }
  const noonMs = Date.UTC(2026, 2, 20, 12)
  for (const depressionDeg of [50 / 60, 6, 12, 18]) {
    const ms = nextSunPassage(place, noonMs, -depressionDeg * DEG, false)!
    // cos H = (sin a − sin φ sin δ) / (cos φ cos δ); true noon at 12:00 minus the equation of time
    const sun = sunAt(ms)
    const cosH =
      (Math.sin(-depressionDeg * DEG) - Math.sin(place.latitudeRad) * Math.sin(sun.declinationRad)) /
      (Math.cos(place.latitudeRad) * Math.cos(sun.declinationRad))
    const byHandMin = (Math.acos(cosH) / DEG) * 4 - sun.equationOfTimeMin
    expect(Math.abs((ms - noonMs) / 60e3 - byHandMin)).toBeLessThan(MINUTES)
    expect(sunElevationRad(sunAt(ms), zenithEci(place, ms)) / DEG).toBeCloseTo(-depressionDeg, 2)
  }
})

test('dusk comes after dawn, and in the northern summer Kiruna waits weeks for it', () => {
  const phoenix = { latitudeRad: 33.45 * DEG, longitudeRad: -111.983 * DEG }
  const nowMs = Date.UTC(2026, 8, 23, 18) // 11:00 there
  const dusk = nextSunPassage(phoenix, nowMs, -12 * DEG, false)!
  const dawn = nextSunPassage(phoenix, nowMs, -12 * DEG, true)!
  expect(dusk).toBeLessThan(dawn)
  expect(dawn - nowMs).toBeLessThan(24 * 3600e3)
  const kiruna = { latitudeRad: 67.859 * DEG, longitudeRad: 20.2533 * DEG }
  const midsummer = Date.UTC(2026, 5, 21)
  expect((nextSunPassage(kiruna, midsummer, -12 * DEG, false)! - midsummer) / 86400e3).toBeGreaterThan(45)
  expect(nextSunPassage(phoenix, nowMs, 89.99 * DEG, true)).toBeNull()
})

test('the zenith darkens as measured at Paranal, without steps', () => {
  // Patat et al. (2006), table 1 (V) evaluated by hand: a₀ at 95°, 11.84 + 7.59 − 1.425 at 100°, + 15.18 − 5.7 at 105°
  expect(zenithMagArcsec2(-5 * DEG)).toBeCloseTo(11.84, 6)
  expect(zenithMagArcsec2(-10 * DEG)).toBeCloseTo(18.005, 6)
  expect(zenithMagArcsec2(-15 * DEG)).toBeCloseTo(21.32, 6)
  expect(zenithMagArcsec2(-18 * DEG)).toBe(21.6)
  expect(zenithMagArcsec2(-90 * DEG)).toBe(21.6)
  expect(zenithMagArcsec2(40 * DEG)).toBe(4.5)
  for (let deg = 5; deg >= -30; deg -= 0.1) {
    const darker = zenithMagArcsec2((deg - 0.1) * DEG) - zenithMagArcsec2(deg * DEG)
    expect(darker).toBeGreaterThanOrEqual(0)
    expect(darker).toBeLessThan(0.16)
  }
})

test('the eye reaches magnitude 6.5 under a dark sky and not even Venus at noon', () => {
  // 7.93 − 5 log₁₀(1 + 10^(4.316 − S/5)), the same law as it is used for sky meters: 6.5 at 21.75
  for (const sky of [19, 20, 21, 21.75]) {
    expect(nakedEyeLimit(sky)).toBeCloseTo(7.93 - 5 * Math.log10(1 + 10 ** (4.316 - sky / 5)), 2)
  }
  expect(nakedEyeLimit(21.75)).toBeCloseTo(6.5, 1)
  expect(nakedEyeLimit(4.5)).toBeGreaterThan(-4)
  expect(nakedEyeLimit(4.5)).toBeLessThan(-2)
  // Sirius (−1.5) is found about sunset, first-magnitude stars in civil twilight.
  expect(nakedEyeLimit(zenithMagArcsec2(0))).toBeLessThan(-0.5)
  expect(nakedEyeLimit(zenithMagArcsec2(-6 * DEG))).toBeGreaterThan(1)
  for (let sky = 4.5; sky < 21.6; sky += 0.05) {
    expect(nakedEyeLimit(sky + 0.05) - nakedEyeLimit(sky)).toBeGreaterThan(-0.01)
  }
})
