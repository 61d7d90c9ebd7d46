/** The rebuilt year against an independent implementation of the same reconstruction, and its shape. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { parseSites } from '../../src/systems/site.ts'
import { reconstructYear } from '../../src/systems/weather.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const file = read('../../assets/sites/sites-daily.json')
const check = read('../fixtures/sites/reconstruction-check.json').sites
const results = read('../fixtures/sites/results.json').sites
const sites = parseSites(file)
const years = sites.map((site) => ({ site, year: reconstructYear(site) }))
const ashburn = years.find(({ site }) => site.id === 'ashburn-va')!

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0)

/** The example is rounded to 0.005 of these units. */
const EXAMPLE_WM2 = 0.01
const EXAMPLE_C = 0.001
/** Same formulas, but the references are rounded: 1e-2 kWh/m² of sums, 1e-4 K of means. */
const SUM_FRACTION = 1e-4
const MEAN_C = 0.002
/** Totals are shared out, not fitted: only rounding remains. */
const DAY_WHM2 = 0.01
/** Probes carry six decimals of cos z and distance, four of azimuth in degrees. */
const PROBE_COSZ = 2e-6
const PROBE_AZIMUTH_DEG = 2e-4

test('every shipped site may be redistributed and names its source', () => {
  expect(sites.length).toBe(26)
  for (const site of file.sites) expect(site.license_confirmed, site.id).toBe(true)
  for (const site of sites) expect(site.attribution.length, site.id).toBeGreaterThan(4)
})

test('the worked example: Ashburn on 6 May, hour by hour', () => {
  const rows = `
    5 0.06401 434.5 78.03 28.85 4.269
    8 0.61457 1183.3 369.56 200.36 11.643
    9 0.75567 1210.9 780.01 237.86 14.864
    12 0.91865 1232.5 425.54 279.70 22.613
    14 0.78180 1214.9 404.87 244.66 23.865
    17 0.29805 1034.5 456.98 109.75 21.375
    19 0.00002 6.6 4.07 0.03 17.981
    23 0.00000 0.0 0.00 0.00 10.071`
  const { year } = ashburn
  for (const row of rows.trim().split('\n')) {
    const [h, meanCosz, clear, dni, dhi, temperature] = row.trim().split(' ').map(Number)
    const i = 125 * 24 + h!
    expect(Math.abs(year.sun.meanCosz[i]! - meanCosz!), `cos z at ${h} h`).toBeLessThan(1e-5)
    expect(Math.abs(year.sun.clearDniWm2[i]! - clear!), `clear beam at ${h} h`).toBeLessThan(0.051)
    expect(Math.abs(year.dniWm2[i]! - dni!), `beam at ${h} h`).toBeLessThan(EXAMPLE_WM2)
    expect(Math.abs(year.dhiWm2[i]! - dhi!), `diffuse at ${h} h`).toBeLessThan(EXAMPLE_WM2)
    expect(Math.abs(year.temperatureC[i]! - temperature!), `temperature at ${h} h`).toBeLessThan(EXAMPLE_C)
  }
})

test('annual sums and temperatures are those of the reference reconstruction at 26 sites', () => {
  let compared = 0
  for (const { site, year } of years) {
    const { sums } = check[site.id]
    for (const [values, kwh] of [
      [year.dniWm2, sums.dni],
      [year.dhiWm2, sums.dhi],
      [year.ghiWm2, sums.ghi],
    ]) {
      expect(Math.abs(sum(values) / 1e3 / kwh - 1), site.id).toBeLessThan(SUM_FRACTION)
      compared++
    }
    expect(Math.abs(sum(year.temperatureC) / 8760 - sums.temp_mean), site.id).toBeLessThan(MEAN_C)
    const cool = year.temperatureC.filter((celsius) => celsius <= 18).length / 8760
    expect(Math.abs(cool - sums.hours_frac_t_le_18), site.id).toBeLessThan(2e-4)
  }
  expect(compared).toBe(78)
})

test('the Sun stands where the reference has it, at nine hours of 26 sites', () => {
  let compared = 0
  for (const { site, year } of years) {
    for (const probe of results[site.id].probes) {
      const i = probe.hour
      expect(Math.abs(year.sun.cosz[i]! - probe.cosz)).toBeLessThan(PROBE_COSZ)
      expect(Math.abs(year.sun.meanCosz[i]! - probe.mean_cosz)).toBeLessThan(PROBE_COSZ)
      expect(Math.abs(year.sun.distanceAu[i]! - probe.earth_sun_au)).toBeLessThan(PROBE_COSZ)
      const turnDeg = Math.abs(year.sun.azimuthRad[i]! / DEG - probe.azimuth) % 360
      expect(Math.min(turnDeg, 360 - turnDeg), `${site.id} ${i}`).toBeLessThan(PROBE_AZIMUTH_DEG)
      compared++
    }
  }
  expect(compared).toBe(26 * 9)
})

test('every day keeps its beam and diffuse totals; no hour passes the clear sky or shines at night', () => {
  let days = 0
  let beamDays = 0
  for (const { site, year } of years) {
    for (let i = 0; i < 8760; i++) {
      const isBetween = year.dniWm2[i]! >= 0 && year.dniWm2[i]! <= year.sun.clearDniWm2[i]!
      if (!isBetween || year.dhiWm2[i]! < 0) expect.fail(`${site.id}, hour ${i}`)
      if (year.sun.upFraction[i] === 0 && year.ghiWm2[i] !== 0) expect.fail(`${site.id}, night hour ${i}`)
    }
    for (let d = 0; d < 365; d++, days++) {
      const beam = sum(year.dniWm2.subarray(d * 24, d * 24 + 24))
      const diffuse = sum(year.dhiWm2.subarray(d * 24, d * 24 + 24))
      const isLit = year.sun.upFraction.subarray(d * 24, d * 24 + 24).some((up) => up > 0)
      if (isLit) expect(Math.abs(diffuse - site.daily.dhiWhM2[d]!)).toBeLessThan(DAY_WHM2)
      if (Math.abs(beam - site.daily.dniWhM2[d]!) < DAY_WHM2) beamDays++
    }
  }
  expect(days).toBe(26 * 365)
  expect(beamDays).toBe(days)
})

test('temperatures stay between the extremes of the day and its neighbours', () => {
  for (const { site, year } of years) {
    const { minTemperatureC, maxTemperatureC } = site.daily
    for (let d = 1; d < 364; d++) {
      const hours = year.temperatureC.subarray(d * 24, d * 24 + 24)
      expect(Math.min(...hours)).toBeGreaterThan(Math.min(...minTemperatureC.subarray(d - 1, d + 2)) - 1e-9)
      expect(Math.max(...hours)).toBeLessThan(Math.max(...maxTemperatureC.subarray(d - 1, d + 2)) + 1e-9)
    }
  }
})

test('two runs from two readings of the file are identical', () => {
  const again = reconstructYear(parseSites(file)[0]!)
  expect(again.dniWm2).toEqual(ashburn.year.dniWm2)
  expect(again.temperatureC).toEqual(ashburn.year.temperatureC)
})

test('without broken cloud a cloudy day is smooth and has the same totals', () => {
  const smooth = reconstructYear(ashburn.site, { brokenCloud: false })
  const day = (values: Float64Array) => values.subarray(125 * 24, 126 * 24)
  const turns = (values: Float64Array) =>
    [...values].filter((x, h, all) => h > 0 && h < 23 && (x - all[h - 1]!) * (all[h + 1]! - x) < 0).length
  expect(turns(day(ashburn.year.dniWm2))).toBeGreaterThan(8)
  expect(turns(day(smooth.dniWm2))).toBe(1)
  expect(Math.abs(sum(day(smooth.dniWm2)) - sum(day(ashburn.year.dniWm2)))).toBeLessThan(DAY_WHM2)
})

test('a file with one wrong value is refused in a sentence that names it', () => {
  const changed = (change: (copy: typeof file) => void) => {
    const copy = structuredClone(file)
    change(copy)
    return () => parseSites(copy)
  }
  expect(() => parseSites(null)).toThrow('Site data: the file is null instead of an object.')
  expect(changed((f) => (f.format = 'X'))).toThrow('format is "X" instead of "SITES-DAILY-1"')
  expect(changed((f) => f.sites[0].daily.dni.pop())).toThrow('dni of ashburn-va has 364 days instead of 365')
  expect(changed((f) => f.sites[0].daily.tmin[7]++)).toThrow(
    'tmin of ashburn-va adds up to 24154, not to 24153',
  )
  expect(changed((f) => (f.sites[1].lat = '33'))).toThrow('lat of phoenix-az is "33" instead of a number')
  expect(changed((f) => (f.sites[1].quality = 'D'))).toThrow(
    'quality of phoenix-az is "D" instead of A, B or C',
  )
})
