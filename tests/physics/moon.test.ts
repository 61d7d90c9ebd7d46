import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { moonAt } from '../../src/physics/moon.ts'
import { parseUtc } from '../../src/physics/time.ts'
import reference from '../fixtures/moon.json' with { type: 'json' }

/** The almanac's own word: 0.3° in longitude and 0.2° in latitude. */
const DIRECTION_TOLERANCE_DEG = 0.36
/** 0.003° of parallax in 0.95°, and 0.2 Earth radii by the almanac. */
const DISTANCE_TOLERANCE_KM = 1400

test('the Moon of 2000 to 2050 is where an independent theory has it', () => {
  expect(reference.rows.length).toBeGreaterThan(20)
  for (const { utc, directionTod, distanceKm } of reference.rows) {
    const { directionEci: d, distanceM } = moonAt(parseUtc(utc)!)
    const cosine = d[0] * directionTod[0]! + d[1] * directionTod[1]! + d[2] * directionTod[2]!
    expect(Math.acos(Math.min(1, cosine)) / DEG).toBeLessThan(DIRECTION_TOLERANCE_DEG)
    expect(Math.abs(distanceM / 1e3 - distanceKm)).toBeLessThan(DISTANCE_TOLERANCE_KM)
  }
})

test('Meeus (1998), example 47.a: 12 April 1992, 0 h TD', () => {
  const { directionEci: d, distanceM } = moonAt(Date.UTC(1992, 3, 12) - 58_000)
  const [rightAscension, declination] = [134.68847 * DEG, 13.768368 * DEG]
  const cosine =
    d[0] * Math.cos(declination) * Math.cos(rightAscension) +
    d[1] * Math.cos(declination) * Math.sin(rightAscension) +
    d[2] * Math.sin(declination)
  expect(Math.acos(cosine) / DEG).toBeLessThan(DIRECTION_TOLERANCE_DEG)
  expect(Math.abs(distanceM / 1e3 - 368409.7)).toBeLessThan(DISTANCE_TOLERANCE_KM)
})
