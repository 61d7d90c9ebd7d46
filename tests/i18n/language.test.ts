import { afterEach, expect, test } from 'vitest'
import { en, language as english } from '../../src/i18n/en.ts'
import {
  formatAltitude,
  formatArea,
  formatDate,
  formatDateTime,
  formatDuration,
  formatList,
  formatPercent,
  measureIn,
  readTyped,
} from '../../src/i18n/format.ts'
import { type Language, speak } from '../../src/i18n/language.ts'
import { chooseLanguage, LANGUAGES, nameOfLanguage } from '../../src/i18n/languages.ts'
import { t, tCount } from '../../src/i18n/t.ts'
import { refusal } from '../../src/scenario/document/refusal.ts'
import { GROUP_FIELDS, SCENARIO_FIELDS } from '../../src/scenario/document/schema.ts'
import { refusalText } from '../../src/ui/kit/refusalText.ts'

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ')
const german: Language = {
  locale: 'de',
  direction: 'ltr',
  words: {
    ...en,
    'unit.min': '{value} Min.',
    'unit.dateTime': '{date} um {clock}',
    'satellites.one': '{count} Satellit',
    'satellites.other': '{count} Satelliten',
  },
}
const utcMs = Date.parse('2026-09-23T06:00:05Z')

afterEach(() => {
  speak(english)
  measureIn('km')
})

test('numbers, dates and lists follow the language, and English comes back as it was', () => {
  speak(german)
  expect(plain(formatPercent(0.1234))).toBe('12,3 %')
  expect(tCount('satellites', 1_000_000)).toBe('1.000.000 Satelliten')
  expect(tCount('satellites', 1)).toBe('1 Satellit')
  expect(formatDate(utcMs)).toMatch(/^23\. Sept?\.? 2026$/)
  expect(formatDateTime(utcMs)).toMatch(/2026 um 06:00:05$/)
  expect(plain(formatDuration(1160))).toBe('19 Min. 20 s')
  expect(formatList(['a', 'b', 'c'])).toBe('a, b und c')
  expect(t('beside.points', { points: 1.5 })).toBe('1,5 points')
  speak(english)
  expect(plain(formatPercent(0.1234))).toBe('12.3 %')
  expect(formatDateTime(utcMs)).toBe('23 Sep 2026, 06:00:05')
})

test('what is typed is read with the language’s marks', () => {
  expect(Number(readTyped('1,234.5'))).toBe(1234.5)
  expect(Number(readTyped(' −0.5 '))).toBe(-0.5)
  speak(german)
  expect(Number(readTyped('1.234,5'))).toBe(1234.5)
  speak({ ...german, locale: 'fr' })
  expect(Number(readTyped('1 234,5'))).toBe(1234.5)
  speak({ ...german, locale: 'ar' })
  expect(Number(readTyped('-1,234.5'))).toBe(-1234.5)
})

test('a language with more forms of the plural than English uses them', () => {
  const words = {
    ...en,
    'planes.one': '{count} плоскость',
    'planes.few': '{count} плоскости',
    'planes.many': '{count} плоскостей',
  }
  speak({ locale: 'ru', direction: 'ltr', words })
  expect([1, 3, 5, 21].map((count) => tCount('planes', count))).toEqual([
    '1 плоскость',
    '3 плоскости',
    '5 плоскостей',
    '21 плоскость',
  ])
})

test('from right to left a value and its unit keep their own order', () => {
  speak({ locale: 'he', direction: 'rtl', words: { ...en, 'overlay.power': '{value} ממערך' } })
  expect(t('overlay.power', { value: '184\u202fMW' })).toBe('\u2068184\u202fMW\u2069 ממערך')
  speak(english)
  expect(t('overlay.power', { value: '184\u202fMW' })).toBe('184\u202fMW from the array')
})

test('miles for those who want them: the international mile of 1,609.344 m', () => {
  measureIn('mi')
  expect(plain(formatAltitude(650e3))).toBe('404 mi')
  expect(plain(formatArea(10e6))).toBe('3.86 mi²')
  expect(plain(formatArea(2e6))).toBe('2,000,000 m²')
  measureIn('km')
  expect(plain(formatAltitude(650e3))).toBe('650 km')
  expect(plain(formatArea(10e6))).toBe('10.0 km²')
})

test('a refusal is said in the reader’s words', () => {
  const field = GROUP_FIELDS.altitudeKm
  expect(refusalText(refusal('altitudeKm', '9', { field }))).toBe(
    'Altitude "9" is not accepted: 160 to 40,000 km.',
  )
  expect(refusalText(refusal('group 2 field', 'x', { list: ['a', 'b'] }))).toBe(
    'Field of shell group 2 "x" is not accepted: a, b.',
  )
  expect(refusalText(refusal('sel', '0', { words: 'satelliteNumber', values: { most: 1584 } }))).toBe(
    'Selected satellite (sel) "0" is not accepted: the number of a satellite, 1 to 1,584.',
  )
  const year = { field: SCENARIO_FIELDS.purchaseYear }
  expect(refusalText(refusal('purchaseYear', 2046, year))).toBe(
    'Year of purchase 2046 is not accepted: 2026 to 2045, whole.',
  )
})

test('the first language that is there of those a reader wants, the country aside; English where none is', () => {
  const there = ['en', 'ko', 'pt-BR']
  expect(chooseLanguage(['ko-KR', 'en'], there)).toBe('ko')
  expect(chooseLanguage(['de', 'ko'], there)).toBe('ko')
  expect(chooseLanguage(['pt-PT', 'en'], there)).toBe('pt-BR')
  expect(chooseLanguage(['en-GB', 'ko'], there)).toBe('en')
  expect(chooseLanguage(['de'], there)).toBe('en')
  expect(chooseLanguage([], there)).toBe('en')
  expect(LANGUAGES[0]).toBe('en')
  expect(nameOfLanguage('ko')).toBe('한국어')
})
