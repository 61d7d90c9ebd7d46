/** The words of the map of a sweep, in the page's language. */
import type { sweepRoom as en } from './en/sweepRoom.ts'
import { fetchWords } from './languages.ts'

export type SweepWords = Readonly<Record<keyof typeof en, string>>

export const loadSweepWords = (): Promise<SweepWords> =>
  fetchWords(import.meta.glob<SweepWords>('./*/sweepRoom.ts', { import: 'sweepRoom' }))
