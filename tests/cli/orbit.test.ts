import { expect, test } from 'vitest'
import daysOfShadow from '../fixtures/reference/eclipse.json' with { type: 'json' }
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }
import sso from '../fixtures/reference/sso.json' with { type: 'json' }
import sunRows from '../fixtures/reference/sun.json' with { type: 'json' }
import { answer } from './harness.ts'

/** Almanac Sun against ERFA. */
const DIRECTION_TOLERANCE = 2e-4
const DECLINATION_TOLERANCE_DEG = 0.01
const DISTANCE_TOLERANCE_AU = 1e-4
const EQUATION_OF_TIME_TOLERANCE_MIN = 0.1
/** Printed digits of the reference. */
const INCLINATION_TOLERANCE_DEG = 1e-6
/** The dates are to a millisecond, the edges to an almanac Sun (README: 0.25 s above 20 min). */
const EDGE_TOLERANCE_S = 0.25
const YEAR_TOLERANCE = 3e-5
const SEASON_TOLERANCE_DAYS = 0.2

const keysOf = (value: object) => Object.keys(value)

interface Sun {
  utc: string
  directionTod: number[]
  distanceAu: number
  declinationDeg: number
  equationOfTimeMin: number
  fluxWm2: number
}

test('sun: the reference rows, with exactly the promised keys', async () => {
  const rows = sunRows.rows as (string | number | number[])[][]
  for (const row of rows) {
    const sun = await answer<Sun>(`sun --utc ${row[0]}`)
    expect(keysOf(sun)).toEqual([
      'utc',
      'directionTod',
      'distanceAu',
      'declinationDeg',
      'equationOfTimeMin',
      'fluxWm2',
    ])
    expect(sun.utc).toBe(row[0])
    sun.directionTod.forEach((part, axis) => {
      expect(Math.abs(part - (row[6] as number[])[axis]!)).toBeLessThan(DIRECTION_TOLERANCE)
    })
    expect(Math.abs(sun.distanceAu - Number(row[3]))).toBeLessThan(DISTANCE_TOLERANCE_AU)
    expect(Math.abs(sun.equationOfTimeMin - Number(row[10]))).toBeLessThan(EQUATION_OF_TIME_TOLERANCE_MIN)
    expect(Math.abs(sun.declinationDeg - Number(row[9]))).toBeLessThan(DECLINATION_TOLERANCE_DEG)
    expect(sun.fluxWm2).toBeCloseTo(1361 / sun.distanceAu ** 2, 9)
  }
  expect(rows).toHaveLength(30)
})

test('sso: column 2 of the reference, and the node where a local time is given', async () => {
  for (const [altitudeKm, inclinationDeg] of sso.rows) {
    const given = await answer<{ inclinationDeg: number }>(`sso --altitude-km ${altitudeKm}`)
    expect(keysOf(given)).toEqual(['inclinationDeg'])
    expect(Math.abs(given.inclinationDeg - inclinationDeg!)).toBeLessThan(INCLINATION_TOLERANCE_DEG)
  }
  const [truth] = yearsOfShadow.orbits.filter(({ id }) => id === '700km_SSO_LTAN10.5')
  const words = 'sso --altitude-km 700 --ltan-h 10.5'
  const both = await answer<{ raanDeg: number }>(`${words} --epoch ${truth!.epoch_utc}`)
  expect(keysOf(both)).toEqual(['inclinationDeg', 'raanDeg'])
  expect(both.raanDeg).toBeCloseTo(truth!.raan0_deg, 4)
  expect(await answer(`${words} --year 2027`)).toEqual(both)
})

interface Orbit {
  semiMajorAxisKm: number
  nodalPeriodS: number
  raanRateDegPerDay: number
  argLatRateDegPerDay: number
  states: { utc: string; positionKm: number[]; velocityKmS: number[]; raanDeg: number; argLatDeg: number }[]
}

test('orbit: rates of the reference, states at the instants asked for, at the epoch where none is', async () => {
  const day = daysOfShadow.cases.find(({ id }) => id === 'p01_1')!
  const words = `orbit --altitude-km ${day.altitude_km} --inclination-deg 53 --raan-deg 30 --epoch ${day.utc}`
  const orbit = await answer<Orbit>(`${words} --at ${day.utc},2026-03-21T12:00:00Z`)
  expect(keysOf(orbit)).toEqual([
    'semiMajorAxisKm',
    'nodalPeriodS',
    'raanRateDegPerDay',
    'argLatRateDegPerDay',
    'states',
  ])
  expect(orbit.semiMajorAxisKm).toBe(day.a_km)
  expect(orbit.raanRateDegPerDay).toBeCloseTo(day.raan_rate_deg_day, 8)
  expect(orbit.argLatRateDegPerDay).toBeCloseTo(day.u_rate_deg_day, 6)
  expect(orbit.states.map(({ utc }) => utc)).toEqual([day.utc, '2026-03-21T12:00:00Z'])
  const [first, later] = orbit.states
  expect(keysOf(first!)).toEqual(['utc', 'positionKm', 'velocityKmS', 'raanDeg', 'argLatDeg'])
  expect(first!.raanDeg).toBeCloseTo(30, 9)
  expect(first!.argLatDeg).toBe(0)
  expect(later!.raanDeg).toBeCloseTo(30 + day.raan_rate_deg_day, 6)
  expect(Math.hypot(...first!.positionKm)).toBeCloseTo(day.a_km, 6)
  // At the ascending node: along P, speeding north.
  expect(first!.positionKm[2]).toBe(0)
  expect(first!.velocityKmS[2]).toBeGreaterThan(5)
  expect((await answer<Orbit>(words)).states).toEqual([first])
  // Angles are taken modulo a turn.
  const turned = words.replace('--raan-deg 30', '--raan-deg -330')
  expect((await answer<Orbit>(turned)).states[0]!.positionKm[0]).toBeCloseTo(first!.positionKm[0]!, 6)
})

interface Eclipse {
  passages: Record<string, string | number | null>[]
  betaDeg: number
  umbraS: number
  penumbraOrUmbraS: number
  lostEquivalentS: number
  sunlitFraction: number
}

test('eclipse: a reference day passage by passage, sums and light', async () => {
  const day = daysOfShadow.cases.find(({ id }) => id === 'p03_2')!
  const elements = `--altitude-km 420 --inclination-deg 51.6 --raan-deg ${day.raan_deg} --arg-lat-deg ${day.u_deg}`
  const words = `eclipse ${elements} --epoch ${day.utc} --from ${day.utc} --to 2026-06-22`
  const eclipse = await answer<Eclipse>(words)
  expect(keysOf(eclipse)).toEqual([
    'betaDeg',
    'passages',
    'umbraS',
    'penumbraOrUmbraS',
    'lostEquivalentS',
    'sunlitFraction',
  ])
  expect(eclipse.betaDeg).toBeCloseTo(day.beta_deg_at_epoch, 2)
  expect(eclipse.passages).toHaveLength(day.M1_sphere.length)
  const names = ['penumbraInUtc', 'umbraInUtc', 'umbraOutUtc', 'penumbraOutUtc']
  eclipse.passages.forEach((passage, i) => {
    expect(keysOf(passage)).toEqual([...names, 'umbraS', 'betaDeg'])
    const truth = day.M1_sphere[i]!
    names.forEach((name, edge) => {
      const seconds = (Date.parse(String(passage[name])) - Date.parse(day.utc)) / 1e3
      expect(Math.abs(seconds - truth[edge]!), `passage ${i} ${name}`).toBeLessThan(EDGE_TOLERANCE_S)
    })
    expect(Number(passage.umbraS)).toBeCloseTo(truth[2]! - truth[1]!, 0)
    expect(Number(passage.betaDeg)).toBeCloseTo(truth[4]!, 1)
  })
  const listedS = eclipse.passages.reduce((sum, { umbraS }) => sum + Number(umbraS), 0)
  expect(eclipse.umbraS).toBeGreaterThanOrEqual(listedS - 1e-6) // cut passages count in the sums
  expect(eclipse.lostEquivalentS).toBeGreaterThan(eclipse.umbraS)
  expect(eclipse.penumbraOrUmbraS).toBeGreaterThan(eclipse.lostEquivalentS)
  expect(eclipse.sunlitFraction).toBeCloseTo(1 - eclipse.lostEquivalentS / 86400, 12)
})

test('eclipse: a passage of penumbra only has no umbra, and its seconds of umbra are null', async () => {
  // 1,350 km at LTAN 18: penumbra only, some weeks about the June solstice (models.md §1).
  const words = 'eclipse --altitude-km 1350 --ltan-h 18 --year 2027 --from 2027-06-21 --to 2027-06-22'
  const { passages, umbraS, lostEquivalentS } = await answer<Eclipse>(words)
  expect(passages.length).toBeGreaterThan(10)
  for (const passage of passages)
    expect([passage.umbraInUtc, passage.umbraOutUtc, passage.umbraS]).toEqual([null, null, null])
  expect(umbraS).toBe(0)
  expect(lostEquivalentS).toBeGreaterThan(0)
})

interface Year {
  sunlitFraction: number
  umbraFraction: number
  maxUmbraS: number
  daysWithUmbra: number
  seasons: { firstUmbraUtc: string; lastUmbraUtc: string; days: number }[]
  daily: Record<string, number | string>[]
}

test('eclipse-year: 650 km at LTAN 18 in 2027, as in the reference', async () => {
  const truth = yearsOfShadow.orbits.find(({ id }) => id === '650km_SSO_LTAN18')!
  const year = await answer<Year>('eclipse-year --altitude-km 650 --ltan-h 18 --year 2027')
  expect(keysOf(year)).toEqual([
    'sunlitFraction',
    'umbraFraction',
    'maxUmbraS',
    'daysWithUmbra',
    'seasons',
    'daily',
  ])
  expect(Math.abs(year.sunlitFraction - truth.summary.sunlit_equiv_fraction_year)).toBeLessThan(
    YEAR_TOLERANCE,
  )
  expect(Math.abs(year.umbraFraction - truth.summary.umbra_fraction_year)).toBeLessThan(YEAR_TOLERANCE)
  expect(year.maxUmbraS).toBeCloseTo(truth.summary.max_umbra_s, 0)
  expect(year.daysWithUmbra).toBe(truth.summary.days_with_umbra)
  expect(year.seasons).toHaveLength(1)
  const [season] = year.seasons
  const [expected] = truth.summary.seasons.filter(({ first_umbra_utc }) => first_umbra_utc)
  expect(keysOf(season!)).toEqual(['firstUmbraUtc', 'lastUmbraUtc', 'days'])
  const days = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / 86400e3
  expect(Math.abs(days(season!.firstUmbraUtc, expected!.first_umbra_utc!))).toBeLessThan(
    SEASON_TOLERANCE_DAYS,
  )
  expect(Math.abs(days(season!.lastUmbraUtc, expected!.last_umbra_utc!))).toBeLessThan(SEASON_TOLERANCE_DAYS)
  expect(season!.days).toBeCloseTo(days(season!.lastUmbraUtc, season!.firstUmbraUtc), 6)
  expect(year.daily).toHaveLength(365)
  expect(keysOf(year.daily[0]!)).toEqual(['date', 'betaDeg', 'umbraS', 'lostEquivalentS', 'maxUmbraS'])
  expect(year.daily.map(({ date }) => date).slice(58, 61)).toEqual(['2027-02-28', '2027-03-01', '2027-03-02'])
  // The same orbit by its elements.
  const elements = `--inclination-deg ${truth.i_deg} --raan-deg ${truth.raan0_deg} --epoch ${truth.epoch_utc}`
  const same = await answer<Year>(`eclipse-year --altitude-km 650 ${elements} --year 2027`)
  expect(same.sunlitFraction).toBeCloseTo(year.sunlitFraction, 7)
  expect(await answer<Year>(`eclipse-year --altitude-km 650 ${elements}`)).toEqual(same)
})

test('eclipse-year: above 1,443 km a dawn–dusk orbit has no shadow at all', async () => {
  const year = await answer<Year>('eclipse-year --altitude-km 1500 --ltan-h 18 --year 2027')
  expect([year.sunlitFraction, year.maxUmbraS, year.daysWithUmbra]).toEqual([1, 0, 0])
  expect(year.seasons).toEqual([])
})
