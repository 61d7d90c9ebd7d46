import { expect, test } from 'vitest'
import { DEG, KM, wrapPi } from '../../src/lib/units.ts'
import { cross, dot, length, scale, sub } from '../../src/lib/vec3.ts'
import { eci } from '../../src/physics/frames.ts'
import {
  argLatAt,
  argLatRateRadS,
  betaRad,
  circularOrbit,
  ltanFromRaanH,
  nodalPeriodS,
  orbitState,
  planeBasis,
  raanAt,
  raanFromLtanRad,
  raanRateRadS,
  SUN_SYNCHRONOUS_RATE_RAD_S,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../src/physics/orbit.ts'
import propagation from '../fixtures/reference/propagation.json' with { type: 'json' }
import sso from '../fixtures/reference/sso.json' with { type: 'json' }

const DAY_S = 86400
/** Printed digits of the reference. */
const RATE_TOLERANCE_DEG_PER_DAY = 1e-6
const INCLINATION_TOLERANCE_DEG = 1e-6
const PERIOD_TOLERANCE_S = 1e-4
/** Short-period J2 terms, left out, reach 10 km; see the header of orbit.ts. */
const J2_TRUTH = { radialKm: 10, alongKm: 11, alongHighInclinationKm: 3, crossKm: 3, raanRateFraction: 0.003 }
const J2_TO_J4_TRUTH = {
  radialKm: 11,
  alongKm: 20,
  alongHighInclinationKm: 20,
  crossKm: 3,
  raanRateFraction: 0.005,
}
/** Central difference over 2 s: error of order n³·h²·a/6 = 2e-3 m/s. */
const VELOCITY_TOLERANCE_M_S = 5e-3

test('secular rates equal the first-order J2 formulas computed elsewhere, 15 orbits', () => {
  for (const { mean, j2_secular } of propagation.orbits) {
    const a = mean.a_km * KM
    const i = mean.i_deg * DEG
    expect((raanRateRadS(a, i) * DAY_S) / DEG).toBeCloseTo(j2_secular.raan_rate_deg_day, 6)
    expect(Math.abs((argLatRateRadS(a, i) * DAY_S) / DEG - j2_secular.u_rate_deg_day)).toBeLessThan(
      RATE_TOLERANCE_DEG_PER_DAY,
    )
  }
  expect(propagation.orbits).toHaveLength(15)
})

test.each([
  ['J2', J2_TRUTH],
  ['J2-J4', J2_TO_J4_TRUTH],
] as const)(
  'a day of flight stays within the stated error of a numerical %s integration',
  (model, tolerance) => {
    let compared = 0
    for (const orbit of propagation.orbits) {
      const { mean } = orbit
      const ours = circularOrbit({
        semiMajorAxisM: mean.a_km * KM,
        inclinationRad: mean.i_deg * DEG,
        raanRad: mean.raan_deg * DEG,
        argLatRad: mean.u_deg * DEG,
        epochMs: 0,
      })
      const alongKm = mean.i_deg > 45 ? tolerance.alongHighInclinationKm : tolerance.alongKm
      for (const [t, x, y, z, vx, vy, vz] of orbit[model].states) {
        const truth = eci(x! * KM, y! * KM, z! * KM)
        const velocity = eci(vx! * KM, vy! * KM, vz! * KM)
        const radial = scale(truth, 1 / length(truth))
        const along = scale(velocity, 1 / length(velocity))
        const error = sub(orbitState(ours, t! * 1e3).positionEci, truth)
        const radialKm = dot(error, radial) / KM
        const alongErrorKm = dot(error, along) / KM
        const crossKm = Math.sqrt(
          Math.max(0, dot(error, error) / KM ** 2 - radialKm ** 2 - alongErrorKm ** 2),
        )
        expect(Math.abs(radialKm), `${orbit.id} radial at ${t} s`).toBeLessThan(tolerance.radialKm)
        expect(Math.abs(alongErrorKm), `${orbit.id} along at ${t} s`).toBeLessThan(alongKm)
        expect(crossKm, `${orbit.id} cross at ${t} s`).toBeLessThan(tolerance.crossKm)
        compared++
      }
      const truthRate = orbit[model].raan_rate_deg_day
      if (truthRate != null && mean.i_deg > 0) {
        const rate = (ours.raanRateRadS * DAY_S) / DEG
        expect(Math.abs(rate / truthRate - 1), `${orbit.id} node rate`).toBeLessThan(
          tolerance.raanRateFraction,
        )
      }
    }
    expect(compared).toBe(15 * 25)
  },
)

test('sun-synchronous inclination and nodal period equal the reference, 300 to 2,000 km', () => {
  for (const [altitudeKm, inclinationDeg, , , , nodalS] of sso.rows) {
    const semiMajorAxisM = semiMajorAxisFromAltitude(altitudeKm! * KM)
    const inclinationRad = sunSynchronousInclinationRad(semiMajorAxisM)
    expect(Math.abs(inclinationRad / DEG - inclinationDeg!)).toBeLessThan(INCLINATION_TOLERANCE_DEG)
    const orbit = circularOrbit({ semiMajorAxisM, inclinationRad, raanRad: 0, epochMs: 0 })
    expect(Math.abs(nodalPeriodS(orbit) - nodalS!)).toBeLessThan(PERIOD_TOLERANCE_S)
    expect(orbit.raanRateRadS / SUN_SYNCHRONOUS_RATE_RAD_S).toBeCloseTo(1, 12)
  }
  expect(sso.rows).toHaveLength(18)
})

test('no inclination is sun-synchronous above 5,967 km', () => {
  expect(sunSynchronousInclinationRad(semiMajorAxisFromAltitude(5900 * KM))).toBeGreaterThan(Math.PI / 2)
  expect(sunSynchronousInclinationRad(semiMajorAxisFromAltitude(5980 * KM))).toBeNaN()
})

test('local time of the node and right ascension are inverse, and a driven plane keeps its local time for 20 years', () => {
  const epochMs = Date.UTC(2027, 0, 1)
  const semiMajorAxisM = semiMajorAxisFromAltitude(650 * KM)
  const orbit = circularOrbit({
    semiMajorAxisM,
    inclinationRad: sunSynchronousInclinationRad(semiMajorAxisM),
    raanRad: raanFromLtanRad(18, epochMs),
    epochMs,
  })
  for (let year = 0; year <= 20; year++) {
    const utcMs = Date.UTC(2027 + year, 6, 3, 5, 7)
    const raanRad = orbit.raanRad + (orbit.raanRateRadS * (utcMs - epochMs)) / 1e3
    // Two definitions of the mean Sun (GMST and the tropical year) part by 3e-4 h in 20 years.
    expect(ltanFromRaanH(raanRad, utcMs)).toBeCloseTo(18, 3)
    expect(wrapPi(raanFromLtanRad(ltanFromRaanH(1.234, utcMs), utcMs) - 1.234)).toBeCloseTo(0, 9)
  }
})

test('velocity is the time derivative of position, the drift of the node included', () => {
  const orbit = circularOrbit({
    semiMajorAxisM: 6928137,
    inclinationRad: 53 * DEG,
    raanRad: 1,
    argLatRad: 2,
    epochMs: 0,
  })
  for (const utcMs of [0, 1e6, 86400e3, 3e10]) {
    const before = orbitState(orbit, utcMs - 1e3).positionEci
    const after = orbitState(orbit, utcMs + 1e3).positionEci
    const error = sub(orbitState(orbit, utcMs).velocityEci, scale(sub(after, before), 0.5))
    expect(length(error)).toBeLessThan(VELOCITY_TOLERANCE_M_S)
  }
})

test('motion counts from the epoch, whenever that is', () => {
  const elements = { semiMajorAxisM: 6928137, inclinationRad: 53 * DEG, raanRad: 1, argLatRad: 2 }
  for (const epochMs of [0, Date.UTC(2027, 0, 1), Date.UTC(1999, 5, 5, 5)]) {
    const orbit = circularOrbit({ ...elements, epochMs })
    expect(raanAt(orbit, epochMs)).toBe(1)
    expect(argLatAt(orbit, epochMs)).toBe(2)
    const later = epochMs + 20 * nodalPeriodS(orbit) * 1e3
    expect(wrapPi(argLatAt(orbit, later) - 2)).toBeCloseTo(0, 6)
    // Larson & Wertz (1999), SMAD, eq. 6-19: −2.06474e14 a^(−7/2) cos i degrees a day, a in kilometres
    const days = (20 * nodalPeriodS(orbit)) / DAY_S
    const byHandDeg = -2.06474e14 * 6928.137 ** -3.5 * Math.cos(53 * DEG) * days
    expect(wrapPi(raanAt(orbit, later) - 1) / DEG).toBeCloseTo(byHandDeg, 3)
  }
})

test('the plane’s normal is a right angle from where it flies, and β is by the angles of spherical trigonometry', () => {
  for (const [raanDeg, inclinationDeg] of [
    [0, 53],
    [40, 97.5],
    [200, 30],
    [310, 120],
  ] as const) {
    const { p, q, n } = planeBasis(raanDeg * DEG, inclinationDeg * DEG)
    expect(length(sub(n, cross(p, q)))).toBeLessThan(1e-12)
    const orbit = circularOrbit({
      semiMajorAxisM: 7e6,
      inclinationRad: inclinationDeg * DEG,
      raanRad: raanDeg * DEG,
      epochMs: 0,
    })
    for (const [rightAscensionDeg, declinationDeg] of [
      [0, 0],
      [90, 23.44],
      [250, -20],
    ] as const) {
      const [alpha, delta, i] = [rightAscensionDeg * DEG, declinationDeg * DEG, inclinationDeg * DEG]
      const sun = eci(Math.cos(delta) * Math.cos(alpha), Math.cos(delta) * Math.sin(alpha), Math.sin(delta))
      // by the scalar product of normal and Sun: sin β = cos δ sin i sin(Ω − α) + sin δ cos i
      const sinBeta =
        Math.cos(delta) * Math.sin(i) * Math.sin(raanDeg * DEG - alpha) + Math.sin(delta) * Math.cos(i)
      expect(betaRad(orbit, 0, sun)).toBeCloseTo(Math.asin(sinBeta), 12)
    }
  }
})
