/** The words of the benchmark, in the page's language. */
import type { benchSheet as en } from './en/benchSheet.ts'
import { fetchWords } from './languages.ts'

export type BenchWords = Readonly<Record<keyof typeof en, string>>

export const loadBenchWords = (): Promise<BenchWords> =>
  fetchWords(import.meta.glob<BenchWords>('./*/benchSheet.ts', { import: 'benchSheet' }))
