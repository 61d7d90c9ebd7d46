/** The one table of flags: what each means and accepts. Ranges of fields that a scenario has come from its schema.
 *  Parsing, validation, batch keys and help are read from here. */
import { formatUtc, parseUtc } from '../physics/time.ts'
import { FLEET_FORMATS } from '../scenario/answers/fleetFile.ts'
import { DRAWS } from '../scenario/answers/monteCarlo.ts'
import { type Field, type NumberField, rangeOf, readField } from '../scenario/document/field.ts'
import { FLEET_SIZE } from '../scenario/document/fleetSize.ts'
import { SATELLITE_FIELDS } from '../scenario/document/satelliteFields.ts'
import { GROUND_FIELDS, GROUP_FIELDS, MAX_SATELLITES, SCENARIO_FIELDS } from '../scenario/document/schema.ts'
import { LABOURS, RAMP_CASES } from '../scenario/facts/rampChoices.ts'
import { refuse } from './answer.ts'

export type Flag =
  | { kind: 'field'; field: Field; about: string }
  | { kind: 'utc'; about: string }
  | { kind: 'utcList'; about: string }
  | { kind: 'text'; expected: string; about: string }
  | { kind: 'document'; expected: string; about: string }

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const MAX_INSTANTS = 100_000
const UTC_EXPECTED = `an ISO 8601 UTC date from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2026-09-23T06:00:00Z`

const number = (unit: string, min: number, max: number, integer?: true): NumberField => ({
  kind: 'number',
  unit,
  min,
  max,
  step: 1,
  default: 0,
  ...(integer && { integer }),
})
/** Angles are taken modulo a turn. */
const angle = (field: NumberField): NumberField => ({ ...field, min: -360, max: 720 })

export const FLAGS = {
  utc: { kind: 'utc', about: 'instant' },
  epoch: { kind: 'utc', about: 'instant of the elements' },
  year: {
    kind: 'field',
    field: number('', FIRST_YEAR, LAST_YEAR, true),
    about: 'calendar year; the epoch is its 1 January, 00:00 UTC, where no --epoch is given',
  },
  at: { kind: 'utcList', about: 'instants, separated by commas' },
  from: { kind: 'utc', about: 'start of the window' },
  to: { kind: 'utc', about: 'end of the window' },
  altitudeKm: {
    kind: 'field',
    field: GROUP_FIELDS.altitudeKm,
    about: 'mean semi-major axis less 6,378.137 km; to 5900 where sun-synchronous',
  },
  inclinationDeg: { kind: 'field', field: GROUP_FIELDS.inclinationDeg, about: 'inclination' },
  ltanH: {
    kind: 'field',
    field: GROUP_FIELDS.ltanH,
    about: 'sun-synchronous, with this mean solar time of the ascending node at the epoch',
  },
  raanDeg: {
    kind: 'field',
    field: angle(GROUP_FIELDS.raanDeg),
    about: 'right ascension of the ascending node at the epoch, modulo 360°',
  },
  argLatDeg: {
    kind: 'field',
    field: angle(GROUP_FIELDS.argLatDeg),
    about: 'argument of latitude at the epoch, modulo 360°',
  },
  pattern: {
    kind: 'field',
    field: { kind: 'choice', options: ['delta', 'star'], default: GROUP_FIELDS.pattern.default },
    about: 'Walker pattern: nodes spread over 360° or 180°',
  },
  total: { kind: 'field', field: GROUP_FIELDS.total, about: 'satellites in all' },
  planes: { kind: 'field', field: GROUP_FIELDS.planes, about: 'orbit planes' },
  phasing: { kind: 'field', field: GROUP_FIELDS.phasing, about: 'Walker phasing, 0 to planes − 1' },
  satellites: {
    kind: 'field',
    field: FLEET_SIZE,
    about:
      'size of the whole fleet: groups keep their shares, planes and shells follow by the rule of the page',
  },
  limit: {
    kind: 'field',
    field: number('', 0, MAX_SATELLITES, true),
    about: 'satellites listed, from the first on; counts are always of the whole',
  },
  every: {
    kind: 'field',
    field: number('', 1, MAX_SATELLITES, true),
    about: 'every n-th satellite, from the first on',
  },
  maskDeg: {
    kind: 'field',
    field: number('°', 0, 89),
    about: 'least elevation above the horizon',
  },
  stepS: { kind: 'field', field: number('s', 1, 86_400), about: 'from place to place' },
  format: {
    kind: 'field',
    field: { kind: 'choice', options: FLEET_FORMATS, default: 'omm-json' },
    about: 'of the file',
  },
  preset: { kind: 'text', expected: 'a preset id; "presets" lists them', about: 'named constellation' },
  scenario: {
    kind: 'document',
    expected: 'a JSON file with a scenario; "schema" describes it',
    about: 'JSON file with a scenario, laid over the default preset, or one that the page saved',
  },
  file: {
    kind: 'text',
    expected: 'a file of element sets (TLE, or OMM as JSON, CSV, KVN or XML) or of ephemerides (OEM, STK .e)',
    about: 'file of objects',
  },
  method: {
    kind: 'field',
    field: { kind: 'choice', options: ['closed-form', 'sampled'], default: 'closed-form' },
    about: 'per plane in closed form, or satellite by satellite',
  },
  model: {
    kind: 'text',
    expected: 'a published model or one of its cases; "published" lists them',
    about: 'published model, or one of its cases',
  },
  site: { kind: 'text', expected: 'a site id; "sites" lists them', about: 'shipped place' },
  weather: {
    kind: 'text',
    expected: 'a weather file: EPW, TMY3, PVGIS CSV or NSRDB CSV',
    about: 'own weather file: EPW, TMY3, PVGIS or NSRDB CSV',
  },
  mount: { kind: 'field', field: GROUND_FIELDS.mount, about: 'mount of the panels' },
  availability: {
    kind: 'field',
    field: GROUND_FIELDS.availability,
    about: 'share of the hours of the year in which panels and battery carry the load in full',
  },
  supply: {
    kind: 'field',
    field: GROUND_FIELDS.supply,
    about: 'who carries the load; beside gas or the grid all are sized together',
  },
  batteryHours: {
    kind: 'field',
    field: GROUND_FIELDS.batteryHours,
    about: 'hours of full power that the battery holds',
  },
  pvW: { kind: 'field', field: number('W', 0, 1e15), about: 'nameplate of the panels' },
  batteryWh: { kind: 'field', field: number('Wh', 0, 1e16), about: 'usable battery' },
  batteryPowerW: {
    kind: 'field',
    field: number('W', 0, 1e15),
    about: 'most that the battery takes or gives, at the AC bus',
  },
  accelerator: {
    kind: 'field',
    field: SATELLITE_FIELDS.accelerator,
    about: 'what computes; the power of the computers decides how many',
  },
  languageModel: { kind: 'field', field: SCENARIO_FIELDS.languageModel, about: 'model that answers' },
  precision: { kind: 'field', field: SCENARIO_FIELDS.precision, about: 'of weights and arithmetic' },
  sequences: {
    kind: 'field',
    field: SCENARIO_FIELDS.sequences,
    about: 'answers written at once by the chips that share the weights',
  },
  contextTokens: {
    kind: 'field',
    field: SCENARIO_FIELDS.contextTokens,
    about: 'tokens that each answer looks back at',
  },
  bitsPerTflop: {
    kind: 'field',
    field: SCENARIO_FIELDS.bitsPerTflop,
    about: 'sent to Earth for each operation: text 1e4, pictures and film 2e6',
  },
  usedFraction: {
    kind: 'field',
    field: SCENARIO_FIELDS.usedFraction,
    about: 'share of the tokens that could be made that is asked for, on both sides',
  },
  restartS: { kind: 'field', field: SCENARIO_FIELDS.restartS, about: 'until work goes on after a shadow' },
  unpromisedWorth: {
    kind: 'field',
    field: SCENARIO_FIELDS.unpromisedWorth,
    about: 'of energy that cannot be promised, to those who wait for an answer; 1 as much as any',
  },
  encounterKm: {
    kind: 'field',
    field: SCENARIO_FIELDS.encounterKm,
    about: 'satellites of a fleet that nobody steers meet within this distance',
  },
  loadW: { kind: 'field', field: number('W', 1, 1e13), about: 'constant load at the AC bus' },
  case: {
    kind: 'field',
    field: { kind: 'choice', options: RAMP_CASES, default: 'central' },
    about: 'as those who plan it say, in the middle, or as those who doubt the orbit expect',
  },
  labour: {
    kind: 'field',
    field: { kind: 'choice', options: LABOURS, default: 'robots' },
    about: 'who builds the factories: people with robots, people alone, or hands without end',
  },
  draws: {
    kind: 'field',
    field: number('', DRAWS.min, DRAWS.max, true),
    about: 'how often every figure is drawn',
  },
  seed: {
    kind: 'field',
    field: number('', 0, 2 ** 32 - 1, true),
    about: 'of the streams that draw: the same seed, the same answer',
  },
  sweep: {
    kind: 'text',
    expected: 'a JSON file with axes and outputs; "schema" describes it',
    about: 'JSON file with axes and outputs; the flag may be left out',
  },
  out: { kind: 'text', expected: 'a file to write', about: 'file to write' },
  queue: {
    kind: 'text',
    expected: 'redis://HOST:PORT or rediss://HOST:PORT',
    about: 'queue on Redis; addresses with a password are better kept in DAWNLINE_QUEUE',
  },
  size: { kind: 'text', expected: 'WIDTHxHEIGHT in pixels', about: 'size of the picture' },
  domeTiltDeg: {
    kind: 'field',
    field: number('°', 0, 90),
    about: 'a film for a dome: how far the zenith stands above the middle of the view',
  },
  fps: { kind: 'field', field: number('', 1, 120, true), about: 'frames a second of film' },
  seconds: { kind: 'field', field: number('s', 0.1, 3600), about: 'length of the film' },
  threads: { kind: 'field', field: number('', 1, 1024, true), about: 'threads that compute' },
  caps: {
    kind: 'text',
    expected: 'NAME=GW[,NAME=GW…], such as launch=0,logic=200',
    about: 'supplies held at so many gigawatts of computers a year',
  },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof FLAGS

type ValueOf<F> = F extends { kind: 'utc' }
  ? number
  : F extends { kind: 'utcList' }
    ? number[]
    : F extends { field: { kind: 'number' } }
      ? number
      : F extends { field: { kind: 'choice'; options: readonly (infer O)[] } }
        ? O
        : F extends { kind: 'document' }
          ? unknown
          : string

/** What a command is given: instants in milliseconds of UTC, the rest in the flag's own unit. */
export type FlagValues = { [K in FlagName]?: ValueOf<(typeof FLAGS)[K]> }

/** What a flag accepts, in words. */
export function acceptedBy(flag: Flag): string {
  switch (flag.kind) {
    case 'field':
      return rangeOf(flag.field)
    case 'utc':
      return UTC_EXPECTED
    case 'utcList':
      return `${UTC_EXPECTED}, or up to ${MAX_INSTANTS} of them separated by commas`
    default:
      return flag.expected
  }
}

function readUtc(value: unknown): number | null {
  const utcMs = typeof value === 'string' ? parseUtc(value) : null
  if (utcMs === null) return null
  const year = new Date(utcMs).getUTCFullYear()
  return year >= FIRST_YEAR && year <= LAST_YEAR ? utcMs : null
}

function readValue(flag: Flag, value: unknown): unknown {
  switch (flag.kind) {
    case 'field':
      return readField(flag.field, value)
    case 'utc':
      return readUtc(value)
    case 'utcList': {
      const list = typeof value === 'string' ? value.split(',') : value
      if (!Array.isArray(list) || list.length === 0 || list.length > MAX_INSTANTS) return null
      return list.map(readUtc)
    }
    case 'text':
      return typeof value === 'string' && value !== '' ? value : null
    case 'document':
      return (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
        ? value
        : null
  }
}

/** Checks raw values, from the command line or from JSON. */
export function readFlags(raw: Readonly<Record<string, unknown>>): FlagValues {
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw)) {
    const flag = FLAGS[key as FlagName]
    const read = readValue(flag, value)
    if (read === null) throw refuse(key, value, acceptedBy(flag))
    if (Array.isArray(read) && read.includes(null)) {
      const list = typeof value === 'string' ? value.split(',') : (value as unknown[])
      throw refuse(key, list[read.indexOf(null)], UTC_EXPECTED) // the first bad one, not the whole list
    }
    values[key] = read
  }
  return values as FlagValues
}

export const isFlag = (key: string): key is FlagName => Object.hasOwn(FLAGS, key)

/** An instant as answers show it. */
export const utcText = (utcMs: number): string => formatUtc(utcMs)
