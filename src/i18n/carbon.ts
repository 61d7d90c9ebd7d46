/** The words of carbon part by part, in the page's language. */
import type { carbon as en } from './en/carbon.ts'
import { fetchWords } from './languages.ts'

export type CarbonWords = Readonly<Record<keyof typeof en, string>>

export const loadCarbonWords = (): Promise<CarbonWords> =>
  fetchWords(import.meta.glob<CarbonWords>('./*/carbon.ts', { import: 'carbon' }))
