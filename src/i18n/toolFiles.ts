/** The words about files for other tools, in the page's language, when somebody asks. */
import type { toolFiles as en } from './en/toolFiles.ts'
import { fetchWords } from './languages.ts'

export type ToolWords = Readonly<Record<keyof typeof en, string>>

export const loadToolWords = (): Promise<ToolWords> =>
  fetchWords(import.meta.glob<ToolWords>('./*/toolFiles.ts', { import: 'toolFiles' }))
