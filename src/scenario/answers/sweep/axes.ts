/** Axes of a sweep: a field over values that are listed, over a range at equal steps or ratios, or several fields drawn
 *  together under a seed. The value at any place of an axis is told without those before it, so that a sweep of any
 *  length takes no memory and any case can be computed anywhere. */
import { triangleAt } from '../../../economics/bindingChance.ts'
import { at } from '../../../lib/at.ts'
import { drawOf } from '../../../lib/random.ts'
import { listShown, showValue } from '../../../lib/shown.ts'
import { type Field, type NumberField, rangeOf, readField } from '../../document/field.ts'
import { badValue } from '../../document/refusal.ts'
import { SEED, SWEPT_NAMES, sweptField } from './fields.ts'

export type AxisValue = string | number | boolean
export interface Axis {
  /** Names of the fields that it sets, columns of the result. */
  names: readonly string[]
  units: readonly string[]
  count: number
  /** One for each name. @param index from 0 */
  valuesAt(index: number): AxisValue[]
}

/** Wrong in the document: one sentence. */
export class SweepProblem extends Error {}
export const problem = (name: string, value: unknown, accepted: string | readonly string[]): SweepProblem =>
  new SweepProblem(badValue(name, value, accepted))

export type Json = Record<string, unknown>
export const isRecord = (value: unknown): value is Json =>
  Object.prototype.toString.call(value) === '[object Object]'

/** No other keys than these. */
export function onlyKeys(json: Json, keys: readonly string[], where: string): void {
  const stranger = Object.keys(json).find((key) => !keys.includes(key))
  if (stranger !== undefined) throw problem(`${where}key`, stranger, keys)
}

export const MAX_ALONG = 10_000_000
const LISTED_MOST = 100_000
const COUNT: NumberField = { ...SEED, min: 1, max: MAX_ALONG }

export function readAs(field: Field, name: string, value: unknown): AxisValue {
  const read = readField(field, value)
  if (read === null) throw problem(name, value, field.kind === 'choice' ? field.options : rangeOf(field))
  return read
}
const numberIn = (field: NumberField, name: string, value: unknown): number =>
  Number(readAs(field, name, value))

function fieldOf(name: unknown, sites: readonly string[]): Field {
  const field = typeof name === 'string' ? sweptField(name, sites) : null
  if (field) return field
  const like = typeof name === 'string' ? name.replace(/^groups\.\d+/, 'groups.1') : name
  throw new SweepProblem(
    `The axis ${showValue(name)} is not a field of a scenario: ${listShown(SWEPT_NAMES, like)}.`,
  )
}
function numberFieldOf(name: unknown, sites: readonly string[]): NumberField {
  const field = fieldOf(name, sites)
  if (field.kind !== 'number')
    throw problem('axis', name, 'a range or draws only of a field that is a number; "values" of this one')
  return field
}

const unitOf = (field: Field): string => (field.kind === 'number' ? field.unit : '')
const SCALES = ['linear', 'logarithmic']

/** What lies at a share of the way from one end to the other, in whole numbers where the field is one. */
function between(field: NumberField, { from, to, isLog }: Ends): (share: number) => number {
  return (share) => {
    const value = isLog
      ? Math.exp(Math.log(from) + share * (Math.log(to) - Math.log(from)))
      : from + share * (to - from)
    const held = share === 0 ? from : share === 1 ? to : value // no rounding at the ends
    return field.integer ? Math.round(held) : held
  }
}
interface Ends {
  from: number
  to: number
  isLog: boolean
}
function endsOf(field: NumberField, name: string, { from, to, scale = 'linear' }: Json): Ends {
  if (!SCALES.includes(scale as string)) throw problem(`${name} scale`, scale, SCALES)
  const ends = {
    from: numberIn(field, name, from),
    to: numberIn(field, name, to),
    isLog: scale === 'logarithmic',
  }
  if (ends.isLog && !(ends.from > 0 && ends.to > 0))
    throw problem(`${name} scale`, scale, 'linear, where an end is not above 0')
  return ends
}

function listedAxis({ field: name, values }: Json, sites: readonly string[]): Axis {
  const field = fieldOf(name, sites)
  const listed = values === 'all' && field.kind === 'choice' ? field.options : values
  if (!Array.isArray(listed) || listed.length < 1 || listed.length > LISTED_MOST)
    throw problem(`${name} values`, values, `a list of 1 to ${LISTED_MOST} values, or "all" of a choice`)
  const read = listed.map((value) => readAs(field, String(name), value))
  return {
    names: [String(name)],
    units: [unitOf(field)],
    count: read.length,
    valuesAt: (index) => [at(read, index)],
  }
}

function rangeAxis(json: Json, sites: readonly string[]): Axis {
  const name = String(json.field)
  const field = numberFieldOf(json.field, sites)
  const ends = endsOf(field, name, json)
  const count = numberIn(COUNT, `${name} count`, json.count)
  const value = between(field, ends)
  const valuesAt = (index: number) => [value(count > 1 ? index / (count - 1) : 0)]
  return { names: [name], units: [unitOf(field)], count, valuesAt }
}

/** Where a field is drawn: evenly between its ends, or most likely at a mode, as a triangle. */
function drawnField(name: string, json: unknown, sites: readonly string[]): (share: number) => number {
  const field = numberFieldOf(name, sites)
  if (!isRecord(json)) throw problem(name, json, 'an object with from, to and perhaps mode or scale')
  onlyKeys(json, ['from', 'to', 'mode', 'scale'], `${name} `)
  const { from = field.low, to = field.high, mode, scale } = json
  const ends = endsOf(field, name, { from, to, ...(scale !== undefined && { scale }) })
  if (mode === undefined) return between(field, ends)
  const central = numberIn(field, `${name} mode`, mode)
  if (scale !== undefined || central < ends.from || central > ends.to)
    throw problem(`${name} mode`, mode, `from ${ends.from} to ${ends.to}, without a scale`)
  const span = { low: ends.from, central, high: ends.to }
  return (share) => (field.integer ? Math.round(triangleAt(span, share)) : triangleAt(span, share))
}

function drawnAxis({ draws, seed = SEED.default, fields }: Json, sites: readonly string[]): Axis {
  const count = numberIn(COUNT, 'draws', draws)
  const its = numberIn(SEED, 'seed', seed)
  if (!isRecord(fields) || Object.keys(fields).length === 0)
    throw problem('fields', fields, 'an object of fields that are drawn together')
  const drawn = Object.entries(fields).map(([name, json]) => ({
    name,
    unit: unitOf(fieldOf(name, sites)),
    value: drawnField(name, json, sites),
  }))
  return {
    names: drawn.map(({ name }) => name),
    units: drawn.map(({ unit }) => unit),
    count,
    valuesAt: (index) => drawn.map(({ name, value }) => value(drawOf(its, name, index))),
  }
}

/** @param sites ids of the places there are */
export function readAxis(json: unknown, sites: readonly string[]): Axis {
  if (!isRecord(json)) throw problem('axis', json, 'an object with field and values, a range, or draws')
  if ('draws' in json) {
    onlyKeys(json, ['draws', 'seed', 'fields'], 'axis ')
    return drawnAxis(json, sites)
  }
  fieldOf(json.field, sites)
  if ('values' in json) {
    onlyKeys(json, ['field', 'values'], 'axis ')
    return listedAxis(json, sites)
  }
  onlyKeys(json, ['field', 'from', 'to', 'count', 'scale'], 'axis ')
  return rangeAxis(json, sites)
}
