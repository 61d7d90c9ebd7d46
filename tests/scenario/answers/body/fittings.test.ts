import { expect, test } from 'vitest'
import { bodyDetail } from '../../../../src/scenario/answers/body/bodyDetail.ts'
import { bodyShape } from '../../../../src/scenario/answers/body/bodyShape.ts'
import { bodyMasses, fittingsOf } from '../../../../src/scenario/answers/body/fittings.ts'
import type { Part } from '../../../../src/scenario/answers/body/part.ts'
import { buildModel } from '../../../../src/scenario/answers/model.ts'
import { patchScenario } from '../../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../../src/scenario/document/refusal.ts'
import { SATELLITES } from '../../../../src/scenario/document/satellites.ts'

function modelOf(patch: object = {}) {
  const result = patchScenario(PRESETS.one!.scenario, patch)
  if (!result.ok) throw new Error(sentenceOf(result.error))
  return buildModel(result.value)
}

function detailOf(patch: object = {}): Part[] {
  const model = modelOf(patch)
  const { satelliteId, satellite } = model.scenario
  return bodyDetail(bodyShape(satelliteId, satellite), fittingsOf(model))
}

const areaAlong = (parts: Part[], material: string, axis: 0 | 2): number =>
  parts
    .filter((part) => part.material === material && part.form === 'box')
    .reduce((sum, { sizeM: [x, y, z] }) => sum + (axis === 2 ? x * y : y * z), 0)

/** As the body from afar: gaps are not counted. */
const AREA_TOLERANCE = 0.01

test.each(Object.keys(SATELLITES))('from near %s has the areas of its data', (satelliteId) => {
  const { arrayAreaM2, radiatorAreaM2 } = SATELLITES[satelliteId]!.values
  const parts = detailOf({ satelliteId })
  expect(Math.abs(areaAlong(parts, 'cells', 2) / arrayAreaM2 - 1)).toBeLessThan(AREA_TOLERANCE)
  expect(Math.abs(areaAlong(parts, 'radiator', 0) / radiatorAreaM2 - 1)).toBeLessThan(AREA_TOLERANCE)
})

/** Gaps and edges of panels, a hundredth of an extent. */
const EXTENT_TOLERANCE = 0.01

test('from near AI1 reaches as far as is published: 75 m from wing to wing, 30 m over its radiators', () => {
  const parts = detailOf({ satelliteId: 'ai1-aug-2026' })
  const reachM = (material: string, axis: 0 | 1): number =>
    Math.max(
      ...parts
        .filter((part) => part.material === material && part.form === 'box')
        .map(({ atM, sizeM }) => Math.abs(atM[axis]) + sizeM[axis] / 2),
    )
  expect(Math.abs(reachM('cells', 0) / 37.5 - 1)).toBeLessThan(EXTENT_TOLERANCE)
  expect(Math.abs(reachM('radiator', 1) / 15 - 1)).toBeLessThan(EXTENT_TOLERANCE)
})

test('every number of a body from near is finite, whatever is chosen', () => {
  const extremes = [
    {},
    { policy: 'ride-through' },
    { satellite: { arrayAreaM2: 1, radiatorAreaM2: 0.5, ratedItKw: 0.1, massKg: 1 } },
    { satellite: { arrayAreaM2: 20_000_000, ratedItKw: 5_000_000, massKg: 200_000_000 } },
  ]
  for (const patch of extremes) {
    const parts = detailOf(patch)
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.length).toBeLessThan(2000)
    const numbers = parts.flatMap(({ sizeM, atM, toM = atM }) => [...sizeM, ...atM, ...toM])
    expect(numbers.every(Number.isFinite)).toBe(true)
  }
})

test('AI1’s fittings by hand: 910 kg of computers and 175 of shield, 68 mm of pipe, 99 mm² of copper a wing', () => {
  const fittings = fittingsOf(modelOf())
  // 5.2 and 1 kg/kW of 175 kW at 600 kg/m³.
  expect(fittings.computersM3).toBeCloseTo((5.2 * 175 + 175) / 600, 6)
  // 189.5 kW warm ammonia by 10 K: 6.7 litres a second at 2 m/s.
  const flowM3 = 180e3 / 0.95 / (4700 * 10 * 600)
  expect(fittings.headerPipeM).toBeCloseTo(Math.sqrt((4 * flowM3) / (2 * Math.PI)), 6)
  // 94.7 kW a wing at 400 V and 3 A/mm².
  expect(fittings.busbarM2).toBeCloseTo(180e3 / 0.95 / 2 / 400 / 3e6, 9)
  expect(fittings.batteryM3).toBe(0)
  expect(fittings.apertureM).toBe(0.1)
})

test('tanks hold the propellant, the bus is what the rest of the mass fills, a battery is there where one is carried', () => {
  const model = modelOf({ policy: 'ride-through' })
  const { propellantKg, tankM, busM3, batteryM3 } = fittingsOf(model)
  expect((4 * Math.PI * tankM ** 3) / 6).toBeCloseTo(propellantKg / 1300, 9)
  const { restKg, batteryKg } = bodyMasses(model)
  expect(busM3).toBeCloseTo(restKg / 100, 9)
  expect(batteryKg).toBeGreaterThan(100)
  expect(batteryM3).toBeCloseTo(batteryKg / 1500, 9)
  const drawnM3 = detailOf({ policy: 'ride-through' })
    .filter(({ of }) => of === 'battery')
    .reduce((sum, { sizeM: [x, y, z] }) => sum + x * y * z, 0)
  expect(drawnM3 / batteryM3).toBeCloseTo(0.94, 6)
})

test('higher and longer takes more propellant', () => {
  const kg = (patch: object) => fittingsOf(modelOf(patch)).propellantKg
  const [group] = PRESETS.one!.scenario.groups
  const high = { groups: [{ ...group, altitudeKm: 1500, altitudeTopKm: 1500 }] }
  expect(kg(high)).toBeGreaterThan(kg({}))
  expect(kg({ satelliteLifeYears: 10 })).toBeGreaterThan(kg({ satelliteLifeYears: 5 }))
})
