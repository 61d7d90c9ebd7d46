/** The PV model against hours computed elsewhere, and the yields of the rebuilt year against the hourly
 *  source year. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { incidenceModifier, type Mount, pvHour, pvYear, surfaceAt } from '../../src/systems/pv.ts'
import { parseSites } from '../../src/systems/site.ts'
import { reconstructYear } from '../../src/systems/weather.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const check = read('../fixtures/sites/reconstruction-check.json').sites
const results = read('../fixtures/sites/results.json').sites
const sites = parseSites(read('../../assets/sites/sites-daily.json'))
const MOUNTS = [
  { mount: 'fixed', key: 'fixed' },
  { mount: 'tracker', key: 'track' },
] as const satisfies readonly { mount: Mount; key: string }[]
const cases = sites.flatMap((site) => {
  const weather = reconstructYear(site)
  return MOUNTS.map(({ mount, key }) => ({
    site,
    mount,
    weather,
    year: pvYear(site, weather, mount),
    exact: check[site.id][key],
    hourly: results[site.id][key],
  }))
})
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

/** Probes are rounded to 3 to 6 decimals; the spec asks 5e-4, or the last digit of small values. */
const PROBE_FRACTION = 5e-4
const PROBE_WPERW = 2e-6
/** Same formulas; references are rounded to 0.01 kWh/kW. */
const YIELD_FRACTION = 2e-4
const MONTH_FRACTION = 5e-4
/** What daily figures can say of the source year: measured worst case over the 30 sites plus a fifth. */
const APPROXIMATE = {
  fixed: { yield: 0.015, month: 0.035, capacity: 0.0025, week: 0.015 },
  tracker: { yield: 0.02, month: 0.05, capacity: 0.004, week: 0.02 },
}
const APPROXIMATE_MEDIAN = 0.005
/** Polar night: the mean month is a poor measure there. */
const KIRUNA_MONTH = 0.05

test('nine hours of 26 sites, both mounts, from their own inputs: every value of the chain', () => {
  let compared = 0
  let worst = 0
  for (const site of sites) {
    for (const { probes, ...mounts } of [results[site.id]]) {
      for (const probe of probes) {
        for (const { mount, key } of MOUNTS) {
          const azimuthRad = probe.azimuth * DEG
          const surface = surfaceAt(site.latitudeDeg, mount, probe.cosz, azimuthRad)
          const expected = probe[key]
          if (mount === 'tracker') expect(Math.abs(surface.tiltRad / DEG - expected.tilt)).toBeLessThan(2e-3)
          else expect(Math.abs(surface.tiltRad / DEG - mounts.fixed.tilt_deg)).toBeLessThan(1e-9)
          const hour = pvHour(
            {
              dniWm2: probe.dni,
              dhiWm2: probe.dhi,
              ghiWm2: probe.ghi,
              temperatureC: probe.temp,
              windMs: probe.wind,
              cosz: probe.cosz,
              azimuthRad,
              distanceAu: probe.earth_sun_au,
            },
            surface,
          )
          for (const [value, reference, floor] of [
            [hour.planeWm2, expected.poa, 2e-3],
            [hour.effectiveWm2, expected.eff, 2e-3],
            [hour.cellTemperatureC, expected.tcell, 2e-3],
            [hour.dcWPerW, expected.pdc, PROBE_WPERW],
            [hour.acWPerW, expected.pac, PROBE_WPERW],
          ]) {
            const allowed = Math.max(PROBE_FRACTION * Math.abs(reference), floor)
            worst = Math.max(worst, Math.abs(value - reference) / allowed)
            compared++
          }
        }
      }
    }
  }
  expect(compared).toBe(26 * 9 * 2 * 5)
  expect(worst).toBeLessThan(1)
})

test('the worked example: power of Ashburn on 6 May', () => {
  const day = (mount: Mount) =>
    cases.find((c) => c.site.id === 'ashburn-va' && c.mount === mount)!.year.acWPerW.slice(125 * 24, 126 * 24)
  expect(day('fixed').reduce((a, b) => a + b, 0)).toBeCloseTo(5.3683, 5)
  expect(day('tracker').reduce((a, b) => a + b, 0)).toBeCloseTo(7.17115, 5)
  expect(day('fixed')[11]).toBeCloseTo(1 / 1.2, 5) // clipped
  expect(day('tracker')[18]).toBeCloseTo(0.05179, 5) // backtracking
})

test('yields and months of 26 sites and two mounts are those of the reference reconstruction', () => {
  let compared = 0
  for (const { site, year, exact } of cases) {
    const yieldError = year.specificYieldKwhPerKw / exact.specific_yield_kwh_per_kwdc - 1
    expect(Math.abs(yieldError), site.id).toBeLessThan(YIELD_FRACTION)
    for (const [m, kwh] of exact.monthly_kwh_per_kwdc.entries()) {
      const allowed = MONTH_FRACTION * kwh + 0.005 // rounding of dark months
      expect(Math.abs(year.monthlyKwhPerKw[m]! - kwh), `${site.id} month ${m}`).toBeLessThan(allowed)
      compared++
    }
  }
  expect(compared).toBe(26 * 2 * 12)
})

test('yields of the rebuilt year lie near those of the hourly source year', () => {
  const errors: number[] = []
  for (const { site, mount, year, hourly } of cases) {
    const limit = APPROXIMATE[mount]
    const error = Math.abs(year.specificYieldKwhPerKw / hourly.specific_yield_kwh_per_kwdc - 1)
    errors.push(error)
    expect(error, site.id).toBeLessThan(limit.yield)
    expect(Math.abs(year.capacityFactorDc - hourly.cf_dc), site.id).toBeLessThan(limit.capacity)
    const meanMonth = hourly.specific_yield_kwh_per_kwdc / 12
    const monthLimit = site.id === 'kiruna-se' ? KIRUNA_MONTH : limit.month
    for (const [m, kwh] of hourly.monthly_kwh_per_kwdc.entries()) {
      expect(Math.abs(year.monthlyKwhPerKw[m]! - kwh) / meanMonth, site.id).toBeLessThan(monthLimit)
    }
    const days = Array.from({ length: 365 }, (_, d) =>
      year.acWPerW.subarray(d * 24, d * 24 + 24).reduce((a, b) => a + b, 0),
    )
    const weeks = days.map((_, d) => [0, 1, 2, 3, 4, 5, 6].reduce((s, k) => s + days[(d + k) % 365]!, 0))
    const worstWeek = Math.min(...weeks) / ((7 * year.specificYieldKwhPerKw) / 365)
    expect(Math.abs(worstWeek - hourly.worst_7day_frac), site.id).toBeLessThan(limit.week)
  }
  expect(errors.length).toBe(52)
  expect(median(errors)).toBeLessThan(APPROXIMATE_MEDIAN)
})

/** kWh/m² of the hourly source year, fixed and tracking, from the reference computation. */
const PLANE_LIGHT: Record<string, [fixed: number, tracker: number]> = {
  'ashburn-va': [1700, 1855.6],
  'phoenix-az': [2388, 2769.6],
  'abilene-tx': [2097.5, 2410.1],
  'kiruna-se': [933.5, 995.5],
  'kuala-lumpur-my': [1810.2, 2157.5],
  'geraldton-au': [2375.5, 2869.6],
}

test('light on the plane of the array lies near that of the hourly source year', () => {
  let compared = 0
  for (const { site, mount, year } of cases) {
    const truth = PLANE_LIGHT[site.id]?.[mount === 'fixed' ? 0 : 1]
    if (truth === undefined) continue
    expect(Math.abs(year.planeKwhM2 / truth - 1), `${site.id} ${mount}`).toBeLessThan(
      APPROXIMATE[mount].yield,
    )
    compared++
  }
  expect(compared).toBe(12)
})

test('smooth days without broken cloud yield 0.6 to 0.9 % too much on average', () => {
  for (const { mount, low, high } of [
    { mount: 'fixed', low: 0.004, high: 0.008 },
    { mount: 'tracker', low: 0.006, high: 0.011 },
  ] as const) {
    const errors = cases
      .filter((c) => c.mount === mount && c.site.id !== 'kiruna-se')
      .map(({ site, hourly }) => {
        const year = pvYear(site, reconstructYear(site, { brokenCloud: false }), mount)
        return year.specificYieldKwhPerKw / hourly.specific_yield_kwh_per_kwdc - 1
      })
    const mean = errors.reduce((a, b) => a + b, 0) / errors.length
    expect(mean).toBeGreaterThan(low)
    expect(mean).toBeLessThan(high)
  }
})

test('the polar night of Kiruna is 1271 hours without output on a fixed array', () => {
  const kiruna = cases.find((c) => c.site.id === 'kiruna-se' && c.mount === 'fixed')!
  expect(kiruna.year.longestZeroH).toBe(kiruna.hourly.longest_zero_output_hours)
})

test('power never passes the inverter rating and is zero without light', () => {
  for (const { year, weather } of cases) {
    for (let i = 0; i < 8760; i++) {
      if (!(year.acWPerW[i]! >= 0 && year.acWPerW[i]! <= 1 / 1.2)) expect.fail(`hour ${i}`)
      if (weather.ghiWm2[i] === 0 && year.acWPerW[i] !== 0) expect.fail(`dark hour ${i}`)
    }
  }
})

test('glass passes all at normal incidence, none at grazing, and ever less in between', () => {
  const values = Array.from({ length: 91 }, (_, degree) => incidenceModifier(degree * DEG))
  expect(values[0]).toBeCloseTo(1, 6)
  expect(values[90]).toBe(0)
  for (let k = 1; k <= 90; k++) expect(values[k]!).toBeLessThanOrEqual(values[k - 1]! + 1e-12)
})

test('a fixed array faces the equator; a tracker lies flat at noon and never passes 60°', () => {
  expect(surfaceAt(-27, 'fixed', 0.8, 0)).toEqual({ tiltRad: 27 * DEG, azimuthRad: 0 })
  expect(surfaceAt(3, 'fixed', 0.8, 0)).toEqual({ tiltRad: 10 * DEG, azimuthRad: Math.PI })
  expect(surfaceAt(40, 'tracker', 0.8, 180 * DEG).tiltRad).toBeCloseTo(0, 9)
  for (let k = 1; k < 90; k++) {
    expect(surfaceAt(0, 'tracker', Math.sin(k * DEG), 90 * DEG).tiltRad).toBeLessThanOrEqual(60 * DEG)
  }
})
