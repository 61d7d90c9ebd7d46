/** Which languages are there? One for each file beside this one that exports `language`: nothing else has to name it. A
 *  reader fetches the one that is spoken, English too, and no other. For the page alone: it needs the bundler. */
import { found } from '../lib/at.ts'
import { fetchPart } from '../lib/fetchPart.ts'
import { type Language, language } from './language.ts'

type Fetch<T> = () => Promise<T>

/** `xx.ts` or `xx-YY.ts`, the file's name being the language's code (BCP 47). */
const FILES = import.meta.glob<Language>(['./??.ts', './??-*.ts'], { import: 'language' })

/** By the code in `./ko.ts` or `./ko/meanings.ts`. */
const byCode = <T>(files: Readonly<Record<string, Fetch<T>>>): Map<string, Fetch<T>> =>
  new Map(Object.entries(files).map(([path, fetch]) => [path.split(/[./]+/)[1] ?? '', fetch]))

const fetchers = byCode(FILES)

/** English, which serves where a reader's own is not there, comes first. */
export const LANGUAGES: readonly string[] = ['en', ...[...fetchers.keys()].filter((code) => code !== 'en')]

/** English, 한국어: each in its own tongue. */
export const nameOfLanguage = (code: string): string =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code

const fetchIn = <T>(files: ReadonlyMap<string, Fetch<T>>, code: string): Promise<T> =>
  fetchPart(found(files.get(code), `the language ${code}`))

export const fetchLanguage = (code: string): Promise<Language> => fetchIn(fetchers, code)

/** The first that is there of those a reader wants, in order: `ko` serves for `ko-KR`. */
export function chooseLanguage(wanted: readonly string[], there: readonly string[] = LANGUAGES): string {
  for (const code of wanted) {
    const [language] = code.split('-')
    const found = there.find((one) => one === code) ?? there.find((one) => one.split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}

/** Words that are asked for when somebody needs them, in the language that is spoken. */
export function fetchWords<T>(files: Readonly<Record<string, Fetch<T>>>): Promise<T> {
  const there = byCode(files)
  return fetchIn(there, chooseLanguage([language().locale], [...there.keys()]))
}
