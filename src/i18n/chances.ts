/** The words of the draws, in the page's language. */
import type { chances as en } from './en/chances.ts'
import { fetchWords } from './languages.ts'

export type ChancesWords = Readonly<Record<keyof typeof en, string>>

export const loadChancesWords = (): Promise<ChancesWords> =>
  fetchWords(import.meta.glob<ChancesWords>('./*/chances.ts', { import: 'chances' }))
