/** Which objects does a text hold? Element sets as TLE, or OMM (CCSDS 502.0) as JSON (one object or a list; numbers or
 *  numbers in quotes; TLE lines in fields), as CSV (names of fields in the first row), as KVN or as XML; ephemerides as OEM
 *  or as STK writes them; told apart by what is there. What cannot be read is listed with the reason; the rest goes on to
 *  tle.ts. Nothing is flown here. */
import type { Ephemeris } from './ephemeris.ts'
import { openOem } from './oem.ts'
import type { OmmNumbers } from './omm.ts'
import { openJson } from './ommJson.ts'
import { openCsv, openKvn, openXml } from './ommText.ts'
import { openStk } from './stkEphemeris.ts'
import { countTle, readTle } from './tleLines.ts'

export const MAX_ELEMENT_SETS = 60_000

/** As the format writes them (rows in our frame), with the epoch to the digit: a date holds milliseconds, in which LEO moves 8 m. */
export type Elements = { epochMs: number } & (
  | { line1: string; line2: string }
  | { omm: OmmNumbers }
  | { ephemeris: Ephemeris }
)

/** Why a set could not be read. */
export type ReadReason =
  | 'line-missing'
  | 'length'
  | 'numbers-differ'
  | 'checksum'
  | 'field'
  | 'range'
  | 'unsupported'
  | 'frame'
  | 'rows'
  | 'not-object'

interface SetInText {
  /** Catalogue number, 0 where there is none. */
  id: number
  name: string
  /** Line of the text, from 1; of JSON and XML: number in the list. */
  line: number
}
export type ReadSet = SetInText & {
  elements: Elements
  /** Its lines end before the column of the checksum. */
  isUnchecked?: true
}
export type ReadFailure = SetInText & {
  reason: ReadReason
  /** Figures and field names, in no language. */
  detail: string
}

export type ElementFormat = 'tle' | 'json' | 'csv' | 'kvn' | 'xml' | 'oem' | 'stk'
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

/** Spaces that are no plain ones, as pages and mails make them of columns. */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g

function open(text: string): ElementReading | 'bad-json' {
  if (/^\s*[[{]/.test(text)) return openJson(text)
  if (/^\s*</.test(text)) return openXml(text)
  if (/^\s*stk\.v\./i.test(text)) return openStk(text)
  if (/^[ \t]*META_START/m.test(text)) return openOem(text)
  const head = /^\s*([^\n]*)/.exec(text)?.[1] ?? ''
  if (/(^|,)\s*"?MEAN_MOTION"?\s*(,|$)/.test(head)) return openCsv(text)
  if (/^[ \t]*MEAN_MOTION[ \t]*=/m.test(text)) return openKvn(text)
  return { format: 'tle', total: countTle(text), records: () => readTle(text) }
}

export function openElementSets(text: string): Opened {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(ODD_SPACES, ' ')
  const reading = open(plain)
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
