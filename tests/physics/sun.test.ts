import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { sunAt, sunAtJulianDate } from '../../src/physics/sun.ts'
import { parseUtc } from '../../src/physics/time.ts'
import power from '../fixtures/reference/power.json' with { type: 'json' }
import reference from '../fixtures/reference/sun.json' with { type: 'json' }

/** Against ERFA's apparent Sun. Low-precision series neglect planetary terms of about 8″ = 0.002°. */
const DIRECTION_TOLERANCE_DEG = 0.01
/** The Moon moves the Earth by 3.1e-5 AU, the planets by about as much; both left out. */
const DISTANCE_TOLERANCE_AU = 1e-4
const EQUATION_OF_TIME_TOLERANCE_MIN = 0.1
const FLUX_TOLERANCE_WM2 = 0.15

const rows = reference.rows.map((row) => ({
  utcMs: parseUtc(row[0] as string)!,
  distanceAu: row[3] as number,
  tod: row[6] as number[],
  equationOfTimeMin: row[10] as number,
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

test('sunlight is strongest at perihelion and weakest at aphelion, by the almanac', () => {
  const years = Object.values(power.flux.perihelion_aphelion).flat()
  expect(years).toHaveLength(6)
  for (const [utc, , fluxWm2] of years as [string, number, number][]) {
    expect(Math.abs(sunAt(parseUtc(utc)!).fluxWm2 - fluxWm2)).toBeLessThan(FLUX_TOLERANCE_WM2)
  }
})

test('Meeus (1998), examples 25.a and 28.b: 13 October 1992, 0 h TD, to the printed digits', () => {
  const sun = sunAtJulianDate(2448908.5)
  expect(Math.abs(sun.rightAscensionRad / DEG - 198.38083)).toBeLessThan(1e-5)
  expect(Math.abs(sun.declinationRad / DEG - -7.78507)).toBeLessThan(1e-5)
  expect(Math.abs(sun.distanceAu - 0.99766)).toBeLessThan(5e-6)
  // 0.059825557 rad; the example's obliquity has four digits.
  expect(Math.abs((sun.equationOfTimeMin / 4) * DEG - 0.059825557)).toBeLessThan(1e-6)
})
