/** Days with umbra are those of the exact passages, whatever the orbit. */
import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { eclipseYear } from '../../src/physics/eclipse.ts'
import {
  circularOrbit,
  raanFromLtanRad,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../src/physics/orbit.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { planeYear } from '../../src/systems/year.ts'

const YEAR = 2026
const epochMs = Date.UTC(YEAR, 0, 1)

interface Case {
  altitudeKm: number
  argLatDeg: number
  /** Local time of a sun-synchronous node. */
  ltanH?: number
  inclinationDeg?: number
  raanDeg?: number
}
const CASES: Case[] = [
  { altitudeKm: 650, ltanH: 18, argLatDeg: 0 },
  { altitudeKm: 650, ltanH: 6, argLatDeg: 200 },
  { altitudeKm: 1330, ltanH: 18, argLatDeg: 75 }, // a few days
  { altitudeKm: 560, ltanH: 19.6, argLatDeg: 310 },
  { altitudeKm: 550, inclinationDeg: 53, raanDeg: 0, argLatDeg: 10 },
  { altitudeKm: 1200, inclinationDeg: 86, raanDeg: 120, argLatDeg: 140 },
  { altitudeKm: 3000, inclinationDeg: 70, raanDeg: 250, argLatDeg: 33 },
  { altitudeKm: 800, inclinationDeg: 97, raanDeg: 300, argLatDeg: 90 },
  { altitudeKm: 35_786, inclinationDeg: 0.1, raanDeg: 0, argLatDeg: 45 }, // hardly a passage a day
]

test('each day of a year has umbra if any passage of that day has, nine orbits', () => {
  for (const { altitudeKm, argLatDeg, ltanH, inclinationDeg = 0, raanDeg = 0 } of CASES) {
    const semiMajorAxisM = semiMajorAxisFromAltitude(altitudeKm * KM)
    const elements = {
      semiMajorAxisM,
      inclinationRad:
        ltanH === undefined ? inclinationDeg * DEG : sunSynchronousInclinationRad(semiMajorAxisM),
      raanRad: ltanH === undefined ? raanDeg * DEG : raanFromLtanRad(ltanH, epochMs),
      argLatRad: argLatDeg * DEG,
    }
    const fleet = buildFleet(
      [{ ...elements, pattern: 'delta', total: 1, planes: 1, phasing: 0, spacingM: 0 }],
      epochMs,
    )
    const exact = eclipseYear(circularOrbit({ ...elements, epochMs }), YEAR)
    const days = exact.daily.map(({ umbraS }) => umbraS > 0)
    expect(planeYear(fleet, 0, YEAR).hasUmbra, `${altitudeKm} km`).toEqual(days)
    expect(days.filter(Boolean)).toHaveLength(exact.daysWithUmbra)
  }
})
