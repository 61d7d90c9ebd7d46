/** The ledger of claims as its room tells it. */

import { beforeAll, expect, test } from 'vitest'
import type { ClaimsWords } from '../../src/i18n/claimsRoom.ts'
import { claimsRoom as english } from '../../src/i18n/en/claimsRoom.ts'
import { claimsRoom as korean } from '../../src/i18n/ko/claimsRoom.ts'
import { claimTexts } from '../../src/i18n/ko/claimTexts.ts'
import { Asked } from '../../src/scenario/answers/asked.ts'
import { claimsOf, type ToldClaim } from '../../src/scenario/answers/claims.ts'
import { designGround, type GroundDesign } from '../../src/scenario/answers/ground.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { OPENING_MS, presetOf } from '../../src/scenario/document/presets.ts'
import { ROOMS, VIEW_FIELDS } from '../../src/scenario/document/schema.ts'
import { CLAIM_IDS, CLAIMS } from '../../src/scenario/facts/claims.ts'
import {
  barPlaces,
  figureText,
  rangeText,
  shortText,
  statedText,
  verdictCounts,
} from '../../src/ui/rooms/claims/claimFigures.ts'
import { SHOWN_IN } from '../../src/ui/rooms/claims/shownIn.ts'
import { SITES } from '../sites.ts'

const words: ClaimsWords = { room: english, textOf: (text) => text }
let ledgers: ToldClaim[][] = []

beforeAll(() => {
  ledgers = ['dawn-dusk-650', 'spacex-million'].map((id) => {
    const { scenario } = presetOf(id)
    const site = SITES.find((one) => one.id === scenario.site)!
    const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
    return claimsOf(new Asked(buildModel(scenario), design, OPENING_MS))
  })
})

const claim = (of: Partial<ToldClaim>): ToldClaim => ({
  ...CLAIMS.cooling,
  ...{ id: 'cooling', answer: 3, low: 2, high: 4, wouldHaveToBeTrue: [], verdict: 'holds' },
  ...of,
})

test('another language has each text of the ledger, and every sentence the same values to fill in', () => {
  const texts = ledgers
    .flat()
    .flatMap((one) => [one.claim, one.formula, one.measure, ...one.wouldHaveToBeTrue.map(({ what }) => what)])
  expect(new Set(texts)).toEqual(new Set(Object.keys(claimTexts)))
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})

test('every claim is named in a link, and opens a room that there is', () => {
  for (const id of CLAIM_IDS) {
    expect(id).toMatch(VIEW_FIELDS.claim.pattern)
    expect(ROOMS).toContain(SHOWN_IN[id].room)
  }
})

test('verdicts are counted by side', () => {
  const [first] = ledgers
  const { count, holds, partly, fails, planners, allPlanners, allCritics } = verdictCounts(first!)
  const untold = first!.filter(({ answer }) => answer === null).length
  expect(holds + partly + fails + untold).toBe(count)
  expect([allPlanners, allCritics]).toEqual([14, 7])
  const by = (side: string, ...verdicts: string[]) =>
    first!.filter((one) => one.side === side && verdicts.includes(one.verdict)).length
  expect(planners).toBe(by('planner', 'holds', 'holds in the middle'))
})

test('figures have their units, years stand as they are', () => {
  expect(figureText(8766, '1/yr', words)).toBe('8,770 per year')
  expect(figureText(2031.1, 'year', words)).toBe('2031')
  expect(figureText(16, 'USD/kg', words)).toBe('16\u202fUSD/kg')
  expect(statedText(claim({ stated: 4, holdsWhere: 'at least', unit: 'W/W' }), words)).toBe(
    'at least 4\u202fW/W',
  )
  expect(rangeText(claim({ unit: '' }), words)).toBe('2 times to 4 times')
  expect(rangeText(claim({ low: 3, high: 3 }), words)).toBeNull()
})

test('the short line says of what its numbers are', () => {
  const one = claim({ measure: 'price in orbit over Earth', unit: '', stated: 1, answer: 3.37 })
  expect(shortText(one, words)).toBe('Price in orbit over Earth: claimed at most 1 times; here 3.37 times')
  expect(shortText({ ...one, answer: null }, words)).toBe(
    'Price in orbit over Earth: claimed at most 1 times; this scenario cannot tell',
  )
})

test('a bar stands by the logarithm, or straight where a value is 0, below it or a year', () => {
  expect(barPlaces(claim({ low: 1, answer: 10, high: 100, stated: 10 }))).toEqual({
    ...{ low: 0, answer: 0.5, high: 1, stated: 0.5 },
  })
  expect(barPlaces(claim({ low: 0, answer: 5, high: 10, stated: 10 }))).toMatchObject({ answer: 0.5 })
  expect(barPlaces(claim({ low: 2026, answer: 2028, high: 2030, stated: 2030, unit: 'year' }))).toMatchObject(
    {
      answer: 0.5,
    },
  )
  expect(barPlaces(claim({ low: 7, answer: 7, high: 7, stated: 7 }))).toMatchObject({ answer: 0.5 })
  expect(barPlaces(claim({ low: null, answer: null, high: null }))).toBeNull()
  for (const one of ledgers.flat())
    for (const place of Object.values(barPlaces(one) ?? {})) {
      expect(place, one.id).toBeGreaterThanOrEqual(0)
      expect(place, one.id).toBeLessThanOrEqual(1)
    }
})
