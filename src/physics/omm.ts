/** The fields of an OMM (CCSDS 502.0) that SGP4 flies by: which there are, what they may be, what is wrong with a set.
 *  Outside these ranges SGP4 has no meaning, or steps through centuries for a single place. */
import { withoutControls } from '../lib/text.ts'
import type { ReadFailure, ReadReason, ReadSet } from './elementSets.ts'
import { parseUtc } from './time.ts'

/** In the units of the format (degrees, revolutions a day). */
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

/** The years that two digits of a TLE tell. */
const FIRST_EPOCH_MS = Date.UTC(1957, 0, 1)
const LAST_EPOCH_MS = Date.UTC(2057, 0, 1)

interface Accepted {
  accepted: string
  holds(value: number): boolean
}
/** 18 revolutions a day would be below the ground. */
const RANGES: Partial<Record<keyof OmmNumbers, Accepted>> = {
  MEAN_MOTION: { accepted: '0 < n < 18', holds: (n) => n > 0 && n < 18 },
  ECCENTRICITY: { accepted: '0 ≤ e < 1', holds: (e) => e >= 0 && e < 1 },
  INCLINATION: { accepted: '0–180°', holds: (deg) => deg >= 0 && deg <= 180 },
}

/** What is out of its range, null where nothing is. */
export function rangeFault(numbers: Partial<OmmNumbers>, epochMs: number): string | null {
  if (!(epochMs >= FIRST_EPOCH_MS && epochMs < LAST_EPOCH_MS)) {
    return `EPOCH ${new Date(epochMs).toISOString().slice(0, 10)}; 1957–2056`
  }
  for (const [key, { accepted, holds }] of Object.entries(RANGES)) {
    const value = numbers[key as keyof OmmNumbers]
    if (value !== undefined && !holds(value)) return `${key} ${value}; ${accepted}`
  }
  return null
}

/** The one model and frame there is; a field that is not given means it. */
const SUPPORTED: readonly (readonly [field: string, accepted: RegExp])[] = [
  ['CENTER_NAME', /^EARTH$/i],
  ['REF_FRAME', /^TEME/i],
  ['TIME_SYSTEM', /^UTC$/i],
  ['MEAN_ELEMENT_THEORY', /^(SGP|SGP4|SGP\/SGP4)$/i],
  ['EPHEMERIS_TYPE', /^[0-3]$/],
]

const MAX_NAME = 60
/** In one line, of a length that a list can show. */
export const objectName = (text: string): string => withoutControls(text.trim()).slice(0, MAX_NAME)

const MAX_DETAIL = 40

/** @param line of the text, or number in the list, from 1 */
export function ommSet(fields: Readonly<Record<string, unknown>>, line: number): ReadSet | ReadFailure {
  const text = (key: string): string => {
    const value = Object.hasOwn(fields, key) ? fields[key] : ''
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  const number = Number(text('NORAD_CAT_ID'))
  const id = Number.isSafeInteger(number) ? Math.abs(number) : 0
  const place = { id, name: objectName(text('OBJECT_NAME') || text('OBJECT_ID') || `NORAD ${id}`), line }
  const failure = (reason: ReadReason, detail: string): ReadFailure => ({
    ...place,
    reason,
    detail: withoutControls(detail.trim()),
  })
  const bad = (reason: ReadReason, key: string) => failure(reason, `${key} ${text(key).slice(0, MAX_DETAIL)}`)
  for (const [key, accepted] of SUPPORTED) {
    if (text(key) !== '' && !accepted.test(text(key))) return bad('unsupported', key)
  }
  const epochMs = parseUtc(text('EPOCH'))
  if (epochMs === null) return bad('field', 'EPOCH')
  const omm = {} as OmmNumbers
  for (const key of OMM_NUMBERS) {
    const value = text(key) === '' ? Number.NaN : Number(text(key))
    if (!Number.isFinite(value)) return bad('field', key)
    omm[key] = value
  }
  const fault = rangeFault(omm, epochMs)
  return fault ? failure('range', fault) : { ...place, elements: { omm, epochMs } }
}
