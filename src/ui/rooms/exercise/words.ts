import type { ExerciseWords } from '../../../i18n/exercises.ts'
import type { Ask, Exercise } from '../../../scenario/facts/exercises.ts'

/** What is asked. A word that is missing is told by its id; a test finds it. */
export const askWords = (words: ExerciseWords, exercise: Exercise['id'], { id }: Ask): string =>
  (words as Readonly<Record<string, string>>)[`${exercise}.${id}`] ?? id

export const unitWords = (words: ExerciseWords, { unit }: Ask): string =>
  unit === '' ? '' : words[`unit.${unit}`]
