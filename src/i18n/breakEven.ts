/** The words of what makes both sides equal, in the page's language. */
import type { breakEven as en } from './en/breakEven.ts'
import { fetchWords } from './languages.ts'

export type BreakEvenWords = Readonly<Record<keyof typeof en, string>>

export const loadBreakEvenWords = (): Promise<BreakEvenWords> =>
  fetchWords(import.meta.glob<BreakEvenWords>('./*/breakEven.ts', { import: 'breakEven' }))
