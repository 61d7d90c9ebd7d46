import { expect, test } from 'vitest'
import { rgbaOf } from '../../src/lib/colour.ts'
import { DIVERGING } from '../../src/lib/theme.ts'
import { warmthColour } from '../../src/lib/warmth.ts'

const asText = (index: number): string =>
  `rgb(${rgbaOf(DIVERGING[index]!, 1)
    .slice(0, 3)
    .map((part) => Math.round(255 * part))
    .join(' ')})`

test('temperatures at the scale’s marks have its colours, beyond its ends they keep them', () => {
  for (let i = 0; i < DIVERGING.length; i++) expect(warmthColour(i / (DIVERGING.length - 1))).toBe(asText(i))
  expect(warmthColour(-3)).toBe(asText(0))
  expect(warmthColour(9)).toBe(asText(DIVERGING.length - 1))
})

test('warmer is never less red nor more blue', () => {
  const parts = Array.from({ length: 41 }, (_, i) =>
    warmthColour(i / 40)
      .match(/\d+/g)!
      .map(Number),
  )
  for (let i = 1; i < parts.length; i++) {
    expect(parts[i]![0]! - parts[i]![2]!).toBeGreaterThanOrEqual(parts[i - 1]![0]! - parts[i - 1]![2]! - 1)
  }
})
