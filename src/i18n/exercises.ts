/** The words of the exercises, in the page's language, when one is opened. */
import type { exercises as en } from './en/exercises.ts'
import { fetchWords } from './languages.ts'

export type ExerciseWords = Readonly<Record<keyof typeof en, string>>

export const loadExerciseWords = (): Promise<ExerciseWords> =>
  fetchWords(import.meta.glob<ExerciseWords>('./*/exercises.ts', { import: 'exercises' }))
