import { expect, test } from 'vitest'
import { defaultScenario } from '../../src/scenario/document/patch.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { pixelRatioOf, wrapWords } from '../../src/ui/rooms/save/compose.ts'
import { drawingOf, kindParts, PLAIN, sizeOfKind, wordsOfKind } from '../../src/ui/rooms/save/kind.ts'
import { SIZES } from '../../src/ui/rooms/save/SizeChoice.tsx'
import { dateLine, defaultCaption, fileName, sourceLine } from '../../src/ui/rooms/save/words.ts'

const UTC_MS = Date.UTC(2026, 8, 23, 6, 1, 30)

test('files are named after constellation, instant and size, in letters that every file system takes', () => {
  const name = fileName('dawn-dusk-650', UTC_MS, ['3840x2160'], 'png')
  expect(name).toBe('dawnline-dawn-dusk-650-20260923T060130Z-3840x2160.png')
  expect(name).toMatch(/^[\w.-]+$/)
})

test('a caption wraps between words and never loses one', () => {
  const upTo = (letters: number) => (line: string) => line.length <= letters
  expect(wrapWords('one two three four', upTo(9))).toEqual(['one two', 'three', 'four'])
  expect(wrapWords('incomprehensibilities are long', upTo(8))).toEqual(['incomprehensibilities', 'are long'])
  expect(wrapWords('   ', upTo(9))).toEqual([])
})

test('dots and words keep their share of a picture of any size', () => {
  expect(pixelRatioOf(SIZES['4k'])).toBe(2)
  expect(pixelRatioOf(SIZES.fullHd)).toBe(1)
  expect(pixelRatioOf(SIZES.upright)).toBe(1)
})

test('the lines below name the constellation, the instant in UTC and who its figures come from', () => {
  expect(defaultCaption(defaultScenario())).toBe('Dawn–dusk ring: 64 satellites · 650\u202fkm')
  expect(dateLine(UTC_MS)).toBe('23 Sep 2026, 06:01:30 UTC')
  const million = sourceLine(PRESETS['spacex-million']!.scenario)
  expect(million).toContain('FCC')
  expect(million).toContain('2026-')
  expect(million).toContain('Earth: NASA')
})

test('a dome is a square without words, and never transparent; its name says what it is', () => {
  const words = { caption: 'C', date: 'D', source: 'S', hasLabels: true, strip: null }
  const dome = { ...PLAIN, isDome: true, isClear: true, domeMiddle: 'front' as const }
  expect(sizeOfKind(dome, '4k')).toEqual({ widthPx: 2048, heightPx: 2048 })
  expect(wordsOfKind(dome, words)).toEqual({
    caption: '',
    date: '',
    source: '',
    hasLabels: false,
    strip: null,
  })
  expect(drawingOf(dome)).toEqual({ isClear: false, domeTiltRad: Math.PI / 4 })
  expect(kindParts(dome)).toEqual(['dome'])
})

test('a transparent picture keeps its size and its words', () => {
  const words = { caption: 'C', date: '', source: '', hasLabels: true, strip: null }
  const clear = { ...PLAIN, isClear: true }
  expect(sizeOfKind(clear, 'hd')).toEqual(SIZES.hd)
  expect(wordsOfKind(clear, words)).toBe(words)
  expect(drawingOf(clear)).toEqual({ isClear: true, domeTiltRad: null })
  expect([kindParts(clear), kindParts(PLAIN)]).toEqual([['transparent'], []])
})
