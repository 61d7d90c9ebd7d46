/** The load of a life by look-up in ordered light is that of a walk over every orbit at every age. */
import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { TWO_PI } from '../../src/lib/units.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import type { Fleet } from '../../src/systems/constellation.ts'
import {
  arrayPowerW,
  type EclipsePolicy,
  itPowerServedW,
  orbitCharge,
  type SatelliteSpec,
} from '../../src/systems/power.ts'
import { noonSuns, sampleShadow } from '../../src/systems/shadowSample.ts'
import { lightInOrder, servedW, shellLives } from '../../src/systems/shellLives.ts'
import { shellYears } from '../../src/systems/year.ts'

/** Sums in another order. */
const SAME = 1e-12
const YEAR = 2027

/** As the load is defined: the satellite of an age, its array at each noon, the charge of each orbit; nothing kept. */
function walked(fleet: Fleet, satellite: SatelliteSpec, policy: EclipsePolicy, lifeYears: number): number[] {
  const suns = noonSuns(YEAR).filter((_, day) => day % 4 === 0)
  const { planes, eclipseRad } = sampleShadow(fleet, suns)
  const meanAt = (ageYears: number): number[] => {
    const aged = { ...satellite, ageYears }
    const sums = fleet.shells.map(() => 0)
    let next = 0
    for (const { sun } of suns) {
      const arrayW = arrayPowerW(aged, sun.fluxWm2)
      fleet.shells.forEach(({ argLatRateRadS: rate }, shell) => {
        for (let plane = 0; plane < planes[shell]!.length; plane++) {
          const dark = eclipseRad[next++]!
          sums[shell]! +=
            policy === 'shed'
              ? (1 - dark / TWO_PI) * itPowerServedW(aged, arrayW)
              : orbitCharge(aged, arrayW, dark / rate, TWO_PI / rate).itPowerW
        }
      })
    }
    return sums.map((sum, shell) => sum / (planes[shell]!.length * suns.length))
  }
  const whenNew = meanAt(0)
  const ages = Array.from({ length: 10 }, (_, k) => meanAt(((k + 0.5) * lifeYears) / 10))
  return shellYears(fleet, { ...satellite, ageYears: 0 }, policy, YEAR).map(({ meanItW }, shell) => {
    const mean = ages.reduce((sum, at) => sum + at[shell]!, 0) / 10
    return whenNew[shell]! > 0 ? (meanItW * mean) / whenNew[shell]! : mean
  })
}

test.each([
  ['spacex-million', [5]],
  ['starlink-53', [1, 5, 7.3, 25]],
  ['dawn-dusk-650', [5, 12]],
  ['iss', [3]],
] as const)('%s: lives of %j years are to 1e-12 what a walk over all orbits says', (preset, lives) => {
  const isMillion = preset === 'spacex-million' // a second for each of its models
  for (const policy of isMillion ? (['ride-through'] as const) : (['shed', 'ride-through'] as const)) {
    for (const enlargeArray of policy === 'shed' || isMillion ? [false] : [false, true]) {
      const { fleet, power } = buildModel({ ...PRESETS[preset]!.scenario, policy, enlargeArray })
      const light = shellYears(fleet, { ...power.satellite, ageYears: 0 }, policy, YEAR)
      for (const lifeYears of lives) {
        const told = shellLives(fleet, power.satellite, policy, { light, year: YEAR, lifeYears })
        const truth = walked(fleet, power.satellite, policy, lifeYears)
        expect(told).toHaveLength(truth.length)
        told.forEach((itW, shell) => {
          expect(Math.abs(itW / truth[shell]! - 1), `${policy} ${lifeYears} ${shell}`).toBeLessThan(SAME)
        })
      }
    }
  }
})

test('one satellite asked with another array, policy or age has its own light (nothing of the last is kept)', () => {
  const { fleet, power } = buildModel(PRESETS['starlink-53']!.scenario)
  const { satellite } = power
  const of = (spec: SatelliteSpec, policy: EclipsePolicy) => {
    const light = shellYears(fleet, { ...spec, ageYears: 0 }, policy, YEAR)
    return shellLives(fleet, spec, policy, { light, year: YEAR, lifeYears: 5 })
  }
  const larger = { ...satellite, arrayAreaM2: satellite.arrayAreaM2 * 1.5 }
  const [shed, rides, grown, again] = [
    of(satellite, 'shed'),
    of(satellite, 'ride-through'),
    of(larger, 'ride-through'),
    of(satellite, 'shed'),
  ]
  expect(again).toEqual(shed)
  expect(rides).not.toEqual(shed)
  expect(grown[0]! / rides[0]!).toBeGreaterThan(1.05)
  expect(of({ ...satellite, ageYears: 4 }, 'shed')).toEqual(shed)
})

test('served from ordered light is the sum of each (seed 1), at the bends of the line too', () => {
  const next = random(1)
  const loads = Float64Array.from({ length: 200 }, () => Math.floor(next() * 40) * 10)
  const weights = loads.map(() => next())
  const spec = { ratedItW: 150, housekeepingW: 50 }
  const direct = (share: number, weightOf: (index: number) => number) =>
    loads.reduce(
      (sum, load, i) => sum + weightOf(i) * Math.max(0, Math.min(spec.ratedItW, share * load - 50)),
      0,
    )
  for (const share of [0, 0.1, 0.125, 0.5, 1, 2, 5, 1e6]) {
    const even = servedW(lightInOrder(loads), spec, share)
    const weighted = servedW(lightInOrder(loads, weights), spec, share)
    expect(even).toBeCloseTo(
      direct(share, () => 1),
      8,
    )
    expect(weighted).toBeCloseTo(
      direct(share, (i) => weights[i]!),
      8,
    )
  }
  expect(servedW(lightInOrder(new Float64Array(0)), spec, 1)).toBe(0)
})
