/** Which words a page asks for before its code is there: by the build's list and its first script. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listOfLanguages } from '../../src/build/languageFiles.ts'
import { chooseLanguage } from '../../src/i18n/languages.ts'

const boot = readFileSync(join(import.meta.dirname, '../../assets/boot.js'), 'utf8')
const list = listOfLanguages(
  new Map([
    ['assets/ko-2.js', '/a/src/i18n/ko.ts'],
    ['assets/en-1.js', '/a/src/i18n/en.ts'],
    ['assets/pt-3.js', 'C:\\a\\src\\i18n\\pt-BR.ts'],
    ['assets/t-4.js', '/a/src/i18n/t.ts'],
    ['assets/machine-5.js', '/a/src/i18n/ko/machine.ts'],
  ]),
)

/** The link that the first script puts into a page that was opened with a query by a reader of languages. */
function askedFor(languages: readonly string[], search: string): object[] {
  const asked: object[] = []
  const element = () => ({ appendChild: () => {} })
  const document = {
    documentElement: { getAttribute: () => list, setAttribute: () => {}, popover: null },
    head: { appendChild: (link: object) => asked.push(link) },
    getElementById: element,
    createElement: () => ({ noModule: false, showModal: null }),
  }
  new Function('document', 'navigator', 'location', 'addEventListener', boot)(
    document,
    { languages },
    { search },
    () => {},
  )
  return asked
}

test('each language’s file is listed by its code, and nothing else', () => {
  expect(list).toBe('en=assets/en-1.js ko=assets/ko-2.js pt-BR=assets/pt-3.js')
})

test.each([
  [['en-US'], '', 'en'],
  [['ko-KR', 'en'], '', 'ko'],
  [['de', 'ko'], '?bench', 'ko'],
  [['pt-PT', 'en'], '', 'pt-BR'],
  [['de'], '', 'en'],
  [[], '', 'en'],
  [['en-US@posix'], '', 'en'],
  [['en'], '?lang=ko', 'ko'],
  [['ko'], '?present&lang=en', 'en'],
  [['ko'], '?lang=xx', 'ko'],
])(
  'a reader of %j who opens “%s” is sent the words of %s at once, as the page chooses',
  (languages, search, code) => {
    const there = ['en', 'ko', 'pt-BR']
    const lang = new URLSearchParams(search).get('lang')
    expect(chooseLanguage(lang !== null && there.includes(lang) ? [lang] : languages, there)).toBe(code)
    const file = { en: 'assets/en-1.js', ko: 'assets/ko-2.js', 'pt-BR': 'assets/pt-3.js' }[code]
    expect(askedFor(languages, search)).toMatchObject([{ rel: 'modulepreload', href: file }])
  },
)
