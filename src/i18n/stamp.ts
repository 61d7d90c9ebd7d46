/** The words about the stamp of a link, in the page's language, when somebody asks. */
import type { stamp as en } from './en/stamp.ts'
import { fetchWords } from './languages.ts'

export type StampWords = Readonly<Record<keyof typeof en, string>>

export const loadStampWords = (): Promise<StampWords> =>
  fetchWords(import.meta.glob<StampWords>('./*/stamp.ts', { import: 'stamp' }))
