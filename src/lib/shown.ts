/** How is a bad value quoted in a sentence? As JSON writes it, in one line, in about sixty letters, whatever it is: what
 *  is long, deep, cyclic or no JSON at all is shortened, never thrown. */
import { withoutControls } from './text.ts'

const MOST_LETTERS = 60
const MOST_DEPTH = 3

export const shorten = (text: string, most = MOST_LETTERS): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`

function textShown(text: string): string {
  const quoted = withoutControls(JSON.stringify(shorten(text, MOST_LETTERS)))
  return quoted.length <= MOST_LETTERS + 2 ? quoted : `${shorten(quoted.slice(0, -1), MOST_LETTERS)}"`
}

/** Members until there is no room; a sign stands for the others. */
function membersShown(members: Iterable<string>, [open, close]: readonly [string, string]): string {
  let inside = ''
  for (const member of members) {
    if (inside.length > MOST_LETTERS) return `${open}${inside},…${close}`
    inside += inside === '' ? member : `,${member}`
  }
  return open + inside + close
}

function* entriesShown(object: object, depth: number): Generator<string> {
  for (const key in object)
    yield `${textShown(key)}:${anyShown((object as Record<string, unknown>)[key], depth)}`
}
function* itemsShown(list: readonly unknown[], depth: number): Generator<string> {
  for (const item of list) yield anyShown(item, depth)
}

function anyShown(value: unknown, depth: number): string {
  if (typeof value === 'string') return textShown(value)
  if (typeof value === 'bigint')
    return shorten(`${value > 1e20 || value < -1e20 ? 'a large whole number' : value}`, MOST_LETTERS)
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return depth > 0 ? membersShown(itemsShown(value, depth - 1), ['[', ']']) : '[…]'
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  if (kind !== 'Object') return `a ${shorten(kind, 20)}`
  return depth > 0 ? membersShown(entriesShown(value, depth - 1), ['{', '}']) : '{…}'
}

export function showValue(value: unknown): string {
  try {
    const shown = anyShown(value, MOST_DEPTH)
    // A text has its own end already.
    return typeof value === 'string' ? shown : shorten(shown, MOST_LETTERS)
  } catch {
    return 'an object that cannot be read'
  }
}

/** The same of a path, whose end tells most. */
export const showPath = (path: string): string =>
  showValue(path.length <= MOST_LETTERS ? path : `…${path.slice(1 - MOST_LETTERS)}`)

/** A file's name in a sentence. */
export const fileShown = (name: string): string => shorten(withoutControls(name))

/** Pairs of letters, whatever their case. */
function pairsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)))
}
const MOST_LIST_LETTERS = 160
/** Share of common pairs from which on a name is a likely slip of another. */
const NEAR = 0.5

function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  const share = (2 * common) / (a.size + b.size || 1)
  return share >= NEAR ? share : 0
}

/** What is accepted instead of a value: all of it, or of a long list the beginning, what is like the value first. */
export function listShown(list: readonly string[], value: unknown): string {
  const whole = list.join(', ')
  if (whole.length <= MOST_LIST_LETTERS) return whole
  const wanted = pairsOf(typeof value === 'string' ? value.slice(0, MOST_LETTERS) : '')
  const ranked = list
    .map((item, order) => ({ item, order, near: likeness(wanted, pairsOf(item)) }))
    .sort((a, b) => b.near - a.near || a.order - b.order)
  let text = ''
  for (const { item } of ranked) {
    if (text.length + item.length > MOST_LIST_LETTERS - 16) break
    text += text === '' ? item : `, ${item}`
  }
  return `${text}, … (${list.length} in all)`
}
