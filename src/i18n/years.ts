/** The words of the years in the sky, with what the ramp's supplies and cases are called, in the page's language. */
import type { years as en } from './en/years.ts'
import { type IndustryWords, loadIndustryWords } from './industryRoom.ts'
import { fetchWords } from './languages.ts'

type Own = Readonly<Record<keyof typeof en, string>>
export interface YearsWords {
  readonly own: Own
  readonly industry: IndustryWords
}

export async function loadYearsWords(): Promise<YearsWords> {
  const [own, industry] = await Promise.all([
    fetchWords(import.meta.glob<Own>('./*/years.ts', { import: 'years' })),
    loadIndustryWords(),
  ])
  return { own, industry }
}
