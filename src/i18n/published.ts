/** The words of published models that are run again, in the page's language. */
import type { published as en } from './en/published.ts'
import { fetchWords } from './languages.ts'

export type PublishedWords = Readonly<Record<keyof typeof en, string>>

export const loadPublishedWords = (): Promise<PublishedWords> =>
  fetchWords(import.meta.glob<PublishedWords>('./*/published.ts', { import: 'published' }))
