/** What the Earth does to an array, beside what engineers reckon with for it. */
import { expect, test } from 'vitest'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { earthOnArray } from '../../src/systems/arrayEarth.ts'
import { arrayTemperatureK } from '../../src/systems/power.ts'

function of(preset: string, backAbsorptance = 0.3) {
  const { fleet, power } = buildModel(PRESETS[preset]!.scenario)
  const { cellK, powerRatio } = earthOnArray(fleet, 0, power.satellite, backAbsorptance)
  return { warmerK: cellK - arrayTemperatureK(power.satellite, 1361), powerRatio }
}

test('along dawn and dusk the Earth is a quarter of what each face sees: by hand from 0.24 of 237 W/m² on both', () => {
  const { warmerK, powerRatio } = of('dawn-dusk-650')
  // 2 · 0.85 · 0.24 · 237 W/m² over 4 σ (ε_f + ε_b) T³ of cells near 330 K.
  const byHandK = (2 * 0.85 * 0.2407 * 237) / (4 * 5.670374419e-8 * 1.7 * 330 ** 3)
  expect(Math.abs(warmerK / byHandK - 1)).toBeLessThan(0.25) // β is not 90° all year
  expect(1 - powerRatio).toBeGreaterThan(0.01)
  expect(1 - powerRatio).toBeLessThan(0.04)
})

test('over the day side the Earth is warmer company than along its rim; an array whose back throws all back less so', () => {
  expect(of('starlink-53').warmerK).toBeGreaterThan(of('dawn-dusk-650').warmerK)
  expect(of('starlink-53', 0).warmerK).toBeLessThan(of('starlink-53').warmerK)
})
