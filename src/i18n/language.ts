/** Which language is spoken? What a language is: its words, how it writes numbers and dates, and which way it runs.
 *  Nothing is said before one is spoken: the page fetches its reader's (languages.ts), the command line speaks English. */
import { found } from '../lib/at.ts'
import type { en } from './en.ts'

export type Key = keyof typeof en
type StemOf<K> = K extends `${infer S}.other` ? S : never
/** What is counted: its words depend on how many. */
export type Counted = StemOf<Key>
/** Every word of a subject, or it does not compile; forms of the plural that English has not may be added. */
export type WordsOf<Subject> = Record<keyof Subject & string, string> &
  Partial<Record<`${StemOf<keyof Subject>}.${Intl.LDMLPluralRule}`, string>>
export type Words = WordsOf<typeof en>

export interface Language {
  /** BCP 47: of numbers, plurals and lists. */
  locale: string
  /** Of dates, where another country's order is wanted. */
  dateLocale?: string
  direction: 'ltr' | 'rtl'
  words: Words
  /** What only the finished sentence can tell, such as a particle after a value. */
  finish?: (sentence: string) => string
}

let spoken: Language | null = null
/** The language from the next look-up on. */
export const speak = (language: Language): void => {
  spoken = language
}
export const language = (): Language => found(spoken, 'the language that is spoken')

/** The sentence as it stands once its values are in. */
export const finish = (sentence: string): string => language().finish?.(sentence) ?? sentence

export const fill = (text: string, values?: Readonly<Record<string, string | number>>): string => {
  // From right to left a value is set apart, so that "28 min" keeps its own order.
  const [before, after] = language().direction === 'rtl' ? ['\u2068', '\u2069'] : ['', '']
  const filled = values
    ? text.replace(/\{(\w+)\}/g, (whole, name: string) =>
        name in values ? before + String(values[name]) + after : whole,
      )
    : text
  return finish(filled)
}
