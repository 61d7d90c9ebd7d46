import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import {
  formatUtc,
  gmstRad,
  julianDateTt,
  julianDateUtc,
  parseUtc,
  ttMinusUtcS,
} from '../../src/physics/time.ts'
import reference from '../fixtures/reference/sun.json' with { type: 'json' }

/** UT1 taken as UTC in both; the polynomial is the IAU 1982 one. */
const GMST_TOLERANCE_DEG = 2e-4

const rows = reference.rows.map((row) => ({
  utcMs: parseUtc(row[0] as string)!,
  ttMinusUtcS: row[2] as number,
  gmst82Deg: row[14] as number,
}))

test('TT − UTC and sidereal time agree with ERFA at every reference date', () => {
  for (const row of rows) {
    expect(ttMinusUtcS(row.utcMs)).toBeCloseTo(row.ttMinusUtcS, 6)
    const difference = Math.abs(gmstRad(row.utcMs) / DEG - row.gmst82Deg)
    expect(Math.min(difference, 360 - difference)).toBeLessThan(GMST_TOLERANCE_DEG)
  }
})

test('each leap second counts from its day on (IERS Bulletin C)', () => {
  for (const [day, before, after] of [
    [Date.UTC(2006, 0, 1), 32, 33],
    [Date.UTC(2009, 0, 1), 33, 34],
    [Date.UTC(2012, 6, 1), 34, 35],
    [Date.UTC(2015, 6, 1), 35, 36],
    [Date.UTC(2017, 0, 1), 36, 37],
  ] as const) {
    expect(ttMinusUtcS(day - 1)).toBeCloseTo(before + 32.184, 9)
    expect(ttMinusUtcS(day)).toBeCloseTo(after + 32.184, 9)
  }
})

test('Meeus (1998), examples 7.a and 12.a: Julian date of 4 October 1957, sidereal time of 10 April 1987', () => {
  expect(julianDateUtc(Date.UTC(1957, 9, 4) + 0.81 * 86400e3)).toBeCloseTo(2436116.31, 8)
  expect(
    julianDateTt(Date.UTC(2026, 0, 1)) * 86400 - julianDateUtc(Date.UTC(2026, 0, 1)) * 86400,
  ).toBeCloseTo(69.184, 3)
  // 13 h 10 min 46.3668 s at 0 h UT
  const hours = gmstRad(Date.UTC(1987, 3, 10)) / DEG / 15
  expect(hours).toBeCloseTo(13 + 10 / 60 + 46.3668 / 3600, 7)
})

test('instants are written in UTC, with milliseconds only where there are any', () => {
  expect(formatUtc(Date.UTC(2026, 8, 23, 6))).toBe('2026-09-23T06:00:00Z')
  expect(formatUtc(Date.UTC(2026, 8, 23, 6, 0, 0, 250))).toBe('2026-09-23T06:00:00.250Z')
  expect(formatUtc(Date.UTC(2026, 8, 23, 6) + 0.4)).toBe('2026-09-23T06:00:00Z')
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
