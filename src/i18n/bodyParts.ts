/** The words for a satellite's parts, its thermal picture and its size beside others, in the page's language; they come with
 *  what tells them. */
import type { bodyParts as en } from './en/bodyParts.ts'
import { fetchWords } from './languages.ts'

export type BodyWords = Readonly<Record<keyof typeof en, string>>

export const loadBodyWords = (): Promise<BodyWords> =>
  fetchWords(import.meta.glob<BodyWords>('./*/bodyParts.ts', { import: 'bodyParts' }))
