import { expect, test } from 'vitest'
import { PERSON_M, rowsOf, sizePlans } from '../../../../src/scenario/answers/body/sizes.ts'
import { buildModel } from '../../../../src/scenario/answers/model.ts'
import { patchScenario } from '../../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../../src/scenario/document/presets.ts'
import { SATELLITES } from '../../../../src/scenario/document/satellites.ts'
import { HUMAN_SCALE } from '../../../../src/scenario/facts/humanScale.ts'

function plansOf(patch: object = {}) {
  const result = patchScenario(PRESETS.one!.scenario, patch)
  if (!result.ok) throw new Error('not accepted')
  return sizePlans(buildModel(result.value))
}
const ROW = { gapM: 14, lineM: 34, leastM: 52 }

test('every catalogued body, a person, a pitch and the station are there once, in the published extents', () => {
  const plans = plansOf()
  expect(plans.map(({ id }) => id).sort()).toEqual(
    [...Object.keys(SATELLITES), 'person', 'pitch', 'station'].sort(),
  )
  const of = (id: string) => plans.find((plan) => plan.id === id)!
  expect(of('pitch').widthM).toBe(105)
  expect(of('station').widthM).toBe(HUMAN_SCALE.station.lengthM)
  expect(of('ai1-aug-2026').widthM).toBeCloseTo(75, 9)
  expect(Math.abs(of('ai1-aug-2026').heightM / 30 - 1)).toBeLessThan(0.02)
  expect(of('ai1-aug-2026').source).toBe('ai1-aug')
  expect(of('cowboy-1mw').source).toBeNull()
  expect(of('person').heightM).toBe(PERSON_M.height)
})

test('pieces fill the extent that is told, of each plan to 3 %', () => {
  for (const { id, pieces, widthM, heightM } of plansOf()) {
    if (pieces.length === 0) continue
    const across = Math.max(...pieces.map((piece) => piece.x + piece.widthM / 2))
    const up = Math.max(...pieces.map((piece) => piece.y + piece.heightM / 2))
    expect(Math.abs((2 * across) / widthM - 1), id).toBeLessThan(0.03)
    expect(Math.abs((2 * up) / heightM - 1), id).toBeLessThan(0.03)
  }
})

test('a changed satellite is drawn as it was changed, and its extent is computed', () => {
  const changed = plansOf({ satellite: { arrayAreaM2: 4 * 840 } }).find(({ isChosen }) => isChosen)!
  expect(changed.widthM).toBeCloseTo(150, 6)
  expect(changed.source).toBeNull()
})

test('rows keep one scale, inside their width, and no plan lies on another', () => {
  const plans = plansOf()
  const { placed, heightM } = rowsOf(plans, 520, ROW)
  expect(placed).toHaveLength(plans.length)
  for (const one of placed) {
    expect(one.widthM).toBe((one.plan.shown ?? one.plan).widthM)
    expect(one.x - one.widthM / 2).toBeGreaterThanOrEqual(-1e-9)
    expect(one.x + one.widthM / 2).toBeLessThanOrEqual(520 + 1e-9)
    expect(one.y + one.heightM / 2).toBeLessThanOrEqual(heightM)
    for (const other of placed) {
      if (other === one) continue
      const isClear =
        Math.abs(other.x - one.x) >= (other.widthM + one.widthM) / 2 ||
        Math.abs(other.y - one.y) >= (other.heightM + one.heightM) / 2
      expect(isClear, `${one.plan.id} and ${other.plan.id}`).toBe(true)
    }
  }
})
