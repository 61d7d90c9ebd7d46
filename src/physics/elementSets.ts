/** Which element sets does a text hold? TLE, or OMM (CCSDS 502.0) as JSON (one object or a list; numbers or numbers in
 *  quotes) or as CSV (names of fields in the first row), told apart by what is there. Sets that cannot be read are listed
 *  with the reason; the rest go on to tle.ts. Nothing is flown here. */
import { parseUtc } from './time.ts'
import { countTle, readTle } from './tleLines.ts'

export const MAX_ELEMENT_SETS = 60_000

/** Fields of an OMM that SGP4 flies by, in the units of the format (degrees, revolutions a day). */
export const OMM_NUMBERS = [
  'MEAN_MOTION',
  'ECCENTRICITY',
  'INCLINATION',
  'RA_OF_ASC_NODE',
  'ARG_OF_PERICENTER',
  'MEAN_ANOMALY',
  'BSTAR',
] as const
export type OmmNumbers = Record<(typeof OMM_NUMBERS)[number], number>

/** As the format writes them, with the epoch to the digit: a date holds milliseconds, in which LEO moves 8 m. */
export type Elements = { epochMs: number } & ({ line1: string; line2: string } | { omm: OmmNumbers })

/** Why a set could not be read. */
export type ReadReason =
  | 'line-missing'
  | 'length'
  | 'numbers-differ'
  | 'checksum'
  | 'field'
  | 'unsupported'
  | 'not-object'

interface Place {
  /** Catalogue number, 0 where there is none. */
  id: number
  name: string
  /** Line of the text, from 1; of JSON: number in the list. */
  line: number
}
export type ReadSet = Place & { elements: Elements }
export type ReadFailure = Place & {
  reason: ReadReason
  /** Figures and field names, in no language. */
  detail: string
}

export type ElementFormat = 'tle' | 'json' | 'csv'
export interface ElementReading {
  format: ElementFormat
  /** At least the sets that can be read. */
  total: number
  /** Reads one by one, so that a caller may stop, or show how far it is. */
  records(): Iterable<ReadSet | ReadFailure>
}
/** Why nothing of a text is read. */
export type TextProblem = 'no-sets' | 'too-many' | 'bad-json'
export type Opened = { reading: ElementReading } | { problem: TextProblem; count: number }

/** The one model and frame there is; a field that is not given means it. */
const SUPPORTED: readonly (readonly [field: string, accepted: RegExp])[] = [
  ['CENTER_NAME', /^EARTH$/i],
  ['REF_FRAME', /^TEME/i],
  ['TIME_SYSTEM', /^UTC$/i],
  ['MEAN_ELEMENT_THEORY', /^(SGP|SGP4|SGP\/SGP4)$/i],
  ['EPHEMERIS_TYPE', /^[0-3]$/],
]

function ommSet(item: unknown, line: number): ReadSet | ReadFailure {
  const isObject = typeof item === 'object' && item !== null && !Array.isArray(item)
  if (!isObject) return { id: 0, name: '', line, reason: 'not-object', detail: '' }
  const fields = item as Record<string, unknown>
  const text = (key: string): string => {
    const value = fields[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  const id = Number(text('NORAD_CAT_ID')) || 0
  const place = { id, name: text('OBJECT_NAME') || text('OBJECT_ID') || `NORAD ${id}`, line }
  const failure = (reason: ReadReason, key: string): ReadFailure => ({
    ...place,
    reason,
    detail: `${key} ${text(key)}`.trim(),
  })
  for (const [key, accepted] of SUPPORTED) {
    if (text(key) !== '' && !accepted.test(text(key))) return failure('unsupported', key)
  }
  const epochMs = parseUtc(text('EPOCH'))
  if (epochMs === null) return failure('field', 'EPOCH')
  const omm = {} as OmmNumbers
  for (const key of OMM_NUMBERS) {
    const value = text(key) === '' ? Number.NaN : Number(text(key))
    if (!Number.isFinite(value) || (key === 'MEAN_MOTION' && value <= 0)) return failure('field', key)
    omm[key] = value
  }
  return { ...place, elements: { omm, epochMs } }
}

/** Cells of a row; quotes as in RFC 4180. */
function cells(row: string): string[] {
  if (!row.includes('"')) return row.split(',')
  return [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )
}

function openCsv(text: string): ElementReading {
  const rows = text.split(/\r?\n/)
  const first = rows.findIndex((row) => row.trim() !== '')
  const keys = cells(rows[first]!).map((key) => key.trim())
  const filled = rows.map((row, index) => ({ row, line: index + 1 })).slice(first + 1)
  const kept = filled.filter(({ row }) => row.trim() !== '')
  return {
    format: 'csv',
    total: kept.length,
    *records() {
      for (const { row, line } of kept) {
        const values = cells(row)
        yield ommSet(Object.fromEntries(keys.map((key, column) => [key, values[column]])), line)
      }
    },
  }
}

function openJson(text: string): ElementReading | 'bad-json' {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'bad-json'
  }
  const items: unknown[] = Array.isArray(json) ? json : [json]
  return {
    format: 'json',
    total: items.length,
    *records() {
      for (const [index, item] of items.entries()) yield ommSet(item, index + 1)
    },
  }
}

function open(text: string): ElementReading | 'bad-json' {
  if (/^\s*[[{]/.test(text)) return openJson(text)
  const head = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? ''
  if (/(^|,)\s*"?MEAN_MOTION"?\s*(,|$)/.test(head)) return openCsv(text)
  return { format: 'tle', total: countTle(text), records: () => readTle(text) }
}

export function openElementSets(text: string): Opened {
  const reading = open(text.replace(/^\ufeff/, ''))
  if (reading === 'bad-json') return { problem: reading, count: 0 }
  if (reading.total === 0) return { problem: 'no-sets', count: 0 }
  if (reading.total > MAX_ELEMENT_SETS) return { problem: 'too-many', count: reading.total }
  return { reading }
}

export const isSet = (record: ReadSet | ReadFailure): record is ReadSet => 'elements' in record

export interface ParsedElementSets {
  sets: ReadSet[]
  failures: ReadFailure[]
}

/** All at once. @throws nothing: what cannot be read is in `failures` or named as the problem */
export function parseElementSets(
  text: string,
): ParsedElementSets | Extract<Opened, { problem: TextProblem }> {
  const opened = openElementSets(text)
  if ('problem' in opened) return opened
  const parsed: ParsedElementSets = { sets: [], failures: [] }
  for (const record of opened.reading.records()) {
    if (isSet(record)) parsed.sets.push(record)
    else parsed.failures.push(record)
  }
  return parsed
}
