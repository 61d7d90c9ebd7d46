/** Looks words up. Keys and the names of their placeholders are typed, so that a missing word or value does not compile. */
import { en } from './en.ts'
import { formatCount, formatPlain, pluralOf } from './format.ts'

export type Key = keyof typeof en
/** A language: every word, or it does not compile. */
export type Words = Record<Key, string>

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
type Values<K extends Key> = [Placeholders<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Placeholders<(typeof en)[K]>, string | number>]

let words: Words = en
/** Shows another language from the next look-up on. */
export const speak = (language: Words): void => {
  words = language
}

const fill = (text: string, values: Record<string, string | number> | undefined): string =>
  values
    ? text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
    : text

export function t<K extends Key>(key: K, ...values: Values<K>): string {
  return fill(words[key], values[0])
}

/** A key that ids make, such as a preset's name; the id itself where nobody has written the word. */
export function tById(prefix: string, id: string): string {
  const key = `${prefix}.${id}`
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

type Stem<K> = K extends `${infer S}.other` ? S : never
/** A counted thing, by the language's plural rule. */
export function tCount(stem: Stem<Key>, count: number): string {
  return fill(words[`${stem}.${pluralOf(count)}` as Key], { count: formatCount(count) })
}
