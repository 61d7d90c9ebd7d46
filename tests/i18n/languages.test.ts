/** Of every language: that it says all that English says, with the same values in it. */
import { expect, test } from 'vitest'
import { live } from '../../src/i18n/en/live.ts'
import { stories } from '../../src/i18n/en/stories.ts'
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

test.each(languages)('%s is valid to Intl', (_, { locale }) => {
  expect(Intl.getCanonicalLocales(locale)).toHaveLength(1)
  expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale])
})

type Table = Readonly<Record<string, string>>
const tables = <T extends Table>(files: Readonly<Record<string, T>>): [string, T][] => Object.entries(files)
const storyTables = tables(
  import.meta.glob<Table>('../../src/i18n/*/stories.ts', { import: 'stories', eager: true }),
)
const liveTables = tables(
  import.meta.glob<Table>('../../src/i18n/*/live.ts', { import: 'live', eager: true }),
)
test.each([
  ...storyTables.map((one) => [...one, stories] as const),
  ...liveTables.map((one) => [...one, live] as const),
])('%s says all that English says, with the same values, of figures and not figures', (_, words, english) => {
  expect(storyTables.length + liveTables.length).toBe(2 * LANGUAGES.length)
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
  for (const [key, text] of Object.entries<string>(english)) {
    expect(words[key]!.trim(), key).not.toBe('')
    expect(namesIn(words[key]!).toSorted(), key).toEqual(namesIn(text).toSorted())
    if (!key.startsWith('story.')) continue
    for (const name of namesIn(words[key]!)) expect(isLive(name), `${key} ${name}`).toBe(true)
  }
})
