/** The words of the flat map and of the passes over a place, in the page's language. */
import type { mapRoom as en } from './en/mapRoom.ts'
import { fetchWords } from './languages.ts'

export type MapWords = Readonly<Record<keyof typeof en, string>>

export const loadMapWords = (): Promise<MapWords> =>
  fetchWords(import.meta.glob<MapWords>('./*/mapRoom.ts', { import: 'mapRoom' }))
