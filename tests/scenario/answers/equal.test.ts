import { expect, test } from 'vitest'
import { compare, fleetMeans } from '../../../src/scenario/answers/compare.ts'
import { equalAt } from '../../../src/scenario/answers/equal.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { SITES } from '../../sites.ts'

const phoenix = SITES.find(({ id }) => id === 'phoenix-az')!
const design = designGround(phoenix, PRESETS.one!.scenario, [0.97]).next().value as GroundDesign
const compared = (scenario: Scenario) => {
  const model = buildModel(scenario)
  return compare(model, design, fleetMeans(model, 2026))
}
const ratio = (scenario: Scenario) => {
  const { orbit, ground } = compared(scenario)
  return orbit.price.central.usd / ground!.price.central.usd
}

/** Prices are sums of some dozen parts in double precision. */
const SAME = 9

test('bought at the price that makes both equal, both cost the same, each alone', () => {
  const scenario = PRESETS['dawn-dusk-650']!.scenario
  const equal = equalAt(compared(scenario))!
  expect(ratio(scenario)).toBeGreaterThan(2)
  if (equal.launchUsdPerKg === null) expect(ratio({ ...scenario, launchUsdPerKg: 1e-9 })).toBeGreaterThan(1)
  else expect(ratio({ ...scenario, launchUsdPerKg: equal.launchUsdPerKg })).toBeCloseTo(1, SAME)
  if (equal.satellite === null) expect(ratio({ ...scenario, satelliteUsdPerW: 1e-9 })).toBeGreaterThan(1)
  else expect(ratio({ ...scenario, satelliteUsdPerW: equal.satellite })).toBeCloseTo(1, SAME)
})

test('with cheap satellites a launch price is found, and with cheap launches a price of the satellite', () => {
  const scenario = PRESETS['dawn-dusk-650']!.scenario
  const cheapSatellite = { ...scenario, satelliteUsdPerW: 1, satelliteLifeYears: 10 }
  const launch = equalAt(compared(cheapSatellite))!.launchUsdPerKg!
  expect(ratio({ ...cheapSatellite, launchUsdPerKg: launch })).toBeCloseTo(1, SAME)
  const cheapLaunch = { ...scenario, launchUsdPerKg: 30, satelliteLifeYears: 10 }
  const satellite = equalAt(compared(cheapLaunch))!.satellite!
  expect(ratio({ ...cheapLaunch, satelliteUsdPerW: satellite })).toBeCloseTo(1, SAME)
})
