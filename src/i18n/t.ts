/** Looks words up. Keys and the names of their placeholders are typed, so that a missing word or value does not compile. */
import type { en } from './en.ts'
import { formatCount, formatPlain, pluralOf } from './format.ts'
import { type Counted, fill, type Key, language } from './language.ts'

export type { Key } from './language.ts'

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
type Values<K extends Key> = [Placeholders<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Placeholders<(typeof en)[K]>, string | number>]

/** Whole numbers may be years or names and stay as they are; others get the language's decimal mark. */
const asText = (value: string | number): string =>
  typeof value === 'string' || Number.isInteger(value) ? String(value) : formatPlain(value)

export function t<K extends Key>(key: K, ...values: Values<K>): string {
  const [given] = values as [Record<string, string | number>?]
  const texts = given && Object.entries(given).map(([name, value]) => [name, asText(value)])
  return fill(language().words[key], texts && Object.fromEntries(texts))
}

/** A key that ids make, such as a preset's name; the id itself where nobody has written the word. */
export function tById(prefix: string, id: string): string {
  const key = `${prefix}.${id}`
  const { words } = language()
  return Object.hasOwn(words, key) ? words[key as Key] : id
}

/** A key that ids make, with values that whoever made the id knows; numbers are written plainly. */
export function tWith(prefix: string, id: string, values: Readonly<Record<string, string | number>>): string {
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatPlain(value) : value,
  ])
  return fill(tById(prefix, id), Object.fromEntries(texts))
}

/** A counted thing, by the language's plural rule. */
export function tCount(stem: Counted, count: number): string {
  const { words } = language()
  return fill(words[`${stem}.${pluralOf(count)}`] ?? words[`${stem}.other`], { count: formatCount(count) })
}
