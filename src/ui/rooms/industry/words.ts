import { formatPercent, formatThree } from '../../../i18n/format.ts'
import type { IndustryWords } from '../../../i18n/industryRoom.ts'
import { fill } from '../../../i18n/language.ts'
import { dieAreaMm2 } from '../../../systems/chipmaking.ts'

/** A supply by its name. */
export const supplyText = (id: string, words: IndustryWords): string =>
  id in words ? words[id as keyof IndustryWords] : id

/** All that bind, by their names. */
export const tiesText = (ties: readonly string[], words: IndustryWords): string =>
  ties.map((id) => supplyText(id, words)).reduce((all, other) => fill(words.and, { one: all, other }))

/** The most that Terafab's wafers hold, by how many chips they are cut into: both claims that were made of it. */
const WAFERS = 12e6
export function diesText(words: IndustryWords): string {
  const area = (chips: number) => formatThree(dieAreaMm2(WAFERS, chips))
  return fill(words.dies, { billion: area(1e9), least: area(200e9), most: area(100e9) })
}

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
