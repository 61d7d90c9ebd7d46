/** Element sets as text: TLE with a name before each two lines, and OMM (CCSDS 502.0-B-3, XML as 505.0-B-3) in its four
 *  forms, as CelesTrak lays them out. Numbers beyond 99999 have a letter in a TLE (tleLines.ts). An object of our own has no
 *  designator: UNKNOWN, and blanks in a TLE. The readers: ommText.ts, ommJson.ts, tleLines.ts. */
import { DAY_MS } from '../lib/units.ts'
import type { OmmNumbers } from './omm.ts'
import { alpha5, checksum } from './tleLines.ts'

export const ELEMENT_FORMATS = ['tle', 'omm-json', 'omm-csv', 'omm-kvn', 'omm-xml'] as const
export type ElementTextFormat = (typeof ELEMENT_FORMATS)[number]

/** Without drag, as designed orbits fly. */
export type MeanElements = Omit<OmmNumbers, 'BSTAR'>

export interface NamedElements {
  id: number
  /** Of plain letters, 24 at most for a TLE. */
  name: string
  epochMs: number
  numbers: MeanElements
}

export interface About {
  /** Instant at which the file is made. */
  madeMs: number
  /** Lines of plain letters, for the formats that have remarks. */
  remarks: readonly string[]
}

/** Date and time to the microsecond, without the Z that CCSDS leaves out. */
export function ccsdsDate(utcMs: number): string {
  const wholeMs = Math.floor(utcMs)
  const micro = Math.round((utcMs - wholeMs) * 1e3)
  if (micro === 1000) return ccsdsDate(wholeMs + 1)
  return `${new Date(wholeMs).toISOString().slice(0, -1)}${String(micro).padStart(3, '0')}`
}

/** In decimals, without an exponent, which some readers do not know; of more digits than the orbit has metres. */
const DIGITS = { MEAN_MOTION: 10, ECCENTRICITY: 9, default: 7 }
const decimal = (key: keyof MeanElements, value: number): string =>
  value.toFixed(key === 'MEAN_MOTION' || key === 'ECCENTRICITY' ? DIGITS[key] : DIGITS.default)

const METADATA = [
  ['CENTER_NAME', 'EARTH'],
  ['REF_FRAME', 'TEME'],
  ['TIME_SYSTEM', 'UTC'],
  ['MEAN_ELEMENT_THEORY', 'SGP4'],
] as const

const MEAN = [
  'MEAN_MOTION',
  'ECCENTRICITY',
  'INCLINATION',
  'RA_OF_ASC_NODE',
  'ARG_OF_PERICENTER',
  'MEAN_ANOMALY',
] as const

const meanElements = ({ epochMs, numbers }: NamedElements): [key: string, value: string][] => [
  ['EPOCH', ccsdsDate(epochMs)],
  ...MEAN.map((key): [string, string] => [key, decimal(key, numbers[key])]),
]
const parameters = ({ id }: NamedElements): [key: string, value: string][] => [
  ['EPHEMERIS_TYPE', '0'],
  ['CLASSIFICATION_TYPE', 'U'],
  ['NORAD_CAT_ID', String(id)],
  ['ELEMENT_SET_NO', '1'],
  ['REV_AT_EPOCH', '0'],
  ['BSTAR', '0'],
  ['MEAN_MOTION_DOT', '0'],
  ['MEAN_MOTION_DDOT', '0'],
]
const named = ({ name }: NamedElements): [key: string, value: string][] => [
  ['OBJECT_NAME', name],
  ['OBJECT_ID', 'UNKNOWN'],
]
const TEXTS = new Set(['OBJECT_NAME', 'OBJECT_ID', 'EPOCH', 'CLASSIFICATION_TYPE'])
const flat = (set: NamedElements) => [...named(set), ...meanElements(set), ...parameters(set)]

interface Writer {
  head(about: About, first: NamedElements): string
  set(set: NamedElements, about: About, index: number): string
  end: string
}

const kvnLine = ([key, value]: readonly [string, string]): string => `${key} = ${value}\n`
const element = ([key, value]: readonly [string, string]): string => `<${key}>${value}</${key}>`
const elements = (fields: readonly (readonly [string, string])[]): string => fields.map(element).join('')

const field = (text: string, width: number): string => text.padStart(width)
const angle = (degrees: number): string => {
  const rounded = degrees.toFixed(4)
  return field(rounded === '360.0000' ? '0.0000' : rounded, 8)
}

/** Year and day of the year, to 0.9 ms. */
function tleEpoch(epochMs: number): string {
  const year = new Date(epochMs).getUTCFullYear()
  const day = (epochMs - Date.UTC(year, 0, 1)) / DAY_MS + 1
  return `${String(year % 100).padStart(2, '0')}${day.toFixed(8).padStart(12, '0')}`
}

/** The instant that a TLE's epoch can hold. */
export const tleEpochMs = (utcMs: number): number => {
  const start = Date.UTC(new Date(utcMs).getUTCFullYear(), 0, 1)
  return start + (Math.floor(((utcMs - start) / DAY_MS) * 1e8) / 1e8) * DAY_MS
}

function tleSet({ id, name, epochMs, numbers }: NamedElements): string {
  const number = alpha5(id)
  const first = `1 ${number}U          ${tleEpoch(epochMs)}  .00000000  00000-0  00000-0 0    1`
  const eccentricity = String(Math.round(numbers.ECCENTRICITY * 1e7)).padStart(7, '0')
  const angles = [angle(numbers.ARG_OF_PERICENTER), angle(numbers.MEAN_ANOMALY)].join(' ')
  const second =
    `2 ${number} ${angle(numbers.INCLINATION)} ${angle(numbers.RA_OF_ASC_NODE)} ${eccentricity} ` +
    `${angles} ${field(numbers.MEAN_MOTION.toFixed(8), 11)}    0`
  return `${name}\n${first}${checksum(first)}\n${second}${checksum(second)}\n`
}

const xmlSafe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('--', '- -')
const header = ({ madeMs }: About): [string, string][] => [
  ['CREATION_DATE', ccsdsDate(madeMs)],
  ['ORIGINATOR', 'DAWNLINE'],
]

const WRITERS: Record<ElementTextFormat, Writer> = {
  tle: { head: () => '', set: tleSet, end: '' },
  'omm-json': {
    head: () => '[',
    set: (set, _, index) =>
      `${index === 0 ? '\n' : ',\n'}{${flat(set)
        .map(([key, value]) => `"${key}":${TEXTS.has(key) ? JSON.stringify(value) : Number(value)}`)
        .join(',')}}`,
    end: '\n]\n',
  },
  'omm-csv': {
    head: (_, first) =>
      `${flat(first)
        .map(([key]) => key)
        .join(',')}\n`,
    set: (set) =>
      `${flat(set)
        .map(([, value]) => value)
        .join(',')}\n`,
    end: '',
  },
  'omm-kvn': {
    head: () => '',
    set: (set, about, index) =>
      [
        kvnLine(['CCSDS_OMM_VERS', '3.0']),
        ...(index === 0 ? about.remarks.map((remark) => `COMMENT ${remark}\n`) : []),
        ...[...header(about), ...named(set), ...METADATA, ...meanElements(set), ...parameters(set)].map(
          kvnLine,
        ),
        '\n',
      ].join(''),
    end: '',
  },
  'omm-xml': {
    head: ({ remarks }) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        ...remarks.map((remark) => `<!-- ${xmlSafe(remark)} -->\n`),
        '<ndm>\n',
      ].join(''),
    set: (set, about) =>
      [
        `<omm id="CCSDS_OMM_VERS" version="3.0"><header>${elements(header(about))}</header><body><segment>`,
        `<metadata>${elements([...named(set), ...METADATA])}</metadata><data>`,
        `<meanElements>${elements(meanElements(set))}</meanElements>`,
        `<tleParameters>${elements(parameters(set))}</tleParameters></data></segment></body></omm>\n`,
      ].join(''),
    end: '</ndm>\n',
  },
}

/** The text in pieces, so that it can go out while it is made. @param sets not none */
export function* elementSetText(
  format: ElementTextFormat,
  sets: Iterable<NamedElements>,
  about: About,
): Generator<string> {
  const writer = WRITERS[format]
  let index = 0
  for (const set of sets) {
    if (index === 0) yield writer.head(about, set)
    yield writer.set(set, about, index++)
  }
  yield writer.end
}
