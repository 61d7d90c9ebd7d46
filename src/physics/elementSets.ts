/** Which element sets does a text hold? TLE, or OMM (CCSDS 502.0) as JSON (one object or a list; numbers or numbers in
 *  quotes; TLE lines in fields), as CSV (names of fields in the first row), as KVN or as XML, told apart by what is
 *  there. Sets that cannot be read are listed with the reason; the rest go on to tle.ts. Nothing is flown here. */

import type { OmmNumbers } from './omm.ts'
import { openJson } from './ommJson.ts'
import { openCsv, openKvn, openXml } from './ommText.ts'
import { countTle, readTle } from './tleLines.ts'

export const MAX_ELEMENT_SETS = 60_000

/** As the format writes them, with the epoch to the digit: a date holds milliseconds, in which LEO moves 8 m. */
export type Elements = { epochMs: number } & ({ line1: string; line2: string } | { omm: OmmNumbers })

/** Why a set could not be read. */
export type ReadReason =
  | 'line-missing'
  | 'length'
  | 'numbers-differ'
  | 'checksum'
  | 'field'
  | 'range'
  | 'unsupported'
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

export type ElementFormat = 'tle' | 'json' | 'csv' | 'kvn' | 'xml'
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
