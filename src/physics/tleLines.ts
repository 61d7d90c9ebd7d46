/** Two-line element sets in a text: with or without a line of the name before them (with or without its leading 0),
 *  blank lines, lines that begin with # and prose around the sets left out. Columns, checksums (digits, a minus counts 1, modulo 10) and the
 *  rule of the years 1957 to 2056 as in Hoots & Roehrich (1980), Spacetrack Report 3, and CelesTrak's FAQ of the format;
 *  five-character numbers as Space-Track extends them (A0001 is 100001, without I and O). */
import { withoutControls } from '../lib/text.ts'
import { DAY_MS } from '../lib/units.ts'
import type { ReadFailure, ReadSet } from './elementSets.ts'
import { type OmmNumbers, objectName, rangeFault } from './omm.ts'

const LINE_LENGTH = 69
/** Some write no checksum; SGP4 does not need it. */
const UNCHECKED_LENGTH = LINE_LENGTH - 1
const LINE_1 = /^1 [\dA-Z ][\d ]{4}/
const LINE_2 = /^2 [\dA-Z ][\d ]{4}/
const ALPHA_5 = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** How many sets a text holds. */
export const countTle = (text: string): number => text.match(/^[ \t]*1 [\dA-Z ][\d ]{4}/gm)?.length ?? 0

/** Of the 68 columns before it. */
export function checksum(line: string): number {
  let sum = 0
  for (let i = 0; i < LINE_LENGTH - 1; i++) {
    const code = line.charCodeAt(i)
    if (code >= 48 && code <= 57) sum += code - 48
    else if (code === 45) sum += 1
  }
  return sum % 10
}

/** Catalogue number of columns 3 to 7. */
function catalogueNumber(columns: string): number {
  const letter = ALPHA_5.indexOf(columns.charAt(0))
  return letter < 0 ? Number(columns) : (letter + 10) * 10_000 + Number(columns.slice(1))
}

/** The columns of a catalogue number, up to 339999. */
export const alpha5 = (number: number): string =>
  number < 100_000
    ? String(number).padStart(5, '0')
    : `${ALPHA_5.charAt(Math.floor(number / 10_000) - 10)}${String(number % 10_000).padStart(4, '0')}`

const dayOfYear = (line1: string): number => Number(line1.slice(20, 32).trim() || Number.NaN)

function epochMs(line1: string): number {
  const yearOf100 = Number(line1.slice(18, 20))
  const year = yearOf100 < 57 ? 2000 + yearOf100 : 1900 + yearOf100
  return Date.UTC(year, 0, 1) + (dayOfYear(line1) - 1) * DAY_MS
}

/** As the fields of an OMM are called. */
const COLUMNS: readonly (readonly [field: keyof OmmNumbers, from: number, to: number])[] = [
  ['INCLINATION', 8, 16],
  ['RA_OF_ASC_NODE', 17, 25],
  ['ARG_OF_PERICENTER', 34, 42],
  ['MEAN_ANOMALY', 43, 51],
  ['MEAN_MOTION', 52, 63],
]

type Wrong = Pick<ReadFailure, 'reason' | 'detail'>
const wrong = (reason: ReadFailure['reason'], detail = ''): Wrong => ({
  reason,
  detail: withoutControls(detail),
})

/** What is wrong with two lines that belong together; null where nothing is. */
function fault(line1: string, line2: string): Wrong | null {
  const short = [line1, line2].find((line) => line.length < UNCHECKED_LENGTH)
  if (short) return wrong('length', `${short.length} < ${LINE_LENGTH}`)
  const [number1, number2] = [line1.slice(2, 7).trim(), line2.slice(2, 7).trim()]
  if (number1 !== number2) return wrong('numbers-differ', `${number1} ≠ ${number2}`)
  // Start, stop and step after column 69: a line of the published verification set, whose error cases were edited
  // without new checksums.
  const isVerification = line2.slice(LINE_LENGTH).trim() !== ''
  for (const line of isVerification ? [] : [line1, line2]) {
    if (line.length >= LINE_LENGTH && String(checksum(line)) !== line[LINE_LENGTH - 1])
      return wrong('checksum', `${line[0]}: ${line[LINE_LENGTH - 1]} ≠ ${checksum(line)}`)
  }
  if (line1[62] === '4') return wrong('unsupported', 'SGP4-XP')
  if (!Number.isFinite(epochMs(line1))) return wrong('field', `EPOCH ${line1.slice(18, 32)}`)
  const day = dayOfYear(line1)
  if (!(day >= 1 && day < 367)) return wrong('range', `EPOCH ${line1.slice(18, 32).trim()}; 1–366`)
  const numbers: Partial<OmmNumbers> = {}
  for (const [field, from, to] of COLUMNS) {
    const columns = line2.slice(from, to).trim()
    if (columns === '' || !Number.isFinite(Number(columns)))
      return wrong('field', `${field} ${columns}`.trim())
    numbers[field] = Number(columns)
  }
  if (!/^[\d ]{7}$/.test(line2.slice(26, 33)) || line2.slice(26, 33).trim() === '')
    return wrong('field', `ECCENTRICITY ${line2.slice(26, 33)}`)
  if (!/^[ +-][\d ]{5}[ +-]\d$/.test(line1.slice(53, 61)))
    return wrong('field', `BSTAR ${line1.slice(53, 61)}`)
  const outside = rangeFault(numbers, epochMs(line1))
  return outside ? wrong('range', outside) : null
}

/** 1998-067A of columns 10 to 17, else the catalogue number. */
function nameWithout(line1: string): string {
  const designator = /^(\d\d)(\d{3}[A-Z]{1,3})$/.exec(line1.slice(9, 17).trim())
  if (!designator) return `NORAD ${line1.slice(2, 7).trim()}`
  return `${Number(designator[1]) < 57 ? 20 : 19}${designator[1]}-${designator[2]}`
}

function setOf(name: string, line: number, line1: string, line2: string): ReadSet | ReadFailure {
  const known = { id: catalogueNumber(line1.slice(2, 7)) || 0, name: name || nameWithout(line1), line }
  const found = fault(line1, line2)
  if (found) return { ...known, ...found }
  const isUnchecked = Math.min(line1.length, line2.length) < LINE_LENGTH
  const elements = { line1, line2, epochMs: epochMs(line1) }
  return { ...known, elements, ...(isUnchecked && { isUnchecked: true as const }) }
}

/** Sets and failures in the order of the text: a failure is a line of a set without the other one. Any other line may be
 *  the name of the set that follows it. */
export function* readTle(text: string): Generator<ReadSet | ReadFailure> {
  const alone = (name: string, line: number, id = 0): ReadFailure => ({
    id,
    name,
    line,
    ...wrong('line-missing'),
  })
  const aloneFirst = (name: string, line1: string, line: number) =>
    alone(name || nameWithout(line1), line, catalogueNumber(line1.slice(2, 7)) || 0)
  let name = ''
  let line1 = ''
  let lineNumber1 = 0
  let number = 0
  for (const raw of text.split('\n')) {
    number++
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (line1 && LINE_2.test(line)) {
      yield setOf(name, lineNumber1, line1, line)
      name = line1 = ''
      continue
    }
    if (line1) yield aloneFirst(name, line1, lineNumber1)
    if (line1) name = line1 = ''
    if (LINE_1.test(line)) {
      line1 = line
      lineNumber1 = number
    } else if (LINE_2.test(line)) {
      yield alone(name || `NORAD ${line.slice(2, 7).trim()}`, number, catalogueNumber(line.slice(2, 7)) || 0)
      name = ''
    } else name = objectName(line.replace(/^0 /, ''))
  }
  if (line1) yield aloneFirst(name, line1, lineNumber1)
}
