/** When both sides are there, by hand from the sources, and monotonic in what is asked and what is had. */

import { expect, test } from 'vitest'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import {
  type Delivery,
  groundDelivery,
  LARGE_LOAD_W,
  LARGE_TRANSFORMER_W,
  orbitDelivery,
} from '../../../src/scenario/answers/delivery.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { LEVELS, rangeOf, valuesAt } from '../../../src/scenario/answers/levels.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { plantOf } from '../../../src/scenario/answers/plant.ts'
import { patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { SUPPLIES } from '../../../src/systems/supply.ts'
import { SITES } from '../../sites.ts'

function scenarioOf(preset: string, changes: Partial<Scenario> = {}): Scenario {
  const patched = patchScenario(PRESETS[preset]!.scenario, changes)
  if (!patched.ok) throw new Error(patched.error.name)
  return patched.value
}
/** Phoenix, its own availability alone. */
const design: GroundDesign = (() => {
  const scenario = scenarioOf('one')
  const place = SITES.find(({ id }) => id === scenario.site)!
  for (const step of designGround(place, scenario, [scenario.availability]))
    if (typeof step !== 'number') return step
  throw new Error('no design')
})()

const onEarth = (itW: number, changes: Partial<Scenario> = {}) => {
  const scenario = scenarioOf('one', changes)
  return groundDelivery(scenario, plantOf(design, scenario, itW)!)
}
const inOrbit = (scenario: Scenario, massKg: number, ratedItW: number) =>
  orbitDelivery(scenario, {
    massKg,
    ratedItW,
    lifeYears: rangeOf((level) => valuesAt(scenario, level)('satelliteLifeYears')),
  })
const waitOf = ({ waits }: Delivery, id: string) => waits.find((wait) => wait.id === id)!

test('the ten megawatts of the page wait a year on Earth, for no large transformer and no queue', () => {
  const { waits, ready, binds } = onEarth(10e6)
  expect(waits.map(({ id }) => id)).toEqual([
    'computers',
    'building',
    'transformers',
    'breakers',
    'panels',
    'batteries',
  ])
  // FluxCo: 36 to 72 weeks; build.inc: 40 to 65.
  expect(waitOf({ waits } as Delivery, 'transformers').years).toEqual({ low: 0.7, central: 1, high: 1.4 })
  expect(waitOf({ waits } as Delivery, 'breakers').years).toEqual({ low: 0.77, central: 1, high: 1.25 })
  // 10.3 MW of computers of 2 GW a year: two days.
  expect(ready.central).toBeGreaterThan(1)
  expect(ready.central! - 1).toBeLessThan(0.01)
  expect(ready.low).toBe(0.77)
  expect(['building', 'panels', 'batteries']).toContain(binds)
})

test('on the grid a load above 20 MW waits for its connection and new plants; gas above 100 MW for turbines', () => {
  expect(onEarth(10e6, { supply: 'grid' }).ready.central).toBeCloseTo(1.25, 1)
  const large = onEarth(200e6, { supply: 'grid' })
  expect(large.binds).toBe('queue')
  expect(large.ready).toEqual({ low: 3.6, central: 5.1, high: expect.any(Number) })
  expect(onEarth(10e6, { supply: 'gas' }).ready.central).toBeCloseTo(1.25, 1)
  const gas = onEarth(200e6, { supply: 'gas' })
  expect(gas.binds).toBe('turbines')
  // 5 years, and 230 MW times 1.5 at 1.2 GW a year.
  expect(gas.ready.central).toBeCloseTo(5 + (0.23 * 1.5) / 1.2, 2)
})

test('the million’s twin on Earth: a tenth of 22 GW of chips a year for five years is 11 GW, and never all of it', () => {
  const scenario = scenarioOf('spacex-million')
  const model = buildModel(scenario)
  const { ground, orbit, study } = compare(model, design, fleetMeans(model, 2026))
  const { ready, binds, reachFraction } = ground!.delivery
  expect(ready.central).toBeNull()
  expect(binds).toBe('computers')
  const computersW = ground!.plant.ratedItW
  expect(reachFraction.central * computersW).toBeCloseTo(0.1 * 22e9 * 5, 0)
  // A tenth of 728 GW of panels a year for 1.2 TW of them, and 315 GWh of batteries a year for 3.9 TWh.
  const panels = waitOf(ground!.delivery, 'panels').years
  expect(panels.central).toBeCloseTo(1.58 + ground!.plant.pvW / 72.8e9, 6)
  expect(waitOf(ground!.delivery, 'batteries').years.central).toBeNull()
  expect(study.itW * reachFraction.central).toBeLessThan(11e9)

  // 3 Mt, and some tens of kilograms each for their heights: 2,100 t of satellites a year for five years are 3,500 of them;
  // 69 launches of 100 t would be 11,500.
  const eachKg = orbit.launchedKg / 1e6
  expect(eachKg - 3000).toBeCloseTo(orbit.costs.central.addedPropellantKg, 6)
  expect(eachKg - 3000).toBeGreaterThan(10)
  expect(eachKg - 3000).toBeLessThan(60)
  expect(orbit.launches.central).toBe(Math.ceil((eachKg * 1e6) / 100e3))
  expect(orbit.delivery.binds).toBe('satellites')
  expect(orbit.delivery.reachFraction.central * 1e6).toBeCloseTo(10.5e6 / eachKg, 6)
  expect(waitOf(orbit.delivery, 'launches').years.central).toBeNull()
  expect(orbit.delivery.ready.central).toBeNull()
  const { launchedKg: launchedAtBestKg } = orbit
  // As claimed: a launch an hour of 200 t and 1 Mt of satellites a year, a quarter of 40 GW of chips: ten years of life
  // are 100 GW of 175.
  expect(waitOf(orbit.delivery, 'launches').years.low).toBeCloseTo(
    1 + Math.ceil(launchedAtBestKg / 200e3) / 8766,
    9,
  )
  expect(waitOf(orbit.delivery, 'satellites').years.low).toBeCloseTo(1 + launchedAtBestKg / 1e9, 9)
  expect(orbit.delivery.ready.low).toBeNull()
  expect(orbit.delivery.reachFraction.low).toBeCloseTo((0.25 * 40 * 10) / 175, 9)
})

test('the 64 satellites of the page fly with two launches after the first', () => {
  const scenario = scenarioOf('dawn-dusk-650')
  const { ready, binds } = inOrbit(scenario, 192e3, 11.2e6)
  expect(ready.central).toBeCloseTo(2 + 192 / 2100, 9)
  expect(binds).toBe('satellites')
})

const LOADS_W = [1e3, 1e6, 1e7, 2.5e7, 1.2e8, 1e9, 5e9, 2e10, 1e11, 1e12]
const after = (years: number | null): number => years ?? Number.POSITIVE_INFINITY

test('a larger load is never there sooner, and stands no larger a share; a smaller one waits for nothing larger', () => {
  for (const supply of SUPPLIES) {
    for (const level of LEVELS) {
      let before = 0
      let share = 1
      for (const itW of LOADS_W) {
        const { ready, reachFraction } = onEarth(itW, { supply })
        expect(after(ready[level]), `${supply} ${itW} W ${level}`).toBeGreaterThanOrEqual(before)
        expect(reachFraction[level]).toBeLessThanOrEqual(share)
        before = after(ready[level])
        share = reachFraction[level]
      }
    }
  }
  for (const level of LEVELS) {
    let before = 0
    for (const itW of LOADS_W) {
      const { ready } = inOrbit(scenarioOf('one'), itW / 60, itW)
      expect(after(ready[level])).toBeGreaterThanOrEqual(before)
      before = after(ready[level])
    }
  }
})

test('a larger share, more launches, more satellites, a longer life are never there later', () => {
  const better: Partial<Scenario>[] = [
    { projectShare: 0.2 },
    { projectShare: 1 },
    { launchesPerYear: 500 },
    { satelliteTPerYear: 50_000 },
    { payloadT: 150 },
    { satelliteLifeYears: 10 },
    { chipLifeYears: 6 },
  ]
  for (const itW of LOADS_W) {
    for (const changes of better) {
      for (const supply of SUPPLIES) {
        const [base, changed] = [onEarth(itW, { supply }), onEarth(itW, { supply, ...changes })]
        for (const level of LEVELS)
          expect(after(changed.ready[level])).toBeLessThanOrEqual(after(base.ready[level]))
      }
      const [base, changed] = [scenarioOf('one'), scenarioOf('one', changes)].map((scenario) =>
        inOrbit(scenario, itW / 60, itW),
      )
      for (const level of LEVELS)
        expect(after(changed!.ready[level])).toBeLessThanOrEqual(after(base!.ready[level]))
    }
  }
})

test('low is never later than central, central never later than high; the step that binds is the last', () => {
  for (const supply of SUPPLIES) {
    for (const itW of LOADS_W) {
      const { waits, ready, binds } = onEarth(itW, { supply })
      for (const years of [ready, ...waits.map((wait) => wait.years)]) {
        expect(after(years.low)).toBeLessThanOrEqual(after(years.central))
        expect(after(years.central)).toBeLessThanOrEqual(after(years.high))
      }
      expect(waitOf({ waits } as Delivery, binds).years.central).toBe(ready.central)
    }
  }
})

test('what is small is told by the sources: 20 MW at the regulator, 100 MVA at a transformer', () => {
  expect([LARGE_LOAD_W, LARGE_TRANSFORMER_W]).toEqual([20e6, 100e6])
  const ids = (loadAcW: number) => {
    const itW = loadAcW / 1.15
    return onEarth(itW, { supply: 'grid' })
  }
  expect(waitOf(ids(19.9e6), 'queue')).toBeUndefined()
  expect(waitOf(ids(20.1e6), 'queue').years.central).toBe(5.1)
  expect(waitOf(ids(99e6), 'transformers').years.central).toBe(1)
  expect(waitOf(ids(101e6), 'transformers').years.central).toBe(3)
})

test('where radiation ends a satellite before the life chosen, as much less stands at once', () => {
  const changed = { groups: [{ altitudeKm: 3000, altitudeTopKm: 3000 }] }
  const patched = patchScenario(PRESETS['spacex-million']!.scenario, changed)
  if (!patched.ok) throw new Error(patched.error.name)
  const model = buildModel(patched.value)
  const { orbit } = compare(model, null, fleetMeans(model, 2026))
  // 6,000 rad a year there, and 5,500 rad that computers stand.
  const life = 5500 / model.radPerYear
  expect(life).toBeLessThan(5)
  const { delivery } = orbit
  expect(waitOf(delivery, 'satellites').step.central.lifeYears).toBeCloseTo(life, 9)
  expect(waitOf(delivery, 'launches').step.central.lifeYears).toBeCloseTo(life, 9)
  expect(waitOf(delivery, 'satellites').step.central.amount * delivery.reachFraction.central).toBeCloseTo(
    2.1e6 * life,
    0,
  )
})
