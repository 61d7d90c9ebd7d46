/** Which languages are there? English, and one for each file beside this one that exports `language`: nothing else has
 *  to name it. Each is fetched when it is first spoken. For the page alone: it needs the bundler. */
import { fetchPart } from '../lib/fetchPart.ts'
import { english, type Language } from './language.ts'

/** `xx.ts` or `xx-YY.ts`, the file's name being the language's code (BCP 47). */
const FILES = import.meta.glob<Language>(['./??.ts', './??-*.ts', '!./en.ts'], { import: 'language' })
const codeOf = (file: string): string => file.slice('./'.length, -'.ts'.length)
const fetchers = new Map(Object.entries(FILES).map(([file, fetch]) => [codeOf(file), fetch]))

export const LANGUAGES: readonly string[] = ['en', ...fetchers.keys()]

/** English, 한국어: each in its own tongue. */
export const nameOfLanguage = (code: string): string =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code

export async function fetchLanguage(code: string): Promise<Language> {
  const fetch = fetchers.get(code)
  return fetch ? fetchPart(fetch) : english
}

/** The first that is there of those a reader wants, in order: `ko` serves for `ko-KR`. */
export function chooseLanguage(wanted: readonly string[], there: readonly string[] = LANGUAGES): string {
  for (const code of wanted) {
    const [language] = code.split('-')
    const found = there.find((one) => one === code) ?? there.find((one) => one.split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}
