/** The words about what an address hides or locks, in the page's language, when somebody asks. */
import type { lesson as en } from './en/lesson.ts'
import { fetchWords } from './languages.ts'

export type LessonWords = Readonly<Record<keyof typeof en, string>>

export const loadLessonWords = (): Promise<LessonWords> =>
  fetchWords(import.meta.glob<LessonWords>('./*/lesson.ts', { import: 'lesson' }))
