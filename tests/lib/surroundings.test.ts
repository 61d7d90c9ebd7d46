import { expect, test } from 'vitest'
import { languageTag, mendSurroundings } from '../../src/lib/surroundings.ts'

test.each([
  ['en-US', 'en-US'],
  ['ko', 'ko'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['de-u-nu-latn', 'de-u-nu-latn'],
  ['en-US@posix', 'en-US'],
  ['en_US', 'en-US'],
  ['ko_KR.UTF-8', 'ko-KR'],
  ['es-419@x', 'es-419'],
  ['de-u-', 'de'],
  ['C', null],
  ['C.UTF-8', null],
  ['x-klingon', null],
  ['', null],
  ['*', null],
  [undefined, null],
  [null, null],
  [7, null],
])('the language %o is %o', (told, tag) => {
  expect(languageTag(told)).toBe(tag)
  if (tag) expect(() => new Intl.NumberFormat(tag)).not.toThrow()
})

/** A page with what is named in place of what it has. */
const pageWith = (navigator: object, rest: object = {}) => ({
  navigator: navigator as Navigator,
  devicePixelRatio: 2,
  addEventListener: () => {},
  removeEventListener: () => {},
  ...rest,
})

test.each([
  [{ language: 'en-US@posix', languages: ['en-US@posix'] }, ['en-US']],
  [{ language: 'C', languages: ['C'] }, ['en']],
  [{ language: '', languages: [] }, ['en']],
  [{ language: 'ko_KR', languages: null }, ['ko-KR']],
  [{ language: 'fr', languages: undefined }, ['fr']],
  [{}, ['en']],
  [{ language: 'de', languages: ['x-klingon', 'de', 'en_GB'] }, ['de', 'en-GB']],
  [{ language: 'de', languages: 'de' }, ['de']],
])('of %o the languages are %o', (navigator, languages) => {
  const page = pageWith(navigator)
  mendSurroundings(page, {})
  expect(page.navigator.languages).toEqual(languages)
  expect(page.navigator.language).toBe(languages[0])
})

test.each([[0], [Number.NaN], [-1], [Number.POSITIVE_INFINITY], [undefined]])(
  'a pixel ratio of %o counts as 1',
  (devicePixelRatio) => {
    const page = pageWith({}, { devicePixelRatio })
    mendSurroundings(page, {})
    expect(page.devicePixelRatio).toBe(1)
  },
)

test('what is there and right stays as it is', () => {
  const matchMedia = () => {}
  const page = pageWith({ language: 'ko-KR', languages: ['ko-KR', 'en'] }, { matchMedia })
  mendSurroundings(page)
  expect(page).toMatchObject({ devicePixelRatio: 2, matchMedia })
  expect(page.navigator.languages).toEqual(['ko-KR', 'en'])
})

test('where no size can be watched it is told once, and again when the window’s changes', async () => {
  let resized = () => {}
  const page: ReturnType<typeof pageWith> & { ResizeObserver?: typeof ResizeObserver } = pageWith(
    {},
    { addEventListener: (_: string, listener: () => void) => (resized = listener) },
  )
  mendSurroundings(page, {})
  const told: number[] = []
  const observer = new page.ResizeObserver!(([entry]) => told.push(entry!.contentRect.width))
  observer.observe({ getBoundingClientRect: () => ({ width: 300 + told.length }) } as Element)
  await Promise.resolve()
  resized()
  expect(told).toEqual([300, 301])
  observer.disconnect()
  resized()
  expect(told.length).toBe(2)
})

test('plurals, names and lists are plain where the browser has none', () => {
  const intl = {} as typeof Intl
  mendSurroundings(pageWith({}), intl)
  expect(new intl.PluralRules('en').select(1)).toBe('one')
  expect(new intl.PluralRules('en').select(2)).toBe('other')
  expect(new intl.DisplayNames('en', { type: 'language' }).of('ko')).toBe('ko')
  expect(new intl.ListFormat('en').format(['a', 'b'])).toBe('a, b')
})
