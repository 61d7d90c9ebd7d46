/** Ephemerides in CCSDS OEM (502.0) as KVN: one object's segments after one another are one object. Covariances are passed
 *  over, and so are accelerations. */
import type { Frame } from './earthFrames.ts'
import type { ElementReading, ReadFailure, ReadSet } from './elementSets.ts'
import type { EphemerisSegment } from './ephemeris.ts'
import { segmentOf, type Wrong } from './ephemerisRows.ts'
import { objectName } from './omm.ts'
import { parseUtc, TIME_SYSTEMS } from './time.ts'

const FRAMES: Readonly<Record<string, Frame>> = {
  TEME: 'teme',
  TEMEOFDATE: 'teme',
  TOD: 'tod',
  MOD: 'mod',
  EME2000: 'j2000',
  J2000: 'j2000',
  GCRF: 'j2000',
  ICRF: 'j2000',
}
const FIXED = /^(ITRF|WGS|ECEF|EFG|TDR|GRC)/

interface Segment {
  line: number
  fields: Map<string, string>
  /** Of the rows, each with its line. */
  rows: { line: number; text: string }[]
}

/** The blocks of a file: what is before the first META_START belongs to all, and holds nothing that is needed. */
function* segments(text: string): Generator<Segment> {
  let current: Segment | null = null
  let isMeta = false
  let isCovariance = false
  let line = 0
  for (const raw of text.split('\n')) {
    line++
    const row = raw.trim()
    if (row === '' || row.startsWith('COMMENT')) continue
    if (row === 'META_START') {
      if (current) yield current
      current = { line, fields: new Map(), rows: [] }
      isMeta = true
    } else if (row === 'META_STOP') isMeta = false
    else if (row === 'COVARIANCE_START') isCovariance = true
    else if (row === 'COVARIANCE_STOP') isCovariance = false
    else if (current && isMeta) {
      const [key = '', ...value] = row.split('=')
      current.fields.set(key.trim(), value.join('=').trim())
    } else if (current && !isCovariance) current.rows.push({ line, text: row })
  }
  if (current) yield current
}

const wrong = (reason: Wrong['reason'], detail: string): Wrong => ({ reason, detail })

/** What stands in a segment, in our frame and time. */
function read({ fields, rows }: Segment): EphemerisSegment | Wrong {
  const of = (key: string, otherwise = '') => (fields.get(key) ?? otherwise).toUpperCase()
  const [centre, frameName, system] = [of('CENTER_NAME', 'EARTH'), of('REF_FRAME'), of('TIME_SYSTEM', 'UTC')]
  if (centre !== 'EARTH') return wrong('frame', `CENTER_NAME ${centre}`)
  const frame = FIXED.test(frameName) ? 'fixed' : FRAMES[frameName]
  if (!frame) return wrong('frame', `REF_FRAME ${frameName}`)
  const aheadS = TIME_SYSTEMS[system]
  if (!aheadS) return wrong('frame', `TIME_SYSTEM ${system}`)
  const instant = (text: string): number | null => {
    const ms = parseUtc(text)
    return ms === null ? null : ms - aheadS(ms) * 1e3
  }
  const utcMs: number[] = []
  const values: number[] = []
  for (const { line, text } of rows) {
    const [date = '', ...numbers] = text.split(/\s+/)
    const ms = instant(date)
    const state = numbers.slice(0, 6).map(Number)
    if (ms === null || state.length !== 6 || !state.every(Number.isFinite)) {
      return wrong('field', `${line}: ${text.slice(0, 40)}`)
    }
    utcMs.push(ms)
    values.push(...state)
  }
  const usable = (key: string) => instant(fields.get(key) ?? '') ?? undefined
  const [fromMs, toMs] = [usable('USEABLE_START_TIME'), usable('USEABLE_STOP_TIME')]
  return segmentOf({ frame, utcMs, values, width: 6, fromMs, toMs })
}

const nameOf = ({ fields }: Segment): string =>
  objectName(fields.get('OBJECT_NAME') || fields.get('OBJECT_ID') || '')

/** Segments of one object after one another. */
function* objects(text: string): Generator<Segment[]> {
  let own: Segment[] = []
  const key = (segment: Segment | undefined) =>
    segment && `${segment.fields.get('OBJECT_ID')} ${nameOf(segment)}`
  for (const segment of segments(text)) {
    if (own.length > 0 && key(own[0]) !== key(segment)) {
      yield own
      own = []
    }
    own.push(segment)
  }
  if (own.length > 0) yield own
}

function objectOf(own: readonly Segment[]): ReadSet | ReadFailure {
  const [first] = own
  const place = { id: 0, name: first ? nameOf(first) : '', line: first?.line ?? 0 }
  const parts: EphemerisSegment[] = []
  for (const one of own) {
    const part = read(one)
    if ('reason' in part) return { ...place, ...part }
    parts.push(part)
  }
  return { ...place, elements: { epochMs: parts[0]?.fromMs ?? 0, ephemeris: { segments: parts } } }
}

export function openOem(text: string): ElementReading {
  return {
    format: 'oem',
    total: text.match(/^[ \t]*META_START/gm)?.length ?? 0,
    *records() {
      for (const own of objects(text)) yield objectOf(own)
    },
  }
}
