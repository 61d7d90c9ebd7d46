/** A price of a later year names where its fall comes from. */
import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { tellAll } from '../../../src/scenario/answers/headlines.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { priceSources } from '../../../src/scenario/answers/sourcesOf.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { handDesign } from './handDesign.ts'

function boughtLater(patch: object) {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error('refused')
  return result.value
}

test('panels of 2026 have a price; of 2032 a rate and doublings too, also where the chosen rate is 0 and the ends fall', () => {
  const of = (patch: object) => priceSources(['pvUsdPerKw'], boughtLater(patch))
  expect(of({})).toEqual(['pv-price'])
  expect(of({ purchaseYear: 2032 })).toEqual(['pv-price', 'pv-learning', 'pv-volume'])
  expect(of({ purchaseYear: 2032, pvLearning: 0 })).toEqual(['pv-price', 'pv-learning', 'pv-volume'])
})

test('what learns nothing names nothing more; a rate that a user assumes has no source, its doublings have', () => {
  const of = (patch: object) => priceSources(['satelliteUsdPerW', 'facilityUsdPerW'], boughtLater(patch))
  const today = of({})
  expect(of({ purchaseYear: 2040 })).toEqual(today)
  expect(of({ purchaseYear: 2040, satelliteLearning: 0.1 })).toEqual([...today, 'suncatcher-volume'])
})

test('the price on Earth is told with them', () => {
  const place = handDesign({ tzHours: -7, ac: () => 0.5, pvCapacityW: 4, batteryWh: 3 })
  const sourceOf = (patch: object) => {
    const scenario = { ...boughtLater(patch), site: 'hand', supply: 'solar' as const }
    return tellAll(new Asked(buildModel(scenario), place, Date.UTC(2026, 5, 21)), 'ground').usdPerMwh!.source
  }
  expect(sourceOf({})).not.toContain('pv-learning')
  expect(sourceOf({ purchaseYear: 2032 })).toEqual(
    expect.arrayContaining(['pv-price', 'pv-learning', 'pv-volume']),
  )
})
