/** The words of a body's parts, its thermal picture and its size beside others. */
import { expect, test } from 'vitest'
import { bodyParts as english } from '../../src/i18n/en/bodyParts.ts'
import { bodyParts as korean } from '../../src/i18n/ko/bodyParts.ts'
import { PART_IDS } from '../../src/scenario/answers/body/part.ts'
import { currentModel } from '../../src/state/answers/derived.ts'
import { partCards } from '../../src/state/view/partCard.ts'

const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

test('both languages have the words of a body with the same values in them', () => {
  expect(Object.keys(korean)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(english))
    expect(values(korean[key as keyof typeof korean]), key).toEqual(values(text))
})

test('every part has a card without a hole in it, in both languages', () => {
  for (const words of [english, korean]) {
    const cards = partCards(words, currentModel(), 0)
    expect(cards.map(({ id }) => id)).toEqual([...PART_IDS])
    for (const { rows, name, note } of cards) {
      const text = [name, note, ...rows.flat()].join(' ')
      expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/)
      expect(rows.length).toBeGreaterThan(0)
    }
  }
})
