/** A stamp in a link: the headline's figures as they were when it was made, to the three digits that are shown, and the
 *  version of the model that made them. Opened later, what has moved by more than its rounding can be told. Key `stamp`:
 *  `VERSION,NAME:VALUE,…`; a side that is not there has no value. */

export interface Stamp {
  version: string
  figures: Readonly<Record<string, number | null>>
}

export const STAMP_KEY = 'stamp'
const DIGITS = 3
const MAX_STAMP = 400
const MAX_FIGURES = 20

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(DIGITS))

export const stampText = ({ version, figures }: Stamp): string =>
  [version, ...Object.entries(figures).map(([name, value]) => `${name}:${rounded(value) ?? ''}`)].join(',')

/** A link with its stamp, where there is one. */
export const stamped = (link: string, stamp: string | null): string =>
  stamp === null ? link : `${link}&${STAMP_KEY}=${stamp}`

/** The stamp that a link carries; null where there is none that can be read. */
export function stampOf(link: string): Stamp | null {
  const text = new URLSearchParams(link).get(STAMP_KEY) ?? ''
  const [version = '', ...parts] = text.split(',')
  if (text.length > MAX_STAMP || parts.length > MAX_FIGURES || !/^\d+\.\d+\.\d+$/.test(version)) return null
  const figures: Record<string, number | null> = {}
  for (const part of parts) {
    const [, name = '', value = ''] = /^([a-zA-Z.]+):([\d.e+-]*)$/.exec(part) ?? []
    const number = value === '' ? null : Number(value)
    if (name === '' || (number !== null && !Number.isFinite(number))) return null
    figures[name] = number
  }
  return parts.length > 0 ? { version, figures } : null
}

export interface Moved {
  name: string
  was: number | null
  is: number | null
}

/** What is not now what the stamp says, in its order; what is not known by its name any more is left out. */
export const movedSince = ({ figures }: Stamp, now: Readonly<Record<string, number | null>>): Moved[] =>
  Object.entries(figures).flatMap(([name, was]) => {
    const is = Object.hasOwn(now, name) ? (now[name] ?? null) : undefined
    return is === undefined || rounded(is) === was ? [] : [{ name, was, is }]
  })
