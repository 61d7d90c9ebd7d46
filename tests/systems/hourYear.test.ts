import { expect, test } from 'vitest'
import { DEG, HOUR, KM } from '../../src/lib/units.ts'
import { type CircularOrbit, circularOrbit } from '../../src/physics/orbit.ts'
import { parseUtc } from '../../src/physics/time.ts'
import { type HourYear, hourYear } from '../../src/systems/hourYear.ts'
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }

/** As in tests/physics/eclipse.test.ts: up to 16 passages a day whose edges move together, 1.5 s each; 3 s each where
 *  the longest is under ten minutes. */
const dayToleranceS = (longestS: number) => (longestS < 600 ? 48 : 24)
/** Over a year their errors have either sign, and most passages are long. */
const MEAN_DAY_TOLERANCE_S = 0.5
/** Float32 of 24 hours. */
const ROUNDING_S = 0.02

const orbitOf = (truth: (typeof yearsOfShadow.orbits)[number]): CircularOrbit =>
  circularOrbit({
    semiMajorAxisM: truth.a_km * KM,
    inclinationRad: truth.i_deg * DEG,
    raanRad: truth.raan0_deg * DEG,
    epochMs: parseUtc(truth.epoch_utc)!,
  })

function finish(orbit: CircularOrbit, tzHours: number): { result: HourYear; told: number[] } {
  const run = hourYear(orbit, 2027, tzHours)
  const told: number[] = []
  for (;;) {
    const step = run.next()
    if (step.done) return { result: step.value, told }
    told.push(step.value)
  }
}

test('the hours of a day lose what the reference loses that day; as many passages', () => {
  for (const id of ['650km_SSO_LTAN18', '550km_i53', '700km_SSO_LTAN10.5', '1500km_SSO_LTAN6']) {
    const truth = yearsOfShadow.orbits.find((one) => one.id === id)!
    const { result, told } = finish(orbitOf(truth), 0)
    let sumOfErrorsS = 0
    truth.daily.lost_equiv_s.forEach((lostS, day) => {
      const hours = result.lightFraction.subarray(day * 24, day * 24 + 24)
      const ours = hours.reduce((sum, light) => sum + (1 - light) * HOUR, 0)
      const error = Math.abs(ours - lostS)
      expect(error, `${id} day ${day}`).toBeLessThan(
        dayToleranceS(truth.daily.max_umbra_s[day]!) + ROUNDING_S,
      )
      sumOfErrorsS += error
    })
    expect(sumOfErrorsS / 365, id).toBeLessThan(MEAN_DAY_TOLERANCE_S)
    const passages = truth.summary.seasons.reduce((sum, season) => sum + season.n_eclipses, 0)
    expect(Math.abs(result.passages - passages), id).toBeLessThanOrEqual(2) // those that New Year cuts
    expect(result.lightFraction).toHaveLength(8760)
    expect(result.lightFraction.every((light) => light >= -1e-6 && light <= 1)).toBe(true)
    if (passages > 0) expect(told.length).toBeGreaterThan(50)
  }
})

test('another clock shifts the hours and leaves their sum', () => {
  const orbit = orbitOf(yearsOfShadow.orbits.find(({ id }) => id === '550km_i53')!)
  const utc = finish(orbit, 0).result.lightFraction
  const phoenix = finish(orbit, -7).result.lightFraction
  for (let hour = 0; hour < 8000; hour += 97) expect(phoenix[hour]!).toBeCloseTo(utc[hour + 7]!, 4)
})
