import { expect, test } from 'vitest'
import { bodyParts } from '../../../../src/scenario/answers/body/bodyParts.ts'
import { bodyShape } from '../../../../src/scenario/answers/body/bodyShape.ts'
import type { Part } from '../../../../src/scenario/answers/body/part.ts'
import { patchScenario } from '../../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../../src/scenario/document/refusal.ts'
import { SATELLITES } from '../../../../src/scenario/document/satellites.ts'
import type { SatelliteValues } from '../../../../src/scenario/document/schema.ts'

/** The shape is drawn to the scenario's areas to this share: the gaps between panels are not counted. */
const AREA_TOLERANCE = 0.01
/** A published extent, of arrays with gaps. */
const EXTENT_TOLERANCE = 0.02

function partsOf(satelliteId: string, satellite: Partial<SatelliteValues> = {}): Part[] {
  const result = patchScenario(PRESETS.one!.scenario, { satelliteId, satellite })
  if (!result.ok) throw new Error(sentenceOf(result.error))
  return bodyParts(bodyShape(result.value.satelliteId, result.value.satellite))
}

/** Area of the faces that look along an axis. */
const areaAlong = (parts: Part[], material: string, axis: 0 | 2): number =>
  parts
    .filter((part) => part.material === material)
    .reduce((sum, { sizeM: [x, y, z] }) => sum + (axis === 2 ? x * y : y * z), 0)

function extent(parts: Part[], axis: 0 | 1 | 2): number {
  const ends = parts.flatMap(({ sizeM, atM }) => [atM[axis] - sizeM[axis] / 2, atM[axis] + sizeM[axis] / 2])
  return Math.max(...ends) - Math.min(...ends)
}

const near = (value: number, expected: number, tolerance: number) =>
  expect(Math.abs(value / expected - 1), `${value} for ${expected}`).toBeLessThan(tolerance)

test.each(Object.keys(SATELLITES))('the parts of %s have the areas of its data', (id) => {
  const { arrayAreaM2, radiatorAreaM2 } = SATELLITES[id]!.values
  const parts = partsOf(id)
  near(areaAlong(parts, 'cells', 2), arrayAreaM2, AREA_TOLERANCE)
  near(areaAlong(parts, 'radiator', 0), radiatorAreaM2, AREA_TOLERANCE)
})

test('areas that a user chooses are drawn as well, a radiator of both faces with half the plate', () => {
  const parts = partsOf('ai1-aug-2026', {
    arrayAreaM2: 2000,
    radiatorAreaM2: 500,
    radiatorAreaIs: 'both-sides',
  })
  near(areaAlong(parts, 'cells', 2), 2000, AREA_TOLERANCE)
  near(areaAlong(parts, 'radiator', 0), 250, AREA_TOLERANCE)
})

test('published extents: AI1 70 m × 20 m and 75 m × 30 m, V2 mini 30 m, the platform 4 km × 4 km', () => {
  const published: [string, number, number][] = [
    ['ai1-jun-2026', 70, 20],
    ['ai1-aug-2026', 75, 30],
    ['starcloud-5gw', 4000, 4000],
  ]
  for (const [id, x, y] of published) {
    near(extent(partsOf(id), 0), x, EXTENT_TOLERANCE)
    near(extent(partsOf(id), 1), y, EXTENT_TOLERANCE)
  }
  near(extent(partsOf('starlink-28kw'), 0), 30, EXTENT_TOLERANCE)
  // Folded, a wing of 52.5 m² lies on the body, which is 4.1 m wide.
  const wing = partsOf('starlink-28kw').find((part) => part.material === 'cells')!
  near(wing.sizeM[1], 4.1, 0.05)
})

test('arrays are thin and face +Z, radiators are thin along the wings: edge-on to the Sun', () => {
  for (const id of Object.keys(SATELLITES)) {
    for (const { material, sizeM } of partsOf(id)) {
      const thinnest = sizeM.indexOf(Math.min(...sizeM))
      if (material === 'cells') expect(thinnest, id).toBe(2)
      if (material === 'radiator') expect(thinnest, id).toBe(0)
    }
  }
})
