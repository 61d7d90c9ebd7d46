import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { sunSynchronousInclinationRad } from '../../src/physics/orbit.ts'
import {
  type Atlas,
  type AtlasField,
  type AtlasKind,
  atlasOf,
  cellPlane,
  nearestIndex,
  planeCell,
  sunTable,
} from '../../src/systems/atlas.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { planeYear } from '../../src/systems/year.ts'
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }

/** Daily closed form against exact passages of a year: fixtures/reference/README.md found 3e-5 and 1.7e-4 with its own. */
const SUN_SYNCHRONOUS_LIGHT = 3e-5
const OTHER_LIGHT = 2e-4
/** β of noon against that of the longest passage, and no synodic rate (0.16 %): 5 s. */
const LONGEST_UMBRA_S = 5
/** Figures of fixtures/reference/models.md §1 are rounded: half a unit of the last digit, and the light above. */
const HALF_TENTH_PERCENT = 0.0005 + SUN_SYNCHRONOUS_LIGHT
const HALF_HUNDREDTH_PERCENT = 0.00005 + SUN_SYNCHRONOUS_LIGHT
/** One altitude is stated for LTAN 06 and 18 together, which differ by up to 2 km. */
const BAND_EDGE_KM = 2
/** Light of 99 % is found to 3e-5, which is 0.3 km where it changes by 1e-4 a km; and half a unit. */
const THRESHOLD_KM = 0.8

const suns = sunTable(2027)
const cell = (altitudeKm: number, ltanH: number) =>
  planeCell(suns, cellPlane('ltan', 2027, altitudeKm * KM, ltanH))

function finish(kind: AtlasKind, year: number): Atlas {
  const run = atlasOf(kind, year)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

/** Where a condition that holds at `from` stops holding on the way to `to`. */
function edge(from: number, to: number, holds: (value: number) => boolean): number {
  let inside = from
  let outside = to
  while (Math.abs(outside - inside) > 1e-3) {
    const middle = (inside + outside) / 2
    if (holds(middle)) inside = middle
    else outside = middle
  }
  return (inside + outside) / 2
}

test('a year of each of 23 reference orbits, light, days and longest umbra', () => {
  for (const truth of yearsOfShadow.orbits) {
    const { summary } = truth
    const year = planeCell(suns, {
      semiMajorAxisM: truth.a_km * KM,
      inclinationRad: truth.i_deg * DEG,
      raanRad: truth.raan0_deg * DEG,
    })
    const lightError = Math.abs(year.sunlitFraction - summary.sunlit_equiv_fraction_year)
    expect(lightError, truth.id).toBeLessThan(truth.ltan_h === null ? OTHER_LIGHT : SUN_SYNCHRONOUS_LIGHT)
    expect(Math.abs(year.longestUmbraS - summary.max_umbra_s), truth.id).toBeLessThan(LONGEST_UMBRA_S)
    expect(year.umbraDays, truth.id).toBe(summary.days_with_umbra)
    expect(year.umbraReach > 0, truth.id).toBe(summary.days_with_umbra > 0)
    expect(year.penumbraReach > 0, truth.id).toBe(summary.days_with_any_shadow > 0)
  }
  expect(yearsOfShadow.orbits).toHaveLength(23)
})

test('local times of a 650 km plane: two hours off takes its light from 96 to 78 %', () => {
  const stated: [ltanH: number, percent: number, tolerance: number][] = [
    [6, 96.16, HALF_HUNDREDTH_PERCENT],
    [18, 95.99, HALF_HUNDREDTH_PERCENT],
    [18.25, 95.9, HALF_TENTH_PERCENT],
    [18.5, 95.5, HALF_TENTH_PERCENT],
    [19, 93.8, HALF_TENTH_PERCENT],
    [19.5, 87.1, HALF_TENTH_PERCENT],
    [20, 77.7, HALF_TENTH_PERCENT],
    [21, 69.3, HALF_TENTH_PERCENT],
    [24, 63.8, HALF_TENTH_PERCENT],
  ]
  for (const [ltanH, percent, tolerance] of stated) {
    expect(Math.abs(cell(650, ltanH).sunlitFraction - percent / 100), `${ltanH} h`).toBeLessThan(tolerance)
  }
})

test('altitudes of 95, 97 and 99 % of a year’s light at dawn and dusk', () => {
  const stated: [ltanH: number, percent: number, altitudeKm: number][] = [
    [6, 95, 534],
    [18, 95, 553],
    [6, 97, 753],
    [18, 97, 770],
    [6, 99, 1102],
    [18, 99, 1113],
    [6.5, 99, 1225],
  ]
  for (const [ltanH, percent, altitudeKm] of stated) {
    const found = edge(300, 1400, (km) => cell(km, ltanH).sunlitFraction < percent / 100)
    expect(Math.abs(found - altitudeKm), `${percent} % at ${ltanH} h`).toBeLessThan(THRESHOLD_KM)
  }
})

test('no umbra from 1344 to 3384 km, no penumbra from 1443 to 3270 km, at dawn and dusk', () => {
  for (const ltanH of [6, 18]) {
    const band = (reach: 'umbraReach' | 'penumbraReach', low: number, high: number) => {
      const isClear = (km: number) => cell(km, ltanH)[reach] <= 0
      expect(Math.abs(edge(2000, 1000, isClear) - low)).toBeLessThan(BAND_EDGE_KM)
      expect(Math.abs(edge(2000, 4000, isClear) - high)).toBeLessThan(BAND_EDGE_KM)
    }
    band('umbraReach', 1344, 3384)
    band('penumbraReach', 1443, 3270)
  }
})

test('half an hour off leaves 1590–1640 to 3110–3150 km without penumbra, an hour off nothing', () => {
  for (const ltanH of [5.5, 6.5, 17.5, 18.5]) {
    const isClear = (km: number) => cell(km, ltanH).penumbraReach <= 0
    const low = edge(2000, 1000, isClear)
    const high = edge(2000, 4000, isClear)
    expect(low).toBeGreaterThan(1585)
    expect(low).toBeLessThan(1645)
    expect(high).toBeGreaterThan(3105)
    expect(high).toBeLessThan(3155)
  }
  for (let km = 300; km <= 4000; km += 50) {
    for (const ltanH of [5, 7, 17, 19]) expect(cell(km, ltanH).penumbraReach).toBeGreaterThan(0)
  }
})

test('the window of local time without penumbra: 6 to 47 minutes each way from 05:58', () => {
  const stated: [altitudeKm: number, minutes: number][] = [
    [1450, 6],
    [1500, 17],
    [1600, 28],
    [2000, 47],
  ]
  for (const [altitudeKm, minutes] of stated) {
    const isClear = (ltanH: number) => cell(altitudeKm, ltanH).penumbraReach <= 0
    const half = (edge(5.97, 8, isClear) - edge(5.97, 4, isClear)) / 2
    expect(Math.abs(half * 60 - minutes), `${altitudeKm} km`).toBeLessThan(1)
  }
})

test('a map’s cells are the years that the page computes of the same planes', () => {
  let compared = 0
  for (const kind of ['ltan', 'inclination'] as const) {
    const atlas = finish(kind, 2026)
    for (const [field, values] of Object.entries(atlas.values) as [AtlasField, Float32Array][]) {
      expect(values.length).toBe(atlas.across.length * atlas.altitudeM.length)
      expect(values.every(Number.isFinite), field).toBe(true)
    }
    for (const altitudeKm of [300, 550, 650, 1200, 4000]) {
      for (const across of kind === 'ltan' ? [0, 10.6, 18] : [0, 30, 53, 98]) {
        const plane = cellPlane(kind, 2026, altitudeKm * KM, across)
        const fleet = buildFleet(
          [
            {
              ...plane,
              pattern: 'delta',
              total: 1,
              planes: 1,
              phasing: 0,
              argLatRad: 0,
              spacingM: 0,
            },
          ],
          Date.UTC(2026, 0, 1),
        )
        const year = planeYear(fleet, 0, 2026)
        const row = nearestIndex(atlas.altitudeM, altitudeKm * KM)
        const index = row * atlas.across.length + nearestIndex(atlas.across, across)
        const light = year.sunlitFraction.reduce((sum, one) => sum + one, 0) / 365
        expect(Math.abs(atlas.values.sunlitFraction[index]! - light)).toBeLessThan(1e-7) // of float32
        expect(atlas.values.umbraDays[index]).toBe(year.hasUmbra.filter(Boolean).length)
        expect(atlas.values.longestEclipseS[index]! / Math.max(...year.eclipseS)).toBeCloseTo(1, 6)
        compared++
      }
    }
  }
  expect(compared).toBe(35)
})

test('below 80° the node of 1 January matters little: within 2 % of the mean light of all nodes', () => {
  let most = 0
  for (let inclinationDeg = 0; inclinationDeg <= 80; inclinationDeg += 5) {
    for (const altitudeKm of [300, 550, 1000, 2000, 4000]) {
      const plane = cellPlane('inclination', 2027, altitudeKm * KM, inclinationDeg)
      const nodes = Array.from({ length: 12 }, (_, k) => planeCell(suns, { ...plane, raanRad: k * 30 * DEG }))
      const mean = nodes.reduce((sum, one) => sum + one.sunlitFraction, 0) / 12
      most = Math.max(most, Math.abs(planeCell(suns, plane).sunlitFraction - mean))
    }
  }
  expect(most).toBeLessThan(0.02)
  expect(most).toBeGreaterThan(0.005) // the number says something
})

test('altitudes and local times that people name are cells of their own', () => {
  const { altitudeM, across } = finish('ltan', 2026)
  for (const km of [420, 550, 560, 650, 800, 1000, 1300, 1500, 2000]) expect(altitudeM).toContain(km * KM)
  for (const hours of [0, 6, 12, 18, 24])
    expect([...across].some((at) => Math.abs(at - hours) < 1e-9)).toBe(true)
  const inclination = finish('inclination', 2026)
  for (const degrees of [0, 30, 53, 70, 90]) expect(inclination.across).toContain(degrees)
  // The sun-synchronous line stays on the map up to its top.
  const top = sunSynchronousInclinationRad((6378.137 + 4000) * KM) / DEG
  expect(inclination.across.at(-1)!).toBeGreaterThan(top)
})
