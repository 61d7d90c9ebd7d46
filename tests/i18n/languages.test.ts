/** Of every language: that it says all that English says, with the same values in it. */
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import type { Language } from '../../src/i18n/language.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { isLive } from '../../src/ui/rooms/story/live.ts'

const files = import.meta.glob<Language>(
  ['../../src/i18n/??.ts', '../../src/i18n/??-*.ts', '!../../src/i18n/en.ts'],
  {
    import: 'language',
    eager: true,
  },
)
const languages = Object.entries(files)
const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)),
]

test('every file of a language is offered, beside English', () => {
  expect(LANGUAGES).toHaveLength(1 + languages.length)
  expect(LANGUAGES).toContain('ko')
})

test.each(languages)(
  '%s has every word of English, none empty, with the same placeholders',
  (_, { words }) => {
    const plural = /\.(zero|one|two|few|many)$/
    expect(
      Object.keys(words)
        .filter((key) => !plural.test(key))
        .toSorted(),
    ).toEqual(
      Object.keys(en)
        .filter((key) => !plural.test(key))
        .toSorted(),
    )
    for (const [key, text] of Object.entries(en)) {
      const word = words[key as keyof typeof en]
      expect(word.trim(), key).not.toBe('')
      expect(namesIn(word).toSorted(), key).toEqual(namesIn(text).toSorted())
    }
  },
)

test.each(languages)(
  '%s is valid to Intl, and tells of figures in stories, not figures',
  (_, { locale, words }) => {
    expect(Intl.getCanonicalLocales(locale)).toHaveLength(1)
    expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale])
    for (const [key, text] of Object.entries(words)) {
      if (!/^story\.(batteries|million|watts|industry)\.\d+$/.test(key)) continue
      for (const name of namesIn(text!)) expect(isLive(name), `${key} ${name}`).toBe(true)
    }
  },
)
