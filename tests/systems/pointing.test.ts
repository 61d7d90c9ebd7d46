/** How squarely an array faces the Sun, and that all that is told of a fleet goes by the same cosine. */
import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DAY_MS, DEG, KM } from '../../src/lib/units.ts'
import { cross, dot, normalize, type Vec3 } from '../../src/lib/vec3.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildModel, fleetYear, type Model, totalsAt } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import type { Scenario } from '../../src/scenario/document/schema.ts'
import { planeOfSatellite } from '../../src/systems/constellation.ts'
import { groupYears } from '../../src/systems/groupYears.ts'
import { LOAD_STRIDE, loadLaw, planeLoads, satelliteLive } from '../../src/systems/live.ts'
import { betaOf } from '../../src/systems/planeShadow.ts'
import { normalOf, placeOf, planesAt } from '../../src/systems/planes.ts'
import { arrayNormal, incidenceCosine, POINTINGS, type Pointing } from '../../src/systems/pointing.ts'
import { shellDayItW } from '../../src/systems/year.ts'

/** Sums of a few thousand terms in another order. */
const SUM_TOLERANCE = 1e-9
/** Rows are float32. */
const ROW_TOLERANCE = 1e-6
const POLICIES = ['shed', 'ride-through'] as const
const DATES = ['2026-03-20T00:00:00Z', '2026-06-21T12:00:00Z', '2026-09-23T06:00:00Z'].map(Date.parse)

/** Cells that do not mind warmth: power is the cosine. */
const modelOf = (preset: string, pointing: Pointing, changes: Partial<Scenario> = {}): Model => {
  const { scenario } = PRESETS[preset]!
  const satellite = { ...scenario.satellite, temperatureCoefficientPerK: 0, pointing }
  return buildModel({ ...scenario, satellite, ...changes })
}

test('60° from its plane the Sun gives a drive about the normal a half, a panel along the normal 0.866', () => {
  const cosBeta = Math.cos(60 * DEG)
  expect(incidenceCosine('two-axes', cosBeta)).toBe(1)
  expect(incidenceCosine('one-axis', cosBeta)).toBeCloseTo(0.5, 12)
  expect(incidenceCosine('body-fixed', cosBeta)).toBeCloseTo(Math.sqrt(3) / 2, 12)
  // The ends: in the plane, and straight above it.
  expect([1, 0].map((end) => incidenceCosine('one-axis', end))).toEqual([1, 0])
  expect([1, 0].map((end) => incidenceCosine('body-fixed', end))).toEqual([0, 1])
})

test('no turn about the orbit’s normal faces the Sun better than the one-axis drive: every degree tried (seed 3)', () => {
  const next = random(3)
  const draw = (): Vec3 => normalize([next() - 0.5, next() - 0.5, next() - 0.5])
  for (let i = 0; i < 200; i++) {
    const [sun, normal] = [draw(), draw()]
    const p = normalize(cross(normal, draw()))
    const q = cross(normal, p)
    let best = -1
    for (let degree = 0; degree < 360; degree++) {
      const [c, s] = [Math.cos(degree * DEG), Math.sin(degree * DEG)]
      const looks: Vec3 = [0, 1, 2].map((k) => c * p[k]! + s * q[k]!) as unknown as Vec3
      best = Math.max(best, dot(looks, sun))
    }
    const cosBeta = Math.hypot(dot(sun, p), dot(sun, q))
    const told = incidenceCosine('one-axis', cosBeta)
    expect(told).toBeGreaterThanOrEqual(best - 1e-12)
    expect(told - best).toBeLessThan(2e-4) // half a degree beside it
    for (const pointing of POINTINGS) {
      const looks = arrayNormal(pointing, sun, normal)
      expect(dot(looks, looks)).toBeCloseTo(1, 12)
      expect(dot(looks, sun)).toBeCloseTo(incidenceCosine(pointing, cosBeta), 7)
    }
    expect(dot(arrayNormal('one-axis', sun, normal), normal)).toBeCloseTo(0, 12)
    expect(Math.abs(dot(arrayNormal('body-fixed', sun, normal), normal))).toBeCloseTo(1, 12)
  }
})

test('with the Sun along the orbit’s normal a one-axis array still looks somewhere, and gets nothing', () => {
  const normal: Vec3 = [0, 0, 1]
  expect(arrayNormal('one-axis', normal, normal).every(Number.isFinite)).toBe(true)
  expect(incidenceCosine('one-axis', 0)).toBe(0)
})

test('along dawn and dusk, by vectors: generated power is the cosine of the Sun’s distance from where each looks', () => {
  const facing = modelOf('dawn-dusk-650', 'two-axes')
  for (const utcMs of DATES) {
    const states = planesAt(facing.fleet, utcMs)
    const beta = Math.abs(betaOf(states, 0, sunAt(utcMs)))
    const full = totalsAt(facing, utcMs).generatedW
    const share = (pointing: Pointing) =>
      totalsAt(modelOf('dawn-dusk-650', pointing), utcMs).generatedW / full
    expect(share('one-axis')).toBeCloseTo(Math.cos(beta), 9)
    expect(share('body-fixed')).toBeCloseTo(Math.sin(beta), 9)
  }
})

const { scenario: STARLINK } = PRESETS['starlink-53']!
/** Its planes and slots thinned out. */
const WALKER = { scenario: { ...STARLINK, groups: [{ ...STARLINK.groups[0]!, total: 90, planes: 9 }] } }

const cases = ['walker', 'suncatcher', 'iss'].flatMap((id) =>
  POINTINGS.flatMap((pointing) => POLICIES.map((policy) => [id, pointing, policy] as const)),
)

test.each(cases)(
  '%s, %s, %s: closed form, sampling, satellites and the shader’s rows agree',
  (id, pointing, policy) => {
    const { scenario } = id === 'walker' ? WALKER : PRESETS[id]!
    const satellite = { ...scenario.satellite, pointing }
    const model = buildModel({ ...scenario, satellite, policy })
    const { fleet, power } = model
    const near = (a: number, b: number, what: string) =>
      expect(Math.abs(a - b), what).toBeLessThanOrEqual(SUM_TOLERANCE * Math.max(1, Math.abs(b)))
    for (const utcMs of DATES) {
      const [totals, sampled] = [totalsAt(model, utcMs), totalsAt(model, utcMs, 'sampled')]
      const sun = sunAt(utcMs)
      const states = planesAt(fleet, utcMs)
      const rows = new Float32Array(fleet.planeCount * LOAD_STRIDE)
      planeLoads(states, sun, power, rows)
      const law = loadLaw(power.satellite, sun.fluxWm2)
      const sum = { generatedW: 0, itPowerW: 0, batteryWh: 0 }
      for (let k = 0; k < fleet.satelliteCount; k++) {
        const at = planeOfSatellite(fleet, k)
        const live = satelliteLive(states, sun, power, at)
        sum.generatedW += live.arrayW
        sum.itPowerW += live.itPowerW
        sum.batteryWh += (live.chargeFraction ?? 0) * power.batteryCapacityWh[fleet.shellOfPlane[at.plane]!]!
        const row = rows.subarray(at.plane * LOAD_STRIDE)
        const served = live.sunlitFraction * law.servedInFullLight * row[7]! - law.servedFirst
        const utilisation = policy === 'shed' ? Math.min(Math.max(served, 0), 1) : row[4]!
        expect(Math.abs(utilisation - live.utilisationFraction)).toBeLessThan(ROW_TOLERANCE)
        if (pointing === 'two-axes') expect(row[7]).toBe(1)
      }
      for (const key of ['generatedW', 'itPowerW', 'batteryWh'] as const) {
        near(sampled[key], totals[key], key)
        near(sum[key], totals[key], key)
      }
      expect(totals.inUmbra).toBe(sampled.inUmbra)
    }
  },
)

/** β at noon for that of all hours: it moves by up to 6° in the day, and its cosine bends. */
const DAY_TOLERANCE = 1e-3
const RING = 60
const STEPS = 144

test.each(POINTINGS)(
  '%s: a day’s mean is that of every ten minutes of it, satellite by satellite of a ring',
  (pointing) => {
    for (const [altitudeKm, inclinationDeg] of [
      [550, 53],
      [1200, 28],
    ] as const) {
      const { scenario } = PRESETS.one!
      const group = { ...scenario.groups[0]!, total: RING, sunSynchronous: false, altitudeKm, inclinationDeg }
      const satellite = { ...scenario.satellite, pointing }
      const model = buildModel({ ...scenario, groups: [group], satellite })
      const start = Date.UTC(2026, 4, 3)
      let sum = 0
      for (let step = 0; step < STEPS; step++)
        sum += totalsAt(model, start + ((step + 0.5) / STEPS) * DAY_MS, 'sampled').itPowerW / RING
      const [itW] = shellDayItW(model.fleet, model.power.satellite, 'shed', start)
      expect(Math.abs(itW! / (sum / STEPS) - 1), `${altitudeKm} km`).toBeLessThan(DAY_TOLERANCE)
    }
  },
)

/** Some planes of a shell for all of them; the light alone is within 2e-4, its cosine changes more from plane to plane. */
const YEAR_TOLERANCE = 5e-3

test.each(POINTINGS)('%s: a year from some planes is that of every plane on every day', (pointing) => {
  for (const policy of POLICIES) {
    const model = buildModel({ ...STARLINK, policy, satellite: { ...STARLINK.satellite, pointing } })
    const run = groupYears(model.fleet, model.groupOfShell, model.power.satellite, policy, 2026)
    let step = run.next()
    while (!step.done) step = run.next()
    const [group] = step.value
    const mean = group!.itW.reduce((a, b) => a + b, 0) / group!.itW.length
    const { meanItW, meanIncidence } = fleetYear(model, 2026)
    expect(Math.abs(meanItW / model.fleet.satelliteCount / mean - 1), policy).toBeLessThan(YEAR_TOLERANCE)
    if (pointing === 'two-axes') expect(meanIncidence).toBe(1)
    else expect(meanIncidence).toBeLessThan(1)
  }
})

test('nothing gives more than what follows the Sun on both axes: every preset, every instant tried, both policies', () => {
  let compared = 0
  for (const { scenario } of Object.values(PRESETS)) {
    if (scenario.groups.reduce((sum, { planes }) => sum + planes, 0) > 200) continue
    for (const policy of POLICIES) {
      const of = (pointing: Pointing) =>
        buildModel({ ...scenario, policy, satellite: { ...scenario.satellite, pointing } })
      const best = of('two-axes')
      const bestYear = fleetYear(best, 2026).meanItW
      for (const pointing of ['one-axis', 'body-fixed'] as const) {
        const other = of(pointing)
        for (const utcMs of DATES) {
          const [less, more] = [totalsAt(other, utcMs), totalsAt(best, utcMs)]
          expect(less.generatedW).toBeLessThanOrEqual(more.generatedW * (1 + SUM_TOLERANCE))
          expect(less.itPowerW).toBeLessThanOrEqual(more.itPowerW * (1 + SUM_TOLERANCE))
          expect(less.sunlitFraction).toBeCloseTo(more.sunlitFraction, 12)
        }
        expect(fleetYear(other, 2026).meanItW).toBeLessThanOrEqual(bestYear * (1 + SUM_TOLERANCE))
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(20)
})

test('over noon and midnight a fixed panel stands edge-on: no array rides through, and the one that is built is told short', () => {
  const { scenario } = PRESETS.one!
  const group = { ...scenario.groups[0]!, ltanH: 12 }
  const satellite = { ...scenario.satellite, pointing: 'body-fixed' as const }
  const riding = { ...scenario, groups: [group], satellite, policy: 'ride-through' as const }
  for (const enlargeArray of [false, true]) {
    const { power, rideThrough, fleet } = buildModel({ ...riding, enlargeArray })
    expect(rideThrough!.arrayRatio).toBe(enlargeArray ? 10 : 1)
    expect(rideThrough!.belowRatedFraction).toBe(1)
    expect(power.batteryCapacityWh.every(Number.isFinite)).toBe(true)
    expect(power.satellite.arrayAreaM2).toBeCloseTo(satellite.arrayAreaM2 * rideThrough!.arrayRatio, 6)
    expect(fleet.satelliteCount).toBe(1)
  }
  // Along dawn and dusk it takes an array half as large again, and carries all.
  const along = buildModel({ ...riding, groups: scenario.groups, enlargeArray: true })
  expect(along.rideThrough!.belowRatedFraction).toBe(0)
  expect(along.rideThrough!.arrayRatio).toBeGreaterThan(1.2)
  expect(along.rideThrough!.arrayRatio).toBeLessThan(2)
})

test('a plane’s normal is at right angles to its satellites, on the side about which they go round to the left', () => {
  const { fleet } = modelOf('starlink-53', 'one-axis')
  const states = planesAt(fleet, DATES[0]!)
  for (const plane of [0, 17, 40]) {
    const normal = normalOf(states, plane)
    const [here, ahead] = [placeOf(states, plane, 0), placeOf(states, plane, 1)]
    expect(Math.abs(dot(normal, here)) / (6378 * KM)).toBeLessThan(1e-9)
    expect(dot(cross(here, ahead), normal)).toBeGreaterThan(0)
  }
})
