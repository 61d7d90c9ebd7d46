/** Values of flags, read and checked by their table. */
import { formatUtc, parseUtc } from '../physics/time.ts'
import { rangeOf, readField } from '../scenario/document/field.ts'
import { refuse } from './answer.ts'
import { FIRST_YEAR, FLAGS, type Flag, LAST_YEAR } from './flagTable.ts'

const MAX_INSTANTS = 100_000
const UTC_EXPECTED = `an ISO 8601 UTC date from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2026-09-23T06:00:00Z`

export type FlagName = keyof typeof FLAGS

type ValueOf<F> = F extends { kind: 'utc' }
  ? number
  : F extends { kind: 'utcList' }
    ? number[]
    : F extends { field: { kind: 'number' } }
      ? number
      : F extends { field: { kind: 'choice'; options: readonly (infer O)[] } }
        ? O
        : F extends { kind: 'document' }
          ? unknown
          : string

/** What a command is given: instants in milliseconds of UTC, the rest in the flag's own unit. */
export type FlagValues = { [K in FlagName]?: ValueOf<(typeof FLAGS)[K]> }

/** What a flag accepts, in words. */
export function acceptedBy(flag: Flag): string {
  switch (flag.kind) {
    case 'field':
      return rangeOf(flag.field)
    case 'utc':
      return UTC_EXPECTED
    case 'utcList':
      return `${UTC_EXPECTED}, or up to ${MAX_INSTANTS} of them separated by commas`
    default:
      return flag.expected
  }
}

function readUtc(value: unknown): number | null {
  const utcMs = typeof value === 'string' ? parseUtc(value) : null
  if (utcMs === null) return null
  const year = new Date(utcMs).getUTCFullYear()
  return year >= FIRST_YEAR && year <= LAST_YEAR ? utcMs : null
}

function readValue(flag: Flag, value: unknown): unknown {
  switch (flag.kind) {
    case 'field':
      return readField(flag.field, value)
    case 'utc':
      return readUtc(value)
    case 'utcList': {
      const list = typeof value === 'string' ? value.split(',') : value
      if (!Array.isArray(list) || list.length === 0 || list.length > MAX_INSTANTS) return null
      return list.map(readUtc)
    }
    case 'text':
      return typeof value === 'string' && value !== '' ? value : null
    case 'document':
      return (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
        ? value
        : null
  }
}

/** Checks raw values, from the command line or from JSON. */
export function readFlags(raw: Readonly<Record<string, unknown>>): FlagValues {
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw)) {
    const flag = FLAGS[key as FlagName]
    const read = readValue(flag, value)
    if (read === null) throw refuse(key, value, acceptedBy(flag))
    if (Array.isArray(read) && read.includes(null)) {
      const list = typeof value === 'string' ? value.split(',') : (value as unknown[])
      throw refuse(key, list[read.indexOf(null)], UTC_EXPECTED) // the first bad one, not the whole list
    }
    values[key] = read
  }
  return values as FlagValues
}

export const isFlag = (key: string): key is FlagName => Object.hasOwn(FLAGS, key)

/** An instant as answers show it. */
export const utcText = (utcMs: number): string => formatUtc(utcMs)
