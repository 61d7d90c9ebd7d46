/** The words about the page as one file, in the page's language, when somebody asks. */
import type { savePage as en } from './en/savePage.ts'
import { fetchWords } from './languages.ts'

export type SavePageWords = Readonly<Record<keyof typeof en, string>>

export const loadSavePageWords = (): Promise<SavePageWords> =>
  fetchWords(import.meta.glob<SavePageWords>('./*/savePage.ts', { import: 'savePage' }))
