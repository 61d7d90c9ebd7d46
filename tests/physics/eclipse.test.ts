import { shadowFraction } from 'satellite.js'
import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DAY_MS, DEG, KM } from '../../src/lib/units.ts'
import { normalize, scale } from '../../src/lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { eclipseWindow, eclipseYear } from '../../src/physics/eclipse.ts'
import { eci } from '../../src/physics/frames.ts'
import { type CircularOrbit, circularOrbit } from '../../src/physics/orbit.ts'
import { halfArcRad, shadowCone, sunlitFraction, sunlitFractionAt } from '../../src/physics/shadow.ts'
import { parseUtc } from '../../src/physics/time.ts'
import daysOfShadow from '../fixtures/reference/eclipse.json' with { type: 'json' }
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }

/** Seconds, by length of the passage: what a Sun off by 0.01° does to an edge (README of the reference). */
const edgeToleranceS = (durationS: number) => (durationS > 1200 ? 0.25 : durationS > 600 ? 0.5 : 3)
const BETA_TOLERANCE_DEG = 0.01
const YEAR_FRACTION_TOLERANCE = 3e-5
/** Up to 16 passages a day whose edges move together: 1.5 s each; 3 s each where the longest is under ten minutes. */
const dayToleranceS = (longestS: number) => (longestS < 600 ? 48 : 24)
const LONGEST_UMBRA_TOLERANCE_S = 1.5
const SEASON_EDGE_TOLERANCE_DAYS = 0.2

test('every passage of 52 reference days begins and ends on time', () => {
  let compared = 0
  for (const day of daysOfShadow.cases) {
    const fromMs = parseUtc(day.utc)!
    const orbit: CircularOrbit = {
      semiMajorAxisM: day.a_km * KM,
      inclinationRad: day.i_deg * DEG,
      raanRad: day.raan_deg * DEG,
      argLatRad: day.u_deg * DEG,
      epochMs: fromMs,
      raanRateRadS: (day.raan_rate_deg_day * DEG) / 86400,
      argLatRateRadS: (day.u_rate_deg_day * DEG) / 86400,
    }
    const { passages, betaRad } = eclipseWindow(orbit, fromMs, fromMs + DAY_MS)
    expect(Math.abs(betaRad / DEG - day.beta_deg_at_epoch), day.id).toBeLessThan(BETA_TOLERANCE_DEG)
    expect(passages, day.id).toHaveLength(day.M1_sphere.length)
    passages.forEach((passage, i) => {
      const truth = day.M1_sphere[i]!
      const ours = [passage.penumbraInMs, passage.umbraInMs, passage.umbraOutMs, passage.penumbraOutMs]
      const tolerance = edgeToleranceS(truth[3]! - truth[0]!)
      ours.forEach((edgeMs, k) => {
        if (truth[k] === null) expect(edgeMs, `${day.id} passage ${i} has no umbra`).toBeNull()
        else {
          expect(edgeMs, `${day.id} passage ${i}`).not.toBeNull()
          expect(
            Math.abs((edgeMs! - fromMs) / 1e3 - truth[k]!),
            `${day.id} passage ${i} edge ${k}`,
          ).toBeLessThan(tolerance)
        }
      })
      expect(Math.abs(passage.betaRad / DEG - truth[4]!)).toBeLessThan(BETA_TOLERANCE_DEG)
      compared++
    })
  }
  expect(compared).toBeGreaterThan(400)
})

test.each(yearsOfShadow.orbits.map((orbit) => [orbit.id, orbit] as const))(
  'a year in shadow, day by day: %s',
  (_id, truth) => {
    const orbit = circularOrbit({
      semiMajorAxisM: truth.a_km * KM,
      inclinationRad: truth.i_deg * DEG,
      raanRad: truth.raan0_deg * DEG,
      argLatRad: truth.u0_deg * DEG,
      epochMs: parseUtc(truth.epoch_utc)!,
    })
    const year = eclipseYear(orbit, 2027)
    const { summary, daily } = truth
    expect(Math.abs(year.sunlitFraction - summary.sunlit_equiv_fraction_year)).toBeLessThan(
      YEAR_FRACTION_TOLERANCE,
    )
    expect(Math.abs(year.umbraFraction - summary.umbra_fraction_year)).toBeLessThan(YEAR_FRACTION_TOLERANCE)
    expect(Math.abs(year.maxUmbraS - summary.max_umbra_s)).toBeLessThan(LONGEST_UMBRA_TOLERANCE_S)
    expect(Math.abs(year.daysWithUmbra - summary.days_with_umbra)).toBeLessThanOrEqual(1)
    expect(year.daily).toHaveLength(365)
    year.daily.forEach((day, i) => {
      expect(Math.abs(day.umbraS - daily.umbra_s[i]!), `umbra of day ${i}`).toBeLessThan(
        dayToleranceS(daily.max_umbra_s[i]!),
      )
      expect(Math.abs(day.lostEquivalentS - daily.lost_equiv_s[i]!), `light of day ${i}`).toBeLessThan(
        dayToleranceS(daily.max_umbra_s[i]!),
      )
      expect(Math.abs(day.betaRad / DEG - daily.beta_noon_deg[i]!)).toBeLessThan(0.02)
    })
    // The reference lists seasons by penumbra; those with umbra are ours.
    const seasons = summary.seasons.filter((season) => season.first_umbra_utc)
    expect(year.seasons).toHaveLength(seasons.length)
    seasons.forEach((season, i) => {
      const first = (year.seasons[i]!.firstUmbraMs - parseUtc(season.first_umbra_utc!)!) / DAY_MS
      const last = (year.seasons[i]!.lastUmbraMs - parseUtc(season.last_umbra_utc!)!) / DAY_MS
      expect(Math.abs(first), 'first umbra').toBeLessThan(SEASON_EDGE_TOLERANCE_DAYS)
      expect(Math.abs(last), 'last umbra').toBeLessThan(SEASON_EDGE_TOLERANCE_DAYS)
    })
  },
)

test('visible light equals satellite.js at 20,000 random places (seed 7)', () => {
  const next = random(7)
  let partial = 0
  for (let i = 0; i < 20000; i++) {
    const sunDirection = normalize(eci(next() - 0.5, next() - 0.5, next() - 0.5))
    const sun = scale(sunDirection, ASTRONOMICAL_UNIT_M)
    // Half of the places near the shadow's edge, where it matters.
    const behind = i % 2 ? 1.01 + next() : 0.4 + next()
    const place = normalize(eci(next() - 0.5, next() - 0.5, next() - 0.5))
    const position = scale(place, 6378.137 * KM * (1 + behind))
    const theirs =
      1 -
      shadowFraction(
        { x: sun[0] / ASTRONOMICAL_UNIT_M, y: sun[1] / ASTRONOMICAL_UNIT_M, z: sun[2] / ASTRONOMICAL_UNIT_M },
        { x: position[0] / KM, y: position[1] / KM, z: position[2] / KM },
      )
    const ours = sunlitFraction(position, sun)
    // They use an Earth radius of 6,378.135 or 6,371 km in places and another Sun radius: 0.01 of light at the edge.
    expect(Math.abs(ours - theirs)).toBeLessThan(0.01)
    if (ours > 0 && ours < 1) partial++
  }
  expect(partial).toBeGreaterThan(10)
})

test('the angle form of the light rule equals the vector form, parallax included', () => {
  const r = 7028137
  const d = ASTRONOMICAL_UNIT_M * 0.99
  for (let i = 0; i <= 4000; i++) {
    const theta = 1.1 + (0.1 * i) / 4000
    const position = eci(r * Math.sin(theta), 0, -r * Math.cos(theta))
    expect(sunlitFractionAt(Math.cos(theta), r, d)).toBeCloseTo(sunlitFraction(position, eci(0, 0, d)), 7)
  }
})

test('the cones are where light begins to fail and ends: 1 at ψ of the penumbra, 0 at ψ of the umbra', () => {
  for (const altitudeKm of [160, 650, 1344, 5000, 35786]) {
    const r = (6378.137 + altitudeKm) * KM
    const cone = shadowCone(r, 1)
    const light = (theta: number) => sunlitFractionAt(Math.cos(theta), r, ASTRONOMICAL_UNIT_M)
    expect(light(cone.penumbraRad + 1e-6)).toBe(1)
    expect(light(cone.penumbraRad - 1e-5)).toBeLessThan(1)
    expect(light(cone.umbraRad - 1e-6)).toBe(0)
    expect(light(cone.umbraRad + 1e-5)).toBeGreaterThan(0)
  }
})

test('the threshold is ψ, not 90° − ψ: at β = 30° a 550 km orbit is eclipsed', () => {
  const cone = shadowCone(6928137, 1)
  expect(halfArcRad(cone.umbraRad, Math.cos(30 * DEG))).toBeGreaterThan(1)
  expect(halfArcRad(cone.umbraRad, Math.cos(80 * DEG))).toBe(0)
  // β = 0: the arc is the cone itself, 37.2 % of the orbit.
  expect(halfArcRad(cone.umbraRad, 1)).toBeCloseTo(cone.umbraRad, 12)
})
