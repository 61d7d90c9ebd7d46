import { formatPercent } from '../../../i18n/format.ts'
import type { IndustryWords } from '../../../i18n/industryRoom.ts'
import { fill } from '../../../i18n/language.ts'

/** A supply by its name. */
export const supplyText = (id: string, words: IndustryWords): string =>
  id in words ? words[id as keyof IndustryWords] : id

/** All that bind, by their names. */
export const tiesText = (ties: readonly string[], words: IndustryWords): string =>
  ties.map((id) => supplyText(id, words)).reduce((all, other) => fill(words.and, { one: all, other }))

/** What binds, with its chance where it is not sure. */
export function bindingText(
  ties: readonly string[],
  chances: Record<string, number>,
  words: IndustryWords,
): string {
  const chance = ties.reduce((sum, id) => sum + (chances[id] ?? 0), 0)
  const what = tiesText(ties, words)
  return chance > 0.995 ? what : fill(words.chance, { what, chance: formatPercent(chance, 0) })
}
