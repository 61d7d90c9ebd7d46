import type { IndustryWords } from '../../../i18n/industryRoom.ts'
import { fill } from '../../../i18n/language.ts'

/** A supply by its name. */
export const supplyText = (id: string, words: IndustryWords): string =>
  id in words ? words[id as keyof IndustryWords] : id

/** All that bind, by their names. */
export const tiesText = (ties: readonly string[], words: IndustryWords): string =>
  ties.map((id) => supplyText(id, words)).reduce((all, other) => fill(words.and, { one: all, other }))
