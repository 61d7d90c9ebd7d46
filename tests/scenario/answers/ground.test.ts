/** The same load on Earth: the design's frontier, the supply that is chosen, and what it does at an instant. */

import { expect, test } from 'vitest'
import {
  AVAILABILITIES,
  comparedWith,
  designGround,
  type GroundDesign,
  isDesignOf,
  pairFor,
} from '../../../src/scenario/answers/ground.ts'
import { groundSupply } from '../../../src/scenario/answers/groundSupply.ts'
import { sizingCosts } from '../../../src/scenario/answers/sunPrice.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { cheapestPair } from '../../../src/systems/sizing.ts'
import { SITES } from '../../sites.ts'

const phoenix = SITES.find(({ id }) => id === 'phoenix-az')!
const base = defaultScenario()

const early: GroundDesign[] = []
const shares: number[] = []
let design: GroundDesign
{
  const run = designGround(phoenix, base, [0.97, 0.999, 0.925])
  let step = run.next()
  for (; !step.done; step = run.next()) {
    if (typeof step.value === 'number') shares.push(step.value)
    else early.push(step.value)
  }
  design = step.value
}

test('a first design holds what is shown; progress rises to 1; the whole has every step from 90 to 100 %', () => {
  expect(early).toHaveLength(1)
  expect(early[0]!.isComplete).toBe(false)
  expect(early[0]!.frontier.map(({ availability }) => availability)).toEqual([0.925, 0.97, 0.999])
  expect(shares).toHaveLength(101)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(design.frontier.map(({ availability }) => availability)).toEqual(AVAILABILITIES)
  expect([AVAILABILITIES[0], AVAILABILITIES[70], AVAILABILITIES.at(-1)]).toEqual([0.9, 0.97, 1])
})

test('a pair is over the study the cheapest of its availability, and of the next step above one that lies between', () => {
  const { acWPerW } = design.pv
  const costs = sizingCosts(base, design.mount)
  for (const availability of [0.9, 0.97, 0.999, 1]) {
    const pair = pairFor(design, availability)!
    const alone = cheapestPair({ acWPerW, loadW: 1, availabilityFraction: availability, costs })!
    // Both stop at gains below 0.01 % and refine about their own best array.
    const usd = pair.pvCapacityW * costs.pvUsdPerW + pair.batteryWh * costs.batteryUsdPerWh
    expect(Math.abs(usd / alone.capexUsd - 1)).toBeLessThan(2e-3)
    expect(pair.capexUsd).toBeCloseTo(pair.pvCapacityW * 1.15 + pair.batteryWh * 0.28, 9)
  }
  expect(pairFor(design, 0.9731)).toBe(pairFor(design, 0.974))
  expect(pairFor(early[0]!, 0.95)).toBeUndefined()
  expect(pairFor(early[0]!, 0.97)!.capexUsd).toBeGreaterThan(0)
})

test('dirt takes its share of the energy, and calls for another design', () => {
  let dirty: GroundDesign | null = null
  for (const step of designGround(phoenix, { ...base, soiling: 0.1 }, [0.97])) {
    if (typeof step === 'number') continue
    dirty = step
    break
  }
  const lost = 1 - dirty!.pv.specificYieldKwhPerKw / design.pv.specificYieldKwhPerKw
  // Of 0.98 of the light, 0.90 is left; clipped and inverter losses shrink with it.
  expect(lost).toBeGreaterThan(0.07)
  expect(lost).toBeLessThan(0.09)
  expect(isDesignOf(design, base)).toBe(true)
  expect(isDesignOf(dirty!, base)).toBe(false)
  expect(isDesignOf(dirty!, { ...base, soiling: 0.1 })).toBe(true)
})

test('over the year sun with gas serves every hour, by itself the share that was asked for', () => {
  const alone = groundSupply(design, { ...base, supply: 'solar', availability: 0.95 })!
  const backed = groundSupply(design, { ...base, supply: 'solar-gas', availability: 0.95 })!
  expect(alone.year.dispatch.hoursMetFraction).toBeGreaterThanOrEqual(0.95)
  expect(alone.year.dispatch.hoursMetFraction).toBeLessThan(0.955)
  expect(backed.year.energy.gasWh).toBeGreaterThan(0)
  expect(backed.year.energy.unservedWh).toBe(0)
  expect(backed.batteryPowerW).toBeCloseTo(backed.batteryWh / base.batteryHours, 9)
  expect(groundSupply(design, { ...base, supply: 'solar-gas', availability: 0.95 })).toBe(backed)
})

test('97 % is compared with 99.9 %, and what lies above with 97 %', () => {
  expect([0.9, 0.97, 0.998, 0.999, 1].map(comparedWith)).toEqual([0.999, 0.999, 0.999, 0.97, 0.97])
})

test('where the Sun cannot carry the share there is no supply, but the grid alone there is', () => {
  const { frontier } = design
  const hopeless: GroundDesign = {
    ...design,
    frontier: frontier.map((point) => (point.availability > 0.95 ? { ...point, pair: null } : point)),
  }
  expect(groundSupply(hopeless, base)).toBeNull()
  expect(groundSupply(hopeless, { ...base, supply: 'grid' })!.year.energy.gridWh).toBeCloseTo(8760, 6)
})
