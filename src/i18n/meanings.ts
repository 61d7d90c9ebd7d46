/** What each figure means, in the page's language, when somebody asks. */
import type { meanings as en } from './en/meanings.ts'
import { fetchWords } from './languages.ts'

export type Meanings = Readonly<Record<keyof typeof en, string>>

export const loadMeanings = (): Promise<Meanings> =>
  fetchWords(import.meta.glob<Meanings>('./*/meanings.ts', { import: 'meanings' }))
