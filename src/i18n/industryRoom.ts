/** The words of the room of the industrial ramp, in the page's language. */
import type { industryRoom as en } from './en/industryRoom.ts'
import { fetchWords } from './languages.ts'

export type IndustryWords = Readonly<Record<keyof typeof en, string>>

export const loadIndustryWords = (): Promise<IndustryWords> =>
  fetchWords(import.meta.glob<IndustryWords>('./*/industryRoom.ts', { import: 'industryRoom' }))
