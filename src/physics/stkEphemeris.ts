/** An ephemeris as STK writes it (.e): rows of seconds since ScenarioEpoch with places, with or without velocities. The
 *  words: Ansys, STK help, Ephemeris File Format. Geodetic rows and frames of a date of their own are not read. The frame has
 *  to be said, since programs that leave it out do not mean the same. */
import type { Frame } from './earthFrames.ts'
import type { ElementReading, ReadFailure, ReadSet } from './elementSets.ts'
import { segmentOf, type Wrong } from './ephemerisRows.ts'
import { parseUtc } from './time.ts'

const FRAMES: Readonly<Record<string, Frame>> = {
  temeofdate: 'teme',
  trueofdate: 'tod',
  meanofdate: 'mod',
  j2000: 'j2000',
  icrf: 'j2000',
  fixed: 'fixed',
}
/** Numbers of a row after its time; accelerations are passed over. */
const WIDTHS: Readonly<Record<string, 3 | 6>> = {
  ephemeristimepos: 3,
  ephemeristimeposvel: 6,
  ephemeristimeposvelacc: 6,
}
const UNITS_KM: Readonly<Record<string, number>> = { meters: 1e-3, kilometers: 1 }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `1 Jun 2002 12:00:00.000000000`, which is UTC. */
function epochMs(text: string): number | null {
  const [, day = '', month = '', year = '', clock = ''] =
    /^(\d{1,2})\s+([A-Za-z]{3})\w*\s+(\d{4})\s+([\d:.]+)$/.exec(text.trim()) ?? []
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return number === 0
    ? parseUtc(text)
    : parseUtc(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${clock}`)
}

const wrong = (reason: Wrong['reason'], detail: string): Wrong => ({ reason, detail })

interface Parts {
  words: Map<string, string>
  /** The word before the rows, in small letters. */
  kind: string
  rows: { line: number; text: string }[]
}

function partsOf(text: string): Parts {
  const parts: Parts = { words: new Map(), kind: '', rows: [] }
  let line = 0
  let isInside = false
  let isBlock = false
  for (const raw of text.split('\n')) {
    line++
    const row = raw.replace(/#.*/, '').trim()
    if (row === '') continue
    const [word = '', ...rest] = row.split(/\s+/)
    const small = word.toLowerCase()
    if (small === 'begin') {
      if (rest[0]?.toLowerCase() === 'ephemeris') isInside = true
      else isBlock = true
    } else if (small === 'end') {
      if (!isBlock) break
      isBlock = false
    } else if (isBlock || !isInside) continue
    else if (parts.kind !== '' && /^[\d.+-]/.test(row)) parts.rows.push({ line, text: row })
    else if (small.startsWith('ephemeris')) parts.kind = small
    else parts.words.set(small, rest.join(' '))
  }
  return parts
}

function ephemeris(text: string) {
  const { words, kind, rows } = partsOf(text)
  const of = (key: string, otherwise = '') => (words.get(key) ?? otherwise).toLowerCase()
  if (of('centralbody', 'earth') !== 'earth') return wrong('frame', `CentralBody ${of('centralbody')}`)
  const frame = FRAMES[of('coordinatesystem')]
  if (!frame) return wrong('frame', `CoordinateSystem ${of('coordinatesystem')}`)
  const unit = UNITS_KM[of('distanceunit', 'meters')]
  if (!unit) return wrong('frame', `DistanceUnit ${of('distanceunit')}`)
  const width = WIDTHS[kind]
  if (!width) return wrong('frame', kind)
  const startMs = epochMs(words.get('scenarioepoch') ?? '')
  if (startMs === null) return wrong('field', `ScenarioEpoch ${words.get('scenarioepoch') ?? ''}`)
  const utcMs: number[] = []
  const values: number[] = []
  for (const { line, text: row } of rows) {
    const [seconds = Number.NaN, ...numbers] = row.split(/\s+/).map(Number)
    const state = numbers.slice(0, width)
    if (!Number.isFinite(seconds) || state.length !== width || !state.every(Number.isFinite)) {
      return wrong('field', `${line}: ${row.slice(0, 40)}`)
    }
    utcMs.push(startMs + seconds * 1e3)
    for (const value of state) values.push(value * unit)
  }
  return segmentOf({ frame, utcMs, values, width })
}

function objectOf(text: string): ReadSet | ReadFailure {
  const place = { id: 0, name: 'STK', line: 1 }
  const segment = ephemeris(text)
  return 'reason' in segment
    ? { ...place, ...segment }
    : { ...place, elements: { epochMs: segment.fromMs, ephemeris: { segments: [segment] } } }
}

export function openStk(text: string): ElementReading {
  return {
    format: 'stk',
    total: 1,
    *records() {
      yield objectOf(text)
    },
  }
}
