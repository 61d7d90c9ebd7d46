import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { gmstRad, parseUtc, ttMinusUtcS } from '../../src/physics/time.ts'
import power from '../fixtures/reference/power.json' with { type: 'json' }
import reference from '../fixtures/reference/sun.json' with { type: 'json' }

/** Against ERFA's apparent Sun. Low-precision series neglect planetary terms of about 8″ = 0.002°. */
const DIRECTION_TOLERANCE_DEG = 0.01
/** The Moon moves the Earth by 3.1e-5 AU, the planets by about as much; both left out. */
const DISTANCE_TOLERANCE_AU = 1e-4
const EQUATION_OF_TIME_TOLERANCE_MIN = 0.1
/** UT1 taken as UTC in both; the polynomial is the IAU 1982 one. */
const GMST_TOLERANCE_DEG = 2e-4
const FLUX_TOLERANCE_WM2 = 0.15

const rows = reference.rows.map((row) => ({
  utcMs: parseUtc(row[0] as string)!,
  ttMinusUtcS: row[2] as number,
  distanceAu: row[3] as number,
  tod: row[6] as number[],
  equationOfTimeMin: row[10] as number,
  gmst82Deg: row[14] as number,
}))

test('the Sun of 2000 to 2050 is where ERFA has it', () => {
  let worstDeg = 0
  for (const row of rows) {
    const sun = sunAt(row.utcMs)
    const [x, y, z] = sun.directionEci
    const cross = Math.hypot(
      y * row.tod[2]! - z * row.tod[1]!,
      z * row.tod[0]! - x * row.tod[2]!,
      x * row.tod[1]! - y * row.tod[0]!,
    )
    worstDeg = Math.max(worstDeg, Math.asin(cross) / DEG)
    expect(x * row.tod[0]! + y * row.tod[1]! + z * row.tod[2]!).toBeGreaterThan(0)
    expect(Math.abs(sun.distanceAu - row.distanceAu)).toBeLessThan(DISTANCE_TOLERANCE_AU)
    expect(Math.abs(sun.equationOfTimeMin - row.equationOfTimeMin)).toBeLessThan(
      EQUATION_OF_TIME_TOLERANCE_MIN,
    )
  }
  expect(rows).toHaveLength(30)
  expect(worstDeg).toBeLessThan(DIRECTION_TOLERANCE_DEG)
})

test('TT − UTC and sidereal time agree with ERFA at every reference date', () => {
  for (const row of rows) {
    expect(ttMinusUtcS(row.utcMs)).toBeCloseTo(row.ttMinusUtcS, 6)
    const difference = Math.abs(gmstRad(row.utcMs) / DEG - row.gmst82Deg)
    expect(Math.min(difference, 360 - difference)).toBeLessThan(GMST_TOLERANCE_DEG)
  }
})

test('sunlight is strongest at perihelion and weakest at aphelion, by the almanac', () => {
  const years = Object.values(power.flux.perihelion_aphelion).flat()
  expect(years).toHaveLength(6)
  for (const [utc, , fluxWm2] of years as [string, number, number][]) {
    expect(Math.abs(sunAt(parseUtc(utc)!).fluxWm2 - fluxWm2)).toBeLessThan(FLUX_TOLERANCE_WM2)
  }
})

test('dates that do not exist are refused, and no time zone means UTC', () => {
  expect(parseUtc('2026-02-29')).toBeNull()
  expect(parseUtc('2026-13-01T00:00:00Z')).toBeNull()
  expect(parseUtc('yesterday')).toBeNull()
  expect(parseUtc('2026-09-23T06:00')).toBe(Date.UTC(2026, 8, 23, 6))
  expect(parseUtc('2026-09-23')).toBe(Date.UTC(2026, 8, 23))
  expect(parseUtc('2026-09-23T06:00:00.250Z')).toBe(Date.UTC(2026, 8, 23, 6) + 250)
})

test('the day of the year is the second form of a date', () => {
  expect(parseUtc('2025-010T12:00:00.000000')).toBe(Date.UTC(2025, 0, 10, 12))
  expect(parseUtc('2024-366')).toBe(Date.UTC(2024, 11, 31))
  expect(parseUtc('2025-366')).toBeNull()
  expect(parseUtc('2025-000')).toBeNull()
})

test('a leap second is the next midnight, and nowhere else are there 60 seconds', () => {
  expect(parseUtc('2016-12-31T23:59:60Z')).toBe(Date.UTC(2017, 0, 1))
  expect(parseUtc('2015-06-30T23:59:60Z')).toBe(Date.UTC(2015, 6, 1))
  expect(parseUtc('2016-366T23:59:60.5Z')).toBe(Date.UTC(2017, 0, 1) + 500)
  for (const text of ['2016-12-31T23:59:61Z', '2016-12-30T23:59:60Z', '2016-12-31T22:59:60Z'])
    expect(parseUtc(text), text).toBeNull()
})
