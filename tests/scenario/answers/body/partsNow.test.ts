import { expect, test } from 'vitest'
import { STEFAN_BOLTZMANN_WM2_K4 } from '../../../../src/physics/constants.ts'
import { PART_IDS } from '../../../../src/scenario/answers/body/part.ts'
import {
  arrayK,
  type BodyLight,
  partKelvin,
  partsNow,
} from '../../../../src/scenario/answers/body/partsNow.ts'
import { buildModel } from '../../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../../src/scenario/document/presets.ts'
import { arrayTemperatureK } from '../../../../src/systems/power.ts'

const model = buildModel(PRESETS.one!.scenario)
const { satellite } = model.power
const LIGHT: BodyLight = {
  sunlitFraction: 1,
  fluxWm2: 1361,
  cosSunZenith: 0,
  incidence: 1,
  cosArrayZenith: 0,
  radiusRatio: 1 + 650 / 6378.137,
  radiatorK: 335,
}

test('in shadow the array is as warm as the Earth’s infrared alone keeps it, by hand', () => {
  const dark = { ...LIGHT, sunlitFraction: 0, cosSunZenith: -1, cosArrayZenith: -1 }
  // The Sun straight below: the front looks down at the Earth, the back sees none of it.
  const seen = 1 / dark.radiusRatio ** 2
  const { emissivityFront: front, emissivityBack: back } = satellite
  const expected = ((239 * front * seen) / (STEFAN_BOLTZMANN_WM2_K4 * (front + back))) ** 0.25
  // 237 to 240 W/m² are published for the Earth's mean.
  expect(Math.abs(arrayK(satellite, dark) / expected - 1)).toBeLessThan(0.005)
})

/** The power budget leaves the Earth's infrared out: so much warmer at most. */
const INFRARED_K = 8

test('in light it is a few kelvin warmer than the power budget’s cells, which see no Earth', () => {
  const warmer = arrayK(satellite, LIGHT) - arrayTemperatureK(satellite, 1361)
  expect(warmer).toBeGreaterThan(0)
  expect(warmer).toBeLessThan(INFRARED_K)
})

test('the computers are as warm as the coolant, what is held by heaters has no temperature', () => {
  const kelvin = partKelvin(satellite, LIGHT)
  expect(kelvin.computers).toBe(335)
  expect(kelvin.radiator).toBe(335)
  const none = PART_IDS.filter((id) => kelvin[id] === null)
  expect(none).toEqual(['battery', 'tanks', 'thrusters', 'terminals', 'bus'])
})

test('the heat rejected is what is drawn over the conditioning; every part is told, with a source', () => {
  const parts = partsNow(model, LIGHT, { arrayW: 194e3, itPowerW: 175e3 })
  expect(parts.map(({ id }) => id)).toEqual([...PART_IDS])
  const flowOf = (id: string) => parts.find((part) => part.id === id)?.flow
  expect(flowOf('radiator')).toEqual({ as: 'rejects', powerW: 180e3 / 0.95 })
  expect(flowOf('array')).toEqual({ as: 'gives', powerW: 194e3 })
  expect(flowOf('battery')).toBeNull()
  for (const { sources } of parts) expect(sources.length).toBeGreaterThan(0)
})
