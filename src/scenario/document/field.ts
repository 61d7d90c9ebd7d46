/** What a field of the document may be: its kinds, their values, ranges in words, and how one is read. */
import type { SourceId } from '../facts/sources.ts'

export interface NumberField {
  kind: 'number'
  unit: string
  min: number
  max: number
  step: number
  default: number
  integer?: true
  /** A year of the calendar: written without marks between its digits. */
  isYear?: true
  /** Part of a whole, or of it in a year: people read and type it in percent. */
  isShare?: true
  /** Sliders of fields that span decades move in their logarithm. */
  logarithmic?: true
  /** Where sources put it; the default is between. */
  low?: number
  high?: number
  source?: SourceId
}
export interface ChoiceField {
  kind: 'choice'
  options: readonly string[]
  default: string
}
export interface BooleanField {
  kind: 'boolean'
  default: boolean
}
export interface TextField {
  kind: 'text'
  /** What a good value looks like, for messages and the JSON Schema. */
  pattern: RegExp
  /** What the pattern cannot tell. */
  check?: (text: string) => boolean
  expected: string
  default: string
}
export type Field = NumberField | ChoiceField | BooleanField | TextField

type ValueOf<F> = F extends { kind: 'number' }
  ? number
  : F extends { kind: 'boolean' }
    ? boolean
    : F extends { kind: 'choice'; options: readonly (infer O)[] }
      ? O
      : string

/** The values a table of fields holds. */
export type Values<T extends Record<string, Field>> = { -readonly [K in keyof T]: ValueOf<T[K]> }

export function defaultsOf<T extends Record<string, Field>>(fields: T): Values<T> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.default])) as Values<T>
}

/** The accepted range in words, for messages. */
export function rangeOf(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `${field.min} to ${field.max}${field.unit && field.unit !== '°' ? ` ${field.unit}` : field.unit}${field.integer ? ', whole' : ''}`
    case 'choice':
      return field.options.join(', ')
    case 'boolean':
      return 'true or false'
    case 'text':
      return field.expected
  }
}

/** Reads one value, from text or JSON; null where it does not fit the field. */
export function readField(field: Field, value: unknown): string | number | boolean | null {
  switch (field.kind) {
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number !== 'number' || !Number.isFinite(number)) return null
      if (number < field.min || number > field.max || (field.integer && !Number.isInteger(number)))
        return null
      return number
    }
    case 'choice':
      return typeof value === 'string' && field.options.includes(value) ? value : null
    case 'boolean':
      if (value === true || value === 'true' || value === '1') return true
      return value === false || value === 'false' || value === '0' ? false : null
    case 'text':
      return typeof value === 'string' && field.pattern.test(value) && (field.check?.(value) ?? true)
        ? value
        : null
  }
}
