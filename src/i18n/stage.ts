/** Words for the stage: codes to scan, a page that goes back to its beginning by itself, pictures for domes and for other
 *  grounds. In the page's language, when somebody asks. */
import type { stage as en } from './en/stage.ts'
import { fetchWords } from './languages.ts'

export type StageWords = Readonly<Record<keyof typeof en, string>>

export const loadStageWords = (): Promise<StageWords> =>
  fetchWords(import.meta.glob<StageWords>('./*/stage.ts', { import: 'stage' }))
