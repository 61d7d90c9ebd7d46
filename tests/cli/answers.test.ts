import { expect, test } from 'vitest'
import { PRESETS } from '../../src/scenario/presets.ts'
import daysOfShadow from '../fixtures/reference/eclipse.json' with { type: 'json' }
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }
import sso from '../fixtures/reference/sso.json' with { type: 'json' }
import sunRows from '../fixtures/reference/sun.json' with { type: 'json' }
import walker from '../fixtures/reference/walker.json' with { type: 'json' }
import { answer, cli } from './harness.ts'

/** Almanac Sun against ERFA. */
const DIRECTION_TOLERANCE = 2e-4
const DISTANCE_TOLERANCE_AU = 1e-4
const EQUATION_OF_TIME_TOLERANCE_MIN = 0.1
/** Printed digits of the reference. */
const INCLINATION_TOLERANCE_DEG = 1e-6
const POSITION_TOLERANCE_KM = 2e-5
/** The dates are to a millisecond, the edges to an almanac Sun (README: 0.25 s above 20 min). */
const EDGE_TOLERANCE_S = 0.25
const YEAR_TOLERANCE = 3e-5
const SEASON_TOLERANCE_DAYS = 0.2

const keysOf = (value: object) => Object.keys(value)

interface Sun {
  utc: string
  directionTod: number[]
  distanceAu: number
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

interface Constellation {
  satellites: number
  planes: number
  shells: number
  positions: {
    shell: number
    plane: number
    slot: number
    raanDeg: number
    argLatDeg: number
    positionKm: number[]
    sunlit: number
  }[]
}

test('constellation: every Walker pattern of the reference, in order of plane and slot', async () => {
  let compared = 0
  for (const one of walker.patterns) {
    const shape = `--pattern ${one.pattern} --total ${one.t} --planes ${one.p} --phasing ${one.f}`
    const angles = `--inclination-deg ${one.i_deg} --raan-deg ${one.raan0_deg} --arg-lat-deg ${one.u0_deg}`
    const altitudeKm = one.a_km - 6378.137
    const words = `constellation ${shape} --altitude-km ${altitudeKm} ${angles} --epoch 2026-01-01 --limit 2000`
    if (altitudeKm > 40000) continue
    const { satellites, planes, shells, positions } = await answer<Constellation>(words)
    expect([satellites, planes, shells]).toEqual([one.t, one.p, 1])
    expect(positions).toHaveLength(one.t)
    for (const [index, plane, slot, raanDeg, argLatDeg, ...position] of one.sats as number[][]) {
      const ours = positions[index!]!
      expect([ours.shell, ours.plane, ours.slot]).toEqual([0, plane, slot])
      expect(ours.raanDeg).toBeCloseTo(raanDeg!, 5)
      expect(ours.argLatDeg).toBeCloseTo(argLatDeg!, 5)
      ours.positionKm.forEach((part, axis) => {
        expect(Math.abs(part - position[axis]!)).toBeLessThan(POSITION_TOLERANCE_KM)
      })
      compared++
    }
  }
  expect(compared).toBe(284)
})

test('constellation: the whole is counted whatever the limit, and light belongs to the instant asked for', async () => {
  const million = await answer<Constellation>('constellation --preset spacex-million --limit 2')
  expect([million.satellites, million.planes, million.shells]).toEqual([1_000_000, 1908, 114])
  expect(million.positions).toHaveLength(2)
  expect(keysOf(million)).toEqual(['satellites', 'planes', 'shells', 'positions'])
  expect(keysOf(million.positions[0]!)).toEqual([
    'shell',
    'plane',
    'slot',
    'raanDeg',
    'argLatDeg',
    'positionKm',
    'sunlit',
  ])
  expect((await answer<Constellation>('constellation --preset iss --limit 0')).positions).toEqual([])
  expect((await answer<Constellation>('constellation --preset starlink-53')).positions).toHaveLength(100)
  const cluster = await answer<Constellation>('constellation --preset suncatcher')
  expect([cluster.satellites, cluster.planes]).toEqual([81, 1])
  expect(cluster.positions.map(({ plane, slot }) => [plane, slot]).slice(79)).toEqual([
    [0, 79],
    [0, 80],
  ])
  const ring = 'constellation --preset dawn-dusk-650 --utc'
  const lit = async (utc: string) =>
    (await answer<Constellation>(`${ring} ${utc}`)).positions.reduce((sum, { sunlit }) => sum + sunlit, 0)
  expect(await lit('2026-09-23T06:00:00Z')).toBe(64)
  expect(await lit('2026-06-21T00:00:00Z')).toBeLessThan(56)
})

test('constellation: mean of the lit fractions is the fleet’s', async () => {
  const utc = '2026-03-01T01:02:03Z'
  const { positions } = await answer<Constellation>(
    `constellation --preset starlink-53 --limit 9999 --utc ${utc}`,
  )
  const fleet = await answer<{ sunlitFraction: number }>(`fleet --preset starlink-53 --utc ${utc}`)
  const mean = positions.reduce((sum, { sunlit }) => sum + sunlit, 0) / positions.length
  expect(fleet.sunlitFraction).toBeCloseTo(mean, 12)
})

interface FleetAnswer extends Record<string, number | string> {
  sunlitFraction: number
  generatedW: number
  itPowerW: number
}

test('fleet: the promised keys, the opening instant by default, both methods alike, every preset', async () => {
  for (const preset of Object.keys(PRESETS)) {
    const { elapsedMs, ...closed } = await answer<FleetAnswer>(`fleet --preset ${preset}`)
    expect(Object.keys(closed)).toEqual([
      'utc',
      'satellites',
      'planes',
      'sunlitFraction',
      'inUmbra',
      'inPenumbra',
      'generatedW',
      'itPowerW',
      'flops',
      'precision',
      'batteryWh',
      'batteryCapacityWh',
    ])
    expect(closed.utc).toBe('2026-09-23T06:00:00Z')
    expect(elapsedMs).toBeGreaterThan(0)
    const sampled = await answer<FleetAnswer>(`fleet --preset ${preset} --method sampled`)
    for (const [key, value] of Object.entries(closed)) {
      if (typeof value === 'number')
        expect(sampled[key]! as number, `${preset} ${key}`).toBeCloseTo(
          value,
          -Math.log10(Math.max(1, value)) + 9,
        )
      else expect(sampled[key]).toBe(value)
    }
  }
})

interface Site {
  specificYieldKwhPerKw: number
  monthlyKwhPerKw: number[]
  hoursMetFraction: number | null
  energyServedFraction: number | null
}

test('site: yield alone, and with a load how much of it a battery carries', async () => {
  const alone = await answer<Site>('site --site phoenix-az')
  expect(keysOf(alone)).toEqual([
    'specificYieldKwhPerKw',
    'capacityFactorDc',
    'hoursMetFraction',
    'energyServedFraction',
    'longestZeroH',
    'monthlyKwhPerKw',
  ])
  expect([alone.hoursMetFraction, alone.energyServedFraction]).toEqual([null, null])
  expect(alone.monthlyKwhPerKw).toHaveLength(12)
  expect(alone.monthlyKwhPerKw.reduce((a, b) => a + b, 0)).toBeCloseTo(alone.specificYieldKwhPerKw, 6)
  const fixed = await answer<Site>('site --site phoenix-az --mount fixed')
  expect(fixed.specificYieldKwhPerKw).toBeLessThan(alone.specificYieldKwhPerKw)
  const supply = 'site --site phoenix-az --load-w 1e6 --pv-w 8e6'
  const bare = await answer<Site>(supply)
  const stored = await answer<Site>(`${supply} --battery-wh 16e6`)
  expect(bare.hoursMetFraction).toBeLessThan(0.5)
  expect(stored.hoursMetFraction).toBeGreaterThan(0.9)
  expect(stored.energyServedFraction).toBeGreaterThanOrEqual(stored.hoursMetFraction!)
})

test('presets and sites: what the other commands accept', async () => {
  const presets = await answer<{ id: string; satellites: number; sources: { title: string }[] }[]>('presets')
  expect(presets.map(({ id }) => id)).toEqual(Object.keys(PRESETS))
  for (const { sources } of presets) expect(sources[0]!.title.length).toBeGreaterThan(5)
  expect(presets.find(({ id }) => id === 'spacex-million')!.satellites).toBe(1_000_000)
  const sites = await answer<{ id: string; attribution: string; license: string }[]>('sites')
  expect(sites.length).toBeGreaterThanOrEqual(26)
  for (const { id, attribution, license } of sites) {
    expect(id).toMatch(/^[a-z0-9-]+$/)
    expect(attribution.length).toBeGreaterThan(5)
    expect(license.length).toBeGreaterThan(1)
  }
})

test('answers hold no −0 and no rounding', async () => {
  const { out } = await cli('constellation --preset one --json')
  expect(out).not.toMatch(/-0[,\]}]/)
  expect(out).toMatch(/\d\.\d{10,}/)
})
